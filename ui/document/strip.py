"""The strip at the right: where in the article the marks cluster, one lane for each kind."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollBar, QWidget

from analysis.model.codes import Kind
from analysis.model.evidence import Finding
from ui.shapes import outline
from ui.theme import Theme

_EDGE: Final = 10
_WIDTH: Final = 58
_KINDS: Final = tuple(Kind)
_CELL: Final = 2
"""Pixels within which marks of one kind fall together: bounded work however many there are."""


class Strip(QWidget):
    """A small picture of the whole article; a press scrolls there."""

    scrolled = Signal(float)

    def __init__(self, bar: QScrollBar, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._bar = bar
        self._places: Mapping[Kind, tuple[tuple[int, float], ...]] = {}
        self._current = -1
        self._lanes: dict[Kind, QPixmap] = {}
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._scrolled)
        self.retranslate()

    def show_marks(self, findings: Iterable[Finding], height_of: Callable[[int], float]) -> None:
        """Draw these marks; `height_of` gives the share of the article above a code point."""
        made: dict[Kind, list[tuple[int, float]]] = {}
        for finding in findings:
            made.setdefault(finding.kind, []).append((finding.id, height_of(finding.span.start)))
        places = {kind: tuple(marks) for kind, marks in made.items()}
        for kind in _KINDS:
            if places.get(kind) != self._places.get(kind):
                self._lanes.pop(kind, None)
        self._places = places
        self.update()

    @property
    def shows(self) -> int:
        """How many marks are drawn."""
        return sum(map(len, self._places.values()))

    def set_current(self, number: int) -> None:
        """Ring the finding with this id."""
        self._current = number
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in other colours."""
        self.theme = theme
        self._lanes.clear()
        self.update()

    def retranslate(self) -> None:
        """Take the words of the language installed."""
        self.setAccessibleName(self.tr("Where the marks are in the article"))

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.panel)
        painter.setPen(theme.rule)
        painter.drawLine(0, 0, 0, self.height())
        self._paint_window(painter)
        for kind in _KINDS:
            if self._places.get(kind):
                painter.drawPixmap(0, 0, self._lane(kind))
        self._paint_current(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lanes.clear()
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ask(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._ask(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _ask(self, event: QMouseEvent) -> None:
        share = (event.position().y() - _EDGE) / max(1, self.height() - 2 * _EDGE)
        self.scrolled.emit(min(1.0, max(0.0, share)))

    def _scrolled(self) -> None:
        self.update()

    def _y(self, share: float) -> float:
        return _EDGE + share * (self.height() - 2 * _EDGE)

    def _x(self, kind: Kind) -> float:
        return 9 + _KINDS.index(kind) * (_WIDTH - 18) / (len(_KINDS) - 1)

    def _lane(self, kind: Kind) -> QPixmap:
        if kind not in self._lanes:
            ratio = self.devicePixelRatioF()
            lane = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            lane.setDevicePixelRatio(ratio)
            lane.fill(Qt.GlobalColor.transparent)
            self._draw_lane(lane, kind)
            self._lanes[kind] = lane
        return self._lanes[kind]

    def _draw_lane(self, lane: QPixmap, kind: Kind) -> None:
        painter = QPainter(lane)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.marks[kind].line)
        for cell in sorted({round(self._y(share) / _CELL) for _, share in self._places[kind]}):
            painter.drawPath(_sign(kind, QPointF(self._x(kind), cell * _CELL)))
        painter.end()

    def _paint_window(self, painter: QPainter) -> None:
        bar = self._bar
        whole = bar.maximum() + bar.pageStep()
        if bar.maximum() <= 0:
            return
        room = self.height() - 2 * _EDGE
        top = _EDGE + bar.value() / whole * room
        box = QRectF(4.5, top, self.width() - 8, max(14.0, bar.pageStep() / whole * room))
        tint, edge = QColor(self.theme.accent), QColor(self.theme.accent)
        tint.setAlpha(28)
        edge.setAlpha(130)
        painter.setBrush(tint)
        painter.setPen(QPen(edge, 1.2))
        painter.drawRoundedRect(box, 5, 5)

    def _paint_current(self, painter: QPainter) -> None:
        for kind, places in self._places.items():
            share = next((s for number, s in places if number == self._current), None)
            if share is not None:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self.theme.ink, 1.5))
                painter.drawEllipse(QPointF(self._x(kind), self._y(share)), 6.5, 6.5)


def _sign(kind: Kind, centre: QPointF) -> QPainterPath:
    """The kind's badge in small: a bar for claims, its own outline for the others."""
    if kind is not Kind.UNATTRIBUTED_CLAIM:
        return outline(kind, centre, 3.0)
    path = QPainterPath()
    path.addRoundedRect(QRectF(centre.x() - 2, centre.y() - 4, 4, 8), 2, 2)
    return path
