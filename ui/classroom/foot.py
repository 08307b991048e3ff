"""The line under the text in front of a class: the layers that the room sees, or its hands."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from analysis.model.codes import Kind
from ui.shapes import badge, swatch
from ui.theme import Theme
from ui.typefaces import interface

_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_ROOM: Final = 2.1  # line heights of the whole: there from the first, so that no text moves


class Foot(QWidget):
    """Blank until a layer is shown; then their badges, and the last one's sample and name."""

    entered = Signal()

    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kinds: tuple[Kind, ...] = ()
        self._words = ""
        self._hands: tuple[int, int] | None = None
        self.setFont(interface(size))
        self.setFixedHeight(round(size * _ROOM))

    def show_layers(self, kinds: Iterable[Kind], words: str) -> None:
        """Show these layers, the last one named."""
        self._kinds, self._words, self._hands = tuple(kinds), words, None
        self.setAccessibleName(words)
        self.update()

    def show_hands(self, counts: tuple[int, int]) -> None:
        """Show two numbers as two bars, and nobody's name."""
        self._hands = counts
        words = self.tr("{first} hands and {second}").format(first=counts[0], second=counts[1])
        self.setAccessibleName(words)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer looks for something here."""
        super().enterEvent(event)
        self.entered.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a quiet line above, and what is shown."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.paper)
        if self._hands is not None:
            self._paint_hands(painter, self._hands)
        elif self._kinds:
            self._paint_layers(painter)

    def _paint_hands(self, painter: QPainter, counts: tuple[int, int]) -> None:
        """Two bars from the middle outward, told apart by fill and frame, not by colour."""
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.rule)
        size, most = self.font().pixelSize(), max(1, *counts)
        middle, longest = self.width() / 2, self.width() / 2 - 4.5 * size
        painter.setFont(self.font())
        for count, side in zip(counts, (-1, 1), strict=True):
            length = longest * count / most
            start = middle + side * 0.3 * size
            bar = QRectF(min(start, start + side * length), self.height() * 0.3, length, size)
            painter.setPen(QPen(self._theme.ink, 2))
            painter.setBrush(self._theme.ink if side < 0 else Qt.BrushStyle.NoBrush)
            painter.drawRect(bar)
            at = bar.left() - 4 * size if side < 0 else bar.right() + 0.5 * size
            align = Qt.AlignmentFlag.AlignRight if side < 0 else Qt.AlignmentFlag.AlignLeft
            room = QRectF(at, 0, 3.5 * size, self.height())
            painter.drawText(room, int(align | Qt.AlignmentFlag.AlignVCenter), str(count))

    def _paint_layers(self, painter: QPainter) -> None:
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
