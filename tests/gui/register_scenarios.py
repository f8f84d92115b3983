"""Whole jobs with the register in the real window: made, filled, killed, locked, searched,
brought back."""
import fcntl
import os
import pathlib
import random
import tempfile
import time

from driver import Atspi, below, content, run, wait_until
from jobs import HOME, check_names, check_titles, start
from words import Words

PASSPHRASE = "kruk vijver maandag potlood 52"
# Found nowhere but where the program puts it.
WORKER = "Verhoeven" + "".join(random.choices("abcdefghij", k=8))
BEGUN_AT = time.time()
REGISTER = HOME / "casussen.werkrug"


# ---- steps

def create_register(window, words):
    window.click(words.tr("Create a register…"), "push button")
    window.enter(words.tr("Your name, for the history and the log"), "M. Jansen")
    window.enter(words.tr("File"), str(REGISTER))
    for label in ("Passphrase", "The same once more"):
        write_secret(window, words.tr(label), PASSPHRASE)
    window.click(words.tr("Make the register"), "push button")
    tick = words.tr("I have written it down or printed it")
    window.click(tick, "check box")
    window.click(words.tr("Close"), "push button")
    window.find(words.tr("Search"), "text")


def write_secret(window, label, text):
    window.click(label, "password text")
    run("xdotool", "key", "ctrl+a", "Delete")
    window.write(text)


def unlock(window, words, passphrase=PASSPHRASE):
    write_secret(window, words.tr("Passphrase"), passphrase)
    window.key("Return")


def begin_case(window, words):
    window.key("ctrl+n")
    window.find(words.tr("Family name"), "text")


def saved_revision(window, words):
    """The revision that the window says was saved last; 0 while something is not saved yet."""
    before, behind = words.tr("Saved {0}, revision {1}").split("{0}")
    behind = behind.split("{1}")[0]
    for node in window.everything():
        name = node.get_name()
        if name.startswith(before) and behind in name:
            return int(name.rsplit(behind, 1)[1])
    return 0


def wait_until_saved(window, words, after=0):
    """Until it saved by itself, as a revision later than `after`."""
    return wait_until(lambda: saved_revision(window, words) > after and
                      saved_revision(window, words), "the case to be saved by itself")


def back_to_list(window, words):
    window.key("ctrl+0")
    window.find(words.tr("Search"), "text")


def open_first_found(window, words, text):
    window.enter(words.tr("Search"), text)
    window.key("Return")
    window.find(words.tr("Family name"), "text")


def field(window, words, label):
    return content(window.find(words.tr(label), "text"))


def quit_program(window):
    window.key("ctrl+q")
    assert window.wait_for_end() == 0


# ---- what was typed survives a kill

def register_kill():
    words = Words("nl")
    window = start("nl")
    create_register(window, words)
    begin_case(window, words)
    window.enter(words.tr("Family name"), WORKER)
    window.enter(words.tr("Birth date"), "31-02-1984")  # no day that exists: kept all the same
    wait_until_saved(window, words)
    window.click(words.tr("Occupation"), "text")
    window.write("Orderpi")
    window.kill()

    window = start("nl")
    unlock(window, words)
    open_first_found(window, words, WORKER.lower())
    assert field(window, words, "Family name") == WORKER
    assert field(window, words, "Birth date") == "31-02-1984"
    quit_program(window)
    check_nothing_leaked(WORKER)
    check_register_is_whole()


def check_register_is_whole():
    secret = HOME / "passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    run(os.environ["WERKRUG_CLI"], "register", "check", str(REGISTER), "--passphrase-file",
        str(secret))
    secret.unlink()


def check_nothing_leaked(text):
    """No file that was written since the start, in the user's folder or the one for temporary files,
    holds this text: not the register, nor settings, logs or locks."""
    wanted = [text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-32-le")]
    looked_at = 0
    for folder in (HOME, pathlib.Path(tempfile.gettempdir())):
        for file in written_files(folder):
            found = file.read_bytes()
            looked_at += 1
            assert not any(bytes_ in found for bytes_ in wanted), f"“{text}” stands in {file}"
    assert looked_at > 2, "no files were looked at"


def written_files(folder):
    for place, _, names in os.walk(folder, onerror=lambda _: None):
        for name in names:
            file = pathlib.Path(place) / name
            try:
                if file.is_file() and not file.is_symlink() and file.stat().st_mtime >= BEGUN_AT:
                    yield file
            except OSError:
                continue  # gone meanwhile


# ---- locked, nothing of a case is in sight

def register_lock():
    words = Words("nl")
    window = start("nl")
    create_register(window, words)
    begin_case(window, words)
    window.enter(words.tr("Family name"), WORKER)
    window.enter(words.tr("Employer"), "Distributiecentrum Noord")
    window.key("ctrl+l")  # at once: what was typed last is saved first
    window.find(words.tr("Passphrase"), "password text")
    for text in (WORKER, "Distributiecentrum"):
        assert not window.shows(text), f"“{text}” is shown while the register is locked"
        check_titles(window, text)
    unlock(window, words, "niet de goede wachtzin")
    window.wait_for_text(words.tr("This is not the passphrase of this register."))
    assert not window.shows(WORKER)
    waiting = words.tr("Try again in {0} s.").split("{0}")[0]
    wait_until(lambda: not window.shows(waiting), "another try to be allowed")
    unlock(window, words)
    open_first_found(window, words, "distributie noord")
    assert field(window, words, "Family name") == WORKER
    check_nothing_leaked(WORKER)
    quit_program(window)
    check_nothing_leaked(WORKER)


# ---- search and order in the list

def register_search():
    words = Words("en")
    window = start("en")
    create_register(window, words)
    for name, employer in [("Bakker", "Zuid"), ("Ozdemir", "Noord"), ("de Vries", "Midden")]:
        begin_case(window, words)
        window.enter(words.tr("Family name"), name)
        window.enter(words.tr("Employer"), employer)
        back_to_list(window, words)
    wait_for_count(window, words, 3, 3)
    for text, found in [("ozd", 1), ("noord", 1), ("started", 3), ("bakker zuid", 1),
                        ("bakker noord", 0)]:
        window.enter(words.tr("Search"), text)
        wait_for_count(window, words, found, 3)
    window.enter(words.tr("Search"), "d")
    window.choose(words.tr("Order by"), words.tr("Employer"))
    assert rows(window, words)[0].startswith("de Vries"), rows(window, words)
    window.click(words.tr("Backwards"), "check box")
    wait_until(lambda: rows(window, words)[0].startswith("Bakker"), "the order to be turned round")
    quit_program(window)


def wait_for_count(window, words, found, of):
    window.wait_for_text(words.tr("Cases: {0} of {1}", found, of))


def rows(window, words):
    """The first column of the list of cases."""
    table = window.find(words.tr("Cases"), "table")
    cells = [node.get_name() for node in below(table) if node.get_role_name() == "table cell"]
    return cells[::10] or [""]


# ---- undo, history, and bringing an old revision back

def register_history():
    words = Words("nl")
    window = start("nl")
    create_register(window, words)
    begin_case(window, words)
    window.enter(words.tr("Family name"), "Eerste")
    first = wait_until_saved(window, words)
    window.enter(words.tr("Family name"), "Tweede")
    wait_until_saved(window, words, after=first)
    window.key("ctrl+z")
    wait_until(lambda: field(window, words, "Family name") == "Eerste", "the change to be undone")
    window.key("ctrl+shift+z")
    wait_until(lambda: field(window, words, "Family name") == "Tweede", "the change to be redone")
    wait_until_saved(window, words)
    window.key("ctrl+h")
    window.click(str(first), "table cell")
    window.click(words.tr("Restore…"), "push button")
    window.click(words.tr("Restore"), "push button")
    wait_until(lambda: field(window, words, "Family name") == "Eerste", "revision 1 to come back")
    quit_program(window)
    check_register_is_whole()


# ---- a register that another program writes in can be read, and nothing can be typed

def register_read_only():
    words = Words("nl")
    window = start("nl")
    create_register(window, words)
    begin_case(window, words)
    window.enter(words.tr("Family name"), WORKER)
    wait_until_saved(window, words)
    quit_program(window)

    with open(f"{REGISTER}.lock", "r+b") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        window = start("nl")
        unlock(window, words)
        window.wait_for_text(
            words.tr("Another program has this register open: here it can only be read."))
        open_first_found(window, words, WORKER.lower())
        name = window.find(words.tr("Family name"), "text")
        assert content(name) == WORKER
        assert not name.get_state_set().contains(Atspi.StateType.SENSITIVE)
        window.screenshot("nl-read-only")
        quit_program(window)
    check_register_is_whole()


# ---- a second passphrase, after giving the first

SECOND = "lantaarn gracht viool november 8"


def register_keys():
    words = Words("nl")
    window = start("nl")
    create_register(window, words)
    open_from_register_menu(window, words, "Passphrases and recovery key…")
    window.click(words.tr("Add a passphrase…"), "push button")
    answer = words.tr("Passphrase or recovery key")
    write_secret(window, answer, "niet de goede wachtzin")
    window.key("Return")
    window.wait_for_text(words.tr("This is not a key of this register."))
    time.sleep(1.1)  # the wait after a wrong one
    write_secret(window, answer, PASSPHRASE)
    window.key("Return")
    for label in ("Passphrase", "The same once more"):
        write_secret(window, words.tr(label), SECOND)
    window.key("Return")
    window.wait_for_text(words.tr("A passphrase was added."))
    window.find(words.tr("Passphrase {0}", 2), "table cell")
    window.key("Escape")
    window.key("ctrl+l")
    unlock(window, words, SECOND)
    window.find(words.tr("Search"), "text")
    quit_program(window)
    check_nothing_leaked(SECOND)


def open_from_register_menu(window, words, name):
    window.key("alt+" + register_letter(words))
    window.click(words.tr(name), "menu item")


# ---- a case destroyed, which the log tells without naming the worker

def register_destroy():
    words = Words("nl")
    window = start("nl")
    create_register(window, words)
    begin_case(window, words)
    window.enter(words.tr("Family name"), WORKER)
    window.enter(words.tr("Case number"), "2026-0042")
    wait_until_saved(window, words)
    open_from_register_menu(window, words, "Destroy the case…")
    window.enter(words.tr("Reason"), f"{WORKER} vroeg erom")
    destroy = words.tr("Destroy for ever")
    window.click(destroy, "push button")
    window.wait_for_text(words.tr("This is not it: {0}", "2026-0042"))
    window.enter(words.tr("To be sure, type: {0}", "2026-0042"), "2026-0042")
    window.click(destroy, "push button")
    refused = words.tr("The reason holds a name or number of this case, and it stays readable. Say it "
                       "without.")
    window.wait_for_text(refused[:30])  # the whole is broken into lines
    window.enter(words.tr("Reason"), "Op verzoek")
    window.click(destroy, "push button")
    window.find(words.tr("Search"), "text")
    assert not window.shows(WORKER)
    open_from_register_menu(window, words, "Log and check…")
    window.find(words.tr("case destroyed"), "table cell")
    window.click(words.tr("Check the register"), "push button")
    window.wait_for_text(words.tr("The register is whole."))
    assert not window.shows(WORKER)
    window.key("Escape")
    quit_program(window)
    check_register_is_whole()


# ---- left alone with dialogs open in each other, it locks all the same, and still ends

def register_unattended():
    words = Words("nl")
    (HOME / "settings").write_text("[register]\nlock-after-minutes=1\n", encoding="utf-8")
    window = start("nl")
    create_register(window, words)
    begin_case(window, words)
    window.enter(words.tr("Family name"), WORKER)
    first = wait_until_saved(window, words)
    window.enter(words.tr("Given name"), "Anna")
    wait_until_saved(window, words, after=first)
    window.key("ctrl+h")
    window.click(str(first), "table cell")
    window.click(words.tr("Restore…"), "push button")  # and leave the question open
    window.wait_for_text(words.tr("Restore revision {0}?", first))
    time.sleep(60)  # nobody there
    window.find(words.tr("Passphrase"), "password text")
    assert not window.shows(WORKER)
    unlock(window, words)
    open_first_found(window, words, WORKER.lower())
    assert field(window, words, "Given name") == "Anna"  # nothing was restored
    quit_program(window)


# ---- names for a screen reader, and a picture of every dialog

CASE_DIALOGS = ["History of the case…", "Notification to the NCvB…", "Destroy the case…"]
REGISTER_DIALOGS = ["New register…", "Restore a backup…", "Export all cases…",
                    "Import an archive…", "Import a list of workers…", "Notifications to be made…",
                    "Passphrases and recovery key…", "Log and check…",
                    "Options…"]


def register_names(language):
    words = Words(language)
    window = start(language)
    check_names(window, "start", at_least=4)
    window.screenshot(f"{language}-start")
    create_register(window, words)
    begin_case(window, words)
    window.enter(words.tr("Family name"), WORKER)
    wait_until_saved(window, words)
    for name in CASE_DIALOGS:
        look_at_dialog(window, words, name)
    back_to_list(window, words)
    check_names(window, "list", at_least=10)
    window.screenshot(f"{language}-list")
    for name in REGISTER_DIALOGS:
        look_at_dialog(window, words, name)
    window.key("ctrl+l")
    window.find(words.tr("Passphrase"), "password text")
    check_names(window, "locked", at_least=4)
    window.screenshot(f"{language}-locked")
    quit_program(window)


def look_at_dialog(window, words, name):
    titles = len(window.all_titles())
    open_from_register_menu(window, words, name)
    wait_until(lambda: len(window.all_titles()) > titles, f"the dialog “{name}”")
    window.settle()
    check_names(window, name, at_least=2)
    window.screenshot(f"{words.language}-{name.rstrip('…').replace(' ', '-').lower()}")
    window.key("Escape")
    wait_until(lambda: len(window.all_titles()) == titles, f"“{name}” to be closed")


def register_letter(words):
    """That opens the menu of the register with Alt."""
    label = words.texts.get("&Register", "&Register")
    return label[label.index("&") + 1].lower()


REGISTER_SCENARIOS = {
    "register_names_nl": lambda: register_names("nl"),
    "register_names_en": lambda: register_names("en"),
    "register_kill": register_kill,
    "register_lock": register_lock,
    "register_search": register_search,
    "register_history": register_history,
    "register_read_only": register_read_only,
    "register_keys": register_keys,
    "register_destroy": register_destroy,
    "register_unattended": register_unattended,
}
