"""Settings of Qt's by their numbers: to name them loads the whole namespace `Qt`, 11 ms long.

Only what stands in the window at its first paint is set so; everything later has names.
"""

from typing import Final

from PySide6.QtWidgets import QLabel, QScrollArea

_PLAIN: Final = 0  # Qt.TextFormat.PlainText
_BY_MOUSE: Final = 1  # Qt.TextInteractionFlag.TextSelectableByMouse
_BY_KEYBOARD: Final = 2  # Qt.TextInteractionFlag.TextSelectableByKeyboard
_NEVER: Final = 1  # Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_NO_FOCUS: Final = 0  # Qt.FocusPolicy.NoFocus


def show_plain(label: QLabel) -> None:
    """Show the label's text as it is, whatever mark-up it looks like."""
    label.setProperty("textFormat", _PLAIN)


def let_select(label: QLabel) -> None:
    """Let the label's text be selected, by mouse and by keyboard."""
    label.setProperty("textInteractionFlags", _BY_MOUSE | _BY_KEYBOARD)


def scroll_down_only(area: QScrollArea) -> None:
    """Scroll up and down, never sideways; the focus goes to what is inside."""
    area.setProperty("horizontalScrollBarPolicy", _NEVER)
    area.setProperty("focusPolicy", _NO_FOCUS)
