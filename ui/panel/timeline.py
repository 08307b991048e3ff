"""Where things stand in a text, from its first word to its last, as signs on a line."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

_SIGN: Final = 5.5  # pixels from the middle of a sign to its corners
_NEAR: Final = 12  # pixels within which a click means a sign
_THICK: Final = 4.0


class Timeline(QWidget):
    """Shows places from 0 to 1; a click says which of them is `chosen`. The rows say the same."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[float, ...] = ()
        self._part = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_places(self, places: Sequence[float], *, text: float) -> None:
        """Draw signs at these places; the text itself takes the first `text` of the line."""
        self._places, self._part = tuple(places), text
        self.update()

    def sizeHint(self) -> QSize:
        """A line with room for its signs."""
        return QSize(200, 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, darker where the text is, and the signs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        track = QRectF(_SIGN, middle - _THICK / 2, self._room(), _THICK)
        painter.setBrush(palette.color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(track, _THICK / 2, _THICK / 2)
        track.setWidth(track.width() * self._part)
        painter.setBrush(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawRoundedRect(track, _THICK / 2, _THICK / 2)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Window), 1.4))
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
        corners = [QPointF(0, -_SIGN), QPointF(_SIGN, 0), QPointF(0, _SIGN), QPointF(-_SIGN, 0)]
        for place in self._places:
            centre = QPointF(self._x(place), middle)
            painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the nearest sign."""
        at = event.position().x()
        near = sorted((abs(self._x(place) - at), n) for n, place in enumerate(self._places))
        if near and near[0][0] <= _NEAR:
            self.chosen.emit(near[0][1])

    def _x(self, place: float) -> float:
        return _SIGN + place * self._room()

    def _room(self) -> float:
        return self.width() - 2 * _SIGN
