#!/usr/bin/env python3
# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_table.py BUILD: that ./dev bench measures all it says, counts right, and judges by its goals. No times."""

import contextlib
import io
import json
import os
import subprocess
import sys
import tempfile
import unittest
import unittest.mock
from pathlib import Path

import measure
import report
import same_values
import sums
import table
from measure import Run
from works import CURL, DUCKDB, LINES, OURS, PEERS, WORKS, Bench, Work

BUILD = Path(sys.argv.pop()) if len(sys.argv) > 1 else Path("build/release")
ALONE = [argument for peer in PEERS for argument in ("--without", peer.name)]


def took(seconds, anonymous=0, **found):
    return Run(seconds=seconds, process=seconds, cpu=seconds, peak=anonymous, anonymous=anonymous, found=found)


def goals(runs):
    """The verdicts by work, of runs as they could have been."""
    data = report.as_data(WORKS, {key: [run] for key, run in runs.items()})
    return {work["work"]: [goal["met"] for goal in work["goals"]] for work in data}


def made(folder, *arguments):
    """Exit code, text and figures of a table of one round over a small file."""
    figures = Path(folder, "figures.json")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        status = table.main(["--build", str(BUILD), "--folder", f"{folder}/bench", "--rounds", "1",
                             "--rows", "3000", "--json", str(figures), *arguments])
    return status, printed.getvalue(), json.loads(figures.read_text(encoding="utf-8"))


class Table(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.status, cls.text, cls.told = made(cls.folder.name, "--ten", *ALONE)

    def test_has_every_work(self):
        self.assertEqual([work["work"] for work in self.told["works"]], [work.name for work in WORKS])
        for work in WORKS:
            self.assertIn(work.title, self.text)
            for goal in work.goals:
                self.assertIn(goal.limit_words, self.text)

    def test_answers_are_right(self):
        self.assertEqual(self.told["sums"]["wrong"], [])
        self.assertGreater(self.told["sums"]["looked"], 30)
        self.assertEqual(self.status, 0)

    def test_figures_are_there(self):
        for work in self.told["works"]:
            for entry in work["entries"]:
                with self.subTest(work=work["work"], by=entry["by"]):
                    self.assertGreater(entry["seconds"], 0)
                    self.assertLessEqual(entry["seconds"], entry["process"])
                    self.assertEqual(len(entry["rounds"]), work["times"])
                    self.assertGreaterEqual(entry["peak"], entry["anonymous"])

    def test_names_who_was_left_out(self):
        self.assertEqual([each["name"] for each in self.told["leftOut"]], [DUCKDB, "Miller", CURL])
        for name in (DUCKDB, "Miller", CURL):
            self.assertIn(f"Left out: {name}", self.text)
        self.assertEqual(goals_of(self.told, "duplicates"), [None])

    def test_keeps_the_export_for_its_owner_and_nothing_else(self):
        names = sorted(path.name for path in Path(self.folder.name, "bench").iterdir())
        self.assertEqual(names, [f"customers-{rows}.{end}" for rows in (3000, 30000) for end in ("csv", "json")])
        for path in Path(self.folder.name, "bench").iterdir():
            self.assertEqual(path.stat().st_mode & 0o777, 0o600)

    def test_takes_the_export_again_unless_it_was_changed(self):
        make = [BUILD / "bin/make-customers", Path(self.folder.name)]
        first = table.export.make(*make, 500)
        stamp = first.path.stat().st_mtime_ns
        self.assertEqual(table.export.make(*make, 500), first)
        self.assertEqual(first.path.stat().st_mtime_ns, stamp)
        content = first.path.read_bytes()
        first.path.write_bytes(content[:-1])
        self.assertEqual(table.export.make(*make, 500), first)
        self.assertEqual(first.path.read_bytes(), content)
        first.path.unlink()
        first.path.with_suffix(".json").unlink()

    def test_says_how_to_install_what_is_missing(self):
        export = table.export.Export(Path(), {})
        bench = Bench(programs=Path(), folder=Path(), peers=Path("/nowhere"), export=export)
        _, left_out = table.peers_there(bench, [])
        self.assertIn("npm install --prefix build/peers", next(e["why"] for e in left_out if e["name"] == DUCKDB))


class Peers(unittest.TestCase):
    def test_those_that_are_installed_give_the_same_values(self):
        installed = [peer.name for peer in PEERS
                     if peer.is_there(Bench(Path(), Path(), BUILD.parent / "peers", None))]
        if DUCKDB not in installed:
            self.skipTest("DuckDB is not installed: ./dev bench --peers")
        with tempfile.TemporaryDirectory() as folder:
            status, text, told = made(folder, "--only", "duplicates", "--only", "encode", "--only", "open",
                                      "--only", "send")
        self.assertEqual((status, told["sums"]["wrong"]), (0, []), text)
        self.assertGreater(told["sums"]["compared"], 500)
        by = {entry["by"] for work in told["works"] for entry in work["entries"]}
        self.assertEqual(by, {OURS, LINES, *installed}, text)
        self.assertNotIn(None, goals_of(told, "encode") + goals_of(told, "duplicates") + goals_of(told, "open"))

    def test_one_that_fails_is_left_out_and_the_rest_goes_on(self):
        export = table.export.Export(Path(os.devnull), {"bytes": 1})
        bench = Bench(programs=Path(), folder=Path(), peers=Path(), export=export)
        fails = unittest.mock.Mock(side_effect=[took(1.0), measure.Failed("too old")])
        work = Work("work", "Work", {OURS: lambda _: took(2.0), DUCKDB: fails, CURL: lambda _: took(3.0)})
        left_out = []
        with contextlib.redirect_stderr(io.StringIO()), unittest.mock.patch.object(table.export, "warm", lambda _: None):
            runs, _ = table.measure_all(bench, [work], {OURS, DUCKDB, CURL}, left_out, 3)
        self.assertEqual({key: len(of) for key, of in runs.items()}, {("work", OURS): 3, ("work", CURL): 3})
        self.assertEqual([each["name"] for each in left_out], [DUCKDB])
        self.assertIn("too old", left_out[0]["why"])

    def test_ours_must_not_fail(self):
        fails = unittest.mock.Mock(side_effect=measure.Failed("no"))
        with self.assertRaises(measure.Failed):
            table.take(None, ("work", OURS), fails, 1, {}, {OURS}, [])


def goals_of(told, name):
    return [goal["met"] for work in told["works"] if work["work"] == name for goal in work["goals"]]


class Goals(unittest.TestCase):
    def test_are_met_up_to_their_limit(self):
        lines = {("lines", LINES): took(0.5)}
        self.assertEqual(goals({**lines, ("index", OURS): took(0.5)})["index"], [True])
        self.assertEqual(goals({**lines, ("index", OURS): took(0.501)})["index"], [False])
        self.assertEqual(goals({**lines, ("import", OURS): took(4.0, 300_000_000)})["import"], [True, True])
        self.assertEqual(goals({**lines, ("import", OURS): took(4.1, 300_000_001)})["import"], [False, False])

    def test_compare_with_their_peer(self):
        for ours, met in ((1.0, True), (1.01, False)):
            with self.subTest(ours=ours):
                self.assertEqual(goals({("duplicates", OURS): took(ours), ("duplicates", DUCKDB): took(5.0)}),
                                 {"duplicates": [met]})
        self.assertEqual(goals({("send", OURS): took(1.0), ("send", CURL): took(0.9)})["send"], [True])
        self.assertEqual(goals({("send", OURS): took(1.0), ("send", CURL): took(0.89)})["send"], [False])

    def test_count_memory_by_the_rows_that_were_added(self):
        one = took(1.0, 1_000_000, rows=1000, anonymousAfter=500_000)
        for each, met in ((32, [True, True, True]), (33, [True, False, False])):
            ten = took(10.5, 1_000_000 + 9000 * each, rows=10_000, anonymousAfter=500_000 + 9000 * (each - 20))
            with self.subTest(each=each):
                self.assertEqual(goals({("import-hash", OURS): one, ("import-ten", OURS): ten})["import-ten"], met)

    def test_medians_are_of_each_figure(self):
        runs = [took(3.0, 10), took(1.0, 30), took(2.0, 20)]
        self.assertEqual((measure.middle(runs).seconds, measure.middle(runs).anonymous), (2.0, 20))


class Measure(unittest.TestCase):
    def test_sees_memory_of_the_program_alone(self):
        mine = bytearray(os.urandom(1 << 20) * 80)
        small = measure.run(["true"])
        self.assertLess(small.peak, len(mine))
        program = "import time; held = bytearray(b'x') * 60_000_000; time.sleep(0.05)"
        large = measure.run([sys.executable, "-c", program])
        self.assertGreater(large.anonymous, 60_000_000)
        self.assertGreaterEqual(large.peak, large.anonymous)

    def test_fails_with_the_words_of_the_program(self):
        with self.assertRaisesRegex(measure.Failed, "no such thing"):
            measure.run(["sh", "-c", "echo no such thing >&2; exit 3"])


class Sums(unittest.TestCase):
    def test_find_a_wrong_count(self):
        truth = {"rows": 10, "missing": 2, "invalid": 1}
        for missing, right in ((2, True), (3, False)):
            told = dict((what, right) for what, _, right in
                        sums.expected("emails", OURS, {"rows": 10, "missing": missing, "invalid": 1}, truth))
            self.assertEqual(told, {"rows": True, "missing": right, "invalid": True})


class SameValues(unittest.TestCase):
    def compare(self, ours, theirs):
        with tempfile.TemporaryDirectory() as folder:
            paths = [Path(folder, name) for name in ("ours", "theirs")]
            for path, records in zip(paths, (ours, theirs)):
                path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
            return same_values.missing(*paths)

    def test_takes_no_heed_of_order_keys_and_nothing(self):
        ours = [{"_id": f"x-{n}", "personalEmail": {"address": f"a{n}@example.com"}, "b": n} for n in range(5)]
        theirs = [{"b": n, "person": {"name": {"first": None}}, "personalEmail": {"address": f"a{n}@example.com"}}
                  for n in reversed(range(7))]
        self.assertEqual(self.compare(ours, theirs), (5, []))

    def test_finds_another_value(self):
        record = {"personalEmail": {"address": "a@example.com"}, "b": "1"}
        compared, left = self.compare([record], [{**record, "b": "2"}])
        self.assertEqual((compared, len(left)), (1, 1))
        self.assertEqual(len(self.compare([record], [])[1]), 1)


class CommandLine(unittest.TestCase):
    def test_refuses_what_cannot_be_measured(self):
        for arguments in (["--rounds", "0"], ["--rows", "0"], ["--only", "nothing"]):
            done = subprocess.run([sys.executable, table.__file__, *arguments], capture_output=True, check=False)
            self.assertEqual(done.returncode, 2, arguments)


if __name__ == "__main__":
    unittest.main()
