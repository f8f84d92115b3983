"""The report for the insurer from draft to final in the real window: given to the worker, corrections
asked for, replied to, final; and every export in the register's log."""
import json
import os

from driver import run, wait_until
from jobs import HOME, VECTORS, answer_file_dialog, check_names, go_to_page, start
from register_scenarios import (PASSPHRASE, REGISTER, open_from_register_menu, open_first_found,
                                quit_program, unlock, wait_until_saved)
from words import Words

SECRET = HOME / "passphrase"
COMMENTS = "Het palletwiel ontbreekt in de taken."
REPLY = "Dat wiel is nu in de taken opgenomen."


def register_cli(*arguments):
    return run(os.environ["WERKRUG_CLI"], "register", *map(str, arguments), "--passphrase-file",
               str(SECRET))


def register_with_sample():
    """Without an inspection, and with a consent that has not ended."""
    SECRET.write_text(PASSPHRASE, encoding="utf-8")
    sample = (VECTORS / "case.xml").read_text(encoding="utf-8")
    before, _, behind = sample.partition("<inspection")
    case_file = HOME / "import.xml"
    case_file.write_text((before + behind.partition("</inspection>")[2])
                         .replace("2026-09-16", "2099-09-16"), encoding="utf-8")
    register_cli("create", REGISTER)
    register_cli("import", REGISTER, case_file)
    case_file.unlink()


def text_of(pdf):
    return run("pdftotext", "-layout", str(pdf), "-")


def show_documents(window, words, state):
    window.key("ctrl+e")
    window.find(words.tr("Save as PDF…"), "push button")
    window.wait_for_text(words.tr("State: {0}", words.tr(state)))


def save_report(window, words, pdf):
    window.click(words.tr("Save as PDF…"))
    answer_file_dialog(window, pdf)
    window.wait_for_text(words.tr("The document was saved as {0}.", pdf.name))
    assert pdf.exists()
    window.key("Escape")  # it offers to open the file: no


def give_to_worker(window, words):
    window.wait_for_text(words.tr("Do you give this draft to the worker today?"))
    window.click(words.tr("Note today"), "push button")
    window.key("Escape")  # the documents
    window.settle()


def inspection(language):
    words = Words(language)
    register_with_sample()
    window = start(language, REGISTER)
    unlock(window, words)
    open_first_found(window, words, "de vries")
    draft, final = HOME / "draft.pdf", HOME / "final.pdf"
    show_documents(window, words, "draft")
    window.screenshot(f"inspection-{language}-draft")
    save_report(window, words, draft)
    give_to_worker(window, words)

    go_to_page(window, 5)
    window.enter(words.tr("Answered"), "24-11-2026")
    window.choose(words.tr("Outcome"), words.code("inspection-outcome", "corrections"))
    window.enter(words.tr("Comments of the worker"), COMMENTS)
    wait_until_saved(window, words)
    show_documents(window, words, "draft")  # no reply yet
    window.key("Escape")
    open_from_register_menu(window, words, "Reply to the worker’s comments…")
    window.wait_for_text(COMMENTS)
    check_names(window, "the reply", at_least=3)
    window.enter(words.tr("Reply"), REPLY)
    window.screenshot(f"inspection-{language}-reply")
    window.click(words.tr("Keep the reply"), "push button")
    window.settle()
    show_documents(window, words, "ready")
    save_report(window, words, final)
    window.settle()
    window.screenshot(f"inspection-{language}-final")
    window.key("Escape")
    quit_program(window)
    check_reports(words, draft, final)
    check_log()


def check_reports(words, draft, final):
    # The watermark stands across the page; what is drawn straight says so too.
    waiting = words.tr("draft, not yet agreed to by the worker")
    said = " ".join(text_of(final).split())
    assert waiting in " ".join(text_of(draft).split()), "the draft does not say that it is one"
    assert waiting not in said, "the final report is said to be a draft"
    assert COMMENTS in said and REPLY in said, "comments and reply are not attached"


def check_log():
    """The log names both files by their SHA-256, and a case that noted the day of the draft."""
    log = json.loads(register_cli("log", REGISTER, "--json"))
    logged = json.dumps(log)
    for pdf in ("draft.pdf", "final.pdf"):
        digest = run("sha256sum", str(HOME / pdf)).split()[0]
        assert digest in logged, f"the export of {pdf} is not in the log"
    saved = register_cli("show", REGISTER, "2026-0042")
    assert 'sent="2026-11-24"' in saved and 'outcome="corrections"' in saved, "the inspection"


INSPECTION_SCENARIOS = {
    "inspection_nl": lambda: inspection("nl"),
    "inspection_en": lambda: inspection("en"),
}
