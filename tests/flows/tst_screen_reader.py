# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_screen_reader.py WIZARD FILE: from the file to the figures of the last page, by the accessibility tree alone."""

import ctypes
import re
import subprocess
import sys

from screen_reader import NotFound, Reader

ROWS = 200


def tile(reader, role, caption):
    """Is called "caption: figure"."""
    return reader.find(role, lambda name: re.fullmatch(re.escape(caption) + r": [\d,]+", name))


def number(reader, role, caption):
    return int(re.sub(r"\D", "", tile(reader, role, caption).get_name().split(": ")[1]))


def check(is_true, what):
    if not is_true:
        raise NotFound(what)


def go_on(reader, button, title):
    reader.press(reader.find("push button", button))
    reader.find("label", title)


def mend_a_row(reader):
    """Types an address into the first row that has none, and sees it counted."""
    before = number(reader, "check box", "Missing email")
    check(before > 0, "a row without an address")
    table = reader.find("table", "Rows")
    cell = reader.cell(table, 0, "email")
    reader.focus(table)
    check(cell.get_name(), "the cell without an address says nothing")
    reader.key("F2")
    editor = reader.find_focused("text", lambda name: name.startswith("email, row "))
    reader.type_into(editor, "mended@example.com")
    reader.key("Return")
    reader.wait(lambda: number(reader, "check box", "Missing email") == before - 1, "the row is not counted as mended")


def choose_destination(reader):
    reader.find("label", "Where should the profiles go?")
    dataset = reader.labelled("combo box", "Dataset", states=["enabled"])
    reader.choose(dataset, "Practice customers, not yet in Profile")
    reader.find("label", "The dataset is not yet enabled for Profile")
    flag = reader.find("check box", "Profile dataset")
    check(reader.is_checked(flag), "the profile flag is not set")
    reader.press(flag)
    reader.wait(lambda: not reader.is_checked(flag), "the profile flag stays set")
    reader.press(flag)
    reader.wait(lambda: reader.is_checked(flag), "the profile flag stays off")
    reader.find("push button", "Review and upload…", states=["enabled"])


def walk(reader):
    reader.find("label", "Choose the CSV file")
    focus_window()
    reader.find("push button", "Next ›", states=["enabled"])
    go_on(reader, "Next ›", "Map columns to profile fields")
    columns = reader.find("table", "Columns of the file")
    check(reader.rows(columns) > 5, "the columns of the file are not told")
    go_on(reader, "Next ›", "Fix rows without an email")
    mend_a_row(reader)
    invalid = tile(reader, "check box", "Invalid email")
    reader.press(invalid)
    reader.wait(lambda: reader.is_checked(invalid), "the tile of invalid addresses is not chosen")
    ready = number(reader, "check box", "Ready to send")
    reader.press(reader.find("push button", "Next ›", states=["enabled"]))
    choose_destination(reader)
    go_on(reader, "Review and upload…", "Upload now?")
    fact = reader.find("label", lambda name: name.startswith("Rows that are sent: "))
    check(f" {ready} of {ROWS}" in fact.get_name(), f"the summary has other figures: {fact.get_name()}, {ready}")
    reader.press(reader.find("push button", "Upload now"))
    reader.find("push button", "New import", timeout=40)
    ingested, rejected, left = (
        number(reader, "label", caption)
        for caption in ("Ingested", "Rejected by the platform", "Left out before sending")
    )
    print(f"ingested {ingested}, rejected {rejected}, left out {left}")
    check(ingested + rejected + left == ROWS, "the figures of the last page do not balance")
    check(ingested == ready and rejected == 0, "not all that was ready was ingested")


def focus_window():
    """Gives the keys to the one window, which a window manager would do."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = display = ctypes.c_void_p
    window, windows, count = ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    x.XDefaultRootWindow.argtypes = [display]
    x.XQueryTree.argtypes = [display, ctypes.c_ulong] + [ctypes.c_void_p] * 4
    x.XSetInputFocus.argtypes = [display, ctypes.c_ulong, ctypes.c_int, ctypes.c_ulong]
    x.XGetGeometry.argtypes = [display, ctypes.c_ulong] + [ctypes.c_void_p] * 7
    x.XCloseDisplay.argtypes = [display]
    here = x.XOpenDisplay(None)
    x.XQueryTree(here, x.XDefaultRootWindow(here), *(ctypes.byref(window),) * 2, ctypes.byref(windows), ctypes.byref(count))
    width = ctypes.c_uint()
    unused = [ctypes.byref(ctypes.c_ulong()) for _ in range(6)]
    for one in windows[: count.value]:
        x.XGetGeometry(here, one, *unused[:3], ctypes.byref(width), *unused[3:])
        if width.value > 700:
            x.XSetInputFocus(here, one, 1, 0)
    x.XCloseDisplay(here)


def main():
    program = subprocess.Popen([sys.argv[1], "--practice", sys.argv[2]])
    reader = None
    try:
        reader = Reader("profile-uploader")
        walk(reader)
    except NotFound as error:
        print(f"FAILED: {error}", file=sys.stderr)
        if reader:
            print("\n".join(reader.tree()), file=sys.stderr)
        return 1
    finally:
        program.terminate()
        program.wait(10)
    return 0


sys.exit(main())
