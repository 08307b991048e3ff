"""The shapes that tell the kinds of mark apart without colour: lines, badges, letters."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from analysis.model.codes import Kind
from ui.theme import MarkInk
from ui.typefaces import interface

LETTERS: Final[Mapping[Kind, str]] = {
    Kind.UNATTRIBUTED_CLAIM: "?",
    Kind.VAGUE_SOURCE: "V",
    Kind.SECOND_HAND: "S",
    Kind.HEARSAY: "≈",
    Kind.LOADED_WORDING: "!",
    Kind.HEADLINE_GAP: "T",
    Kind.ARCHIVE_IMAGE: "A",
    Kind.MONETISATION: "$",
}
"""One sign for each kind, the same in every language; no digit, since digits are keys."""

HATCHED: Final = frozenset({Kind.MONETISATION})
"""Kinds whose tint is hatched as well."""

_OUTLINES: Final[Mapping[Kind, tuple[tuple[float, float], ...]]] = {
    Kind.VAGUE_SOURCE: (
        (-0.62, -0.95),
        (0.62, -0.95),
        (1.18, 0),
        (0.62, 0.95),
        (-0.62, 0.95),
        (-1.18, 0),
    ),
    Kind.SECOND_HAND: ((-0.95, -0.9), (0.45, -0.9), (1.2, 0), (0.45, 0.9), (-0.95, 0.9)),
    Kind.HEARSAY: (
        (-1.05, -0.95),
        (1.05, -0.95),
        (1.05, 0.62),
        (-0.1, 0.62),
        (-0.62, 1.2),
        (-0.62, 0.62),
        (-1.05, 0.62),
    ),
    Kind.LOADED_WORDING: ((0, -1.05), (1.12, 0.9), (-1.12, 0.9)),
    Kind.HEADLINE_GAP: ((-1, -0.95), (1, -0.95), (1, 0.35), (0, 1.15), (-1, 0.35)),
    Kind.ARCHIVE_IMAGE: ((-0.92, -0.92), (0.92, -0.92), (0.92, 0.92), (-0.92, 0.92)),
    Kind.MONETISATION: ((0, -1.18), (1.18, 0), (0, 1.18), (-1.18, 0)),
}  # corners around a centre, in half sizes; a claim has a circle
_DROP: Final[Mapping[Kind, float]] = {
    Kind.LOADED_WORDING: 0.24,
    Kind.HEARSAY: -0.17,
    Kind.HEADLINE_GAP: -0.12,
    Kind.SECOND_HAND: 0.0,
}  # how far the letter moves down to look centred, in half sizes


def draw_line(painter: QPainter, kind: Kind, start: QPointF, end: QPointF, pen: QPen) -> None:
    """The line of `kind` under words; `pen` gives its colour and its weight."""
    drawn = QPen(pen)
    drawn.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _LINES[kind](painter, drawn, start, end)


def draw_badge(painter: QPainter, kind: Kind, box: QRectF, ink: MarkInk, paper: QColor) -> None:
    """The badge of `kind`: its outline with its letter, on `paper`."""
    half = min(box.width(), box.height()) / 2
    centre = box.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink.line, half * 0.18)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(paper)
    painter.drawPath(outline(kind, centre, half))
    font = interface(max(7, round(half * 1.22)), bold=True)
    painter.setFont(font)
    room = QRectF(centre.x() - 2 * half, centre.y() - 2 * half, 4 * half, 4 * half)
    room.translate(0, half * _DROP.get(kind, 0.0))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), LETTERS[kind])
    painter.restore()


def outline(kind: Kind, centre: QPointF, half: float) -> QPainterPath:
    """The closed shape of a kind's badge around `centre`."""
    path = QPainterPath()
    corners = _OUTLINES.get(kind)
    if corners is None:
        path.addEllipse(centre, half, half)
    else:
        path.addPolygon(QPolygonF([centre + QPointF(x, y) * half for x, y in corners]))
        path.closeSubpath()
    return path


def badge(kind: Kind, ink: MarkInk, size: int, ratio: float = 2.0) -> QPixmap:
    """A badge as a picture of `size` pixels, filled with the kind's tint."""
    picture = _blank(size, size, ratio)
    painter = QPainter(picture)
    inset = size * 0.12
    draw_badge(
        painter, kind, QRectF(inset, inset, size - 2 * inset, size - 2 * inset), ink, ink.fill
    )
    painter.end()
    return picture


def swatch(kind: Kind, ink: MarkInk, size: int, weight: float, ratio: float = 2.0) -> QPixmap:
    """A sample of marked text for the legend: tint and line, `size` pixels high."""
    picture = _blank(round(size * 1.6), size, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tint = QRectF(0.5, 0.5, size * 1.6 - 1, size - 4.5)
    fill_tint(painter, kind, _rounded(tint, 3), ink, ink.fill)
    bottom = size - 2.6
    draw_line(
        painter, kind, QPointF(1, bottom), QPointF(size * 1.6 - 1, bottom), QPen(ink.line, weight)
    )
    painter.end()
    return picture


def legend(kind: Kind, ink: MarkInk, size: int, weight: float, ratio: float = 2.0) -> QPixmap:
    """What the margin and the text show of a kind, side by side: its badge, then its sample."""
    sample = swatch(kind, ink, size, weight, ratio)
    gap = round(size * 0.35)
    picture = _blank(size + gap + round(size * 1.6), size, ratio)
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, badge(kind, ink, size, ratio))
    painter.drawPixmap(size + gap, 0, sample)
    painter.end()
    return picture


def fill_tint(
    painter: QPainter, kind: Kind, path: QPainterPath, ink: MarkInk, fill: QColor
) -> None:
    """The tint of `kind` on a path, with its hatching if it has one."""
    painter.fillPath(path, fill)
    if kind in HATCHED:
        hatch = QColor(ink.line)
        hatch.setAlpha(34)
        painter.fillPath(path, QBrush(hatch, Qt.BrushStyle.BDiagPattern))


def _blank(width: int, height: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _rounded(box: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path


def _dashes(painter: QPainter, pen: QPen, start: QPointF, end: QPointF) -> None:
    pen.setDashPattern([4, 2.4])
    painter.setPen(pen)
    painter.drawLine(start, end)


def _dash_dot(painter: QPainter, pen: QPen, start: QPointF, end: QPointF) -> None:
    pen.setDashPattern([6, 2.2, 1.2, 2.2])
    painter.setPen(pen)
    painter.drawLine(start, end)


def _solid(painter: QPainter, pen: QPen, start: QPointF, end: QPointF) -> None:
    weight = pen.widthF()
    pen.setWidthF(weight * 1.35)
    painter.setPen(pen)
    painter.drawLine(start, end)


def _slashes(painter: QPainter, pen: QPen, start: QPointF, end: QPointF) -> None:
    weight = pen.widthF()
    pen.setWidthF(weight * 0.8)
    painter.setPen(pen)
    rise, step = weight * 1.35, weight * 2.3
    path, x = QPainterPath(), start.x()
    while x + rise <= end.x() + 0.1:
        path.moveTo(x, start.y() + rise)
        path.lineTo(x + rise * 1.1, start.y() - rise)
        x += step
    painter.drawPath(path)


def _wave(painter: QPainter, pen: QPen, start: QPointF, end: QPointF) -> None:
    weight = pen.widthF()
    pen.setWidthF(weight * 0.85)
    painter.setPen(pen)
    path, x, up = QPainterPath(start), start.x(), True
    half, height = weight * 2.6, weight * 2.1
    while x < end.x():
        stop = min(end.x(), x + half)
        rise = height * (stop - x) / half
        path.quadTo((x + stop) / 2, start.y() + (-rise if up else rise), stop, start.y())
        x, up = stop, not up
    painter.drawPath(path)


def _bracket(painter: QPainter, pen: QPen, start: QPointF, end: QPointF) -> None:
    weight = pen.widthF()
    pen.setWidthF(weight * 0.9)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    lift = QPointF(0, -weight * 2.6)
    inset = QPointF(weight * 0.5, 0)
    painter.drawPolyline([start + inset + lift, start + inset, end - inset, end - inset + lift])


def _double(painter: QPainter, pen: QPen, start: QPointF, end: QPointF) -> None:
    weight = pen.widthF()
    pen.setWidthF(weight * 0.65)
    painter.setPen(pen)
    for y in (-weight * 0.8, weight * 0.8):
        painter.drawLine(start + QPointF(0, y), end + QPointF(0, y))


def _dots(painter: QPainter, pen: QPen, start: QPointF, end: QPointF) -> None:
    weight = pen.widthF()
    pen.setWidthF(weight * 1.3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 2.0])
    painter.setPen(pen)
    painter.drawLine(start + QPointF(weight / 2, 0), end)


_Line = Callable[[QPainter, QPen, QPointF, QPointF], None]

_LINES: Final[Mapping[Kind, _Line]] = {
    Kind.UNATTRIBUTED_CLAIM: _dashes,
    Kind.VAGUE_SOURCE: _dash_dot,
    Kind.SECOND_HAND: _solid,
    Kind.HEARSAY: _slashes,
    Kind.LOADED_WORDING: _wave,
    Kind.HEADLINE_GAP: _bracket,
    Kind.ARCHIVE_IMAGE: _double,
    Kind.MONETISATION: _dots,
}
