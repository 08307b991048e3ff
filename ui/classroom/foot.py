"""The line under the text in front of a class: which layers the room sees, each with its sign."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from analysis.model.codes import Kind
from ui.shapes import badge, swatch
from ui.theme import Theme
from ui.typefaces import interface

_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_ROOM: Final = 2.1  # line heights of the whole: there from the first, so that no text moves


class Foot(QWidget):
    """Blank until a layer is shown; then their badges, and the last one's sample and name."""

    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kinds: tuple[Kind, ...] = ()
        self._words = ""
        self.setFont(interface(size))
        self.setFixedHeight(round(size * _ROOM))

    def show_layers(self, kinds: Iterable[Kind], words: str) -> None:
        """Show these layers, the last one named."""
        self._kinds, self._words = tuple(kinds), words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a quiet line above, badges, sample, name."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.paper)
        if not self._kinds:
            return
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.rule)
        size = self.font().pixelSize()
        x = float(size)
        for kind in self._kinds[:-1]:
            x = self._draw(painter, badge(kind, self._theme.marks[kind], size), x) + size * 0.4
        kind = self._kinds[-1]
        ink = self._theme.marks[kind]
        sign = round(size * 1.35)
        x = self._draw(painter, badge(kind, ink, sign), x + size * 0.3) + size * 0.4
        sample = swatch(kind, ink, sign, self._theme.line_weight)
        x = self._draw(painter, sample, x) + size * 0.6
        painter.setPen(self._theme.ink)
        painter.setFont(self.font())
        room = QRectF(x, 0, self.width() - x - size, self.height())
        metrics = QFontMetrics(self.font())
        cut = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, _LEFT, cut)

    def _draw(self, painter: QPainter, picture: QPixmap, x: float) -> float:
        """A picture in the middle of the line; where it ends."""
        made = picture.deviceIndependentSize()
        painter.drawPixmap(QPointF(x, (self.height() - made.height()) / 2), picture)
        return x + made.width()
