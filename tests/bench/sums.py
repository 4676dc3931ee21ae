# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether what was measured also gave the right answer: a wrong one is not fast."""

import hashlib

from works import CURL, DUCKDB, LINES, OURS

# Names by which both the generator and the works tell a count.
COMMON = ("rows", "missing", "invalid", "duplicate", "duplicateByCase")


def sha256_of(path):
    with open(path, "rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def expected(work, by, found, truth):
    """(what, got, whether it is right) for one run."""
    # DuckDB counts the rows of a query; all its other names are its own.
    for name in COMMON:
        if name in found:
            yield name, found[name], found[name] == truth[name]
    if "columns" in found:
        yield "columns", found["columns"], found["columns"] == len(truth["header"])
    if by == LINES:
        lines = int(found["said"].split()[0])
        yield "lines", lines, lines > truth["rows"]
    if (work, by) == ("encode", OURS):
        yield "records", found["records"], found["records"] == truth["rows"] - truth["missing"] - truth["invalid"]
    if work == "conversions":
        yield "converted", found["converted"], found["converted"] == found["plain"] == truth["rows"]
        yield "left", found["left"], found["left"] == 0
    if (work, by) == ("duplicates", DUCKDB):
        # It does not know which are addresses, and blanks make two of one.
        most = truth["uniqueValid"] + truth["invalid"] + truth["duplicateByBlanks"]
        yield "distinct", found["distinct"], truth["uniqueValid"] <= found["distinct"] <= most
    if work.startswith("import"):
        yield "records and left", found["records"] + found["left"], \
            found["records"] + found["left"] == truth["rows"]
        yield "encoded", found["encoded"], found["encoded"] == found["records"] == truth["uniqueValid"]


def wrong_in(runs, bench, part_bytes):
    """What each (work, by) got wrong, and how many figures were looked at."""
    wrong = []
    looked = 0
    hashes = {}
    for (work, by), of_rounds in runs.items():
        export = bench.ten if work.endswith("-ten") else bench.export
        for run in of_rounds:
            told = list(expected(work, by, run.found, export.truth))
            if run.found.get("sha256"):
                if export.path not in hashes:
                    hashes[export.path] = sha256_of(export.path)
                told.append(("sha256", run.found["sha256"], run.found["sha256"] == hashes[export.path]))
            if work == "send" and by != CURL:
                told.append(("bytes sent", run.found["bytes"], run.found["bytes"] == part_bytes))
            looked += len(told)
            wrong += [f"{work} ({by}): {what} is {got}" for what, got, right in told if not right]
    return sorted(set(wrong)), looked
