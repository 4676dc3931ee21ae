# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one program and tells what it took."""

import json
import os
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass, field
from statistics import median

SAMPLE_EVERY = 0.005


class Failed(Exception):
    """A program that is measured did not succeed."""


@dataclass(frozen=True)
class Run:
    """Seconds and bytes. `seconds` is what counts; `process` is the whole program, from its start to its end."""

    seconds: float
    process: float
    cpu: float
    peak: int
    anonymous: int
    found: dict = field(default_factory=dict)


class Sampler(threading.Thread):
    """Looks at a process's memory while it runs. The kernel keeps its highest resident size (VmHWM); of its
    anonymous memory (RssAnon) it keeps none, so that one is as exact as the looks are frequent. (The ru_maxrss
    of wait4 is of no use here: it begins with the size of the process that forked.)"""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.path = f"/proc/{pid}/status"
        self.over = threading.Event()
        self.peak = 0
        self.anonymous = 0

    def run(self):
        while self.look() and not self.over.wait(SAMPLE_EVERY):
            pass

    def look(self):
        try:
            with open(self.path, encoding="ascii", errors="replace") as status:
                lines = status.read().splitlines()
        except OSError:
            return False
        sizes = {name: int(rest.split()[0]) * 1024 for name, _, rest in (line.partition(":") for line in lines)
                 if name in ("VmHWM", "RssAnon")}
        self.peak = max(self.peak, sizes.get("VmHWM", 0))
        self.anonymous = max(self.anonymous, sizes.get("RssAnon", 0))
        return True


def found_in(output):
    """The line of JSON that a program printed, if it printed one."""
    text = output.strip()
    return json.loads(text) if text.startswith("{") else {"said": text}


def run(command, given=b"", own_time=False, scratch=None):
    """Runs `command` alone. With `own_time` the seconds are those that the program itself tells. `scratch` is where
    it may put what does not fit into memory: on a disk, for the system's folder may itself be memory."""
    environment = {**os.environ, "TMPDIR": str(scratch)} if scratch else None
    with tempfile.TemporaryFile() as into, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        into.write(given)
        into.seek(0)
        start = time.perf_counter()
        with subprocess.Popen(command, stdin=into, stdout=out, stderr=errors, env=environment) as process:
            sampler = Sampler(process.pid)
            sampler.start()
            _, status, usage = os.wait4(process.pid, 0)
            seconds = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
        sampler.over.set()
        sampler.join()
        out.seek(0)
        errors.seek(0)
        if process.returncode != 0:
            said = errors.read().decode(errors="replace").strip()
            raise Failed(f"{command[0]} ended with {process.returncode}: {said[-2000:]}")
        found = found_in(out.read().decode())
    return Run(seconds=found["seconds"] if own_time else seconds, process=seconds,
               cpu=usage.ru_utime + usage.ru_stime, peak=sampler.peak, anonymous=sampler.anonymous, found=found)


def middle(runs):
    """The median of each figure by itself; what was found is that of the last run."""
    return Run(**{name: median(getattr(run, name) for run in runs)
                  for name in ("seconds", "process", "cpu", "peak", "anonymous")}, found=runs[-1].found)
