"""Recordings of vibration and of posture imported in the real window: read, marked, used in tasks."""
import math
import os
import struct

from driver import content, extents, run, wait_until
from jobs import HOME, VECTORS, assess, check_names, fill_factor, go_to_page, start
from words import Words

RATE_HZ, SECONDS = 400, 40
SINE_HZ = 8
# ISO 2631-1, table 3: Wk at 8 Hz is 1036 thousandths.
LOUD_M_S2, WEIGHT_Z = 2.0, 1.036


def write_recording(path):
    """20 s of little vibration on three axes, then 20 s of ten times as much."""
    samples = bytearray()
    for i in range(RATE_HZ * SECONDS):
        size = LOUD_M_S2 if i >= RATE_HZ * SECONDS // 2 else LOUD_M_S2 / 10
        value = size * math.sin(2 * math.pi * SINE_HZ * i / RATE_HZ)
        samples += struct.pack("<3f", value, value, value)
    channels, width = 3, 4
    head = struct.pack("<4sIHHIIHH", b"fmt ", 16, 3, channels, RATE_HZ,
                       RATE_HZ * channels * width, channels * width, 8 * width)
    body = b"WAVE" + head + struct.pack("<4sI", b"data", len(samples)) + bytes(samples)
    path.write_bytes(struct.pack("<4sI", b"RIFF", len(body)) + body)


def level_of_vibration(case_file):
    factor = assess(case_file)["exposure"]["factors"]["whole-body-vibration"]
    return factor["level"], factor["points"]


def picture(window, words):
    """The drawing, whose name says what stands in it."""
    begin = words.tr("Picture of the signal, {0}", "").strip()
    return wait_until(lambda: next((node for node in window.everything()
                                    if node.get_name().startswith(begin)), None), "the picture")


def drag_over(window, words, start_part, end_part, screenshot):
    """Over these parts of the picture's width; a screenshot is taken before the button is let go."""
    box = extents(picture(window, words))
    middle = str(box.y + box.height // 2)
    run("xdotool", "mousemove", str(box.x + int(box.width * start_part)), middle, "mousedown", "1")
    for part in (start_part + 0.02, (start_part + end_part) / 2, end_part):
        run("xdotool", "mousemove", str(box.x + int(box.width * part)), middle)
    window.settle()
    run("import", "-window", "root",
        os.path.join(os.environ["WERKRUG_SCREENSHOTS"], screenshot + ".png"))
    run("xdotool", "mouseup", "1")
    window.settle()


def choose_part(window, text):
    """Clicks the row of the table that begins with this text."""
    def row():
        return next((node for node in window.everything() if node.get_role_name() == "table cell"
                     and (node.get_name().startswith(text) or content(node).startswith(text))),
                    None)

    x, y = window.place(wait_until(row, f"the row “{text}”"))
    run("xdotool", "mousemove", str(x), str(y), "click", "1")
    window.settle()


def open_import(window, words, kind):
    """From the one button where an import starts."""
    window.click(words.tr("Import a recording…"), "push button")
    window.click(words.tr(kind), "menu item")
    window.find(words.tr("Read"), "push button")


def write_postures(path):
    """30 s hardly bent, then 30 s at 45 degrees; as a Dutch logger writes it, without the unit."""
    rows = ["tijd_s;rompflexie;romprotatie"]
    for i in range(600):
        bent, turned = (8.5, 3.0) if i < 300 else (45.5, -12.0)
        rows.append(f"{i / 10};{bent};{turned}".replace(".", ","))
    path.write_text("\n".join(rows) + "\n", encoding="ascii")


def factor_of(case_file, factor):
    return assess(case_file)["exposure"]["factors"][factor]["level"]


def posture_import(language):
    words = Words(language)
    recording, case_file = HOME / "romp.csv", HOME / "case.xml"
    write_postures(recording)
    case_file.write_text((VECTORS / "case.xml").read_text(encoding="utf-8"), encoding="utf-8")
    window = start(language, case_file)
    go_to_page(window, 3)
    fill_factor(window, words, "bending-twisting", "worksheet", "measurement")
    window.key("ctrl+s")
    wait_until(lambda: factor_of(case_file, "bending-twisting") == "high", "the level by hand")

    open_import(window, words, "Posture of the trunk…")
    check_names(window, "the import", at_least=12)
    # The unit stands nowhere: it is asked for, and the field for it is named.
    window.enter(words.tr("File"), str(recording))
    window.key("Return")
    window.wait_for_text(words.tr("the unit is not said"))
    window.wait_for_text(words.tr("fill in “{0}”", words.tr("Unit")))
    window.choose(words.tr("Unit"), words.tr("degrees"))
    window.click(words.tr("Read"), "push button")
    wait_until(lambda: "1:00" in picture(window, words).get_name(), "the picture of a minute")
    window.wait_for_text("tijd_s, rompflexie, romprotatie")
    # Half of it over 20 degrees: in the table of parts and, as a bar, in the name of the drawing.
    window.wait_for_text("50,0\u00a0%" if language == "nl" else "50.0%")
    window.wait_for_text(words.tr("Time in zones"))

    window.enter(words.tr("Name of the mark"), "Rijden")
    window.enter(words.tr("From"), "0:00")
    window.enter(words.tr("To"), "30")
    window.click(words.tr("Add mark"), "push button")
    window.wait_for_text("1 Rijden")
    # A moment has one posture only.
    window.click(words.tr("Add mark"), "push button")
    window.wait_for_text(words.tr("the mark overlaps another one"))
    window.enter(words.tr("Name of the mark"), "Stapelen")
    drag_over(window, words, 0.6, 0.9, f"posture-import-{language}-dragging")
    window.wait_for_text("2 Stapelen")

    # The upright part in the long task: the level falls at once. The bent one brings it back.
    title = words.factor("bending-twisting")
    none, high = (words.level("bending-twisting", level) for level in ("none", "high"))
    choose_part(window, "1 Rijden")
    window.choose(words.tr("Task for the chosen part"), "Verzamelen van orders")
    window.click(words.tr("Use in task"), "push button")
    window.wait_for_text(f"{title}: {high} → {none}")
    choose_part(window, "2 Stapelen")
    window.choose(words.tr("Task for the chosen part"), words.tr("A new task"))
    window.click(words.tr("Use in task"), "push button")
    window.wait_for_text("‘Stapelen’" if language == "nl" else "“Stapelen”")
    window.choose(words.tr("Task for the chosen part"), "Heftruck")
    window.click(words.tr("Use in task"), "push button")
    window.wait_for_text("Heftruck’" if language == "nl" else "“Heftruck”")
    window.screenshot(f"posture-import-{language}")
    window.key("Escape")

    bending = words.tr("Task {0}, posture {1}", 2, 1) + ": " + words.tr("bending") + " (°)"
    assert content(window.find(bending, "text")) == words.number("45.5")
    # The level of the exposure page follows the time of the task.
    window.enter(words.tr("Task {0}", 2) + ": " + words.tr("minutes per shift"), "60")
    window.enter(words.tr("Task {0}", 3) + ": " + words.tr("minutes per shift"), "20")
    window.key("ctrl+s")
    wait_until(lambda: factor_of(case_file, "bending-twisting") == "high", "the level in the case")
    saved = case_file.read_text(encoding="utf-8")
    assert 'trunk-flexion-deg="8.5"' in saved and 'name="Stapelen"' in saved
    window.screenshot(f"posture-import-{language}-worksheet")
    window.key("ctrl+q")
    assert window.wait_for_end() == 0


def vibration_import(language):
    words = Words(language)
    recording, case_file = HOME / "heftruck.wav", HOME / "case.xml"
    write_recording(recording)
    case_file.write_text((VECTORS / "case.xml").read_text(encoding="utf-8"), encoding="utf-8")
    window = start(language, case_file)
    go_to_page(window, 3)
    fill_factor(window, words, "whole-body-vibration", "worksheet", "measurement")
    window.key("ctrl+s")
    wait_until(lambda: level_of_vibration(case_file) == ("none", 0), "the level from the worksheet")

    open_import(window, words, "Vibration of a vehicle or machine…")
    check_names(window, "the import", at_least=14)
    # What is wrong is told in place, in the language of the window.
    no_rate = HOME / "no-rate.csv"
    no_rate.write_text("x,y,z\n" + "0.1,0.2,0.3\n" * 100, encoding="ascii")
    window.enter(words.tr("File"), str(no_rate))
    window.key("Return")
    window.wait_for_text("⚠ " + words.tr("The sampling rate is not known"))
    window.wait_for_text(words.tr("fill in “{0}”", words.tr("Sampling rate (Hz)")))
    # The file says nothing of its rate, which is typed; that it holds no signal is told too.
    window.enter(words.tr("Sampling rate (Hz)"), "400")
    window.click(words.tr("Read"), "push button")
    window.wait_for_text("⚠ " + words.tr("Axis {0}: {1}", "x", words.tr(
        "There is no signal: all samples are equal")))
    window.screenshot(f"vibration-import-{language}-warnings")
    window.click(words.tr("Sampling rate (Hz)"), "text")
    window.key("ctrl+a", "Delete")
    window.enter(words.tr("File"), str(recording))
    window.click(words.tr("Read"), "push button")
    wait_until(lambda: "0:40" in picture(window, words).get_name(), "the picture of 40 seconds")
    window.wait_for_text(words.tr("Whole recording"))
    # The spectrum: its drawing says where most of it lies, the table has the band of the sine, and
    # so has the drawing under the pointer.
    window.wait_for_text(words.tr("{0}: most at {1} Hz, {2}", "z", SINE_HZ, "")[:-1])
    row = f"{SINE_HZ}"
    assert any(content(node) == row or node.get_name() == row for node in window.everything()
               if node.get_role_name() == "table cell"), "the band is not in the table"

    # By the keys: times typed. By the mouse: dragged.
    window.enter(words.tr("Name of the mark"), "Laden")
    window.enter(words.tr("From"), "0:00")
    window.enter(words.tr("To"), "20")
    window.click(words.tr("Add mark"), "push button")
    window.wait_for_text("1 Laden")
    window.enter(words.tr("Name of the mark"), "Rijden")
    drag_over(window, words, 0.6, 0.9, f"vibration-import-{language}-dragging")
    window.wait_for_text("2 Rijden")

    # The loud part in the long task: the level rises at once. The quiet one in the other.
    window.choose(words.tr("Task for the chosen part"), "Verzamelen van orders")
    window.click(words.tr("Use in task"), "push button")
    title = words.factor("whole-body-vibration")
    none = words.level("whole-body-vibration", "none")
    high = words.level("whole-body-vibration", "high")
    window.wait_for_text(f"{title}: {none} → {high}")
    choose_part(window, "1 Laden")
    window.choose(words.tr("Task for the chosen part"), "Heftruck")
    window.click(words.tr("Use in task"), "push button")
    window.wait_for_text("“Heftruck”" if language == "en" else "‘Heftruck’")
    window.screenshot(f"vibration-import-{language}")
    window.key("Escape")

    axis = words.tr("Task {0}, vibration {1}", 1, 1) + ": " + words.tr("z axis") + " (m/s²)"
    shown = float(content(window.find(axis, "text")).replace(",", "."))
    expected = LOUD_M_S2 * WEIGHT_Z / math.sqrt(2)
    assert abs(shown - expected) < 0.02 * expected, (shown, expected)
    window.key("ctrl+s")
    wait_until(lambda: level_of_vibration(case_file)[0] == "high", "the level in the saved case")
    saved = case_file.read_text(encoding="utf-8")
    assert saved.count('source="measurement"') >= 2, "the origin of the values is not saved"
    window.screenshot(f"vibration-import-{language}-worksheet")
    window.key("ctrl+q")
    assert window.wait_for_end() == 0


RECORDING_SCENARIOS = {
    "posture_import_nl": lambda: posture_import("nl"),
    "posture_import_en": lambda: posture_import("en"),
    "vibration_import_nl": lambda: vibration_import("nl"),
    "vibration_import_en": lambda: vibration_import("en"),
}
