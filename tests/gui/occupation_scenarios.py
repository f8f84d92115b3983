"""An occupation chosen from the list of ISCO-08 in the real window."""
from driver import content, wait_until
from jobs import HOME, VECTORS, check_names, go_to_page, start
from words import Words


def occupation(language):
    words = Words(language)
    case_file = HOME / "case.xml"
    case_file.write_text((VECTORS / "case.xml").read_text(encoding="utf-8"), encoding="utf-8")
    window = start(language, case_file)
    go_to_page(window, 1)
    porter = "Laders en lossers" if language == "nl" else "Freight handlers"
    mason = "Metselaars e.d." if language == "nl" else "Bricklayers and related workers"
    window.wait_for_text(f"ISCO-08: {porter}")
    before = content(window.find(words.tr("Occupation"), "text"))
    window.enter(words.tr("Occupation code"), "9330")
    window.wait_for_text(words.tr("ISCO-08 has no unit group {0}.", "9330"))
    window.screenshot(f"occupation-{language}-unknown")
    window.click(words.tr("Choose the occupation…"), "push button")
    window.find(words.tr("Unit groups of ISCO-08"), "table")
    check_names(window, "choose the occupation", at_least=4)
    window.screenshot(f"occupation-{language}-all")
    window.write("831")
    window.wait_for_text(words.tr("{0} of {1} unit groups", "2", "436"))
    window.key("Down", "Down", "Return")
    wait_until(lambda: content(window.find(words.tr("Occupation code"), "text")) == "8312",
               "the second one of the list")
    window.click(words.tr("Choose the occupation…"), "push button")
    window.find(words.tr("Unit groups of ISCO-08"), "table")
    window.write("metsel" if language == "nl" else "brick")
    window.wait_for_text(words.tr("{0} of {1} unit groups", "1", "436"))
    window.screenshot(f"occupation-{language}-search")
    window.key("Return")
    window.wait_for_text(f"ISCO-08: {mason}")
    assert content(window.find(words.tr("Occupation code"), "text")) == "7112"
    assert content(window.find(words.tr("Occupation"), "text")) == before
    window.screenshot(f"occupation-{language}")
    window.key("ctrl+z")
    wait_until(lambda: content(window.find(words.tr("Occupation code"), "text")) == "8312",
               "the undo")
    window.key("ctrl+shift+z")
    window.wait_for_text(f"ISCO-08: {mason}")
    window.key("ctrl+s")
    wait_until(lambda: 'code="7112"' in case_file.read_text(encoding="utf-8"),
               "the code in the case")
    window.key("ctrl+q")
    assert window.wait_for_end() == 0


OCCUPATION_SCENARIOS = {
    "occupation_nl": lambda: occupation("nl"),
    "occupation_en": lambda: occupation("en"),
}
