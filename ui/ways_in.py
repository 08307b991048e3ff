"""The ways in which an article is handed to the window: asked for, pasted, dropped, picked."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from analysis.model.origin import Origin, OriginKind
from ui.incoming import origins_of
from ui.origins import from_words


class WaysIn(QObject):
    """Says what is `given`, or why there is `nothing` to read."""

    given = Signal(tuple)
    nothing = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask(self) -> None:
        """Ask what to open."""
        from ui.open_dialog import OpenDialog  # noqa: PLC0415 - the first paint does not wait for it

        dialog = OpenDialog(self._window)
        if dialog.exec() and dialog.origin is not None:
            self.take(dialog.origin)

    def paste(self) -> None:
        """Take what the clipboard holds."""
        held = QGuiApplication.clipboard().mimeData()  # None: an empty one
        self._give(held, self.tr("There is no text to paste."))

    def drop(self, data: QMimeData) -> None:
        """Take what was let go over the window."""
        self._give(data, self.tr("There is nothing to read in what was dropped."))

    def take(self, origin: Origin) -> None:
        """Take what was typed or picked."""
        self.given.emit((origin,))

    def take_words(self, words: str) -> None:
        """Take an address."""
        origin = from_words(words)
        if origin is not None:
            self.take(origin)

    def take_file(self, path: Path) -> None:
        """Take a file."""
        self.take(Origin(OriginKind.PATH, str(path)))

    def _give(self, data: QMimeData | None, otherwise: str) -> None:
        origins = origins_of(data) if data is not None else ()
        if origins:
            self.given.emit(origins)
        else:
            self.nothing.emit(otherwise)
