#!/usr/bin/python3
"""Runs the benchmarks in one go and prints medians and ratios beside the aims.

Usage: run.py BUILD-FOLDER
"""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

SOURCE = pathlib.Path(__file__).resolve().parents[2]
WINDOW_STARTS = 15
CASES = 100_000
COHORT = 1_000_000


def output_of(*command):
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def line(what, measured, aim, reached):
    print(f"{what:<44} {measured:>24}   aim {aim:<16} {'reached' if reached else 'NOT reached'}")


def native_medians(build, program="werkrug-bench", *options):
    """Medians of Google Benchmark's runs, which take turns: A B A B."""
    text = output_of(build / "tests/bench" / program, *options, "--benchmark_format=json",
                     "--benchmark_repetitions=9", "--benchmark_min_time=0.1",
                     "--benchmark_enable_random_interleaving=true",
                     "--benchmark_report_aggregates_only=true")
    runs = json.loads(text)["benchmarks"]
    return {run["run_name"]: run for run in runs if run["aggregate_name"] == "median"}


def assessments(native):
    ours = native["assess_cases"]["items_per_second"]
    python = float(output_of("/usr/bin/python3", SOURCE / "tests/bench/assess.py", "time", SOURCE))
    line("assess(), one core", f"{ours:,.0f} /s", ">= 500,000 /s", ours >= 500_000)
    line(f"  against plain Python ({python:,.0f} /s)", f"{ours / python:.0f} x", ">= 200 x",
         ours / python >= 200)


def reports(native):
    ours, bare = native["report"]["real_time"], native["bare_libharu"]["real_time"]
    pages = native["bare_libharu"]["pages"]
    line(f"report, {pages:.0f} pages ({ours:.1f} ms)", f"{ours / bare:.2f} x bare libharu",
         "<= 1.5 x", ours / bare <= 1.5)


def documents(build):
    native = native_medians(build, "bench-documents", "--benchmark_filter=document")
    for kind in [name.split("/")[1] for name in native if name.endswith("/ours")]:
        ours, bare, cairo = (native[f"document/{kind}/{who}"] for who in ("ours", "libharu", "cairo"))
        time_ratio = ours["real_time"] / cairo["real_time"]
        size_ratio = ours["bytes"] / cairo["bytes"]
        line(f"{kind} ({ours['real_time']:.1f} ms, {ours['bytes'] / 1024:.0f} KiB)",
             f"{time_ratio:.2f} x Cairo, size {size_ratio:.2f}", "<= 1 x",
             time_ratio <= 1 and size_ratio <= 1)
        print(f"{'':<44} {ours['real_time'] / bare['real_time']:>18.2f} x bare libharu")
    text = output_of(build / "tests/bench/bench-documents", "--benchmark_filter=thousand_reports",
                     "--benchmark_format=json")
    thousand = json.loads(text)["benchmarks"][0]
    print(f"{'1,000 reports in one process':<44} {thousand['items_per_second']:>20.0f} /s, "
          f"memory {thousand['grown_kib']:+.0f} KiB from the 100th to the last")


def register(build):
    """A register on the disk, as large as any may become."""
    folder = build / "bench-register"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    file = folder / "cases.werkrug"
    begin = time.perf_counter()
    output_of(build / "tests/bench/bench-large_register", file, str(CASES))
    made = time.perf_counter() - begin
    found = json.loads(output_of(build / "tests/bench/bench-register_speed", file))
    print(f"register of {found['cases']:,} cases ({found['file_mib']:.0f} MiB), made in {made:.0f} s by "
          "as many ordinary saves that did not wait for the disk:")
    line("register, open to list, after the key", f"{found['open_ms']:.0f} ms", "<= 1,000 ms",
         found["open_ms"] <= 1000)
    line(f"  keystroke to result, slowest: “{found['search_slowest']}”",
         f"{found['search_slowest_ms']:.1f} ms", "<= 30 ms", found["search_slowest_ms"] <= 30)
    print(f"{'  median of all keystrokes':<44} {found['search_median_ms']:>21.1f} ms")
    glance = found["overview_ms"]
    line(f"  overview ({glance:.0f} ms)",
         f"{glance / found['plain_overview_ms']:.2f} x plain SQLite", "<= 1 x",
         glance <= found["plain_overview_ms"])
    line("  opening and overview, after the key", f"{found['open_ms'] + glance:.0f} ms",
         "<= 1,000 ms", found["open_ms"] + glance <= 1000)
    ratio = found["save_ms"] / found["bare_insert_ms"]
    line(f"  durable save ({found['save_ms']:.2f} ms)", f"{ratio:.2f} x bare SQLite insert",
         "<= 1.5 x", ratio <= 1.5)
    print(f"{'  memory, on top of the program’s':<44} {found['resident_mib']:>20.0f} MiB")
    shutil.rmtree(folder)


def cohort(build):
    """Tables of cases through the real program, on two processors; ten times as many for memory."""
    folder = build / "bench-cohort"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    rates, memory, processor = {}, {}, {}
    for cases in (100_000, COHORT):
        table = folder / f"{cases}.csv"
        output_of("/usr/bin/python3", SOURCE / "tests/bench/cohort.py", str(cases), table)
        seconds, peaks, busy = [], [], []
        for _ in range(5):
            begin = time.perf_counter()
            program = subprocess.Popen([build / "app/werkrug-cli", "batch", table, "-o",
                                        folder / "results.csv", "--jobs", "2"])
            _, status, usage = os.wait4(program.pid, 0)
            seconds.append(time.perf_counter() - begin)
            peaks.append(usage.ru_maxrss / 1024)
            busy.append(usage.ru_utime + usage.ru_stime)
            if status != 0:
                sys.exit("batch failed")
        rates[cases] = cases / statistics.median(seconds)
        memory[cases] = statistics.median(peaks)
        processor[cases] = cases / statistics.median(busy)
    rate = rates[COHORT]
    line(f"batch, {COHORT:,} cases, two processors", f"{rate:,.0f} /s", ">= 300,000 /s", rate >= 300_000)
    print(f"{'  per second of one processor’s time':<44} {processor[COHORT]:>21,.0f} /s")
    few, many = processor.values()
    line("  that of a case against a tenth of them", f"{few / many:.2f} x", "<= 1.2 x", few / many <= 1.2)
    growth = memory[COHORT] - memory[100_000]
    line(f"  memory ({memory[COHORT]:.0f} MiB)", f"{growth:+.1f} MiB", "<= 4 MiB", growth <= 4)
    shutil.rmtree(folder)


def vibration(build):
    """A shift of three axes against SciPy."""
    sys.stdout.flush()
    subprocess.run(["/usr/bin/python3", SOURCE / "tests/bench/vibration/bench.py",
                    build / "app/werkrug-cli", build / "bench-vibration"], check=True)


def start_ms(program):
    begin = time.perf_counter()
    subprocess.run([program, "--exit-on-idle"], check=True, timeout=30, capture_output=True)
    return 1000 * (time.perf_counter() - begin)


def windows(build):
    pair = [build / "app/werkrug", build / "tests/bench/minimal-window"]
    missing = [program.name for program in pair if not program.exists()]
    if missing:
        print(f"window start: not measured, not built: {', '.join(missing)}")
        return
    for program in pair:
        start_ms(program)
    times = [[start_ms(program) for program in pair] for _ in range(WINDOW_STARTS)]
    ours, minimal = (statistics.median(column) for column in zip(*times))
    line(f"window, start to first idle ({ours:.0f} ms)", f"{ours / minimal:.2f} x minimal window",
         "<= 1.5 x", ours / minimal <= 1.5)


def main():
    if sys.argv[1] == "--windows":
        windows(pathlib.Path(sys.argv[2]))
        return
    build = pathlib.Path(sys.argv[1]).resolve()
    native = native_medians(build)
    assessments(native)
    reports(native)
    documents(build)
    register(build)
    cohort(build)
    vibration(build)
    sys.stdout.flush()
    # Both windows on the same display of our own, without the desktop's settings.
    environment = os.environ | {"GDK_BACKEND": "x11", "NO_AT_BRIDGE": "1"}
    subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x1024x24", sys.executable, __file__,
                    "--windows", build], check=True, env=environment)


if __name__ == "__main__":
    main()
