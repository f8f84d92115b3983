"""Whole jobs with the register in the real window: made, filled, killed, locked, searched,
brought back."""
import os

from driver import below, content, run, wait_until
from jobs import HOME, check_titles, start
from words import Words

PASSPHRASE = "kruk vijver maandag potlood 52"
WORKER = "Verhoevenstein"
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


def wait_until_saved(window, words):
    saved = words.tr("Saved {0}, revision {1}").split(" {0}")[0] + " "
    wait_until(lambda: any(node.get_name().startswith(saved) and "," in node.get_name()
                           for node in window.everything()), "the case to be saved by itself")


def wait_for_revision(window, words, number):
    words_of_state = words.tr("Saved {0}, revision {1}").rsplit(",", 1)[1].replace("{1}", str(number))
    wait_until(lambda: any(node.get_name().endswith(words_of_state)
                           for node in window.everything()), f"revision {number} to be saved")


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
    check_register_is_whole()


def check_register_is_whole():
    secret = HOME / "passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    run(os.environ["WERKRUG_CLI"], "register", "check", str(REGISTER), "--passphrase-file",
        str(secret))
    secret.unlink()


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
    quit_program(window)


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
    return cells[::9] or [""]


# ---- undo, history, and bringing an old revision back

def register_history():
    words = Words("nl")
    window = start("nl")
    create_register(window, words)
    begin_case(window, words)
    window.enter(words.tr("Family name"), "Eerste")
    wait_until_saved(window, words)
    window.enter(words.tr("Family name"), "Tweede")
    wait_for_revision(window, words, 2)
    window.key("ctrl+z")
    wait_until(lambda: field(window, words, "Family name") == "Eerste", "the change to be undone")
    window.key("ctrl+shift+z")
    wait_until(lambda: field(window, words, "Family name") == "Tweede", "the change to be redone")
    wait_until_saved(window, words)
    window.key("ctrl+h")
    window.click("1", "table cell")
    window.click(words.tr("Restore…"), "push button")
    window.click(words.tr("Restore"), "push button")
    wait_until(lambda: field(window, words, "Family name") == "Eerste", "revision 1 to come back")
    quit_program(window)
    check_register_is_whole()


REGISTER_SCENARIOS = {
    "register_kill": register_kill,
    "register_lock": register_lock,
    "register_search": register_search,
    "register_history": register_history,
}
