#!/usr/bin/python3
"""A second opinion on the vibration values: SciPy with the filters that the program prints.

Usage: scipy_check.py WERKRUG-CLI SCRATCH-FOLDER

The same signals through scipy.signal.sosfilt and through the program, as WAV and as text: weighted r.m.s.,
VDV, MTVV and crest factor must agree to 1e-6 after the filters have settled (marks leave the first ten
seconds out), and over the whole. The filters themselves must agree with the formula of ISO 8041-1, which
SciPy evaluates from the published corner frequencies, to 1 % of its factor in the central region.
"""
import json
import pathlib
import subprocess
import sys

import numpy
import scipy.io.wavfile
import scipy.signal

AXES = {"x": "Wd", "y": "Wd", "z": "Wk"}
SECONDS = 60
SETTLED = 10
AGREEMENT = 1e-6


def output_of(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{command}: exit {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout)


def signals(rate):
    """Noise with shocks and a slow sway, different on every axis."""
    random = numpy.random.default_rng(rate)
    time = numpy.arange(SECONDS * rate) / rate
    noise = random.standard_normal((time.size, 3)) * (0.4, 0.7, 1.1)
    sway = numpy.sin(2 * numpy.pi * numpy.outer(time, (0.7, 1.3, 3.1)))
    shocks = (random.random((time.size, 3)) > 1 - 1 / rate) * 8.0
    return noise + sway + shocks


def values(weighted, rate, start):
    square = weighted ** 2
    window = numpy.cumsum(square)
    window[rate:] -= window[:-rate].copy()
    part, running = weighted[start:], window[start:] / rate
    rms = numpy.sqrt(numpy.mean(part ** 2))
    return {"rms_m_s2": rms,
            "vdv_m_s1_75": (numpy.sum(part ** 4) / rate) ** 0.25,
            "mtvv_m_s2": numpy.sqrt(running.max()),
            "crest_factor": numpy.abs(part).max() / rms}


def compare(what, ours, theirs):
    faults = []
    for name, expected in theirs.items():
        off = abs(ours[name] / expected - 1)
        if not off <= AGREEMENT:
            faults.append(f"{what} {name}: {ours[name]!r}, SciPy {expected!r}, off by {off:.1e}")
    return faults


def formula(name, hz):
    """ISO 8041-1:2017 Table 3 by SciPy's analog filters."""
    w = 2 * numpy.pi * hz
    turn = 2 * numpy.pi

    def pair(f, q):
        return [1 / (turn * f) ** 2, 1 / (q * turn * f), 1]

    root = numpy.sqrt(0.5)
    zero, pole = {"Wk": (12.5, (12.5, 0.63)), "Wd": (2, (2, 0.63))}[name]
    parts = [([1 / (turn * 0.4) ** 2, 0, 0], pair(0.4, root)), ([1], pair(100, root)),
             ([1 / (turn * zero), 1], pair(*pole))]
    if name == "Wk":
        parts.append((numpy.array(pair(2.37, 0.91)) * (2.37 / 3.35) ** 2, pair(3.35, 0.91)))
    total = numpy.ones_like(w, dtype=complex)
    for upper, lower in parts:
        total *= scipy.signal.freqs(upper, lower, w)[1]
    return numpy.abs(total)


def check_filters(rate, filters):
    hz = 10 ** (numpy.arange(-2, 19) / 10)
    hz = hz[hz < 0.47 * rate]
    faults = []
    for name, sections in filters.items():
        digital = numpy.abs(scipy.signal.sosfreqz(sections, hz, fs=rate)[1])
        off = numpy.abs(digital / formula(name, hz) - 1).max()
        if off > 0.01:
            faults.append(f"{name} at {rate} Hz: {100 * off:.2f} % from the formula")
    return faults


def check_rate(cli, folder, rate):
    filters = output_of(cli, "vibration", "--coefficients", "--rate", rate)["weightings"]
    faults = check_filters(rate, filters)
    raw = signals(rate)
    wav, text = folder / f"{rate}.wav", folder / f"{rate}.csv"
    scipy.io.wavfile.write(wav, rate, raw)
    numpy.savetxt(text, raw, fmt="%.17g", delimiter=",", header="x,y,z", comments="")
    marks = folder / "marks.csv"
    marks.write_text(f"start_s,end_s,label\n{SETTLED},{SECONDS},settled\n", encoding="ascii")
    for file in (wav, text):
        ours = output_of(cli, "vibration", file, "--rate", rate, "--marks", marks, "--format", "json")
        for column, (axis, name) in enumerate(AXES.items()):
            weighted = scipy.signal.sosfilt(filters[name], raw[:, column])
            faults += compare(f"{file.name} {axis}", ours["axes"][axis], values(weighted, rate, 0))
            faults += compare(f"{file.name} {axis} settled", ours["marks"][0]["axes"][axis],
                              values(weighted, rate, SETTLED * rate))
    return faults


def main():
    cli, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    faults = []
    rates = (400, 1000, 6000)
    for rate in rates:
        faults += check_rate(cli, folder, rate)
    if faults:
        sys.exit("\n".join(faults))
    print(f"SciPy agrees to {AGREEMENT} at {', '.join(map(str, rates))} Hz")


if __name__ == "__main__":
    main()
