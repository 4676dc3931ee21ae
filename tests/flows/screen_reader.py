# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds and works the parts of a program by its accessibility tree alone: what a screen reader would do."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

KEYS = {"F2": 0xFFBF, "Return": 0xFF0D, "Tab": 0xFF09, "Down": 0xFF54, "Home": 0xFF50}
MANY = 400  # children; a table with more is asked for its cells one by one


class NotFound(Exception):
    pass


def settle():
    """Lets what has arrived from the bus be worked off, so that cached answers are renewed."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def has(node, *states):
    held = node.get_state_set()
    return all(held.contains(getattr(Atspi.StateType, state.upper())) for state in states)


def children(node):
    try:
        count = node.get_child_count()
        if count > MANY:
            return
        for index in range(count):
            child = node.get_child_at_index(index)
            if child is not None:
                yield child
    except GLib.Error:
        return  # it went while it was asked


class Reader:
    def __init__(self, program, timeout=20):
        self.root = None
        self.focused = None  # what told last that it has the keys: a cell's editor is in no tree but tells so
        self.listener = Atspi.EventListener.new(self._on_focus)
        self.listener.register("object:state-changed:focused")
        self.wait(lambda: self._program(program), f"no program called {program}", timeout)

    def _on_focus(self, event):
        if event.detail1:
            self.focused = event.source

    def find_focused(self, role, name):
        """What has the keys, once it is a part with this role name whose name is judged to fit."""

        def fits():
            return self.focused and self.focused.get_role_name() == role and name(self.focused.get_name() or "")

        self.wait(fits, f"no {role} that fits has the keys: {self.focused and self.focused.get_name()}")
        return self.focused

    def _program(self, program):
        desktop = Atspi.get_desktop(0)
        for app in children(desktop):
            if (app.get_name() or "").lower().replace(" ", "-") == program:
                self.root = app
        return self.root is not None

    def wait(self, is_true, what, timeout=15):
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            settle()
            if self.root is not None:
                self.root.clear_cache()
            try:
                if is_true():
                    return
            except GLib.Error:
                pass
            time.sleep(0.1)
        raise NotFound(what)

    def _walk(self, node):
        """What is shown, the hidden pages left out."""
        for child in children(node):
            try:
                if not has(child, "visible"):
                    continue
            except GLib.Error:
                continue
            yield child
            if child.get_role() not in (Atspi.Role.TABLE, Atspi.Role.COMBO_BOX):
                yield from self._walk(child)

    def find(self, role, name, states=(), timeout=15):
        """The first part that is shown with this role name and name (or a function that judges the name)."""
        found = []

        def look():
            for node in self._walk(self.root):
                try:
                    text = node.get_name() or ""
                    fits = name(text) if callable(name) else text == name
                    if fits and node.get_role_name() == role and has(node, "showing", *states):
                        found.append(node)
                        return True
                except GLib.Error:
                    continue
            return False

        called = "that fits" if callable(name) else f"called {name!r}"
        self.wait(look, f"nothing is shown that is a {role} {called} {' '.join(states)}", timeout)
        return found[0]

    def labelled(self, role, label, states=()):
        """The part that a label belongs to. A combo box is named by what is chosen in it, not by what it is for."""
        found = []

        def look():
            for node in self._walk(self.root):
                if node.get_role_name() == role and has(node, "showing", *states):
                    for relation in node.get_relation_set():
                        names = [relation.get_target(i).get_name() for i in range(relation.get_n_targets())]
                        if label in names:
                            found.append(node)
                            return True
            return False

        self.wait(look, f"no {role} belongs to a label {label}")
        return found[0]

    def press(self, node):
        """Does the node's first action: presses a button, switches a switch."""
        action = node.get_action_iface()
        if action is None or Atspi.Action.get_n_actions(action) == 0:
            raise NotFound(f"{node.get_name()} cannot be pressed")
        if not has(node, "enabled"):
            raise NotFound(f"{node.get_name()} is not enabled: {node.get_description()}")
        names = [Atspi.Action.get_action_name(action, i) for i in range(Atspi.Action.get_n_actions(action))]
        wanted = [i for i, name in enumerate(names) if name.lower() in ("press", "toggle")]
        Atspi.Action.do_action(action, wanted[0] if wanted else 0)

    def focus(self, node):
        Atspi.Component.grab_focus(node.get_component_iface())
        self.wait(lambda: has(node, "focused"), f"{node.get_name()} does not take the focus")

    def key(self, name):
        Atspi.generate_keyboard_event(KEYS[name], None, Atspi.KeySynthType.SYM)

    def type_into(self, node, text):
        field = node.get_editable_text_iface()
        if field is None:
            raise NotFound(f"{node.get_name()} takes no text")
        Atspi.EditableText.set_text_contents(field, text)

    def is_checked(self, node):
        node.clear_cache()
        return has(node, "checked") or has(node, "pressed")

    def rows(self, table):
        return Atspi.Table.get_n_rows(table.get_table_iface())

    def cell(self, table, row, heading):
        """By the heading of its column."""
        grid = table.get_table_iface()
        headings = [
            Atspi.Table.get_column_description(grid, column) for column in range(Atspi.Table.get_n_columns(grid))
        ]
        if heading not in headings:
            raise NotFound(f"{table.get_name()} has no column {heading}: {headings}")
        return Atspi.Table.get_accessible_at(grid, row, headings.index(heading))

    def choose(self, combo, text):
        """Types it into a combo box that can be searched."""
        fields = [child for child in children(combo) if child.get_role_name() == "text"]
        if not fields or not fields[0].get_name():
            raise NotFound(f"the combo box with {combo.get_name()} has no field with a name")
        self.focus(fields[0])
        self.type_into(fields[0], text)
        self.key("Return")

    def tree(self, node=None, depth=0):
        """What is shown, as text: for a message when something was not found."""
        lines = []
        for child in children(node or self.root):
            try:
                if has(child, "visible"):
                    states = " ".join(state for state in ("enabled", "checked", "focused") if has(child, state))
                    lines.append("  " * depth + f"{child.get_role_name()}: {child.get_name()!r} ({states})")
                    if child.get_role() not in (Atspi.Role.TABLE,):
                        lines.extend(self.tree(child, depth + 1))
            except GLib.Error as error:
                lines.append("  " * depth + f"({error.message})")
        return lines
