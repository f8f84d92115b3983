#!/usr/bin/python3
"""Makes the faces of the documents from Debian's fonts: the scripts we write in, no hinting.

Usage: make_faces.py OUT.ttf SOURCE.ttf RANGE…    (a range is "0020-024F" or "2713", hexadecimal)

libharu embeds every table of a face it knows, whole; so what a document does not need is left out
here, once, instead of in each document. Its parser wants "cvt ", "fpgm" and "prep" to be there, and
takes a program that does nothing for an answer. The name table stays: it carries the licence.
"""
import array
import sys

from fontTools import subset, ttLib
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables import ttProgram


def code_points(ranges: list[str]) -> set[int]:
    points: set[int] = set()
    for text in ranges:
        first, _, last = text.partition("-")
        points.update(range(int(first, 16), int(last or first, 16) + 1))
    return points


def options() -> subset.Options:
    chosen = subset.Options()
    chosen.hinting = False
    chosen.layout_features = []
    chosen.legacy_kern = False
    chosen.name_IDs = ["*"]
    chosen.notdef_outline = True
    chosen.glyph_names = False
    chosen.recalc_timestamp = False
    chosen.drop_tables += ["FFTM", "GDEF", "GPOS", "GSUB", "MATH", "gasp", "DSIG", "kern"]
    return chosen


def idle_program(tag: str) -> ttLib.tables.DefaultTable.DefaultTable:
    table = ttLib.newTable(tag)
    table.program = ttProgram.Program()
    table.program.fromAssembly(["PUSHB[ ]", "0", "POP[ ]"])
    return table


def add_tables_libharu_wants(font: ttLib.TTFont) -> None:
    font["fpgm"] = idle_program("fpgm")
    font["prep"] = idle_program("prep")
    font["cvt "] = ttLib.newTable("cvt ")
    font["cvt "].values = array.array("h", [0])


def flatten_composites(font: ttLib.TTFont) -> None:
    """libharu keeps the parts of a composite glyph, but not the parts of its parts."""
    glyphs = font.getGlyphSet()
    for name in font.getGlyphOrder():
        if font["glyf"][name].isComposite():
            outline = DecomposingRecordingPen(glyphs)
            glyphs[name].draw(outline)
            pen = TTGlyphPen(None)
            outline.replay(pen)
            font["glyf"][name] = pen.glyph()


def main() -> None:
    out, source, *ranges = sys.argv[1:]
    font = ttLib.TTFont(source, recalcTimestamp=False)
    worker = subset.Subsetter(options())
    worker.populate(unicodes=code_points(ranges))
    worker.subset(font)
    flatten_composites(font)
    add_tables_libharu_wants(font)
    font.save(out, reorderTables=False)


if __name__ == "__main__":
    main()
