"""Tasks copied from another case in the real window: from the register, and from a case file."""
from driver import content, extents, run, wait_until
from jobs import HOME, VECTORS, check_names, go_to_page, start
from register_scenarios import (begin_case, back_to_list, create_register, quit_program,
                                wait_until_saved)
from words import Words


def tick(window, words, row):
    """Clicks the box of a row of the tasks, counted from 0."""
    def boxes():
        table = window.find(words.tr("Tasks of the chosen case"), "table")
        found = [node for node in window.everything() if node.get_role_name() == "table cell"
                 and node.get_parent() == table]
        return found[::6]

    box = extents(wait_until(lambda: len(boxes()) > row and boxes()[row], f"task {row}"))
    run("xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click",
        "1")
    window.settle()


def open_dialog(window, words):
    window.click(words.tr("Copy tasks from another case…"), "push button")
    window.find(words.tr("Tasks of the chosen case"), "table")


def told(words, count):
    return words.tr("Tasks copied: {0}.", count)


def copying_from_register(language):
    words = Words(language)
    window = start(language)
    create_register(window, words)
    # A colleague in the same occupation, whose tasks are known.
    begin_case(window, words)
    window.enter(words.tr("Family name"), "Pietersen")
    window.enter(words.tr("Occupation"), "Magazijnmedewerker")
    window.enter(words.tr("Occupation code"), "9333")
    go_to_page(window, 3)
    open_dialog(window, words)
    window.wait_for_text(words.tr("No other case of this occupation has tasks. Tick the box to see "
                                  "those of other occupations."))
    window.click(words.tr("Show cases of other occupations too"), "check box")
    window.wait_for_text(words.tr("No other case in this register has tasks."))
    window.key("Escape")
    window.settle()
    add_task(window, words, "Verzamelen", "300")
    back_to_list(window, words)

    begin_case(window, words)
    window.enter(words.tr("Family name"), "Jansen")
    window.enter(words.tr("Occupation"), "Orderpicker")
    window.enter(words.tr("Occupation code"), "9333")
    go_to_page(window, 3)
    open_dialog(window, words)
    check_names(window, "copying from the register", at_least=6)
    window.click("Magazijnmedewerker", "table cell")
    window.wait_for_text(words.tr("same code"))
    tick(window, words, 0)
    window.screenshot(f"copying-{language}-register")
    window.click(words.tr("Copy the ticked tasks"), "push button")
    window.wait_for_text(told(words, 1))
    window.screenshot(f"copying-{language}-copied")
    window.key("Escape")
    window.settle()
    name = f'{words.tr("Task {0}", 1)}: {words.tr("name")}'
    wait_until(lambda: content(window.find(name, "text")) == "Verzamelen", "the copied task")
    window.key("ctrl+z")
    wait_until(lambda: not window.shows("Verzamelen"), "the copy to be undone")
    window.key("ctrl+shift+z")
    wait_until(lambda: window.shows("Verzamelen"), "the copy to be there again")
    wait_until_saved(window, words)
    quit_program(window)


def add_task(window, words, name, minutes):
    window.click(words.tr("Add task"), "push button")
    task = words.tr("Task {0}", 1)
    window.enter(f'{task}: {words.tr("name")}', name)
    window.key("Tab")
    window.write(minutes)
    window.click(f'{task}: {words.tr("add vibration")}', "push button")
    window.settle()
    window.write("0.3")
    wait_until_saved(window, words)


def copying_from_file(language):
    words = Words(language)
    other, case_file = HOME / "other.xml", HOME / "case.xml"
    text = (VECTORS / "case.xml").read_text(encoding="utf-8")
    other.write_text(text, encoding="utf-8")
    case_file.write_text(text, encoding="utf-8")
    window = start(language, case_file)
    go_to_page(window, 3)
    open_dialog(window, words)
    window.enter(words.tr("Case file"), str(HOME / "none.xml"))
    window.click(words.tr("Read"), "push button")
    window.wait_for_text("none.xml")
    window.enter(words.tr("Case file"), str(other))
    window.click(words.tr("Read"), "push button")
    window.wait_for_text("Heftruck")
    tick(window, words, 1)
    window.screenshot(f"copying-{language}-file")
    window.click(words.tr("Copy the ticked tasks"), "push button")
    window.wait_for_text(told(words, 1))
    window.key("Escape")
    window.settle()
    window.key("ctrl+s")
    wait_until(lambda: case_file.read_text(encoding="utf-8").count("Heftruck") == 2,
               "the copy in the case")
    saved = case_file.read_text(encoding="utf-8")
    assert saved.count('source="measurement"') == 1, "the case's own measurement"
    assert saved.count('source="comparable-group"') == 1, "the mark of the copy"
    quit_program(window)


COPYING_SCENARIOS = {
    "copying_register_nl": lambda: copying_from_register("nl"),
    "copying_register_en": lambda: copying_from_register("en"),
    "copying_file_nl": lambda: copying_from_file("nl"),
    "copying_file_en": lambda: copying_from_file("en"),
}
