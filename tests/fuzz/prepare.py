#!/usr/bin/env python3
"""Prepares fuzzing: copies the seeds, and writes a dictionary of the words that they are made of.

Usage: prepare.py OUT.dict SEED-FOLDER FILE…
"""
import pathlib
import re
import shutil
import sys

# Pieces of XML and CSV that no good file has, and values at the edge of what is allowed.
TROUBLE = ["\"\"", "\",\"", ";", "\\x09", "\\x0d\\x0a", "\\xef\\xbb\\xbf", "1,5", "nan",
           "<!DOCTYPE", "<!ENTITY", "<![CDATA[", "]]>", "<!--", "-->", "<?xml", "&#0;", "&#xD800;",
           "&amp;", "1e999", "-1", "0.0000001", "2026-02-30", "2024-02-29", "\\xff\\xfe", "\\x00"]


def words_of(text: str) -> set[str]:
    text = re.sub(r"<!--.*?-->", "", text, flags=re.S)
    names = set(re.findall(r"</?[\w-]+>?", text))
    attributes = set(re.findall(r"[\w-]+=\"", text))
    values = set(re.findall(r"=\"([\w .:/-]{1,24})\"", text, flags=re.A))
    return names | attributes | values


def dictionary_line(word: str) -> str:
    return '"' + word.replace('"', '\\"') + '"'


def main() -> None:
    out, folder, *files = map(pathlib.Path, sys.argv[1:])
    folder.mkdir(parents=True, exist_ok=True)
    words: set[str] = set()
    for file in files:
        shutil.copy(file, folder)
        words |= words_of(file.read_text(encoding="utf-8"))
    lines = [dictionary_line(word) for word in sorted(words) + TROUBLE]
    out.write_text("\n".join(lines) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
