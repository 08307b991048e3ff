"""The application is dressed before its window is made."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.ui.conftest import RESOURCES
from ui.typefaces import SANS

DEAF = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from ui import app, desk
from ui.main_window import MainWindow

def never_ends(*_):
    QTimer.singleShot(0, windows[0], windows[0].close)
    time.sleep(60)

def shown(window, event, real=MainWindow.showEvent):
    windows.append(window)
    real(window, event)

windows = []
MainWindow.showEvent = shown
desk.Desk.analyse = never_ends
sys.exit(app.run(Path(sys.argv[1]), sys.argv[2]))
"""
"""A window that is closed while it looks through a text that cannot be stopped."""


def test_a_window_has_the_bundled_type_and_a_name(window):
    application = QApplication.instance()
    assert application.applicationName() == "Selon"
    assert application.font().families()[0] == SANS[0]
    assert not window.windowIcon().isNull()
    assert window.windowTitle() == "Selon"


def test_the_program_ends_with_its_window_whatever_still_works(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    sample = RESOURCES / "samples" / "en-opinion.html"
    command = [sys.executable, "-c", DEAF, str(RESOURCES), str(sample)]
    ended = subprocess.run(command, timeout=20, check=False, cwd=Path(RESOURCES).parent)
    assert ended.returncode == 0
    assert list(tmp_path.rglob("Selon.ini"))
