"""The notification to the NCvB in the real window: the open duty list, several notifications in one
file, the worksheet with its six steps, day, reference and correction; and a list of workers."""
import csv
import json

import openpyxl

from driver import Atspi, below, wait_until
from inspection_scenarios import SECRET, register_cli
from jobs import HOME, VECTORS, answer_file_dialog, check_names, go_to_page, pick
from jobs import start as start_window
from register_scenarios import (PASSPHRASE, REGISTER, open_from_register_menu, quit_program, unlock,
                                wait_until_saved)
from words import Words

REFERENCE = "B2026-000123"


def register_with_three():
    """To be notified: the sample case twice, and once without the service that the sheet needs."""
    SECRET.write_text(PASSPHRASE, encoding="utf-8")
    sample = (VECTORS / "case.xml").read_text(encoding="utf-8")
    register_cli("create", REGISTER)
    for number, service in (("2026-0042", True), ("2026-0043", False), ("2026-0044", True)):
        case = sample.replace("2026-0042", number)
        if not service:
            before, _, behind = case.partition("<service>")
            case = before + behind.partition("</service>")[2]
        case_file = HOME / "import.xml"
        case_file.write_text(case, encoding="utf-8")
        register_cli("import", REGISTER, case_file)
        case_file.unlink()


def save_chosen(window, words, path):
    window.click(words.tr("Save as a file…"), "push button")
    answer_file_dialog(window, path)
    wait_until(path.exists, path.name)


def duty(window, words, number):
    """The cell of a case in the list of duties; the list of cases behind it has the number too."""
    table = window.find(words.tr("Notifications to be made"), "table")
    return next((cell for cell in below(table) if cell.get_name() == number), None)


def duties(window, words, language):
    open_from_register_menu(window, words, "Notifications to be made…")
    window.find(words.tr("Save as a file…"), "push button")
    wait_until(lambda: duty(window, words, "2026-0043"), "the duties")
    check_names(window, "the notifications to be made", at_least=4)
    window.screenshot(f"notification-{language}-duties")

    # None chosen: all that are concluded; the one without a service is named and not written.
    book = HOME / "meldingen.xlsx"
    save_chosen(window, words, book)
    window.wait_for_text(words.tr("These cases are not in the file:"))
    assert any("2026-0043: " in node.get_name() for node in window.everything()), "which one"
    window.settle()
    window.key("Escape")
    window.find(words.tr("Notified on"), "text")
    window.key("Escape")  # not sent yet
    rows = list(openpyxl.load_workbook(book).active.values)
    assert len(rows) == 3 and rows[1][1] == "L103", rows
    wait_until(lambda: duty(window, words, "2026-0044"), "it stays a duty")

    # One of them, with the day.
    window.click_on(duty(window, words, "2026-0044"))
    table = HOME / "melding.csv"
    save_chosen(window, words, table)
    window.find(words.tr("Notified on"), "text")
    window.screenshot(f"notification-{language}-note")
    window.click(words.tr("OK"), "push button")
    wait_until(lambda: not duty(window, words, "2026-0044"), "the notified case to leave the list")
    with open(table, encoding="utf-8", newline="") as lines:
        assert len(list(csv.reader(lines))) == 2, "a row of labels and one case"
    window.click_on(duty(window, words, "2026-0042"))
    window.click_on(next(button for button in below(window.in_use())  # the list has one too
                         if button.get_name() == words.tr("Open the case")))
    window.find(words.tr("Family name"), "text")


def worksheet(window, words, language):
    go_to_page(window, 5)
    window.click(words.tr("Notification to the NCvB…"), "push button")
    window.find(words.tr("Show the sheet…"), "push button")
    check_names(window, "the worksheet", at_least=6)
    window.screenshot(f"notification-{language}-worksheet")
    # What is missing leads to its field.
    questions = "Zeven vragen aan de werknemer" if language == "nl" else "Seven questions to the worker"
    window.click(f'{questions}: {words.tr("{0} of {1} answered", 6, 7)}', "push button")
    question = words.code("question", "colleagues-affected")
    wait_until(lambda: (window.focused() is not None
                        and window.focused().get_name().startswith(question)), "the open question")
    pick(window, question, words.code("answer", "no"))
    wait_until_saved(window, words, after=1)

    open_from_register_menu(window, words, "Notification to the NCvB…")
    window.wait_for_text(f'✓ {questions}: {words.tr("{0} of {1} answered", 7, 7)}')
    window.click(words.tr("Notified…"), "push button")
    reference = words.tr("Reference of the NCvB (optional)")
    window.enter(words.tr("Notified on"), "20-11-2026")
    window.enter(reference, "9" * 31)
    window.click(words.tr("OK"), "push button")
    window.wait_for_text(words.tr("This is longer than {0} characters.", 30))
    window.screenshot(f"notification-{language}-reference")
    window.enter(reference, REFERENCE)
    window.click(words.tr("OK"), "push button")
    window.wait_for_text(words.tr("✓ Notified on {0} as {1}.",
                                  words.day("2026-11-20"), REFERENCE))
    window.click(words.tr("Corrected…"), "push button")
    window.enter(words.tr("What was corrected"), "NACE")
    window.enter(words.tr("Corrected on"), "19-11-2026")
    window.click(words.tr("OK"), "push button")
    window.wait_for_text(words.tr("A correction cannot come before the notification."))
    window.enter(words.tr("Corrected on"), "23-11-2026")
    window.screenshot(f"notification-{language}-correction")
    window.click(words.tr("OK"), "push button")
    window.wait_for_text(words.tr("Corrected on {0}: {1}", words.day("2026-11-23"),
                                  "NACE"))
    window.screenshot(f"notification-{language}-notified")
    window.key("Escape")
    window.settle()
    window.wait_for_text(REFERENCE)  # in the header of the case


def notification(language):
    words = Words(language)
    register_with_three()
    window = start_window(language, REGISTER)
    unlock(window, words)
    window.find(words.tr("Search"), "text")
    duties(window, words, language)
    worksheet(window, words, language)
    quit_program(window)
    changes = [change for entry in json.loads(register_cli("history", REGISTER, "2026-0042", "--json"))
               for change in entry["changes"]]
    after = {change["path"]: change["after"] for change in changes}
    assert after["marks/@notified-on"] == "2026-11-20", after
    assert after["marks/@notification-reference"] == REFERENCE, after
    assert after["marks/correction[1]"] == "NACE", after
    log = json.loads(register_cli("log", REGISTER, "--json"))
    assert sum(entry["recipient"] == "ncvb" for entry in log) == 3, log
    SECRET.unlink()


# ---- a list of workers

WORKERS = "personeelsnummer;achternaam;uit dienst\nP-10233;Jansen;31-12-2026\nP-8;Dekker;\n"


def workers():
    words = Words("nl")
    register_with_three()
    people = HOME / "werknemers.csv"
    window = start_window("nl", REGISTER)
    unlock(window, words)
    window.find(words.tr("Search"), "text")
    open_from_register_menu(window, words, "Import a list of workers…")
    window.enter(words.tr("File"), str(people))
    people.write_text(WORKERS.replace("31-12-2026", "ooit"), encoding="utf-8")
    window.click(words.tr("Read the list"), "push button")
    window.wait_for_text("2:16")  # line and column of what is no day
    assert not window.shows("ooit"), "the content of a cell is shown"
    window.key("Escape")
    people.write_text(WORKERS, encoding="utf-8")
    window.click(words.tr("Read the list"), "push button")
    window.find("Jansen", "table cell")
    check_names(window, "the list of workers", at_least=14)
    window.wait_for_text(words.tr("Chosen: {0} fields in {1} cases; {2} cases to start.", 0, 0, 0))
    window.click(words.tr("Import"), "push button")
    window.wait_for_text(words.tr("Nothing is chosen to be changed yet."))
    for label in ("Fill in what is not known yet",
                  "Replace what says something else; the history keeps what stood there",
                  "Start a case for workers who have none"):
        window.click(words.tr(label), "check box")
    window.wait_for_text(words.tr("Chosen: {0} fields in {1} cases; {2} cases to start.", 6, 3, 1))
    window.screenshot("workers-nl")
    family_name = window.find(words.tr("Family name"), "check box")
    assert family_name.get_state_set().contains(Atspi.StateType.CHECKED)
    window.click(words.tr("Family name"), "check box")
    window.wait_for_text(words.tr("Chosen: {0} fields in {1} cases; {2} cases to start.", 3, 3, 1))
    window.click(words.tr("Import"), "push button")
    window.wait_for_text(words.tr("Cases changed: {0}; cases started: {1}", 3, 1))
    window.key("Escape")
    window.wait_for_text(words.tr("Cases: {0} of {1}", 4, 4))
    quit_program(window)
    saved = register_cli("show", REGISTER, "2026-0043")
    assert "<to>2026-12-31</to>" in saved and "de Vries" in saved, "what was taken over"
    assert "Dekker" in register_cli("show", REGISTER, "P-8"), "the new case"
    SECRET.unlink()


NOTIFICATION_SCENARIOS = {
    "notification_nl": lambda: notification("nl"),
    "notification_en": lambda: notification("en"),
    "workers_nl": workers,
}
