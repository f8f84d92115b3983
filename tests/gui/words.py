"""The words on the screen in one language: of the window from its catalogue, of codes, red flags,
factors and levels from the reference data."""
import pathlib
import re
import xml.etree.ElementTree as ElementTree

SOURCE = pathlib.Path(__file__).resolve().parents[2]
DATA = SOURCE / "tables" / "data"
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def read_catalogue(path):
    """msgid -> msgstr of a .po file."""
    texts, field, entry = {}, None, {}
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith(("msgid ", "msgstr ")):
            field = line.split(" ", 1)[0]
            entry[field] = ""
        if line.startswith(("msgid ", "msgstr ", '"')) and field:
            entry[field] += "".join(QUOTED.findall(line)).replace('\\"', '"').replace("\\n", "\n")
        elif not line.strip() and "msgstr" in entry:
            texts[entry["msgid"]] = entry["msgstr"]
            entry, field = {}, None
    return texts


class Words:
    def __init__(self, language):
        self.language = language
        self.texts = {}
        if language == "nl":
            for catalogue in sorted(SOURCE.glob("*/po/nl.po")):
                self.texts.update(read_catalogue(catalogue))
        instrument = DATA / "instruments" / "lbp-loetters-2003.xml"
        self.instrument = ElementTree.parse(instrument).getroot()
        self.care_plan = ElementTree.parse(DATA / "care-plan.xml").getroot()
        self.codes = ElementTree.parse(DATA / "code-lists.xml").getroot()
        self.practice = ElementTree.parse(DATA / "practice.xml").getroot()

    def tr(self, english, *values):
        """The text of the window for an English one, without its mnemonic mark."""
        plain = {msgid.replace("&", ""): text for msgid, text in self.texts.items()}
        if self.language == "nl":
            assert english in plain, f"no Dutch for {english!r}"
            english = plain[english]
        text = english.replace("&", "")
        for index, value in enumerate(values):
            text = text.replace("{%d}" % index, str(value))
        return text

    def _title(self, element):
        found = element.find(f"title/{self.language}")
        if found is None:
            found = element.find(self.language)
        return " ".join(found.text.split())

    def factor(self, factor_id):
        return self._title(self.instrument.find(f".//factor[@id='{factor_id}']"))

    def level(self, factor_id, level_id):
        return self._title(
            self.instrument.find(f".//factor[@id='{factor_id}']//level[@name='{level_id}']"))

    def flag(self, flag_id):
        return self._title(self.instrument.find(f".//red-flag[@id='{flag_id}']"))

    def evidence(self, grade_id):
        return self._title(self.instrument.find(f".//evidence-grade[@id='{grade_id}']"))

    def code(self, list_id, code):
        return self._title(self.codes.find(f".//list[@id='{list_id}']/code[@id='{code}']"))

    def care_line(self, line_id):
        return self._title(self.care_plan.find(f".//line[@id='{line_id}']"))

    def notification_band(self, band_id):
        return self._title(self.practice.find(f".//notification-band[@id='{band_id}']"))

    def form_title(self, form_id):
        return self._title(ElementTree.parse(DATA / "questionnaires" / f"{form_id}.xml").getroot())

    def form(self, form_id, part, part_id):
        """The title of a score or class of a questionnaire."""
        root = ElementTree.parse(DATA / "questionnaires" / f"{form_id}.xml").getroot()
        return self._title(root.find(f"{part}[@id='{part_id}']"))

    def day(self, date):
        """2026-11-24 as it is shown."""
        year, month, day = date.split("-")
        if self.language == "nl":
            return f"{day}-{month}-{year}"
        names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
        return "\u00a0".join([str(int(day)), names[int(month) - 1], year])

    def number(self, text):
        """A number written with a point, as it is shown."""
        return text.replace(".", ",") if self.language == "nl" else text
