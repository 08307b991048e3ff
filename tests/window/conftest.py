"""A real window with the focus, closed again with its test."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from analysis.model.origin import Origin, OriginKind
from ui.app import make_window
from ui.settings import Settings

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SAMPLES = RESOURCES / "samples"
D1 = SAMPLES / "fr-archive-mur.html"


@pytest.fixture
def start(qtbot, tmp_path):
    """Opens windows with settings of their own: `start("fr", (800, 600), zoom=1.8)`."""
    windows = []

    def started(language="en", size=(1280, 840), **choices):
        store = QSettings(str(tmp_path / f"{len(windows)}.ini"), QSettings.Format.IniFormat)
        usual = {
            "language": language,
            "theme": "paper",
            "folder": tmp_path / "data",
            "toured": "yes",
        }
        for name, value in {**usual, **choices}.items():
            store.setValue(name, str(value))
        window = make_window(QApplication.instance(), RESOURCES, Settings(store))
        windows.append(window)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield started
    for window in windows:
        window.close()
        assert window.opening.worker.ended(within=10)
        window.deleteLater()


@pytest.fixture
def opened(qtbot):
    """Opens an article in a window and waits for its marks: the reader that shows it."""

    def opened(window, path=D1):
        with qtbot.waitSignal(window.analysed, timeout=30_000):
            window.open((Origin(OriginKind.PATH, str(path)),))
        return window.page.reader

    return opened


@pytest.fixture
def photographed():
    """Saves what a widget shows, where a folder for pictures is named."""
    folder = os.environ.get("SELON_PICTURES")

    def photographed(widget, name):
        if folder:
            widget.grab().save(str(Path(folder) / f"{name}.png"))

    return photographed
