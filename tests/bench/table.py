#!/usr/bin/env python3
# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the data path beside its peers, in one run, and prints one table."""

import argparse
import json
import os
import shutil
import sys
from pathlib import Path

import export
import report
import same_values
import sums
import upload
from measure import Failed
from works import DUCKDB, LINES, OURS, PEERS, WORKS, Bench

ROWS = 3_800_000  # 1 GB


def options(arguments):
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("--build", type=Path, default=Path("build/release"), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, default=Path("build/bench"),
                        help="where the export is made and kept (%(default)s)")
    parser.add_argument("--rows", type=int, default=ROWS, help="of the export (%(default)s: 1 GB)")
    parser.add_argument("--rounds", type=int, default=5, help="of which the medians are taken (%(default)s)")
    parser.add_argument("--ten", action="store_true", help="also open and import ten times the rows (11 GB of disk)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures of every round, too")
    parser.add_argument("--only", action="append", choices=[work.name for work in WORKS], default=[],
                        help="measure this work alone; may be said several times")
    parser.add_argument("--without", action="append", choices=[peer.name for peer in PEERS], default=[],
                        help="leave this peer out; may be said several times")
    given = parser.parse_args(arguments)
    if given.rows < 1 or given.rounds < 1:
        parser.error("there must be a row and a round")
    given.ten = given.ten or any(work.needs_ten and work.name in given.only for work in WORKS)
    if "import-ten" in given.only:
        given.only.append("import-hash")  # what it is compared with
    return given


def say(text):
    print(text, file=sys.stderr, flush=True)


def peers_there(bench, without):
    """Who is measured, and the peers that are not, each with the reason."""
    there, left_out = {OURS, LINES}, []
    for peer in PEERS:
        if peer.name in without:
            left_out.append({"name": peer.name, "why": "as asked"})
        elif not peer.is_there(bench):
            left_out.append({"name": peer.name, "why": f"not installed. Install it with {peer.install}"})
        else:
            there.add(peer.name)
    return there, left_out


def make_ten(bench, rows, left_out):
    try:
        export.need_memory(11 * bench.export.size)
        say("Ten times the export")
        bench.ten = export.make(bench.programs / "make-customers", bench.folder, 10 * rows)
    except export.NoRoom as no_room:
        left_out.append({"name": "ten times the rows", "why": str(no_room)})


def measure_all(bench, works, there, left_out, rounds):
    """Each work once, then each once more: what disturbs the machine for a while disturbs all alike."""
    runs = {}
    cached = 1.0
    for number in range(rounds):
        now = export.warm(bench.export)
        cached = None if now is None else min(cached, now)
        if bench.ten:
            export.warm(bench.ten)
        for work in works:
            for by, run in work.entries.items():
                if by in there:
                    say(f"Round {number + 1} of {rounds}: {work.name}, {by}")
                    take(bench, (work.name, by), run, work.times, runs, there, left_out)
    return runs, cached


def take(bench, key, run, times, runs, there, left_out):
    """A peer that fails is left out from there on; that ours fails is an error."""
    name, by = key
    try:
        runs.setdefault(key, []).extend([run(bench) for _ in range(times)])
    except Failed as failure:
        if by == OURS:
            raise
        there.remove(by)
        left_out.append({"name": by, "why": f"it failed at {name}: {failure}"})
        for gone in [other for other in runs if other[1] == by]:
            del runs[gone]


def same_as_duckdb(bench, runs):
    """How many records were compared, and what was wrong with them."""
    if ("encode", DUCKDB) not in runs:
        return 0, []
    compared, left = same_values.missing(bench.out("ours"), bench.out("duckdb"))
    return compared, [f"encode: DuckDB has no such record: {text}" for text in left[:3]]


def clean_up(bench):
    for name in (OURS, "duckdb", "miller"):
        bench.out(name).unlink(missing_ok=True)
    for folder in (bench.parts(), bench.folder / "practice"):
        shutil.rmtree(folder, ignore_errors=True)


def main(arguments=None):
    given = options(arguments)
    os.umask(0o077)
    given.folder.mkdir(parents=True, exist_ok=True)
    programs = given.build / "bin"
    say("The export")
    bench = Bench(programs=programs, folder=given.folder.resolve(), peers=given.build.parent / "peers",
                  export=export.make(programs / "make-customers", given.folder.resolve(), given.rows))
    there, left_out = peers_there(bench, given.without)
    if given.ten:
        make_ten(bench, given.rows, left_out)
    works = [work for work in WORKS if (not given.only or work.name in (*given.only, "lines"))
             and (bench.ten or not work.needs_ten)]
    export.need_disk(bench.folder, 4 * bench.export.size)  # what is written: three times lines, and parts
    try:
        part_bytes = 0
        if any(work.name == "send" for work in works):
            bench.to_file(OURS, lambda out: bench.ours("encode", bench.export.path, out))
            part_bytes = upload.cut(bench.out(OURS), bench.parts())
        runs, cached = measure_all(bench, works, there, left_out, given.rounds)
        wrong, looked = sums.wrong_in(runs, bench, part_bytes)
        compared, other = same_as_duckdb(bench, runs)
    finally:
        clean_up(bench)
    told = {"machine": report.machine(),
            "file": {"rows": bench.export.rows, "bytes": bench.export.size, "inPageCache": cached},
            "rounds": given.rounds, "works": report.as_data(works, runs), "leftOut": left_out,
            "sums": {"looked": looked, "compared": compared, "wrong": wrong + other}}
    if given.json:
        given.json.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(report.as_text(told))
    return 1 if told["sums"]["wrong"] else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (Failed, export.NoRoom) as failure:
        sys.exit(f"./dev bench: {failure}")
    except KeyboardInterrupt:
        sys.exit(130)
