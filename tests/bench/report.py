# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table, as data and as text."""

import os
import platform
from itertools import zip_longest

from measure import middle
from works import MB

HEADINGS = ("Work", "By", "Time", "CPU", "Peak", "Anonymous", "Compared", "Goal", "")
RIGHT = (False, False, True, True, True, True, False, False, False)

NOTES = """\
Time is the median of the rounds, of the whole program from start to end; of DuckDB it is the query's own, of our opening
that call's own, and of an upload of ours from the first byte to the last answer. CPU (user and system) and memory are the whole program's. Peak is the
highest resident memory that the kernel kept (VmHWM), anonymous the highest RssAnon seen every 5 ms. Miller writes flat
objects, so it has no goal."""


def machine():
    name = platform.processor()
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as lines:
            name = next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return {"processor": name, "cores": len(os.sched_getaffinity(0)), "system": platform.platform()}


def as_data(works, runs):
    """Each work with the medians of its entries and how its goals compare."""
    medians = {key: middle(of_rounds) for key, of_rounds in runs.items()}
    table = []
    for work in works:
        entries = [{"by": by, "seconds": taken.seconds, "process": taken.process, "cpu": taken.cpu,
                    "peak": taken.peak, "anonymous": taken.anonymous, "found": taken.found,
                    "rounds": [run.seconds for run in runs[work.name, by]]}
                   for by in work.entries if (taken := medians.get((work.name, by)))]
        if entries:
            table.append({"work": work.name, "title": work.title, "times": work.times, "entries": entries,
                          "goals": [judged(goal, medians) for goal in work.goals]})
    return table


def judged(goal, medians):
    try:
        value = goal.value(medians)
    except KeyError:  # a peer that was left out
        return {"value": None, "words": "", "goal": goal.limit_words, "met": None}
    return {"value": value, "words": goal.words.format(value), "goal": goal.limit_words,
            "met": goal.is_met(value)}


def time_text(seconds):
    return f"{seconds * 1000:.1f} ms" if seconds < 0.1 else f"{seconds:.3f} s"


def lines_of(work):
    verdicts = {True: "met", False: "NOT MET", None: "not compared"}
    for number, (entry, goal) in enumerate(zip_longest(work["entries"], work["goals"])):
        figures = ("",) * 5
        if entry:
            figures = (entry["by"], time_text(entry["seconds"]), time_text(entry["cpu"]),
                       f"{entry['peak'] / MB:.1f} MB", f"{entry['anonymous'] / MB:.1f} MB")
        compared = (goal["words"], goal["goal"], verdicts[goal["met"]]) if goal else ("",) * 3
        yield (work["title"] if number == 0 else "", *figures, *compared)


def as_text(report):
    file = report["file"]
    cached = file["inPageCache"]
    lines = [HEADINGS] + [line for work in report["works"] for line in lines_of(work)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    short = ", ".join(sorted({work["work"] for work in report["works"] if work["times"] > 1}))
    rounds = "one round" if report["rounds"] == 1 else f"{report['rounds']} rounds"
    text = [f"{file['rows']:,} rows of a Commerce customers export, {file['bytes'] / 1e6:,.0f} MB, read once before each"
            f" round" + ("" if cached is None else f": {cached:.0%} in the page cache"),
            f"{report['machine']['processor']}, {report['machine']['cores']} cores; medians of {rounds},"
            f" each with {short} three times", ""]
    for number, line in enumerate(lines):
        cells = [cell.rjust(width) if right else cell.ljust(width)
                 for cell, width, right in zip(line, widths, RIGHT)]
        text.append("  ".join(cells).rstrip())
        if number == 0:
            text.append("  ".join("-" * width for width in widths).rstrip())
    text += ["", NOTES, ""]
    text += [f"Left out: {each['name']}: {each['why']}" for each in report["leftOut"]]
    text += [f"WRONG: {each}" for each in report["sums"]["wrong"]]
    if not report["sums"]["wrong"]:
        text.append(f"Answers: {report['sums']['looked']} figures as the file was written"
                    + (f", {report['sums']['compared']} records the same as DuckDB's"
                       if report["sums"]["compared"] else "") + ".")
    return "\n".join(text)
