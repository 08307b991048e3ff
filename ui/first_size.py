"""How large the window and its dialogs are before anybody has chosen."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QScreen
from PySide6.QtWidgets import QWidget

_USUAL: Final = QSize(1360, 880)
_SHARE: Final = 0.94  # of the screen, at the most, for a dialog
_FRAME: Final = QSize(16, 56)  # title bar and edges, which are not known before it is shown


def first_size(screen: QScreen) -> QSize:
    """The usual size, or what the screen leaves room for beside panels, title bar and edges."""
    return _USUAL.boundedTo(screen.availableSize() - _FRAME)


def dialog_size(dialog: QWidget, letters: int, lines: int) -> QSize:
    """Room for so many letters and lines of its type, as far as the screen has it."""
    metrics = QFontMetrics(dialog.font())
    wanted = QSize(letters * metrics.averageCharWidth(), lines * metrics.lineSpacing())
    return wanted.boundedTo(dialog.screen().availableSize() * _SHARE)
