"""Starts the window: application, fonts, colours, language; work begins after the first paint."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from analysis.model.origin import Origin, OriginKind
from ui.desk import Desk
from ui.dress import Dress
from ui.main_window import MainWindow
from ui.origins import from_words
from ui.settings import Settings
from ui.typefaces import INTERFACE_FILES, interface, register

if TYPE_CHECKING:
    from analysis.reading.load import Fetcher

_PATIENCE: Final = 0.5  # seconds that a closed window gives a job to end


STYLE = ("-style", "Fusion")
"""The style by Qt's own argument: to set it later makes a style of Python's, which takes 10 ms."""


def run(resources: Path, article: str = "") -> int:
    """Show the window, with an article if its path or address is given, until it is closed."""
    application = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE])
    if not isinstance(application, QApplication):
        return 1
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Selon", "Selon")
    window = make_window(application, resources, Settings(store))
    window.show()
    if article:
        window.open((from_words(article) or Origin(OriginKind.PATH, article),))
    code = application.exec()
    store.sync()
    workers = (window.opening.worker, window.second_opinion.worker, window.pictures.loader)
    if not all(worker.ended(within=_PATIENCE) for worker in workers):
        os._exit(code)  # Python itself would wait for the thread, however long its text
    return code


def make_window(application: QApplication, resources: Path, settings: Settings) -> MainWindow:
    """The window with its application dressed for it."""
    application.setApplicationName("Selon")
    application.setApplicationDisplayName("Selon")
    application.setDesktopFileName("selon")
    application.setWindowIcon(QIcon(str(resources / "icons" / "selon.png")))
    register(resources / "fonts", INTERFACE_FILES)
    application.setFont(interface())
    dress = Dress(application, resources)
    dress.speak(settings.language)
    dress.wear(settings.theme)
    dress.fit(settings.zoom)
    return MainWindow(resources, settings, dress, Desk(resources, _fetcher))


def _fetcher() -> "Fetcher":
    """The one that asks the network; imported when a link is opened, in the worker."""
    from ui.fetcher import QtFetcher  # noqa: PLC0415

    return QtFetcher()
