#!/usr/bin/python3
"""Writes a table of cases, for the benchmark of `werkrug-cli batch`.

Usage: cohort.py CASES OUT.csv
"""
import sys

HEADER = ("case_number,birth_date,assessment_date,location,onset,first_onset,radiation,dermatomal,red_flags,"
          "lifting,bending-twisting,a8_m_s2,vibration_dose_m2_s4_years\n")
LEVELS = ("none", "moderate", "high")


def row(number):
    """Every row another case, the same on every run."""
    return (f"C-{number:07d},{1972 + number % 30}-{1 + number % 12:02d}-{1 + number % 28:02d},"
            f"2026-{1 + number % 9:02d}-15,low-back,2025-{1 + number % 12:02d}-03,"
            f"{2024 if number % 3 else 2025}-01-02,none,no,{'trauma' if number % 17 == 0 else 'none'},"
            f"{LEVELS[number % 3]},{LEVELS[number // 3 % 3]},{number % 160 / 100},{number % 70 / 10}\n")


def main():
    cases, out = int(sys.argv[1]), sys.argv[2]
    with open(out, "w", encoding="ascii") as file:
        file.write(HEADER)
        for number in range(cases):
            file.write(row(number))


if __name__ == "__main__":
    main()
