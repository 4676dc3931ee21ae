# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured: each work of ours, its peers, and the goals."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import measure
import upload
from export import Export

OURS = "ours"
LINES = "wc -l"
DUCKDB = "DuckDB"
MILLER = "Miller"
CURL = "curl"

MB = 1_000_000
COLUMNS = "email,created_at,dob,firstname,gender,lastname,middlename,prefix"


@dataclass
class Bench:
    """Where everything lies."""

    programs: Path
    folder: Path
    peers: Path
    export: Export
    ten: Export | None = None

    def ours(self, *given):
        return measure.run([self.programs / "bench-data", *given], scratch=self.folder)

    def whole(self, *given, own_time=False):
        return measure.run([self.programs / "bench-import", *given], own_time=own_time, scratch=self.folder)

    def duckdb(self, *given):
        script = Path(__file__).with_name("duckdb.mjs")
        return measure.run(["node", script, self.peers, *given], own_time=True, scratch=self.folder)

    def out(self, name):
        return self.folder / f"{name}.jsonl"

    def parts(self):
        return self.folder / "parts"

    def to_file(self, name, run: Callable[[Path], measure.Run]):
        """Runs what writes a file, and lets the disk come to rest before anything else is measured."""
        out = self.out(name)
        out.unlink(missing_ok=True)
        taken = run(out)
        with open(out, "rb") as written:
            os.fsync(written.fileno())
        return taken

    def practice(self):
        return upload.practice(self.programs / "profile-upload", self.folder / "practice")

    def send(self):
        with self.practice() as platform:
            return self.whole("send", self.parts(), platform.url, own_time=True)

    def curl(self):
        with self.practice() as platform:
            return measure.run(["curl", "--config", "-"], given=upload.curl_order(platform, self.parts()))


@dataclass(frozen=True)
class Peer:
    name: str
    install: str
    is_there: Callable[[Bench], bool]


PEERS = [
    Peer(DUCKDB, "./dev bench --peers, or: npm install --prefix build/peers @duckdb/node-api@1.5.6-r.1",
         lambda b: shutil.which("node") and (b.peers / "node_modules/@duckdb/node-api").is_dir()),
    Peer(MILLER, "./dev bench --peers, or: apt-get install miller", lambda b: shutil.which("mlr")),
    Peer(CURL, "./dev bench --peers, or: apt-get install curl", lambda b: shutil.which("curl")),
]


@dataclass(frozen=True)
class Goal:
    """What is compared, out of the medians by (work, by); KeyError where a peer was left out."""

    value: Callable[[dict], float]
    words: str
    limit: float
    limit_words: str
    at_least: bool = False

    def is_met(self, value):
        return value >= self.limit if self.at_least else value <= self.limit


@dataclass(frozen=True)
class Work:
    name: str
    title: str
    entries: dict[str, Callable[[Bench], measure.Run]]
    goals: tuple[Goal, ...] = ()
    times: int = 1  # in a round: what is over at once varies most
    needs_ten: bool = False


def of_lines(work, limit):
    return Goal(lambda m: m[work, OURS].seconds / m["lines", LINES].seconds, "{:.2f} x wc -l", limit,
                f"<= {limit:g} x")


def faster(work, peer, limit):
    return Goal(lambda m: m[work, peer].seconds / m[work, OURS].seconds, f"{{:.2f}} x faster than {peer}", limit,
                f">= {limit:g} x", at_least=True)


def quick(work, milliseconds):
    return Goal(lambda m: m[work, OURS].seconds * 1000, "{:.1f} ms", milliseconds, f"<= {milliseconds:g} ms")


def anonymous(work, limit):
    return Goal(lambda m: m[work, OURS].anonymous / MB, "{:.0f} MB anonymous", limit, f"<= {limit:g} MB")


def growth(ten, one, limit, words, memory):
    """Bytes of memory for each row that the larger file has more."""
    def value(m):
        large, small = m[ten, OURS], m[one, OURS]
        return (memory(large) - memory(small)) / (large.found["rows"] - small.found["rows"])
    return Goal(value, f"{{:.1f}} bytes a row more, {words}", limit, f"<= {limit:g}")


WORKS = [
    Work("lines", "Lines alone, for comparison", {LINES: lambda b: measure.run(["wc", "-l", b.export.path])},
         times=3),
    Work("index", "Full row index, quotes right", {OURS: lambda b: b.ours("index", b.export.path)},
         (of_lines("index", 1.0),), times=3),
    Work("emails", "Index, and every email checked", {OURS: lambda b: b.ours("emails", b.export.path)},
         (of_lines("emails", 1.4),), times=3),
    Work("duplicates", "Duplicates of lower-cased emails",
         {OURS: lambda b: b.ours("duplicates", b.export.path),
          DUCKDB: lambda b: b.duckdb("duplicates", b.export.path)},
         (faster("duplicates", DUCKDB, 5),)),
    Work("encode", "8 columns to nested XDM JSON lines",
         {OURS: lambda b: b.to_file("ours", lambda out: b.ours("encode", b.export.path, out)),
          DUCKDB: lambda b: b.to_file("duckdb", lambda out: b.duckdb("encode", b.export.path, out)),
          MILLER: lambda b: b.to_file("miller", lambda out: miller(b, out))},
         (faster("encode", DUCKDB, 6),)),
    Work("conversions", "12 columns converted, beside plain text",
         {OURS: lambda b: b.ours("conversions", str(b.export.rows))},
         (Goal(lambda m: m["conversions", OURS].found["ratio"], "{:.2f} x the speed of plain text", 0.4, ">= 0.4 x",
               at_least=True),)),
    Work("open", "Open: header, dialect, encoding, first rows",
         {OURS: lambda b: b.ours("open", b.export.path),
          DUCKDB: lambda b: b.duckdb("open", b.export.path)},
         (quick("open", 30), faster("open", DUCKDB, 10)), times=3),
    Work("import", "Whole import, without source hash", {OURS: lambda b: b.whole("import", b.export.path)},
         (of_lines("import", 8), anonymous("import", 300))),
    Work("import-hash", "Whole import, with source hash", {OURS: lambda b: b.whole("import-hash", b.export.path)},
         (of_lines("import-hash", 12),)),
    Work("open-ten", "Open, 10 times the rows", {OURS: lambda b: b.ours("open", b.ten.path)}, (quick("open-ten", 30),),
         times=3, needs_ten=True),
    Work("import-ten", "Whole import, 10 times the rows", {OURS: lambda b: b.whole("import-hash", b.ten.path)},
         (Goal(lambda m: m["import-ten", OURS].seconds / m["import-hash", OURS].seconds, "{:.2f} x the time", 10.5,
               "<= 10.5 x"),
          growth("import-ten", "import-hash", 32, "checking", lambda run: run.anonymous),
          growth("import-ten", "import-hash", 12, "after", lambda run: run.found["anonymousAfter"])),
         needs_ten=True),
    Work("send", "Upload of parts over loopback", {OURS: lambda b: b.send(), CURL: lambda b: b.curl()},
         (Goal(lambda m: m["send", CURL].seconds / m["send", OURS].seconds, "{:.2f} x the speed of curl", 0.9,
               ">= 0.9 x", at_least=True),)),
]


def miller(bench, out):
    """Flat JSON lines of the same columns: less than what ours and DuckDB write, so it is for comparison only. In
    batches smaller than usual it takes half the time, and a tenth of the memory, which grew to gigabytes."""
    order = f'exec mlr --records-per-batch 100 --icsv --ojsonl cut -f {COLUMNS} "$1" >"$2"'
    return measure.run(["sh", "-c", order, "sh", bench.export.path, out])
