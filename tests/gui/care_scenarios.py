"""Care and follow-up in the real window: advice agreed and dropped, an appointment in a calendar that
another program reads, leaflet and FHIR, measures evaluated, the case closed; and what the register
shows and logs of it."""
import json
import os
import xml.etree.ElementTree as ElementTree

from icalendar import Calendar

from driver import below, checked, run, wait_until
from inspection_scenarios import register_cli, register_with_sample
from jobs import (HOME, VECTORS, answer_file_dialog, check_names, go_to_page, pick, start,
                  take_pictures)
from register_scenarios import (REGISTER, back_to_list, open_first_found, open_from_register_menu,
                                quit_program, unlock, wait_until_saved)
from words import Words

APPOINTMENT = "2026-12-15"
MEASURE = "Tilhulp bij palletplaats 3."


# ---- steps

def choose_advice(window, words, line, choice):
    option = words.tr("proposed") if choice == "proposed" else words.code("advice-choice", choice)
    pick(window, words.care_line(line), option)


def add_appointment(window, words):
    window.click(words.tr("Add an appointment"), "push button")
    row = words.tr("Appointment {0}", 1) + ": "
    window.enter(row + words.tr("Date"), "15-12-2026")
    window.enter(row + words.tr("Reason"), "Controle")


def save_as(window, words, button, path, *answers):
    """Asks for a file with a button of the page; `answers` are clicked on the way."""
    window.click(words.tr(button), "push button")
    for answer in answers:
        window.click(*answer)
    answer_file_dialog(window, path)
    window.wait_for_text(words.tr("The document was saved as {0}.", path.name))
    assert path.exists()
    window.key("Escape")  # it offers to open the file: no
    window.settle()


def check_calendar(path):
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert [event.decoded("DTSTART").isoformat() for event in events] == [APPOINTMENT]
    text = path.read_text(encoding="utf-8")
    assert "Vries" not in text and "Controle" not in text, "a person stands in the calendar"


def check_leaflet(path):
    assert "419.528 x 595.276" in run("pdfinfo", str(path)), "no A5"
    assert "back pain" in run("pdftotext", str(path), "-")


def check_fhir(path):
    bundle = json.loads(path.read_text(encoding="utf-8"))
    assert bundle["resourceType"] == "Bundle"
    assert any(entry["resource"]["resourceType"] == "RiskAssessment" for entry in bundle["entry"])


# ---- a case file

def care(language):
    words = Words(language)
    case_file = HOME / "case.xml"
    case_file.write_text((VECTORS / "case.xml").read_text(encoding="utf-8"), encoding="utf-8")
    window = start(language, case_file)
    go_to_page(window, 6)
    window.wait_for_text(words.code("care-situation", "chronic"))
    window.wait_for_text(words.tr("⚠ Overdue since {0}: {1}").split("{0}")[0])  # the measure
    check_names(window, "care", at_least=60)
    plan(window, words)
    follow_up(window, words)
    close(window, words)
    take_pictures(window, f"care-{language}")
    window.key("ctrl+s")
    wait_until(lambda: "<closing" in case_file.read_text(encoding="utf-8"), "the saved closing")
    check_saved(case_file)
    window.key("ctrl+q")
    assert window.wait_for_end() == 0


def plan(window, words):
    choose_advice(window, words, "advise-active", "ticked")
    choose_advice(window, words, "not-bed-rest", "dropped")
    choose_advice(window, words, "not-second-opinions", "dropped")
    window.key("ctrl+z")  # the last one is only proposed again
    pick_is(window, words, "not-second-opinions", words.tr("proposed"))
    window.key("ctrl+shift+z")
    pick_is(window, words, "not-second-opinions", words.code("advice-choice", "dropped"))
    window.click(words.tr("Add own advice"), "push button")
    own = words.tr("Own advice {0}", 1) + ": "
    window.enter(own + words.tr("Description"), "Elke pauze vijf minuten lopen.")
    window.enter(own + words.tr("Due"), "24-11-2026")
    window.wait_for_text(words.tr("⚠ Today: {0}", "")[:-1])
    pick(window, own + words.tr("Done"), words.code("answer", "yes"))
    window.screenshot(f"care-{words.language}-plan")


def pick_is(window, words, line, option):
    name = f"{words.care_line(line)}: {option}"
    wait_until(lambda: checked(window.find(name, "radio button")), f"“{name}” to be chosen")


def follow_up(window, words):
    calendar, leaflet, fhir = HOME / "care.ics", HOME / "leaflet.pdf", HOME / "case.json"
    window.click(words.tr("Calendar file…"), "push button")
    window.wait_for_text(words.tr("There is no appointment to come."))
    window.key("Escape")
    add_appointment(window, words)
    window.screenshot(f"care-{words.language}-follow-up")
    save_as(window, words, "Calendar file…", calendar)
    check_calendar(calendar)
    window.click(words.tr("Leaflet for the worker…"), "push button")
    window.click(words.tr("Paper") + ": A5", "radio button")
    window.click(words.tr("Language") + ": English", "radio button")
    check_names(window, "the leaflet", at_least=6)
    window.screenshot(f"care-{words.language}-leaflet")
    window.click(words.tr("Save as PDF…"), "push button")
    answer_file_dialog(window, leaflet)
    window.wait_for_text(words.tr("The document was saved as {0}.", leaflet.name))
    window.key("Escape")
    check_leaflet(leaflet)
    save_as(window, words, "Export as FHIR…", fhir, (words.tr("Save unencrypted"), "push button"))
    check_fhir(fhir)


def close(window, words):
    window.click(words.tr("Add an evaluation"), "push button")
    row = words.tr("Evaluation {0}", 1) + ": "
    window.choose(row + words.tr("Measure taken"), MEASURE)
    window.enter(row + words.tr("Date"), "23-11-2026")
    window.choose(row + words.tr("Effect"), words.code("measure-effect", "partly"))
    window.choose(words.tr("Outcome"), words.code("care-outcome", "recovered"))
    window.enter(words.tr("Closed on"), "31-12-2026")
    window.key("Tab")
    window.wait_for_text(words.tr("the case was closed on a day that is still to come"))
    window.enter(words.tr("Closed on"), "24-11-2026")
    window.wait_for_text(words.tr("Nothing: the case is closed."))


def check_saved(case_file):
    kept = ElementTree.parse(case_file).getroot().find("care")
    advice = {row.get("id"): row.get("choice") for row in kept.findall("plan/advice")}
    assert advice == {"advise-active": "ticked", "not-bed-rest": "dropped",
                      "not-second-opinions": "dropped"}, advice
    own = kept.find("plan/own-advice")
    assert (own.get("due"), own.text) == ("2026-11-24", "Elke pauze vijf minuten lopen.")
    assert own.get("done") == "yes"
    appointment = kept.find("appointment")
    assert (appointment.get("date"), appointment.get("reason")) == (APPOINTMENT, "Controle")
    evaluation = kept.find("evaluation")
    assert evaluation.attrib == {"measure": MEASURE, "date": "2026-11-23", "effect": "partly"}
    assert kept.find("closing").attrib == {"date": "2026-11-24", "outcome": "recovered"}


# ---- a case of a register: what its list shows, what its log keeps, and that the two closings agree

def care_register():
    words = Words("nl")
    register_with_sample()
    window = start("nl", REGISTER)
    unlock(window, words)
    window.wait_for_text("⚠ 15-04-2026 " + words.tr("measure"))
    open_first_found(window, words, "de vries")
    go_to_page(window, 6)
    add_appointment(window, words)
    calendar = HOME / "care.ics"
    save_as(window, words, "Calendar file…", calendar)
    open_from_register_menu(window, words, "Close or reopen the case…")
    window.click(words.tr("Close the case"), "push button")
    window.wait_for_text(words.tr("Nothing: the case is closed."))
    saved = register_cli("show", REGISTER, "2026-0042")
    assert '<closing date="2026-11-24"' in saved, "the closing is not on the page"
    window.enter(words.tr("Closed on"), "")
    wait_until_saved(window, words)
    back_to_list(window, words)
    window.wait_for_text(words.tr("follow-up due"))
    window.screenshot("care-list")
    quit_program(window)
    log = json.dumps(json.loads(register_cli("log", REGISTER, "--json")))
    assert run("sha256sum", str(calendar)).split()[0] in log, "the calendar is not in the log"


# ---- the exposure before and after, at closing

def effect(language):
    words = Words(language)
    register_with_sample()
    register_cli("mark", REGISTER, "2026-0042", "--notified", "2026-03-20")
    window = start(language, REGISTER)
    unlock(window, words)
    open_first_found(window, words, "de vries")
    go_to_page(window, 3)
    lift = words.tr("Task {0}, lift {1}", 1, 1) + ": "
    window.enter(f'{lift}{words.tr("load")} (kg)', "15")
    wait_until_saved(window, words, after=2)
    go_to_page(window, 6)
    before = words.tr("Before: as it was notified, revision {0} of {1}. After: as it is now.")
    window.wait_for_text(before.split(",")[0])
    table = window.find(words.tr("Effect on the exposure"), "table")
    cells = [node.get_name().replace("\u00a0", " ") for node in below(table)
             if node.get_role_name() == "table cell"]
    assert cells[1:3] == ["17", "→ 15"], cells
    assert "48,9 %" in cells or "48.9%" in cells, cells  # tests/vectors/case.expected.json
    window.click(words.tr("Closed on"), "text")
    window.screenshot(f"care-{language}-effect")
    quit_program(window)


CARE_SCENARIOS = {
    "care_effect_nl": lambda: effect("nl"),
    "care_effect_en": lambda: effect("en"),
    "care_nl": lambda: care("nl"),
    "care_en": lambda: care("en"),
    "care_register": care_register,
}
