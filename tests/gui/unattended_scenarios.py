"""Left alone in the middle of a dialog: the register locks itself, nothing of the case is in sight or
in a file, and what had been typed is there again afterwards."""
import random
import time

from driver import below, content, wait_until
from inspection_scenarios import register_with_sample
from jobs import HOME, go_to_page, start
from lifting_scenarios import question
from questionnaire_scenarios import beginning, first_item, type_answers
from recording_scenarios import open_import, write_postures
from register_scenarios import (REGISTER, check_nothing_leaked, field, open_first_found,
                                open_from_register_menu, quit_program, unlock, wait_until_saved)
from words import Words

# Found nowhere but where the program puts it.
REFERENCE = "B" + "".join(random.choices("abcdefghij", k=12))
IN_SIGHT_OF_NOBODY = ("de Vries", "Distributiecentrum", "STarT", "NIOSH", "MAC", REFERENCE)


def start_with_sample(language):
    register_with_sample()
    (HOME / "settings").write_text("[register]\nlock-after-minutes=1\n", encoding="utf-8")
    window = start(language, REGISTER)
    words = Words(language)
    unlock(window, words)
    open_first_found(window, words, "de vries")
    return window, words


def leave_alone(window, words, screenshot):
    """Until it locked itself; then gives the key again."""
    time.sleep(60)
    window.find(words.tr("Passphrase"), "password text")
    window.settle()
    for text in IN_SIGHT_OF_NOBODY:
        assert not window.shows(text), f"“{text}” is shown while the register is locked"
        assert not any(text in title for title in window.all_titles()), text
    window.screenshot(screenshot)
    check_nothing_leaked(REFERENCE)
    unlock(window, words)


def begin_questionnaire(window, words, day, typed):
    window.click(words.tr("Fill in a questionnaire…"), "push button")
    window.choose(words.tr("Form"), "STarT Back")
    window.enter(words.tr("Filled in on"), day)
    type_answers(window, typed)


def answers(window, count):
    """Those of the first items."""
    items = [node for node in window.everything() if node.get_role_name() == "text"
             and node.get_name()[:1].isdigit() and ". " in node.get_name()[:4]]
    return [content(node) for node in items[:count]]


def taken_over(window, words, language):
    """A valid one with all items answered becomes part of the case; undo takes it back."""
    go_to_page(window, 6)
    begin_questionnaire(window, words, "16-3-2026", "1|0|1|1|0|0|1|1|3")
    leave_alone(window, words, f"unattended-{language}-locked")
    window.wait_for_text(words.tr("Taken into the case when the register locked itself: {0}. Undo "
                                  "takes it back.", words.tr("Questionnaire")))
    row = beginning(window, words.tr("Change: {0}", "STarT Back"), "push button")
    window.screenshot(f"unattended-{language}-taken-over")
    window.click(row, "push button")
    window.find(first_item(window), "text")
    assert answers(window, 9) == list("101100113"), answers(window, 9)
    window.key("Escape")
    window.key("ctrl+z")
    window.wait_for_text(words.tr("No questionnaire is filled in yet."))
    window.key("ctrl+shift+z")
    beginning(window, words.tr("Change: {0}", "STarT Back"), "push button")


def kept_unfinished(window, words, language):
    """One with half a date, or with items that are not answered, is no part of the case: its dialog
    has it again."""
    go_to_page(window, 6)
    begin_questionnaire(window, words, "16-3-20", "1|0|1")
    come_back_to_questionnaire(window, words, language, "16-3-20")
    window.enter(words.tr("Filled in on"), "16-3-2026")
    come_back_to_questionnaire(window, words, language, "16-3-2026")
    window.click(words.tr("OK"), "push button")  # a person may leave items open
    beginning(window, words.tr("Change: {0}", "STarT Back"), "push button")
    wait_until_saved(window, words)


def come_back_to_questionnaire(window, words, language, day):
    leave_alone(window, words, f"unattended-{language}-locked")
    window.wait_for_text(words.tr("Not finished when the register locked itself: {0}. What was "
                                  "typed is kept: open it again to go on.",
                                  words.tr("Questionnaire")))
    window.wait_for_text(words.tr("No questionnaire is filled in yet."))
    window.screenshot(f"unattended-{language}-kept")
    window.click(words.tr("Fill in a questionnaire…"), "push button")
    window.find(first_item(window), "text")
    assert field(window, words, "Filled in on") == day
    assert answers(window, 4) == ["1", "0", "1", ""], answers(window, 4)
    window.screenshot(f"unattended-{language}-again")


def open_scores(window, words):
    place = words.tr("Task {0}, lift {1}", 1, 1)
    window.click(words.tr("{0}: {1}", place, words.tr("Lifting equation…")), "push button")
    window.find(words.tr("Multipliers"), "table")
    window.click(words.tr("MAC scores…"), "push button")


def scores(window, words, language):
    """Dialog within dialog; the case has no place for the answers."""
    go_to_page(window, 3)
    open_scores(window, words)
    amber = "oranje zone" if language == "nl" else "amber band"
    window.choose(question(window, "A: "), amber)
    window.wait_for_text(words.tr("Questions still open: {0}.", 7))
    leave_alone(window, words, f"unattended-{language}-scores-locked")
    title = words.tr("MAC scores for lifting by one person")
    window.wait_for_text(words.tr("Not finished when the register locked itself: {0}. What was "
                                  "typed is kept: open it again to go on.", title))
    open_scores(window, words)
    window.wait_for_text(words.tr("Questions still open: {0}.", 7))
    chosen = [node.get_name() for node in below(window.find(question(window, "A: "), "combo box"))
              if node.get_role_name() == "menu item"]
    assert any(name.startswith(amber) for name in chosen), chosen
    window.screenshot(f"unattended-{language}-scores")
    window.key("Escape")
    window.settle()
    window.key("Escape")
    window.settle()


def notified(window, words, language):
    """Marking as notified has consequences outside: it is not done, but the reference is kept."""
    open_from_register_menu(window, words, "Notification to the NCvB…")
    window.click(words.tr("Notified…"), "push button")
    window.enter(words.tr("Reference of the NCvB (optional)"), REFERENCE)
    leave_alone(window, words, f"unattended-{language}-notified-locked")
    wait_until(lambda: window.shows(words.tr("Notified to the NCvB")), "what is kept to be told")
    assert not window.shows(words.tr("notified on {0}", "")), "it was marked as notified"
    open_from_register_menu(window, words, "Notification to the NCvB…")
    window.click(words.tr("Notified…"), "push button")
    wait_until(lambda: field(window, words, "Reference of the NCvB (optional)") == REFERENCE,
               "the reference")
    window.key("Escape")
    window.settle()
    window.key("Escape")
    window.settle()


def marked_recording(window, words, language):
    """The marks wait until the file, which is not kept, is read again."""
    recording = HOME / "romp.csv"
    write_postures(recording)
    go_to_page(window, 3)
    open_import(window, words, "Posture of the trunk…")
    window.enter(words.tr("File"), str(recording))
    window.choose(words.tr("Unit"), words.tr("degrees"))
    window.click(words.tr("Read"), "push button")
    window.wait_for_text("tijd_s, rompflexie, romprotatie")
    for label, text in (("Name of the mark", REFERENCE), ("From", "0:00"), ("To", "30")):
        window.enter(words.tr(label), text)
    window.click(words.tr("Add mark"), "push button")
    window.wait_for_text(f"1 {REFERENCE}")
    leave_alone(window, words, f"unattended-{language}-recording-locked")
    wait_until(lambda: window.shows(words.tr("Import a posture recording")), "what is kept")
    open_import(window, words, "Posture of the trunk…")
    assert field(window, words, "File") == str(recording)
    window.wait_for_text(words.tr("Read the recording again: its marks, {0}, are kept.", 1))
    window.screenshot(f"unattended-{language}-recording")
    window.click(words.tr("Read"), "push button")
    window.wait_for_text(f"1 {REFERENCE}")
    window.key("Escape")
    window.settle()


def unattended(language, *jobs):
    window, words = start_with_sample(language)
    for job in jobs:
        job(window, words, language)
    quit_program(window)
    check_nothing_leaked(REFERENCE)


UNATTENDED_SCENARIOS = {
    "unattended_nl": lambda: unattended("nl", taken_over, scores),
    "unattended_en": lambda: unattended("en", kept_unfinished, notified, marked_recording),
}
