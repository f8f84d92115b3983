"""Typical values taken over into rows of vibration and of lifts in the real window."""
from driver import content, wait_until
from jobs import HOME, VECTORS, check_names, go_to_page, start
from words import Words


def typical_load(window, words, dutch):
    """Leaves the case as it was."""
    place = words.tr("Task {0}, lift {1}", 1, 1)
    load = words.tr("{0}: {1}", place, f'{words.tr("load")} (kg)')
    before = content(window.find(load, "text"))
    window.click(words.tr("{0}: {1}", place, words.tr("Typical value…")), "push button")
    window.find(words.tr("Load of one lift in kg, and lifts per minute"), "table")
    window.click("vuilniszak" if dutch else "refuse bag", "table cell")
    window.wait_for_text("doi:10.1080/00140139508925249")
    window.click(words.tr("Fill in"), "push button")
    window.click(words.tr("Replace"), "push button")
    window.wait_for_text(words.tr("{0}: filled in.", place))
    window.screenshot(f"typical-{words.language}-load")
    window.key("Escape")
    window.settle()
    wait_until(lambda: content(window.find(load, "text")) == "7", "the load in the row")
    window.screenshot(f"typical-{words.language}-load-row")
    window.key("ctrl+z")
    wait_until(lambda: content(window.find(load, "text")) == before, "the undo of the load")


def typical(language):
    words = Words(language)
    case_file = HOME / "case.xml"
    case_file.write_text((VECTORS / "case.xml").read_text(encoding="utf-8"), encoding="utf-8")
    window = start(language, case_file)
    go_to_page(window, 3)
    place = words.tr("Task {0}, vibration {1}", 2, 1)
    window.click(words.tr("{0}: {1}", place, words.tr("Typical value…")), "push button")
    table = words.tr("Weighted r.m.s. acceleration on the seat in m/s², before the axis factors")
    window.find(table, "table")
    check_names(window, "typical vibration", at_least=3)
    dutch = language == "nl"
    window.click("heftruck in de haven" if dutch else "fork-lift truck in a harbour", "table cell")
    window.wait_for_text(words.tr("The source gives no values per axis: nothing to fill in."))
    window.screenshot(f"typical-{language}-none")
    window.click("zware vrachtauto" if dutch else "heavy truck", "table cell")
    window.wait_for_text("CR 203")
    # The row holds a measurement: asked first.
    window.click(words.tr("Fill in"), "push button")
    window.click(words.tr("Keep"), "push button")
    window.settle()
    window.click(words.tr("Fill in"), "push button")
    window.click(words.tr("Replace"), "push button")
    window.wait_for_text(words.tr("{0}: filled in.", place))
    window.screenshot(f"typical-{language}")
    window.key("Escape")
    window.settle()
    z_axis = words.tr("{0}: {1}", place, f'{words.tr("z axis")} (m/s²)')
    shown = "0,7" if dutch else "0.7"
    wait_until(lambda: content(window.find(z_axis, "text")) == shown, "the value in the row")
    window.key("ctrl+s")
    wait_until(lambda: 'source="comparable-group"' in case_file.read_text(encoding="utf-8"),
               "the mark in the case")
    window.key("ctrl+z")
    shown_before = "0,48" if dutch else "0.48"
    wait_until(lambda: content(window.find(z_axis, "text")) == shown_before, "the undo")
    window.key("ctrl+s")
    wait_until(lambda: 'source="measurement"' in case_file.read_text(encoding="utf-8"),
               "the measurement back in the case")
    typical_load(window, words, dutch)
    window.key("ctrl+q")
    assert window.wait_for_end() == 0


TYPICAL_SCENARIOS = {
    "typical_nl": lambda: typical("nl"),
    "typical_en": lambda: typical("en"),
}
