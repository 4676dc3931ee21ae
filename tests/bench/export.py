# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file that is measured with: an export of Commerce customers, made once and kept."""

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

# Of the rows, so many have a field of several lines with delimiters and quotes in it.
AWKWARD = "0.02"
BYTES_A_ROW = 270
RESERVE = 1 << 30


class NoRoom(Exception):
    """The disk or the memory is too small for a file."""


@dataclass(frozen=True)
class Export:
    path: Path
    truth: dict  # what the generator says to have written

    @property
    def rows(self):
        return self.truth["rows"]

    @property
    def size(self):
        return self.truth["bytes"]


def make(program, folder, rows):
    """The export of so many rows; one that is there is taken when it is what the generator once wrote."""
    path = folder / f"customers-{rows}.csv"
    about = path.with_suffix(".json")
    try:
        truth = json.loads(about.read_text(encoding="utf-8"))
        if truth["awkward"] == AWKWARD and truth["bytes"] == path.stat().st_size:
            return Export(path, truth)
    except (OSError, ValueError, KeyError):
        pass
    need_disk(folder, rows * BYTES_A_ROW)
    fresh = path.with_suffix(".part")
    fresh.unlink(missing_ok=True)
    fresh.touch(mode=0o600)
    made = subprocess.run([program, "--rows", str(rows), "--awkward", AWKWARD, "--out", fresh],
                          stdout=subprocess.PIPE, check=True)
    truth = {**json.loads(made.stdout), "awkward": AWKWARD}
    fresh.rename(path)
    about.write_text(json.dumps(truth), encoding="utf-8")
    return Export(path, truth)


def need_disk(folder, size):
    free = shutil.disk_usage(folder).free
    if free < size + RESERVE:
        raise NoRoom(f"the disk has {free / 1e9:.1f} GB free and {(size + RESERVE) / 1e9:.1f} GB are needed")


def need_memory(size):
    with open("/proc/meminfo", encoding="ascii") as lines:
        available = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    if available < size + RESERVE:
        raise NoRoom(f"{available / 1e9:.1f} GB of memory are free, and the page cache needs {size / 1e9:.1f} GB")


def warm(export):
    """Reads the file, so that it lies in the page cache. Tells how much of it does, or None where that cannot be
    told."""
    with open(os.devnull, "wb") as nowhere:
        subprocess.run(["cat", export.path], stdout=nowhere, check=True)
    if not shutil.which("fincore"):
        return None
    told = subprocess.run(["fincore", "--bytes", "--noheadings", "--output", "RES", export.path],
                          stdout=subprocess.PIPE, check=True)
    return min(1.0, int(told.stdout) / export.size)
