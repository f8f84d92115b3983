#!/usr/bin/python3
"""A second opinion on the numbers: the three steps once more, straightforwardly, in plain Python.

Usage: assess.py compare WERKRUG-CLI SOURCE-FOLDER    compares with the program on every sample case
       assess.py time SOURCE-FOLDER                   prints assessments per second
"""
import datetime
import json
import math
import pathlib
import subprocess
import sys
import time
import xml.etree.ElementTree as ET


# ---- reading


def read_instrument(file):
    root = ET.parse(file).getroot()
    factors = {}
    for factor in root.find("exposure/factors"):
        levels = {}
        for level in factor.findall("level"):
            conditions = [(c.get("measure"), c.get("comparison"), float(c.get("value")))
                          for c in level.findall("condition")]
            ratio, low = float(level.get("odds-ratio")), level.get("odds-ratio-low")
            limits = (float(low), float(level.get("odds-ratio-high"))) if low else None
            levels[level.get("name")] = {"points": int(level.get("points")), "ratio": ratio,
                                         "limits": limits, "conditions": conditions}
        factors[factor.get("id")] = {"counted": factor.get("counted") != "no", "levels": levels}
    diagnosis, relation = root.find("diagnosis"), root.find("work-relatedness")
    model = relation.find("model")
    return {
        "id": root.get("id"),
        "subacute": int(diagnosis.get("subacute-from-days")),
        "chronic": int(diagnosis.get("chronic-over-days")),
        "flags": [(f.get("id"), f.get("onset-age-under"), f.get("onset-age-over"))
                  for f in diagnosis.find("red-flags")],
        "measures": [dict(m.attrib) for m in root.find("exposure/measures")],
        "factors": factors,
        "scale": float(model.get("points-per-log-odds")),
        "quantile": float(model.get("normal-quantile")),
        "bands": [(b.get("id"), int(b.get("from")), int(b.get("to")), float(b.get("prior-percent")))
                  for b in relation.find("age-bands")],
        "threshold": float(relation.find("threshold").get("percent")),
    }


def date_of(root, path):
    text = (root.findtext(path) or "").strip()
    return datetime.date.fromisoformat(text) if text else None


def numbers(element):
    return {name: float(value) for name, value in element.attrib.items()
            if value.replace(".", "", 1).isdigit()}


def read_case(file):
    root = ET.parse(file).getroot()
    sheet = root.find("exposure/worksheet")
    worksheet = None
    if sheet is not None:
        worksheet = numbers(sheet)
        worksheet["tasks"] = [{"min": float(t.get("min-per-shift")),
                               "lifts": [numbers(e) for e in t.findall("lift")],
                               "postures": [numbers(e) for e in t.findall("posture")],
                               "vibrations": [numbers(e) for e in t.findall("vibration")]}
                              for t in sheet.findall("task")]
    text = lambda path: (root.findtext(path) or "").strip()
    return {
        "birth": date_of(root, "worker/birth-date"),
        "day": date_of(root, "assessment-date"),
        "onset": date_of(root, "complaint/onset"),
        "first": date_of(root, "complaint/first-onset") or date_of(root, "complaint/onset"),
        "location": text("complaint/location"),
        "radiation": text("complaint/radiation"),
        "dermatomal": text("complaint/dermatomal"),
        "answers": {f.get("id"): f.get("answer") for f in root.iterfind("red-flags/flag")},
        "excluded": {e.get("flag") for e in root.iterfind("red-flags/exclusion")},
        "levels": {f.get("id"): f.get("level") for f in root.iterfind("exposure/factor")},
        "worksheet": worksheet,
    }


# ---- step 1


def whole_years(birth, day):
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def flag_state(case, flag):
    name, under, over = flag
    if under is None and over is None:
        return {"yes": True, "no": False}.get(case["answers"].get(name))
    if not case["birth"] or not case["first"]:
        return None
    age = whole_years(case["birth"], case["first"])
    return age < int(under) or age > int(over)


def diagnose(case, instrument):
    states = {flag[0]: flag_state(case, flag) for flag in instrument["flags"]}
    present = [name for name, state in states.items() if state and name not in case["excluded"]]
    below = case["radiation"] == "below-knee"
    if case["location"] == "elsewhere":
        return "not-low-back-pain"
    if present or (below and case["dermatomal"] == "yes"):
        return "specific-suspected"
    unknown = (None in states.values() or case["location"] in ("", "unknown")
               or case["radiation"] in ("", "unknown")
               or (below and case["dermatomal"] not in ("yes", "no")))
    return "incomplete" if unknown else "nonspecific"


def duration_class(case, instrument):
    days = (case["day"] - case["onset"]).days
    if days < instrument["subacute"]:
        return "acute"
    return "chronic" if days > instrument["chronic"] else "subacute"


# ---- step 2


def measure(kind, rule, sheet):
    tasks, shift = sheet["tasks"], sheet.get("shift-min")
    over = float(rule.get("over", 0))
    heavy = lambda task: [lift for lift in task["lifts"] if lift["load-kg"] > over]
    if kind == "hours-at-lift-rate":
        least = float(rule["per-min"])
        return sum(t["min"] for t in tasks
                   if heavy(t) and sum(l["per-min"] for l in heavy(t)) >= least) / 60
    if kind == "lift-hold-share":
        held = sum(min(t["min"], sum(t["min"] * l["per-min"] * l["hold-s"] / 60 for l in heavy(t)))
                   for t in tasks)
        return min(1.0, held / shift)
    if kind == "lifts-per-shift":
        return sum(t["min"] * l["per-min"] for t in tasks for l in heavy(t))
    if kind in ("posture-hours", "posture-share"):
        minutes = sum(t["min"] * min(1.0, sum(
            p["share"] for p in t["postures"]
            if max(p["trunk-flexion-deg"], p["trunk-rotation-deg"]) > over)) for t in tasks)
        return minutes / 60 if kind == "posture-hours" else min(1.0, minutes / shift)
    axes = []
    for axis in "xyz":
        k = float(rule["k-" + axis])
        axes.append(sum((k * v[axis + "-m-s2"]) ** 2 * t["min"] for t in tasks
                        for v in t["vibrations"]) / (60 * float(rule["reference-h"])))
    squared = max(axes)
    return math.sqrt(squared) if kind == "a8" else squared * sheet["years"]


def measures_of(case, instrument):
    sheet = case["worksheet"]
    if sheet is None:
        return None
    return {m["id"]: measure(m["kind"], m, sheet) for m in instrument["measures"]}


def holds(comparison, value, limit):
    noise = 1e-9 * max(abs(value), abs(limit))
    return value > limit + noise if comparison == "over" else value >= limit - noise


def derived_level(factor, measures):
    for name, level in reversed(factor["levels"].items()):
        if any(holds(how, measures[what], limit) for what, how, limit in level["conditions"]):
            return name
    return next(iter(factor["levels"]))


def levels_of(case, instrument, measures):
    levels = {}
    for name, factor in instrument["factors"].items():
        if not factor["counted"]:
            continue
        level = case["levels"].get(name, "unknown")
        if level == "worksheet":
            level = derived_level(factor, measures) if measures else "unknown"
        levels[name] = None if level == "unknown" else level
    return levels


# ---- step 3


def fraction(prior_percent, log_odds):
    p0 = prior_percent / 100
    odds = p0 / (1 - p0) * math.exp(log_odds)
    p = odds / (1 + odds)
    return 100 * (p - p0) / p


def squared_error(factor, level, quantile):
    if factor["levels"][level]["ratio"] == 1:
        return 0.0
    limits = factor["levels"][level]["limits"]
    if limits is None:
        limits = next(l["limits"] for l in factor["levels"].values() if l["limits"])
    return ((math.log(limits[1]) - math.log(limits[0])) / (2 * quantile)) ** 2


def work_relatedness(case, instrument, levels):
    age = whole_years(case["birth"], case["day"])
    band, _, _, prior = next(b for b in instrument["bands"] if b[1] <= age <= b[2])
    chosen = [(instrument["factors"][name], level) for name, level in levels.items()]
    points = sum(factor["levels"][level]["points"] for factor, level in chosen)
    mean = sum(math.log(factor["levels"][level]["ratio"]) for factor, level in chosen)
    quantile, threshold = instrument["quantile"], instrument["threshold"]
    error = math.sqrt(sum(squared_error(factor, level, quantile) for factor, level in chosen))
    table, model = fraction(prior, points / instrument["scale"]), fraction(prior, mean)
    interval = [max(0.0, fraction(prior, mean + sign * quantile * error)) for sign in (-1, 1)]
    # The sum of log odds at which the fraction is the threshold.
    p0 = prior / 100
    p = p0 / (1 - threshold / 100)
    needed = math.log(p / (1 - p)) - math.log(p0 / (1 - p0)) if p < 1 else math.inf
    if error > 0:
        probability = 0.5 * math.erfc((needed - mean) / error / math.sqrt(2))
    else:
        probability = float(mean >= needed)
    return {"age": age, "age_band": band, "percent_table": table, "percent_model": model,
            "interval95": interval, "probability_at_least_threshold": probability,
            "occupational_disease": table >= threshold,
            "borderline": (table >= threshold) != (model >= threshold)
            or interval[0] <= threshold <= interval[1]}


def assess(case, instrument):
    measures = measures_of(case, instrument)
    levels = levels_of(case, instrument, measures)
    conclusion = diagnose(case, instrument)
    complete = conclusion == "nonspecific" and None not in levels.values()
    return {"conclusion": conclusion, "duration_class": duration_class(case, instrument),
            "measures": measures, "levels": levels,
            "assessment": work_relatedness(case, instrument, levels) if complete else None}


# ---- what the command line asks for


def instrument_in(source):
    return read_instrument(source / "tables/data/instruments/lbp-loetters-2003.xml")


def case_files(source):
    return sorted((source / "tests/vectors").glob("*.xml"))


def differs(ours, theirs):
    if isinstance(ours, dict):
        return any(differs(value, theirs[key]) for key, value in ours.items())
    if isinstance(ours, list):
        return any(differs(a, b) for a, b in zip(ours, theirs, strict=True))
    if isinstance(ours, float):
        return not math.isclose(ours, theirs, rel_tol=1e-6, abs_tol=1e-9)
    return ours != theirs


def theirs_like_ours(result):
    exposure = result["exposure"]
    return {"conclusion": result["diagnosis"]["conclusion"],
            "duration_class": result["diagnosis"]["duration_class"],
            "measures": exposure["measures"],
            "levels": {name: f["level"] for name, f in exposure["factors"].items()},
            "assessment": result["assessment"]}


def compare(cli, source):
    instrument, wrong = instrument_in(source), 0
    files = case_files(source)
    for file in files:
        ours = assess(read_case(file), instrument)
        command = [cli, "assess", file, "--instrument", instrument["id"], "--format", "json"]
        output = subprocess.run(command, capture_output=True, check=True).stdout
        theirs = theirs_like_ours(json.loads(output))
        for key, value in ours.items():
            if (value is None) != (theirs[key] is None) or (value is not None
                                                            and differs(value, theirs[key])):
                wrong += 1
                print(f"{file.name}: {key}: Python {value}, Werkrug {theirs[key]}")
    print(f"{len(files)} cases compared, {wrong} differences")
    return 1 if wrong or not files else 0


def measure_speed(source):
    instrument = instrument_in(source)
    cases = [read_case(file) for file in case_files(source)]
    rates = []
    for _ in range(9):
        begin, rounds = time.perf_counter(), 100
        for _ in range(rounds):
            for case in cases:
                assess(case, instrument)
        rates.append(rounds * len(cases) / (time.perf_counter() - begin))
    print(sorted(rates)[len(rates) // 2])
    return 0


if __name__ == "__main__":
    if sys.argv[1] == "compare":
        sys.exit(compare(sys.argv[2], pathlib.Path(sys.argv[3])))
    sys.exit(measure_speed(pathlib.Path(sys.argv[2])))
