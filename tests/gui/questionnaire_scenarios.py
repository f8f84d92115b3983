"""Questionnaires and the return to work in the real window: filled in from the licensed form twice,
one changed, the course drawn; the case file then gives the published scores."""
import csv
import json
import os
import re

from driver import run, wait_until
from jobs import HOME, VECTORS, check_focus, check_names, go_to_page, start
from words import Words


OWN_TEXT = "Eigen zin, van de praktijk"


def published(instrument, answers):
    """The scores and the class of a row of the vectors, by name."""
    with open(VECTORS / "questionnaire_vectors.csv", encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            if row["instrument"] == instrument and row["responses_in_item_order"] == answers:
                return dict(zip(row["outputs"].split(";"), row["expected"].split(";")))
    raise AssertionError(f"no row {instrument} {answers}")


def beginning(window, text, role):
    """The name of the control that begins so: dates differ by language."""
    return wait_until(lambda: next((node.get_name() for node in window.everything()
                                    if node.get_role_name() == role
                                    and node.get_name().startswith(text)), None), text)


def first_item(window):
    return beginning(window, "1. ", "text")


def type_answers(window, answers):
    """From the first item on: digits, and Tab to the next."""
    window.click(first_item(window), "text")
    for answer in answers.split("|"):
        window.write(answer)
        run("xdotool", "key", "Tab")
    window.settle()


def fill_in(window, words, form, day, answers):
    window.click(words.tr("Fill in a questionnaire…"), "push button")
    window.choose(words.tr("Form"), form)
    window.enter(words.tr("Filled in on"), day)
    type_answers(window, answers)


def check_scores(window, words, expected):
    """In the dialog, as they come."""
    window.wait_for_text(f"{words.form('start-back', 'score', 'total')}: {expected['total']}")
    window.wait_for_text(words.tr("Class: {0}", class_title(words, expected["group"])))


def class_title(words, group):
    return words.form("start-back", "class", group)


def refuse_what_is_no_answer(window, words):
    """Beside the item; the dialog stays, on that item."""
    window.enter(first_item(window), "7")
    window.wait_for_text(words.tr("the item has no such answer"))
    window.key("Return")
    check_focus(window, first_item(window))
    window.screenshot(f"questionnaire-{words.language}-wrong")


def look_at_long_form(window, words):
    """It scrolls within a small screen; OK and the scores stay in view."""
    window.click(words.tr("Fill in a questionnaire…"), "push button")
    window.choose(words.tr("Form"), "Roland")
    window.click(first_item(window), "text")
    for _ in range(24):
        run("xdotool", "key", "1", "Tab")
    window.settle()
    window.wait_for_text(f"{words.form('rmdq', 'score', 'total')}: 24")
    check_names(window, "a long questionnaire", at_least=27)
    window.screenshot(f"questionnaire-{words.language}-long")
    window.key("Escape")
    window.settle()


def add_steps(window, words):
    for number, day, hours in [(1, "23-3-2026", "18"), (2, "20-4-2026", "36")]:
        window.click(words.tr("Add a step"), "push button")
        step = words.tr("Step {0}", number) + ": "
        window.enter(step + words.tr("From"), day)
        window.enter(step + words.tr("Hours per week"), hours)
    window.wait_for_text(words.tr("Contract: {0}", words.tr("{0} h per week", 36)))


def check_case(case_file, first, second):
    text = case_file.read_text(encoding="utf-8")
    assert OWN_TEXT not in text, "a licensed sentence in the case"
    assert re.search(r'<hours from="2026-03-23" per-week="18"', text), "the first step"
    assert re.search(r'<hours from="2026-04-20" per-week="36"', text), "the second step"
    care = json.loads(run(os.environ["WERKRUG_CLI"], "care", str(case_file), "--format", "json"))
    trends = {trend["score"]: trend["points"] for trend in care["scores"]
              if trend["questionnaire"] == "start-back"}
    for place, (day, expected) in enumerate([("2026-03-16", first), ("2026-06-15", second)]):
        for score in ("total", "subscale"):
            point = trends[score][place]
            assert point["date"] == day, point
            assert point["value"] == float(expected[score]), (point, expected)


def use_own_texts(language):
    """As if the practice had chosen its file earlier."""
    table = HOME / "texts.csv"
    table.write_text(f"form,item,language,text\nSBST,1,{language},\"{OWN_TEXT}\"\n", encoding="utf-8")
    (HOME / "settings").write_text(f"[files]\nitem-texts={table}\n", encoding="utf-8")


def questionnaires(language):
    words = Words(language)
    use_own_texts(language)
    case_file = HOME / "case.xml"
    case_file.write_text((VECTORS / "case.xml").read_text(encoding="utf-8"), encoding="utf-8")
    wrong, first, second = "1|1|1|0|0|0|0|0|2", "0|0|0|0|1|1|1|1|0", "1|1|1|0|0|0|0|0|3"
    window = start(language, case_file)
    go_to_page(window, 6)
    window.wait_for_text(words.tr("No questionnaire is filled in yet."))

    fill_in(window, words, "STarT Back", "16-3-2026", wrong)
    assert first_item(window) == f"1. {OWN_TEXT}", "our label in place of the practice's sentence"
    check_scores(window, words, published("SBST", wrong))
    check_names(window, "a questionnaire", at_least=12)
    window.screenshot(f"questionnaire-{language}-dialog")
    refuse_what_is_no_answer(window, words)
    window.enter(first_item(window), "1")
    window.key("Return")
    row = beginning(window, words.tr("Change: {0}", "STarT Back"), "push button")

    # What was typed wrong is changed, and undone as one edit.
    window.click(row, "push button")
    type_answers(window, first)
    check_scores(window, words, published("SBST", first))
    window.key("Return")
    window.wait_for_text(words.tr("Class: {0}", class_title(words, "high")))
    window.key("ctrl+z")
    window.wait_for_text(words.tr("Class: {0}", class_title(words, "low")))
    window.key("ctrl+shift+z")
    window.wait_for_text(words.tr("Class: {0}", class_title(words, "high")))

    fill_in(window, words, "STarT Back", "15-6-2026", second)
    window.key("Return")
    window.wait_for_text(words.tr("Class: {0}", class_title(words, "medium")))
    for day, answer in [("16-3-2026", "6"), ("6-4-2026", "5"), ("15-6-2026", "2")]:
        fill_in(window, words, "Pijnscore" if language == "nl" else "Pain score", day, answer)
        window.key("Return")
    window.wait_for_text(words.tr("improved"))
    look_at_long_form(window, words)
    window.choose(words.tr("Course of"), "Pijnscore" if language == "nl" else "Pain score")
    window.wait_for_text(words.tr("Lower is better."))
    add_steps(window, words)
    check_names(window, "care and follow-up", at_least=20)
    window.screenshot(f"questionnaire-{language}-steps")
    window.key("ctrl+1")
    go_to_page(window, 6)
    for part in (1, 2, 3):
        window.screenshot(f"questionnaire-{language}-page-{part}")
        run("xdotool", "mousemove", "226", "600", "click", "--repeat", "9", "--delay", "10", "5")
    window.key("ctrl+s")
    wait_until(lambda: "2026-04-20" in case_file.read_text(encoding="utf-8"), "the saved case")
    check_case(case_file, published("SBST", first), published("SBST", second))
    window.key("ctrl+q")
    assert window.wait_for_end() == 0


QUESTIONNAIRE_SCENARIOS = {
    "questionnaire_nl": lambda: questionnaires("nl"),
    "questionnaire_en": lambda: questionnaires("en"),
}
