"""The lifting equation and the MAC scores of a lift in the real window."""
from driver import wait_until
from jobs import HOME, VECTORS, check_names, go_to_page, start
from words import Words


def lifting(language):
    words = Words(language)
    case_file = HOME / "case.xml"
    text = (VECTORS / "case.xml").read_text(encoding="utf-8")
    case_file.write_text(text, encoding="utf-8")
    window = start(language, case_file)
    go_to_page(window, 3)
    place = words.tr("Task {0}, lift {1}", 1, 1)
    button = words.tr("{0}: {1}", place, words.tr("Lifting equation…"))
    window.click(button, "push button")
    window.find(words.tr("Multipliers"), "table")
    check_names(window, "the lifting equation", at_least=5)
    # HM of 40 cm: 25/40.
    window.wait_for_text("0,625" if language == "nl" else "0.625")
    window.wait_for_text(words.tr("improve this first"))
    window.wait_for_text("(RWL)")
    window.screenshot(f"lifting-{language}")
    window.choose(words.tr("Reference mass"), "15 kg")
    # 7.27 kg x 15 / 23
    window.wait_for_text("4,74 kg" if language == "nl" else "4.74 kg")
    window.click(words.tr("MAC scores…"), "push button")
    window.find(words.tr("Questions still open: {0}.", 8))
    check_names(window, "the MAC scores", at_least=1)
    window.choose(question(window, "A: "), "oranje zone" if language == "nl" else "amber band")
    window.wait_for_text(words.tr("Questions still open: {0}.", 7))
    window.screenshot(f"lifting-{language}-mac")
    window.key("Escape")
    window.settle()
    window.key("Escape")
    window.settle()

    # A second lift, of which nothing is known: asked for, and no index of both.
    window.click(f'{words.tr("Task {0}", 1)}: {words.tr("add lift")}', "push button")
    window.settle()
    window.click(button, "push button")
    window.wait_for_text(words.tr("All lifts of the worksheet together"))
    window.wait_for_text(words.tr("No index of all lifts together. {0}.", "")[:20])
    window.screenshot(f"lifting-{language}-two")
    window.key("Escape")
    window.settle()
    window.key("ctrl+z")
    window.settle()
    wait_until(lambda: not window.shows(words.tr("Task {0}, lift {1}", 1, 2)), "the lift to go")
    window.key("ctrl+q")
    assert window.wait_for_end() == 0


def question(window, beginning):
    """The name of the combo box that begins so."""
    return wait_until(lambda: next((node.get_name() for node in window.everything()
                                    if node.get_role_name() == "combo box"
                                    and node.get_name().startswith(beginning)), None), beginning)


LIFTING_SCENARIOS = {
    "lifting_nl": lambda: lifting("nl"),
    "lifting_en": lambda: lifting("en"),
}
