# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether two files of JSON lines hold the same records, by a sample of one of them."""

import json
import os
import re

SAMPLE = 1000
ADDRESS = re.compile(rb'"address":"((?:[^"\\]|\\.)*)"')


def filled(value):
    """Without what says nothing: null, and objects with nothing else in them."""
    if not isinstance(value, dict):
        return value
    members = {name: filled(member) for name, member in value.items()}
    return {name: member for name, member in members.items() if member not in (None, {})}


def canonical(line):
    record = json.loads(line)
    record.pop("_id", None)  # the one thing that is not of the row
    return json.dumps(filled(record), sort_keys=True, ensure_ascii=False)


def sample_of(path, count=SAMPLE):
    """Whole lines from all over the file, each once."""
    size = os.path.getsize(path)
    lines = set()
    with open(path, "rb") as source:
        for number in range(count):
            source.seek(size * number // count)
            if number > 0:
                source.readline()  # from somewhere within a line
            line = source.readline()
            if line:
                lines.add(line)
    return lines


def address_of(line):
    found = ADDRESS.search(line)
    return found.group(1) if found else None


def missing(ours, theirs):
    """How many lines of a sample of `ours` there are, and the first of them that is not in `theirs`."""
    wanted = {}
    sample = sample_of(ours)
    for line in sample:
        wanted.setdefault(address_of(line), set()).add(canonical(line))
    with open(theirs, "rb") as lines:
        for line in lines:
            of_address = wanted.get(address_of(line))
            if of_address:
                of_address.discard(canonical(line))
    left = sorted(text for of_address in wanted.values() for text in of_address)
    return len(sample), left
