#!/usr/bin/env python3
"""Whole jobs in the real window. Usage: scenarios.py NAME (see SCENARIOS); run.sh starts it."""
import os
import subprocess
import sys

from driver import checked, content, focusable, log_file, run, wait_until
from jobs import (HOME, PAGES, VECTORS, answer_file_dialog, begin_single_case, check_focus,
                  check_names, check_titles, check_vector, export_pdf, fill_conclusion_page,
                  fill_diagnosis_page, fill_exposure_page, fill_worker_page, go_to_page, start,
                  tab_to, take_pictures)
from inspection_scenarios import INSPECTION_SCENARIOS
from care_scenarios import CARE_SCENARIOS
from copying_scenarios import COPYING_SCENARIOS
from lifting_scenarios import LIFTING_SCENARIOS
from notification_scenarios import NOTIFICATION_SCENARIOS
from planning_scenarios import PLANNING_SCENARIOS
from practice_scenarios import PRACTICE_SCENARIOS
from questionnaire_scenarios import QUESTIONNAIRE_SCENARIOS
from recording_scenarios import RECORDING_SCENARIOS
from register_scenarios import REGISTER_SCENARIOS
from typical_scenarios import TYPICAL_SCENARIOS
from unattended_scenarios import UNATTENDED_SCENARIOS
from year_scenarios import YEAR_SCENARIOS
from words import Words

# ---- the whole job, from nothing to the report

def whole_job(language):
    words = Words(language)
    percent = words.number("48.9")
    case_file, pdf = HOME / "case.xml", HOME / "report.pdf"

    window = start(language)
    begin_single_case(window, words)
    fill_worker_page(window, words)
    fill_diagnosis_page(window, words)
    fill_exposure_page(window, words)
    window.wait_for_text(percent)
    fill_conclusion_page(window, words)
    check_titles(window, "Vries", "Anna", "Distributiecentrum", percent)
    window.key("ctrl+s")
    answer_file_dialog(window, case_file)
    wait_until(case_file.exists, "the saved case")
    check_vector(case_file, "case")
    window.key("ctrl+q")
    assert window.wait_for_end() == 0

    window = start(language, case_file)
    assert content(window.find(words.tr("Family name"), "text")) == "de Vries"
    assert checked(window.find(words.tr("Sex") + ": " + words.code("sex", "female")))
    window.wait_for_text(percent)
    export_pdf(window, pdf, words)
    text = run("pdftotext", "-layout", str(pdf), "-")
    assert percent in text and "de Vries" in text, "the PDF lacks the percentage or the name"
    window.key("ctrl+q")
    assert window.wait_for_end() == 0
    left = {entry.name for entry in HOME.iterdir() if entry.is_file()}
    assert left <= {"case.xml", "report.pdf", "settings"}, f"files left behind: {left}"


# ---- a dialog behind a button of the documents

def look_at_dialog(window, words, language, button, name):
    window.click(words.tr(button), "push button")
    window.settle()
    check_names(window, name, at_least=3)
    window.screenshot(f"documents-{language}-{name}")
    window.key("Escape")
    window.settle()


# ---- every document is shown, or says why it cannot be made

def documents(language):
    words = Words(language)
    case_file = HOME / "case.xml"
    # The sample's consent has an end; documents are made today.
    sample = (VECTORS / "case.xml").read_text(encoding="utf-8")
    case_file.write_text(sample.replace("2026-09-16", "2099-09-16"), encoding="utf-8")
    window = start(language, case_file)
    window.key("ctrl+e")
    window.find(words.tr("Save as PDF…"), "push button")
    check_names(window, "documents", at_least=8)
    titles = ["Report for the medical adviser of the insurer", "Report for the worker",
              "Letter to the employer", "Own file", "Notification sheet for the NCvB",
              "Information request to the treating physician", "Consent form for the insurer",
              "Score form", "Letter of referral", "Absence insurer"]
    for number, title in enumerate(titles):
        if number:
            window.key("Down")
        refused = title in ("Letter of referral", "Absence insurer")
        shown = "⚠" if refused else words.tr("Preview of {0}, {1} pages", words.tr(title),
                                              "|").split("|", maxsplit=1)[0]
        wait_until(lambda start=shown: any(node.get_name().startswith(start)
                                           for node in window.everything()),
                   f"the preview of {title}")
        window.screenshot(f"documents-{language}-{number}")
    for _ in range(5):
        window.key("Up")
    look_at_dialog(window, words, language, "Copy fields…", "notification")
    look_at_dialog(window, words, language, "Save with a password…", "password")
    row = words.tr("Letter to the employer") + "  –  " + words.tr("ready")
    window.click(row)
    letter = HOME / "letter.pdf"
    window.click(words.tr("Save as PDF…"))
    answer_file_dialog(window, letter)
    copy = HOME / f"letter-{words.tr('copy-for-the-worker')}.pdf"
    wait_until(lambda: letter.exists() and copy.exists(), "the letter and its copy")
    assert letter.read_bytes() == copy.read_bytes(), "the copy is another one than the letter"
    text = run("pdftotext", "-layout", str(letter), "-")
    assert "de Vries" in text, "the letter does not say who it is about"
    for secret in (words.number("48.9"), "1984", "L103", "M54.5"):
        assert secret not in text, f"the letter says {secret}"
    window.settle()
    window.key("Escape")
    window.settle()
    window.key("Escape")
    window.settle()
    window.key("ctrl+q")
    assert window.wait_for_end() == 0


# ---- names for a screen reader, and a picture of every page

def names(language):
    words = Words(language)
    window = start(language, VECTORS / "case.xml")
    for number, page in enumerate(PAGES, start=1):
        go_to_page(window, number)
        check_names(window, page, at_least=11)
        take_pictures(window, f"{language}-{number}")
    other = "en" if language == "nl" else "nl"
    assert words.tr("Family name") != Words(other).tr("Family name")
    window.key("ctrl+q")
    assert window.wait_for_end() == 0


# ---- every field of a page is reached by the Tab key, and is in sight when it is

def tabbing():
    window = start("nl", VECTORS / "case.xml")
    for number, page in enumerate(PAGES, start=1):
        go_to_page(window, number)
        wanted = {node.get_name() for node in window.everything()
                  if focusable(node) and node.get_role_name() == "text"}
        reached = set()
        for _ in range(130):
            run("xdotool", "key", "Tab")
            node = window.focused()
            if node is None or node.get_role_name() != "text":
                continue
            if node.get_name() in reached:
                break
            reached.add(node.get_name())
            wait_until(lambda node=node: window.visible(node),
                       f"{page}: “{node.get_name()}” in sight when it has the focus")
        assert wanted <= reached, f"{page}: not reached by Tab: {wanted - reached}"
    window.key("ctrl+q")
    assert window.wait_for_end() == 0


# ---- a worksheet by the keys alone

def keyboard():
    words = Words("en")
    window = start("en")
    begin_single_case(window, words)
    go_to_page(window, 3)
    window.enter(words.tr("Length of a shift"), "480")
    wait_until(lambda: tab_to(window, words.tr("Add task")), "Add task by Tab")
    window.key("space")
    name, minutes = words.tr("name"), words.tr("minutes per shift")
    task = words.tr("Task {0}", 1) + ": "
    check_focus(window, task + name)
    window.write("Laden")
    window.key("Tab")
    check_focus(window, task + minutes)
    window.write("120")
    wait_until(lambda: tab_to(window, task + words.tr("add lift")), "add lift by Tab")
    window.key("space")
    lift = words.tr("Task {0}, lift {1}", 1, 1) + ": "
    for label, text in [(words.tr("load") + " (kg)", "26"), (words.tr("frequency") + f" ({words.tr('per min')})", "1"),
                        (words.tr("time held") + " (s)", "4")]:
        check_focus(window, lift + label)
        window.write(text)
        window.key("Tab")
    window.click(lift + words.tr("load") + " (kg)")
    window.key("ctrl+shift+Delete")  # the row goes, and can be put back
    put_back = words.tr("Put back: {0}", words.tr("Task {0}, lift {1}", 1, 1))
    window.click(put_back, "push button")
    window.find(lift + words.tr("load") + " (kg)", "text")
    window.key("ctrl+q")
    window.click(words.tr("Don't save"), "push button")
    assert window.wait_for_end() == 0


# ---- what a person types is never lost

def typing():
    words, other = Words("nl"), Words("en")
    window = start("nl")
    begin_single_case(window, words)
    window.enter(words.tr("Birth date"), "31-02-1984")
    window.enter(words.tr("Hours per week"), "1.234,5")
    window.enter(words.tr("Family name"), "van der Berg")
    window.key("alt+t")  # the menu of languages
    window.click("English", None)
    assert content(window.find(other.tr("Birth date"), "text")) == "31-02-1984"
    assert content(window.find(other.tr("Hours per week"), "text")) == "1.234,5"
    assert content(window.find(other.tr("Family name"), "text")) == "van der Berg"
    go_to_page(window, 2)  # pages made after the switch are laid out too
    window.wait_for_text(other.tr("Where is the pain"))
    go_to_page(window, 1)
    window.key("ctrl+q")  # asks, since nothing was saved
    window.find(other.tr("Cancel"), "push button")
    window.click(other.tr("Cancel"), "push button")
    assert window.program.poll() is None
    assert content(window.find(other.tr("Family name"), "text")) == "van der Berg"
    window.key("ctrl+q")
    window.click(other.tr("Don't save"), "push button")
    assert window.wait_for_end() == 0


# ---- opened in the window and written by it, a published case gives the published numbers

def vectors():
    for expected in sorted(VECTORS.glob("*.expected.json")):
        name = expected.name.removesuffix(".expected.json")
        saved = HOME / f"{name}.xml"
        window = start("en", VECTORS / f"{name}.xml")
        go_to_page(window, 3)
        window.key("ctrl+shift+s")
        answer_file_dialog(window, saved)
        wait_until(saved.exists, f"the saved {name}")
        check_vector(saved, name)
        window.key("ctrl+q")
        assert window.wait_for_end() == 0


SCENARIOS = {
    "whole_job_nl": lambda: whole_job("nl"),
    "whole_job_en": lambda: whole_job("en"),
    "documents_nl": lambda: documents("nl"),
    "documents_en": lambda: documents("en"),
    "names_nl": lambda: names("nl"),
    "names_en": lambda: names("en"),
    "tabbing": tabbing,
    "keyboard": keyboard,
    "typing": typing,
    "vectors": vectors,
    **INSPECTION_SCENARIOS,
    **CARE_SCENARIOS,
    **COPYING_SCENARIOS,
    **LIFTING_SCENARIOS,
    **NOTIFICATION_SCENARIOS,
    **PLANNING_SCENARIOS,
    **PRACTICE_SCENARIOS,
    **QUESTIONNAIRE_SCENARIOS,
    **RECORDING_SCENARIOS,
    **REGISTER_SCENARIOS,
    **TYPICAL_SCENARIOS,
    **UNATTENDED_SCENARIOS,
    **YEAR_SCENARIOS,
}


def main():
    name = sys.argv[1]
    try:
        SCENARIOS[name]()
    except BaseException:
        subprocess.run(["import", "-window", "root",
                        os.path.join(os.environ["WERKRUG_SCREENSHOTS"], f"failed-{name}.png")],
                       check=False)
        print(log_file().read_text(encoding="utf-8", errors="replace"), file=sys.stderr)
        raise
    print(f"{name}: passed")


if __name__ == "__main__":
    main()
