#!/usr/bin/env python3
"""Makes the colour profile that archived documents name as their output intent: sRGB.

Usage: make_srgb_profile.py OUT.icc

An ICC profile of version 4.2 (ISO 15076-1), a display profile by matrix and curves. The numbers are
those of IEC 61966-2-1: its primaries, adapted from white D65 to the D50 of profiles by the Bradford
matrix, and its curve as the parametric one of type 3. Whole profiles from packages are three to
seven kilobytes, because their curves are tables; every document carries it, so ours is the formula.
"""
import struct
import sys

D50 = (0.96420, 1.0, 0.82491)
ADAPTED = {b"rXYZ": (0.43607, 0.22249, 0.01392), b"gXYZ": (0.38515, 0.71687, 0.09708),
           b"bXYZ": (0.14307, 0.06061, 0.71410)}
BRADFORD = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)
CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


def fixed(values: tuple[float, ...]) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + fixed(values)


def text(value: str) -> bytes:
    encoded = value.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(encoded), 28) + encoded


def padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % 4)


def tags() -> dict[bytes, bytes]:
    curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + fixed(CURVE)
    return {b"desc": text("sRGB"), b"cprt": text("Public domain"), b"wtpt": xyz(D50),
            b"chad": b"sf32\0\0\0\0" + fixed(BRADFORD),
            **{tag: xyz(values) for tag, values in ADAPTED.items()},
            b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}


def profile() -> bytes:
    wanted = tags()
    begin = 128 + 4 + 12 * len(wanted)
    table, data, placed = b"", b"", {}
    for tag, content in wanted.items():
        if content not in placed:
            placed[content] = begin + len(data)
            data += padded(content)
        table += struct.pack(">4sII", tag, placed[content], len(content))
    header = struct.pack(">I4sI4s4s4s6H4s4sIIIQI12s4s", begin + len(data), b"\0" * 4, 0x04200000,
                         b"mntr", b"RGB ", b"XYZ ", 2026, 1, 1, 0, 0, 0, b"acsp", b"\0" * 4, 0, 0, 0,
                         0, 0, fixed(D50), b"\0" * 4)
    return header.ljust(128, b"\0") + struct.pack(">I", len(wanted)) + table + data


with open(sys.argv[1], "wb") as out:
    out.write(profile())
