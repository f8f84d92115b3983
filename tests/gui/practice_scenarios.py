"""The practice at a glance in the real window: a register of a dozen cases, two tables, a chart saved
in every form, an annual report and an export for research; the files read back by other tools."""
import csv
import os

from driver import below, run, wait_until
from jobs import HOME, VECTORS, answer_file_dialog, check_names, start
from register_scenarios import (PASSPHRASE, REGISTER, WORKER, check_nothing_leaked,
                                check_register_is_whole, open_from_register_menu, quit_program,
                                unlock)
from words import Words

EMPLOYER = "Distributiecentrum Noord B.V."
# Day of assessment, employer, conclusion, occupation; the sample case holds the rest. In 2026 ten,
# of which nine with the first employer; today is in that year.
CASES = [("2026-01-12", EMPLOYER, "likely", "9333"), ("2026-01-20", EMPLOYER, "likely", "9333"),
         ("2026-02-03", EMPLOYER, "very-likely", "8344"), ("2026-03-16", EMPLOYER, "likely", "9333"),
         ("2026-03-17", EMPLOYER, "suspected", "9333"), ("2026-05-04", EMPLOYER, "likely", "8344"),
         ("2026-05-06", EMPLOYER, "likely", "9333"), ("2026-09-01", EMPLOYER, "undecided", "9333"),
         ("2026-11-02", EMPLOYER, "not-occupational", "9333"),
         ("2026-11-03", "Stratenmakersbedrijf van den Berg en Zonen Midden-Nederland", "likely",
          "7112"),
         ("2025-06-02", EMPLOYER, "likely", "9333"), ("2025-12-01", "Zorggroep Zuid", "likely",
                                                       "8159")]  # the longest title


# ---- a register made by the command line

def make_register():
    secret = HOME / "passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    register = [os.environ["WERKRUG_CLI"], "register"]
    key = ["--passphrase-file", str(secret)]
    run(*register, "create", str(REGISTER), "--by", "M. Jansen", *key)
    sample = (VECTORS / "case.xml").read_text(encoding="utf-8")
    files = []
    for number, (day, employer, conclusion, occupation) in enumerate(CASES, start=1):
        file = HOME / f"case-{number}.xml"
        file.write_text(sample.replace("2026-0042", f"2026-{number:04}")
                        .replace("<assessment-date>2026-03-16", f"<assessment-date>{day}")
                        .replace(EMPLOYER, employer).replace("de Vries", WORKER)
                        .replace("<conclusion>likely", f"<conclusion>{conclusion}")
                        .replace('code="9333"', f'code="{occupation}"')
                        .replace("<onset>2025-11-20", "<onset>2025-05-20"), encoding="utf-8")
        files.append(str(file))
    run(*register, "import", str(REGISTER), *files, *key)
    for file in (*files, str(secret)):
        os.remove(file)


def exports():
    """What the log says left the register, in the order of time."""
    secret = HOME / "passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    text = run(os.environ["WERKRUG_CLI"], "register", "log", str(REGISTER), "--passphrase-file",
               str(secret), "--lang", "en")
    secret.unlink()
    return [line for line in text.splitlines() if "export" in line.lower()]


# ---- steps

def rows(window, words, table):
    """The rows of a table of two columns."""
    node = window.find(words.tr(table), "table")
    cells = [cell.get_name() for cell in below(node) if cell.get_role_name() == "table cell"]
    return dict(zip(cells[::2], cells[1::2]))


def save(window, words, button, path):
    window.click(words.tr(button), "push button")
    answer_file_dialog(window, path)
    wait_until(path.exists, f"{path.name}")
    window.find(words.tr("Open it"), "push button")
    window.key("Escape")  # it offers to open the file: no
    window.settle()


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


# ---- the scenario

def practice(language):
    words = Words(language)
    make_register()
    window = start(language, REGISTER)
    unlock(window, words)
    window.find(words.tr("Search"), "text")
    open_from_register_menu(window, words, "Practice at a glance…")
    window.wait_for_text(words.tr("Cases: {0}", 10))
    check_names(window, "practice", at_least=12)
    window.screenshot(f"practice-{language}-month")
    cluster = [node.get_name() for node in below(window.find(words.tr("Clusters"), "table"))
               if EMPLOYER in node.get_name()]
    assert cluster, "no cluster is pointed out"

    window.choose(words.tr("Table"), words.tr("Conclusion"))
    likely = words.code("conclusion", "likely")
    wait_until(lambda: rows(window, words, "Numbers of the table").get(likely) == "6",
               "six likely cases of this year in the list")
    spoken = words.tr("{0}: {1}", likely, 6)
    wait_until(lambda: any(spoken in node.get_name() and node.get_name() != spoken
                           for node in window.everything()), "the chart in words")
    window.screenshot(f"practice-{language}-conclusion")

    window.choose(words.tr("Period of assessment"), words.tr("All days"))
    window.wait_for_text(words.tr("Cases: {0}", 12))
    window.choose(words.tr("Table"), words.tr("Occupation"))
    porters = "9333 " + ("Laders en lossers" if language == "nl" else "Freight handlers")
    wait_until(lambda: rows(window, words, "Numbers of the table").get(porters) == "8",
               "eight freight handlers, by their title")
    window.screenshot(f"practice-{language}-occupation")
    save(window, words, "as PDF…", HOME / "occupations.pdf")
    assert porters in run("pdftotext", "-layout", str(HOME / "occupations.pdf"), "-")
    window.choose(words.tr("Table"), words.tr("Conclusion"))
    window.enter(words.tr("Last day"), "31-02-2026")
    window.wait_for_text(words.tr("This is not a date"))
    window.enter(words.tr("Last day"), "31-12-2025")
    window.wait_for_text(words.tr("Cases: {0}", 2))
    window.choose(words.tr("Period of assessment"), words.tr("This year"))
    window.wait_for_text(words.tr("Cases: {0}", 10))

    pdf, png, sheet = HOME / "chart.pdf", HOME / "chart.png", HOME / "chart.csv"
    save(window, words, "as PDF…", pdf)
    text = run("pdftotext", "-layout", str(pdf), "-")
    assert likely in text and "2026" in text and "Werkrug" in text, text
    assert WORKER not in text and EMPLOYER not in text
    save(window, words, "as PNG…", png)
    shape = run("identify", "-format", "%m %w %h %[pixel:p{0,0}]", str(png))
    kind, width, _, corner = shape.split(" ", 3)
    assert kind == "PNG" and int(width) >= 1600 and corner.startswith(("white", "srgb(255,255,255",
                                                                      "gray(255")), shape
    save(window, words, "as CSV…", sheet)
    table = read_csv(sheet)
    assert [words.tr("Conclusion"), likely, "6"] in table, table
    # The register itself is no place for it: a table is saved beside it, and it stays what it was.
    beside = REGISTER.with_name(REGISTER.name + ".csv")
    window.click(words.tr("as CSV…"), "push button")
    answer_file_dialog(window, REGISTER)
    wait_until(beside.exists, "the table beside the register")
    window.find(words.tr("Open it"), "push button")
    window.key("Escape")
    window.settle()

    annual_report(window, words, language)
    research(window, words, language)
    window.key("Escape")
    window.settle()
    quit_program(window)
    check_nothing_leaked(WORKER)
    check_register_is_whole()
    assert len(exports()) == 8, exports()


def annual_report(window, words, language):
    window.click(words.tr("Annual report for an employer…"), "push button")
    window.find(words.tr("Numbers of the annual report"), "table")
    window.choose(words.tr("Employer"), EMPLOYER)
    window.choose(words.tr("Year"), "2026")
    window.wait_for_text(words.tr("not shown"))
    check_names(window, "annual report", at_least=5)
    window.screenshot(f"practice-{language}-annual")
    pdf, sheet = HOME / "report.pdf", HOME / "report.csv"
    save(window, words, "Save as PDF…", pdf)
    text = run("pdftotext", "-layout", str(pdf), "-")
    assert EMPLOYER in text and WORKER not in text, text
    save(window, words, "Save as CSV…", sheet)
    table = read_csv(sheet)
    assert table[1] == [words.tr("All cases"), "", "9"], table
    assert all(row[2] in (words.tr("not shown"), words.tr("Cases")) or int(row[2]) >= 5
               for row in table), table
    window.key("Escape")
    window.settle()


def research(window, words, language):
    window.click(words.tr("Export for research…"), "push button")
    window.find(words.tr("Rows of the export"), "table")
    check_names(window, "research", at_least=3)
    window.screenshot(f"practice-{language}-research")
    data, dictionary = HOME / "data.csv", HOME / "data-dictionary.csv"
    save(window, words, "Save data and dictionary…", data)
    assert read_csv(dictionary)[1][0] == "quarter"
    assert read_csv(data)[0][0] == "quarter"
    window.key("Escape")
    window.settle()


PRACTICE_SCENARIOS = {
    "practice_nl": lambda: practice("nl"),
    "practice_en": lambda: practice("en"),
}
