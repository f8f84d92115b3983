"""What a person does in the window of Werkrug, step by step; scenarios are made of these."""
import json
import os
import pathlib

from driver import Window, above, checked, content, focusable, run, wait_until

VECTORS = pathlib.Path(os.environ["WERKRUG_VECTORS"])
HOME = pathlib.Path(os.environ["HOME"])
TODAY = "2026-11-24"
PAGES = ["Worker and work", "1 Diagnosis", "2 Exposure", "3 Work-relatedness",
         "Conclusion and report", "Care and follow-up"]


def start(language, *arguments, today=TODAY):
    return Window("--lang", language, "--today", today, "--config", str(HOME / "settings"),
                  *map(str, arguments))


def go_to_page(window, number):
    window.key(f"ctrl+{number}")


def pick(window, group, option):
    """Clicks the radio button “GROUP: OPTION…” (points may follow)."""
    start_of_name = f"{group}: {option}".lower()

    def look():
        for node in window.everything():
            if (node.get_role_name() == "radio button"
                    and node.get_name().lower().startswith(start_of_name)):
                return node
        return None

    name = wait_until(look, f"radio button “{group}: {option}”").get_name()
    window.click(name, "radio button")
    wait_until(lambda: checked(window.find(name, "radio button")), f"“{name}” to be chosen")


def assess(case_file):
    printed = run(os.environ["WERKRUG_CLI"], "assess", str(case_file), "--format", "json")
    return json.loads(printed)


def check_expected(result, expected, path=""):
    """Every expected value stands in the result; numbers to 1e-6."""
    if isinstance(expected, dict):
        for key, value in expected.items():
            assert key in result, f"{path}/{key} is missing"
            check_expected(result[key], value, f"{path}/{key}")
    elif isinstance(expected, list) and expected and not isinstance(expected[0], str):
        assert len(result) == len(expected), path
        for index, value in enumerate(expected):
            check_expected(result[index], value, f"{path}[{index}]")
    elif isinstance(expected, float):
        assert abs(result - expected) <= max(1e-6 * abs(expected), 1e-12), (path, result, expected)
    else:
        assert result == expected, (path, result, expected)


def check_vector(case_file, name):
    """The case gives the published numbers of this vector."""
    expected = json.loads((VECTORS / f"{name}.expected.json").read_text(encoding="utf-8"))
    result = assess(case_file)
    levels = expected["exposure"].pop("levels")
    check_expected(result, expected)
    for factor, level in levels.items():
        assert result["exposure"]["factors"][factor]["level"] == level, factor


def answer_file_dialog(window, path):
    """Types a path into the file chooser and confirms. The chooser completes what is typed, at times
    over the next letter: so the path is typed until it stands there."""
    def type_path():
        run("xdotool", "key", "ctrl+a")
        window.write(str(path))
        node = window.focused()
        return node is not None and content(node) == str(path)

    window.settle()
    wait_until(type_path, f"{path.name} in the file chooser")
    window.key("Return")




# ---- filling in a case, page by page

def fill_worker_page(window, words):
    for label, text in [("Family name", "de Vries"), ("Given name", "Anna"),
                        ("Birth date", "17-5-1984"), ("Occupation", "Orderpicker"),
                        ("Occupation code", "9333"), ("Employer", "Distributiecentrum Noord B.V."),
                        ("Sector", "Opslag"), ("Sector code", "52.10"),
                        ("Employed from", "1 apr 2015"), ("Hours per week", "36"),
                        ("Assessment date", "2026-03-16"), ("Case number", "2026-0042"),
                        ("Name", "M. Jansen"), ("BIG number", "89012345601"),
                        ("Service", "Zelfstandig bedrijfsarts")]:
        window.enter(words.tr(label), text)
    pick(window, words.tr("Sex"), words.code("sex", "female"))


def fill_diagnosis_page(window, words):
    go_to_page(window, 2)
    pick(window, words.tr("Where is the pain"), words.code("location", "low-back"))
    window.enter(words.tr("Onset of this episode"), "20-11-2025")
    window.enter(words.tr("First episode ever"), "1-2-2019")
    pick(window, words.tr("Radiation to the leg"), words.code("radiation", "none"))
    window.enter(words.tr("Pain, 0 to 10"), "6")
    pick(window, words.flag("trauma"), words.code("answer", "no"))
    window.click(words.tr("Answer all others with no"))
    window.wait_for_text(words.code("diagnosis-conclusion", "nonspecific"))


def fill_factor(window, words, factor, level, evidence):
    title = words.factor(factor)
    wanted = (words.tr("From the worksheet") if level == "worksheet"
              else words.level(factor, level))
    pick(window, title, wanted)
    window.choose(f"{title}: {words.tr('Quality of the evidence')}", words.evidence(evidence))


def fill_worksheet(window, words):
    number = words.number
    window.enter(words.tr("Length of a shift"), "480")
    window.enter(words.tr("Shifts per week"), number("4.5"))
    window.enter(words.tr("Years in this work"), number("10.9"))
    for task, name, minutes in [(1, "Verzamelen van orders", "300"), (2, "Heftruck", "45")]:
        window.click(words.tr("Add task"))
        window.enter(words.tr("Task {0}", task) + ": " + words.tr("name"), name)
        window.enter(words.tr("Task {0}", task) + ": " + words.tr("minutes per shift"), minutes)
    window.click(words.tr("Task {0}", 1) + ": " + words.tr("add lift"))
    lift = words.tr("Task {0}, lift {1}", 1, 1) + ": "
    window.enter(lift + words.tr("load") + " (kg)", "17")
    window.enter(lift + words.tr("frequency") + f" ({words.tr('per min')})", number("1.5"))
    window.enter(lift + words.tr("time held") + " (s)", "8")
    window.click(words.tr("Task {0}", 1) + ": " + words.tr("add posture"))
    posture = words.tr("Task {0}, posture {1}", 1, 1) + ": "
    window.enter(posture + words.tr("bending") + " (°)", "35")
    window.enter(posture + words.tr("twisting") + " (°)", "20")
    window.enter(posture + words.tr("part of the task") + " (%)", "30")
    window.click(words.tr("Task {0}", 2) + ": " + words.tr("add vibration"))
    vibration = words.tr("Task {0}, vibration {1}", 2, 1) + ": "
    for axis, value in [("x axis", "0.21"), ("y axis", "0.18"), ("z axis", "0.48")]:
        window.enter(vibration + words.tr(axis) + " (m/s²)", number(value))


def fill_exposure_page(window, words):
    go_to_page(window, 3)
    fill_factor(window, words, "lifting", "worksheet", "production-data")
    fill_factor(window, words, "bending-twisting", "moderate", "history")
    window.enter(words.factor("bending-twisting") + ": " + words.tr("Note"),
                 "Bukken bij de onderste stellingen")
    fill_factor(window, words, "whole-body-vibration", "none", "observation")
    fill_factor(window, words, "job-dissatisfaction", "none", "history")
    fill_worksheet(window, words)


def fill_conclusion_page(window, words):
    go_to_page(window, 5)
    pick(window, words.code("question", "worker-opinion"), words.code("answer", "yes"))
    window.choose(words.tr("Occupational disease"), words.code("conclusion", "likely"))
    window.enter(words.tr("Reasons"), "Blootstelling gemeten.")
    window.click(words.tr("Add a consent"))
    consent = words.tr("Consent {0}", 1) + ": "
    window.choose(consent + words.tr("To disclose to"),
                  words.code("consent-to", "insurer-medical-adviser"))
    window.enter(consent + words.tr("Recipient"), "Medisch adviseur")
    window.enter(consent + words.tr("Purpose"), "Beoordeling claim 2026/118")
    window.enter(consent + words.tr("Given on"), "16-3-2026")
    window.enter(words.tr("Sent to the worker"), "18-3-2026")
    window.enter(words.tr("Answered"), "25-3-2026")
    window.choose(words.tr("Outcome"), words.code("inspection-outcome", "agreed"))


def check_titles(window, *forbidden):
    for title in window.all_titles():
        for text in forbidden:
            assert text not in title, f"“{text}” stands in the window title “{title}”"


def export_pdf(window, pdf, words):
    window.key("ctrl+e")
    window.click(words.tr("Save as PDF…"))
    answer_file_dialog(window, pdf)
    wait_until(pdf.exists, "the PDF")
    window.settle()
    window.key("Escape")  # it offers to open the file: no
    window.settle()
    window.key("Escape")  # the documents



def begin_single_case(window, words):
    """From the start to a case without a register."""
    window.click(words.tr("Assess a single case"), "push button")
    window.find(words.tr("Family name"), "text")


# ---- looking

def check_names(window, place, at_least):
    """Every control that takes the focus has a name, and no two fields share one: of the window or
    dialog that is in use."""
    in_use = wait_until(window.in_use, "a window in use")
    controls = [node for node in window.everything()
                if focusable(node) and in_use in above(node)]
    assert len(controls) >= at_least, f"{place}: only {len(controls)} controls"
    unnamed = [f"{node.get_role_name()} at {window.place(node)}" for node in controls
               if not node.get_name().strip() and node.get_role_name() != "table cell"]
    assert not unnamed, f"{place}: without a name: {unnamed}"
    fields = [node.get_name() for node in controls
              if node.get_role_name() in ("text", "password text", "radio button", "combo box")]
    doubled = {name for name in fields if fields.count(name) > 1}
    assert not doubled, f"{place}: two controls with one name: {doubled}"


def take_pictures(window, name):
    """The page from its top to its end, as far as it is scrolled by three screens."""
    window.screenshot(name)
    for part in (2, 3):
        run("xdotool", "mousemove", "560", "600")
        run("xdotool", "click", "--repeat", "12", "--delay", "10", "5")
        window.screenshot(f"{name}-{part}")


def check_focus(window, name):
    def has_it():
        node = window.focused()
        return node is not None and node.get_name() == name

    wait_until(has_it, f"“{name}” to have the focus, not "
                       f"“{window.focused().get_name() if window.focused() else None}”")


def tab_to(window, name):
    run("xdotool", "key", "Tab")
    node = window.focused()
    return node is not None and node.get_name() == name
