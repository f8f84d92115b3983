#!/usr/bin/python3
"""Vibration: a shift of three axes through the program and through SciPy, medians and ratios in one run.

Usage: bench.py WERKRUG-CLI FOLDER [HOURS]

8 h at 1 kHz by default: 86 million samples. SciPy reads the same file and runs sosfilt with the same
sections over it, each axis with its weighting; nothing else. pandas, where it is installed, reads the same
text. The program also computes running r.m.s., VDV, peaks and the checks of the signal.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

import numpy
import scipy.io.wavfile
import scipy.signal

RATE = 1000
RUNS = 3
AXES = ("Wd", "Wd", "Wk")


def make_files(folder, hours):
    """Float samples as WAV, the same with six decimals as text; written in pieces."""
    wav, text = folder / "shift.wav", folder / "shift.csv"
    random = numpy.random.default_rng(1)
    piece = (random.standard_normal((600 * RATE, 3)) * (0.4, 0.5, 0.8)).astype(numpy.float32)
    pieces = max(1, round(hours * 6))
    scipy.io.wavfile.write(wav, RATE, numpy.tile(piece, (pieces, 1)))
    rows = "".join(f"{x:.6f},{y:.6f},{z:.6f}\n" for x, y, z in piece.tolist())
    with open(text, "w", encoding="ascii") as out:
        out.write("x,y,z\n")
        for _ in range(pieces):
            out.write(rows)
    return wav, text, pieces * len(piece)


def seconds_of(work):
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def program(cli, file, *options):
    subprocess.run([cli, "vibration", file, "--rate", str(RATE), "--format", "json", *options],
                   check=True, capture_output=True)


def peak_mib(*command):
    """The largest memory of a program; asked of a small process, as a child begins as large as its parent."""
    ask = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, capture_output=True); "
           "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    done = subprocess.run([sys.executable, "-c", ask, *map(str, command)], check=True,
                          capture_output=True, text=True)
    return int(done.stdout) / 1024


def scipy_wav(file, filters):
    _, data = scipy.io.wavfile.read(file)
    for axis, name in enumerate(AXES):
        scipy.signal.sosfilt(filters[name], data[:, axis])


def pandas_csv(file, filters):
    import pandas
    data = pandas.read_csv(file).to_numpy()
    for axis, name in enumerate(AXES):
        scipy.signal.sosfilt(filters[name], data[:, axis])


def has_pandas():
    try:
        import pandas  # noqa: F401
    except ImportError:
        return False
    return True


def medians(works):
    """Works take turns, so that a slow moment of the machine hits all of them."""
    times = {name: [] for name in works}
    for _ in range(RUNS):
        for name, work in works.items():
            times[name].append(seconds_of(work))
    return {name: statistics.median(runs) for name, runs in times.items()}


def line(what, measured, aim, reached):
    print(f"{what:<44} {measured:>24}   aim {aim:<16} {'reached' if reached else 'NOT reached'}")


def main():
    cli, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    hours = float(sys.argv[3]) if len(sys.argv) > 3 else 8
    folder.mkdir(parents=True, exist_ok=True)
    wav, text, frames = make_files(folder, hours)
    filters = json.loads(subprocess.run([cli, "vibration", "--coefficients", "--rate", str(RATE)],
                                        check=True, capture_output=True, text=True).stdout)["weightings"]
    peak = max(peak_mib(cli, "vibration", file, "--rate", RATE) for file in (wav, text))
    works = {"wav": lambda: program(cli, wav), "csv": lambda: program(cli, text),
             "spectrum": lambda: program(cli, wav, "--spectrum"),
             "scipy": lambda: scipy_wav(wav, filters)}
    if has_pandas():
        works["pandas"] = lambda: pandas_csv(text, filters)
    found = medians(works)
    samples = 3 * frames
    print(f"vibration, {samples / 1e6:.0f} million samples ({os.path.getsize(wav) / 2**20:.0f} MiB of WAV, "
          f"{os.path.getsize(text) / 2**20:.0f} MiB of text), medians of {RUNS}:")
    for name in ("wav", "csv", "spectrum", "scipy", "pandas"):
        if name in found:
            print(f"  {name:<42} {found[name]:>22.2f} s   {samples / found[name] / 1e6:.0f} million /s")
    ratio = found["scipy"] / found["wav"]
    line("  WAV against SciPy's sosfilt", f"{ratio:.1f} x", ">= 5 x", ratio >= 5)
    if "pandas" in found:
        ratio = found["pandas"] / found["csv"]
        line("  text against pandas and sosfilt", f"{ratio:.1f} x", ">= 20 x", ratio >= 20)
    else:
        print("  text against pandas: not measured, pandas is not installed (python3-pandas)")
    line("  largest memory of the program", f"{peak:.0f} MiB", "< 64 MiB", peak < 64)
    wav.unlink()
    text.unlink()


if __name__ == "__main__":
    main()
