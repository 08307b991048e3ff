"""A box to choose from that the wheel does not turn: it stands in a panel that scrolls."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class StillBox(QComboBox):
    """Changes when it is opened or by keys; the wheel over it scrolls the panel."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
