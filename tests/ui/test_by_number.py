"""What is set by number is what the names say, and the first paint loads no names."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea

from ui.by_number import let_select, scroll_down_only, show_plain

ROOT = Path(__file__).resolve().parents[2]

_START = """
import sys
from pathlib import Path
from PySide6 import QtCore
from ui import app, opening

def painted(self):
    print("Qt" in vars(QtCore))
    QtCore.QCoreApplication.exit(0)

opening.Opening.warm = painted
sys.exit(app.run(Path("resources")))
"""


def test_numbers_mean_what_their_names_say(qtbot):
    label, area = QLabel(), QScrollArea()
    qtbot.addWidget(label)
    qtbot.addWidget(area)
    show_plain(label)
    let_select(label)
    scroll_down_only(area)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.textInteractionFlags() == (
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    assert area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_first_paint_does_not_wait_for_the_names_of_qt():
    done = subprocess.run(
        [sys.executable, "-c", _START],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "False"), done.stderr
