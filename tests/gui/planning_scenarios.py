"""Prevention planned in the real window: a suggestion tried, another number changed, measures taken
over into the case and the letter to the employer."""
import os

from driver import run, wait_until
from jobs import HOME, VECTORS, check_names, go_to_page, start
from words import Words


def planning(language):
    words = Words(language)
    case_file, letter = HOME / "case.xml", HOME / "letter.pdf"
    case_file.write_text((VECTORS / "case.xml").read_text(encoding="utf-8"), encoding="utf-8")
    window = start(language, case_file)
    go_to_page(window, 3)
    window.click(f'{words.tr("Task {0}", 1)}: {words.tr("name")}', "text")
    window.wait_for_text("Heftruck: 45 min")  # the shift as a bar, in words
    window.screenshot(f"planning-{language}-shift")
    window.click(words.tr("Plan prevention…"), "push button")
    window.find(words.tr("Take over as measures"), "push button")
    check_names(window, "the planner", at_least=8)
    window.wait_for_text(words.tr("Nothing is tried out yet."))

    # The first suggestion: the load that is no longer over the limit of the criterion.
    window.key("Home")
    window.key("space")
    changed = "17 kg → 15 kg"
    window.wait_for_text(words.tr("Tried out: {0}", "Verzamelen van orders"))
    window.wait_for_text(changed)
    window.wait_for_text(words.tr("After: {0}", "")[:4])
    window.screenshot(f"planning-{language}-suggestion")

    # Any other number; what is no number is told, and nothing changes.
    window.choose(words.tr("Number to change"), "Heftruck")
    window.enter(words.tr("New value"), "veel")
    window.click(words.tr("Try"), "push button")
    window.wait_for_text(words.tr("This is not a number."))
    window.enter(words.tr("New value"), "30")
    window.click(words.tr("Try"), "push button")
    window.wait_for_text("45 min → 30 min")
    window.screenshot(f"planning-{language}")
    window.click(words.tr("Take over as measures"), "push button")
    window.wait_for_text(words.tr("Taken over: the measures stand at the conclusion and in the letter "
                                  "to the employer."))
    window.key("Escape")
    window.settle()
    window.key("ctrl+s")
    wait_until(lambda: changed in case_file.read_text(encoding="utf-8"), "the measure in the case")
    saved = case_file.read_text(encoding="utf-8")
    assert "45 min → 30 min" in saved and 'kind="organisation"' in saved, "the second measure"
    assert 'load-kg="17"' in saved, "the planner changed the worksheet"
    window.key("ctrl+q")
    assert window.wait_for_end() == 0
    run(os.environ["WERKRUG_CLI"], "report", str(case_file), "--for", "employer", "-o", str(letter))
    assert changed in run("pdftotext", "-layout", str(letter), "-"), "the letter lacks the measure"


PLANNING_SCENARIOS = {
    "planning_nl": lambda: planning("nl"),
    "planning_en": lambda: planning("en"),
}
