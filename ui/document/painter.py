"""Paints marks under the words: tints, lines, margin bars, badges, the frame of the current one."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock

from ui.document.column import Column
from ui.document.marks import Decoration, Mark, Placement, decorate, placements
from ui.shapes import draw_badge, draw_line, fill_tint
from ui.theme import Theme, blend

_NEAR = 60  # pixels beside what is in sight that are painted too


class MarkPainter:
    """Geometry of the marks, kept block by block until the layout or the layers change."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.zoom = 1.0
        self.column = Column(0, 0, 0, 1.0, 0)
        self.current = -1
        self._marks: Mapping[int, tuple[Mark, ...]] = {}
        self._placed: dict[int, tuple[Placement, ...]] = {}
        self._made: dict[int, Decoration] = {}

    def show(self, marks: Mapping[int, tuple[Mark, ...]]) -> None:
        """Take other marks, by text block."""
        self._marks = marks
        self.forget()

    def forget(self) -> None:
        """Drop the geometry: the layout has changed."""
        self._placed.clear()
        self._made.clear()

    def placed(self, block: QTextBlock) -> tuple[Placement, ...]:
        """The marks of a block with their rectangles, in document coordinates."""
        number = block.blockNumber()
        if number not in self._placed:
            marks = self._marks.get(number, ())
            self._placed[number] = placements(block, marks) if marks else ()
        return self._placed[number]

    def paint(self, painter: QPainter, blocks: Iterable[QTextBlock]) -> None:
        """Paint the marks of some blocks, in document coordinates."""
        for block in blocks:
            if block.blockNumber() in self._marks:
                self._paint_block(painter, self._decoration(block))
                self._paint_frame(painter, block)

    def _decoration(self, block: QTextBlock) -> Decoration:
        number = block.blockNumber()
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = decorate(self.placed(block), self.column, self.zoom)
        return made

    def _paint_block(self, painter: QPainter, made: Decoration) -> None:
        theme, seen = self.theme, _in_sight(painter)
        for mark, path in made.tints:
            if not path.controlPointRect().intersects(seen):
                continue
            ink = theme.marks[mark.finding.kind]
            fill_tint(painter, mark.finding.kind, path, ink, ink.faint if mark.faint else ink.fill)
        weight = theme.line_weight * max(1.0, self.zoom * 0.9)
        for mark, start, end in made.underlines:
            if not seen.top() <= start.y() <= seen.bottom():
                continue
            line = theme.marks[mark.finding.kind].line
            pen = QPen(line, weight * (0.7 if mark.faint else 1.0))
            draw_line(painter, mark.finding.kind, start, end, pen)
        painter.setPen(Qt.PenStyle.NoPen)
        for kind, box in made.bars:
            if box.intersects(seen):
                painter.setBrush(theme.marks[kind].line)
                painter.drawRoundedRect(box, box.width() / 2, box.width() / 2)
        for kind, box in made.badges:
            if box.intersects(seen):
                draw_badge(painter, kind, box, theme.marks[kind], theme.paper)

    def _paint_frame(self, painter: QPainter, block: QTextBlock) -> None:
        for place in self.placed(block):
            if place.mark.finding.id != self.current:
                continue
            pen = QPen(self.theme.marks[place.mark.finding.kind].line, self.theme.line_weight * 1.1)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_frame(place, self.zoom))


def _in_sight(painter: QPainter) -> QRectF:
    """What of the document is painted at all: a block may be a whole book."""
    back, _ = painter.worldTransform().inverted()
    return back.mapRect(QRectF(painter.viewport())).adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR)


def paint_picture(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """The calm placeholder behind the words that describe a picture."""
    painter.setBrush(blend(theme.paper, theme.panel, 0.6))
    pen = QPen(theme.rule, 1.4)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawRoundedRect(box, 8, 8)
    icon = QRectF(box.left() + 16, box.center().y() - 10, 26, 20)
    painter.setPen(QPen(theme.soft, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(icon, 3, 3)
    hills = [QPointF(3, 16), QPointF(10, 8), QPointF(15, 13), QPointF(18, 10), QPointF(23, 16)]
    painter.drawPolyline([icon.topLeft() + point for point in hills])
    painter.drawEllipse(icon.topLeft() + QPointF(18.5, 5.5), 1.9, 1.9)


def paint_hits(painter: QPainter, boxes: Iterable[QRectF], colour: QColor) -> None:
    """What a search has found, as frames that leave the marks alone."""
    painter.setPen(QPen(colour, 1.2))
    tint = QColor(colour)
    tint.setAlpha(46)
    painter.setBrush(tint)
    for box in boxes:
        painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 3, 3)


def _frame(place: Placement, zoom: float) -> QPainterPath:
    """One outline around all lines of a mark."""
    joined, before = QPainterPath(), None
    for line in place.lines:
        top = line.box.top() - 3 * zoom if before is None else before + 3.9 * zoom
        bottom = line.base + 4.5 * zoom
        part = QPainterPath()
        part.addRect(QRectF(line.box.left() - 5, top, line.box.width() + 10, bottom - top))
        joined, before = joined.united(part), line.base
    return joined.simplified()
