"""The picture of the range: a ruler from 0 to 100 with the range on it, in one hue."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.motion import moves
from ui.panel.words import scaled

_TICKS: Final = (0, 25, 50, 75, 100)
_THICK: Final = 12.0
_SLIDE: Final = 250  # milliseconds
_DASHES: Final = Qt.PenStyle.DashLine


class Ruler(QWidget):
    """Shows from where to where; the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._range: tuple[float, float] | None = None  # where it is drawn
        self._ghost: tuple[int, int] | None = None
        self._open_above = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sliding = QVariantAnimation(self, duration=_SLIDE)
        self._sliding.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._sliding.valueChanged.connect(self._draw_at)

    def show_range(self, low: int, high: int, *, open_above: bool, slide: bool = False) -> None:
        """Draw the range; `open_above` when a hidden part of the text could raise it.

        It may `slide` there once from where it was, unless motion is not wanted.
        """
        before, self._open_above = self._range, open_above
        self._sliding.stop()
        if slide and before is not None and before != (low, high) and self._may_move():
            self._sliding.setStartValue(QPointF(*before))
            self._sliding.setEndValue(QPointF(low, high))
            self._sliding.start()
        else:
            self._draw_at(QPointF(low, high))

    def _draw_at(self, ends: QPointF) -> None:
        self._range = (ends.x(), ends.y())
        self.update()

    def _may_move(self) -> bool:
        """Whether it is seen, and the desktop wants things to move."""
        return self.isVisible() and moves(self)

    def show_ghost(self, ghost: tuple[int, int] | None) -> None:
        """Draw the outline of the range that was there before; None for none."""
        self._ghost = ghost
        self.update()

    def sizeHint(self) -> QSize:
        """The ruler and its numbers."""
        return QSize(200, round(_THICK) + 12 + self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, range and ticks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(1, 4, self.width() - 2, _THICK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(track, _THICK / 2, _THICK / 2)
        self._paint_ticks(painter, track)
        if self._range:
            self._paint_range(painter, track, *self._range)
        if self._ghost:
            self._paint_ghost(painter, _bar(track, *self._ghost))

    def _paint_range(self, painter: QPainter, track: QRectF, low: float, high: float) -> None:
        bar = _bar(track, low, high)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(bar, _THICK / 2, _THICK / 2)
        if self._open_above:
            painter.setPen(QPen(accent, 2, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap))
            middle = track.center().y()
            end = min(track.right() - 4, bar.right() + track.width() * 0.12)
            painter.drawLine(QPointF(bar.right() + 4, middle), QPointF(end, middle))

    def _paint_ghost(self, painter: QPainter, bar: QRectF) -> None:
        """A dashed outline, a little taller than the range, so that both can be seen."""
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1.4, _DASHES))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tall = bar.adjusted(0, -2.5, 0, 2.5)
        painter.drawRoundedRect(tall, tall.height() / 2, tall.height() / 2)

    def _paint_ticks(self, painter: QPainter, track: QRectF) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.setFont(scaled(self.font(), 0.8))
        metrics = painter.fontMetrics()
        for tick in _TICKS:
            x = track.left() + track.width() * tick / 100
            room = metrics.horizontalAdvance(str(tick))
            left = min(max(track.left(), x - room / 2), track.right() - room)
            painter.drawText(QPointF(left, track.bottom() + 4 + metrics.ascent()), str(tick))


def _bar(track: QRectF, low: float, high: float) -> QRectF:
    """Where a range lies on the track."""
    left = track.left() + track.width() * low / 100
    width = max(_THICK, track.width() * (high - low) / 100)
    return QRectF(min(left, track.right() - width), track.top(), width, _THICK)
