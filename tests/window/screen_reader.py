"""Reads Selon's window as a screen reader does, over AT-SPI; run by the system's own Python.

dbus-run-session -- /usr/bin/python3 screen_reader.py COMMAND…: starts the command, presses `n`
three times, and prints what it heard and saw as one JSON object.
"""

import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first

PATIENCE = 40.0  # seconds
MOST = 1500  # things that are looked at


def main(command):
    """Start, wait, press keys, look, stop."""
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    heard = []
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    with subprocess.Popen(command, env=environment) as selon:
        try:
            frame = waited(lambda: shown("Selon"))
            text = waited(lambda: document(frame))
            waited(lambda: named(frame, "Findings") or None)
            press(selon, ["n", "n", "n"])
            waited(lambda: len(heard) >= 3 or None)
            print(json.dumps(told(frame, text, heard)))  # noqa: T201 - the answer
        finally:
            selon.terminate()


def waited(look):
    """What `look` finds, once it finds something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = look()
        except GLib.Error:  # it changed while it was looked at
            found = None
        if found is not None:
            return found
        time.sleep(0.2)
    sys.exit("a screen reader waits in vain")


def shown(name):
    """The window of the application called so."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        if application is not None and application.get_name() == name:
            for at in range(application.get_child_count()):
                window = application.get_child_at_index(at)
                if window.get_role_name() == "frame":
                    return window
    return None


def things(of):
    """Everything in a window that is showing, from the outside."""
    queue, seen = [of], 0
    while queue and seen < MOST:
        thing = queue.pop(0)
        seen += 1
        yield thing
        children = (thing.get_child_at_index(n) for n in range(min(thing.get_child_count(), 300)))
        queue += [child for child in children if child is not None]


def document(frame):
    """The article: a read-only text of some length."""
    for thing in things(frame):
        is_text = thing.get_role_name() == "text" and thing.get_text_iface()
        if is_text and Atspi.Text.get_character_count(thing) > 500:
            return thing
    return None


def named(frame, words):
    """Whatever has these words in its name."""
    return [thing for thing in things(frame) if words in (thing.get_name() or "")]


def press(selon, keys):
    """Press keys in the window of a process."""
    window = waited(lambda: visible(selon))
    subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)
    for key in keys:
        subprocess.run(["xdotool", "key", key], check=True)
        time.sleep(0.3)


def visible(selon):
    """The number of the process's window that can be seen."""
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(selon.pid)]
    found = subprocess.run(search, capture_output=True, text=True, check=False).stdout.split()
    return found[-1] if found else None


def told(frame, text, heard):
    """What is there, in words."""
    nameless, reached = [], []
    for thing in things(frame):
        states, role, name = thing.get_state_set(), thing.get_role_name(), thing.get_name()
        if states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.SHOWING):
            (reached if name else nameless).append([role, name or ""])
    return {
        "window": frame.get_name(),
        "text": Atspi.Text.get_text(text, 0, 400),
        "caret": Atspi.Text.get_caret_offset(text),
        "editable": text.get_state_set().contains(Atspi.StateType.EDITABLE),
        "heard": heard,
        "nameless": nameless,
        "reached": reached,
        "rows": [t.get_name() for t in things(frame) if t.get_role_name() == "list item"][:40],
    }


if __name__ == "__main__":
    main(sys.argv[1:])
