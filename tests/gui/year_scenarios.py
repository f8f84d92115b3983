"""The whole year of a case in the real window: assessed, notified, a plan of care, two follow-ups with
scores, closed; the practice at a glance then shows it. The program is left and opened again for each
visit, on its own day."""
import json

from care_scenarios import choose_advice
from driver import wait_until
from inspection_scenarios import SECRET, register_cli
from jobs import (HOME, fill_conclusion_page, fill_diagnosis_page, fill_exposure_page,
                  fill_worker_page, go_to_page, pick, start, take_pictures)
from practice_scenarios import rows
from questionnaire_scenarios import check_scores, fill_in, published
from register_scenarios import (PASSPHRASE, REGISTER, create_register, begin_case,
                                check_register_is_whole, open_first_found, open_from_register_menu,
                                quit_program, unlock, wait_until_saved)
from words import Words

REFERENCE = "B2026-000117"
# Day of the visit, answers on STarT Back, pain; the scores and classes are the published ones.
FIRST, SECOND, THIRD = (("2026-03-25", "1|1|1|0|0|0|0|0|3", "6"),
                        ("2026-04-03", "0|0|0|0|1|1|1|1|0", "4"),
                        ("2026-09-14", "1|1|1|0|0|0|0|0|2", "2"))


def typed(day):
    year, month, of_month = day.split("-")
    return f"{int(of_month)}-{int(month)}-{year}"


def enter_scores(window, words, visit):
    day, answers, pain = visit
    fill_in(window, words, "STarT Back", typed(day), answers)
    check_scores(window, words, published("SBST", answers))
    window.key("Return")
    fill_in(window, words, words.form_title("nprs"), typed(day), pain)
    window.key("Return")
    window.settle()


def add_appointment(window, words, number, day):
    window.click(words.tr("Add an appointment"), "push button")
    row = words.tr("Appointment {0}", number) + ": "
    window.enter(row + words.tr("Date"), typed(day))
    window.enter(row + words.tr("Reason"), "Controle")


def hold_appointment(window, words, number, outcome):
    row = words.tr("Appointment {0}", number) + ": "
    pick(window, row + words.tr("Took place"), words.code("answer", "yes"))
    window.enter(row + words.tr("Outcome"), outcome)


def assess(window, words):
    create_register(window, words)
    begin_case(window, words)
    fill_worker_page(window, words)
    fill_diagnosis_page(window, words)
    fill_exposure_page(window, words)
    fill_conclusion_page(window, words)
    wait_until_saved(window, words)


def notify(window, words):
    open_from_register_menu(window, words, "Notification to the NCvB…")
    window.click(words.tr("Notified…"), "push button")
    window.enter(words.tr("Notified on"), typed(FIRST[0]))
    window.enter(words.tr("Reference of the NCvB (optional)"), REFERENCE)
    window.click(words.tr("OK"), "push button")
    window.wait_for_text(REFERENCE)
    window.screenshot(f"year-{words.language}-notified")
    window.key("Escape")
    window.settle()


def plan(window, words):
    go_to_page(window, 6)
    enter_scores(window, words, FIRST)
    for line, choice in [("advise-active", "ticked"), ("not-bed-rest", "ticked"),
                         ("not-second-opinions", "dropped")]:
        choose_advice(window, words, line, choice)
    add_appointment(window, words, 1, SECOND[0])
    window.click(words.tr("Add a step"), "push button")
    step = words.tr("Step {0}", 1) + ": "
    window.enter(step + words.tr("From"), "30-3-2026")
    window.enter(step + words.tr("Hours per week"), "18")
    window.screenshot(f"year-{words.language}-plan")
    wait_until_saved(window, words)
    quit_program(window)


def visit(words, day):
    """The program opened on another day, with the case of the worker in front, at its care."""
    window = start(words.language, REGISTER, today=day)
    unlock(window, words)
    window.wait_for_text("⚠ " + words.day(day))  # the list reminds of the appointment
    window.screenshot(f"year-{words.language}-list-{day}")
    open_first_found(window, words, "de vries")
    go_to_page(window, 6)
    return window


def first_follow_up(words):
    window = visit(words, SECOND[0])
    hold_appointment(window, words, 1, "Minder pijn, halve dagen gaan goed.")
    enter_scores(window, words, SECOND)
    add_appointment(window, words, 2, THIRD[0])
    window.click(words.tr("Add a step"), "push button")
    step = words.tr("Step {0}", 2) + ": "
    window.enter(step + words.tr("From"), "4-5-2026")
    window.enter(step + words.tr("Hours per week"), "36")
    wait_until_saved(window, words)
    quit_program(window)


def second_follow_up_and_closing(words):
    window = visit(words, THIRD[0])
    hold_appointment(window, words, 2, "Hersteld.")
    enter_scores(window, words, THIRD)
    window.wait_for_text(words.tr("improved"))
    window.choose(words.tr("Course of"), words.form_title("nprs"))
    window.choose(words.tr("Outcome"), words.code("care-outcome", "recovered"))
    window.enter(words.tr("Closed on"), typed(THIRD[0]))
    window.wait_for_text(words.tr("Nothing: the case is closed."))
    wait_until_saved(window, words)
    window.key("ctrl+1")
    go_to_page(window, 6)
    take_pictures(window, f"year-{words.language}-care")
    return window


def look_at_practice(window, words):
    open_from_register_menu(window, words, "Practice at a glance…")
    window.wait_for_text(words.tr("Cases: {0}", 1))
    for table, category in [("Conclusion", words.code("conclusion", "likely")),
                            ("From assessment to notification", words.notification_band("within-2-weeks"))]:
        window.choose(words.tr("Table"), words.tr(table))
        wait_until(lambda: rows(window, words, "Numbers of the table").get(category) == "1",
                   f"one case as “{category}”")
    window.screenshot(f"year-{words.language}-practice")
    window.key("Escape")
    window.settle()


def check_saved():
    """Another program reads what was kept: the status, the scores with their classes."""
    SECRET.write_text(PASSPHRASE, encoding="utf-8")
    listed = json.loads(register_cli("list", REGISTER, "--json"))
    assert len(listed) == 1 and listed[0]["status"] == "closed", listed
    case_file = HOME / "kept.xml"
    case_file.write_text(register_cli("show", REGISTER, "2026-0042"), encoding="utf-8")
    text = case_file.read_text(encoding="utf-8")
    assert text.count("<questionnaire ") == 6 and text.count('done="yes"') == 2, text
    case_file.unlink()
    SECRET.unlink()


def year(language):
    words = Words(language)
    window = start(language, today=FIRST[0])
    assess(window, words)
    notify(window, words)
    plan(window, words)
    first_follow_up(words)
    window = second_follow_up_and_closing(words)
    look_at_practice(window, words)
    quit_program(window)
    check_saved()
    check_register_is_whole()


YEAR_SCENARIOS = {
    "year_nl": lambda: year("nl"),
    "year_en": lambda: year("en"),
}
