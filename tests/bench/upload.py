# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A practice platform of its own for each upload that is measured, and how curl uploads to it."""

import json
import os
import signal
import subprocess
import urllib.parse
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass

from measure import Failed

PART_BYTES = 32_000_000
PARTS = 8
AT_ONCE = 2  # what an upload of ours begins with, and keeps for so few parts


@dataclass(frozen=True)
class Practice:
    url: str
    about: dict


@contextmanager
def practice(program, folder):
    """Runs the practice platform, with nothing in it, on a port of its own."""
    environment = {**os.environ, "PROFILE_UPLOADER_STORE": str(folder)}
    with subprocess.Popen([program, "practice", "--json", "--reset"], stdout=subprocess.PIPE, env=environment,
                          text=True) as process:
        try:
            lines = []
            for line in process.stdout:
                lines.append(line)
                if line.rstrip() == "}":
                    break
            if not lines:
                raise Failed("the practice platform did not start")
            about = json.loads("".join(lines))
            yield Practice(about["url"], about)
        finally:
            process.send_signal(signal.SIGINT)


def cut(lines, folder):
    """The first lines of a file as parts, as long as parts of an upload may be."""
    folder.mkdir(mode=0o700, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    with open(lines, "rb") as source:
        for number in range(1, PARTS + 1):
            part = source.read(PART_BYTES)
            end = part.rfind(b"\n") + 1
            source.seek(end - len(part), os.SEEK_CUR)
            if end == 0:
                break
            with open(folder / f"part-{number:04}.json", "xb", opener=private) as out:
                out.write(part[:end])
    return sum(part.stat().st_size for part in folder.iterdir())


def private(path, flags):
    return os.open(path, flags, 0o600)


def ask(url, body, headers):
    request = urllib.request.Request(url, data=body, headers=headers)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def curl_order(platform, parts):
    """What curl reads as its configuration, to put the parts into a batch that is opened for it."""
    about = platform.about
    # The dataset that an import into practice goes to: in Profile, not in production.
    sandbox = next(each for each in about["sandboxes"] if each["type"] != "production")
    dataset = next(each for each in sandbox["datasets"] if each["profile"])["id"]
    form = {"grant_type": "client_credentials", "client_id": about["clientId"],
            "client_secret": about["clientSecret"], "scope": "openid"}
    token = ask(platform.url + "/ims/token/v3", urllib.parse.urlencode(form).encode(),
                {"Content-Type": "application/x-www-form-urlencoded"})["access_token"]
    headers = {"Authorization": f"Bearer {token}", "x-api-key": about["clientId"],
               "x-gw-ims-org-id": about["organisation"], "x-sandbox-name": sandbox["name"]}
    batches = platform.url + "/data/foundation/import/batches"
    batch = ask(batches, json.dumps({"datasetId": dataset, "inputFormat": {"format": "json"}}).encode(),
                {**headers, "Content-Type": "application/json"})["id"]
    # No waiting for a "100 Continue" that the server does not give.
    lines = ["silent", "show-error", "fail", "parallel", f"parallel-max = {AT_ONCE}", 'header = "Expect:"',
             'header = "Content-Type: application/octet-stream"']
    lines += [f'header = "{name}: {value}"' for name, value in headers.items()]
    for part in sorted(parts.iterdir()):
        lines += [f'upload-file = "{part}"', f'url = "{batches}/{batch}/datasets/{dataset}/files/{part.name}"']
    return "\n".join(lines).encode()
