#!/usr/bin/env python3
"""Writes a C++ file that holds the bytes of files. Called by the build, see embed.cmake."""
import pathlib
import sys


def literal(data: bytes) -> str:
    rows = [data[i:i + 24] for i in range(0, len(data), 24)]
    return ",\n".join(",".join(str(byte) for byte in row) for row in rows)


def main() -> None:
    name, out, *files = sys.argv[1:]
    parts = ['#include "tables/embedded.hpp"\n', "namespace werkrug::embedded {\n", "namespace {\n"]
    for index, file in enumerate(files):
        data = pathlib.Path(file).read_bytes()
        parts.append(f"constexpr unsigned char bytes_{index}[] = {{{literal(data)}}};\n")
    parts.append("constexpr EmbeddedFile files[] = {\n")
    parts += [f'    {{"{pathlib.Path(file).name}", bytes_{i}, sizeof bytes_{i}}},\n'
              for i, file in enumerate(files)]
    parts.append(f"}};\n}}  // namespace\nstd::span<const EmbeddedFile> {name}() {{ return files; }}\n")
    parts.append("}  // namespace werkrug::embedded\n")
    pathlib.Path(out).write_text("".join(parts), encoding="ascii")


if __name__ == "__main__":
    main()
