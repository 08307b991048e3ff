"""How large the window is before anybody has chosen."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen

_USUAL: Final = QSize(1360, 880)
_FRAME: Final = QSize(16, 56)  # title bar and edges, which are not known before it is shown


def first_size(screen: QScreen) -> QSize:
    """The usual size, or what the screen leaves room for beside panels, title bar and edges."""
    return _USUAL.boundedTo(screen.availableSize() - _FRAME)
