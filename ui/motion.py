"""Whether things may move: a desktop that wants no motion says so by its style."""

from PySide6.QtWidgets import QStyle, QWidget


def moves(widget: QWidget) -> bool:
    """Whether the system lets things move in a window."""
    style = widget.style()
    return bool(style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget))
