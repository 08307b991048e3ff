"""Where marks lie: the words of each finding as rectangles, block by block, overlaps resolved."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTextBlock

from analysis.model.codes import Kind, Tier, Voice
from analysis.model.evidence import Finding
from ui.document.column import Column
from ui.document.positions import Positions

UNSURE = 0.5
"""Confidence below which a mark is drawn faintly."""

_LONG = 30  # units from which a mark has a bar in the margin


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding's part in one text block, in UTF-16 units from the block's start."""

    finding: Finding
    start: int
    end: int

    @property
    def faint(self) -> bool:
        """Whether it is drawn quietly: quoted words, weaker tiers, unsure findings."""
        found = self.finding
        quoted = found.kind is Kind.LOADED_WORDING and found.voice is Voice.QUOTED
        return quoted or found.tier is not Tier.A or found.confidence < UNSURE


@dataclass(frozen=True, slots=True)
class Line:
    """What one line of text shows of a mark: the box of the words and their base line."""

    box: QRectF
    base: float


@dataclass(frozen=True, slots=True)
class Placement:
    """A mark with its lines, in document coordinates."""

    mark: Mark
    lines: tuple[Line, ...]
    inner: bool  # lies inside a longer mark, so its tint is set in


@dataclass(slots=True)
class Decoration:
    """All that is painted under one block."""

    tints: list[tuple[Mark, QPainterPath]] = field(default_factory=list)
    underlines: list[tuple[Mark, QPointF, QPointF]] = field(default_factory=list)
    bars: list[tuple[Kind, QRectF]] = field(default_factory=list)
    badges: list[tuple[Kind, QRectF]] = field(default_factory=list)


def by_block(findings: Iterable[Finding], positions: Positions) -> Mapping[int, tuple[Mark, ...]]:
    """The marks of every text block, longer ones first."""
    made: dict[int, list[Mark]] = {}
    for finding in findings:
        for piece in positions.pieces(finding.span):
            made.setdefault(piece.number, []).append(Mark(finding, piece.start, piece.end))
    return {
        number: tuple(sorted(marks, key=lambda m: (m.start - m.end, m.start)))
        for number, marks in made.items()
    }


def placements(block: QTextBlock, marks: Iterable[Mark]) -> tuple[Placement, ...]:
    """The marks of a laid-out block with their rectangles; `marks` come longer ones first."""
    size = block.charFormat().font().pixelSize()
    text = block.text()  # once: a block may be a whole book
    made: list[Placement] = []
    outer: list[Mark] = []
    for mark in marks:
        lines = tuple(_lines(block, text, mark, size))
        if lines:
            inner = any(o.start <= mark.start and mark.end <= o.end for o in outer[:40])
            made.append(Placement(mark, lines, inner))
            outer.append(mark)
    return tuple(made)


def decorate(placed: Iterable[Placement], column: Column, zoom: float) -> Decoration:
    """Tints, lines, bars and badges of one block; the column's gutter is the text's left edge."""
    made = Decoration()
    rows: dict[int, list[tuple[float, float, Placement, float]]] = {}
    for place in placed:
        made.tints.append((place.mark, _tint(place)))
        for line in place.lines:
            row = rows.setdefault(round(line.base), [])
            row.append((line.box.left(), line.box.right(), place, line.base))
    for row in rows.values():
        made.underlines.extend(_underlines(row, zoom))
    _margin(made, placed, column)
    return made


def _lines(block: QTextBlock, text: str, mark: Mark, size: int) -> Iterable[Line]:
    layout = block.layout()
    origin = layout.position()
    end = min(mark.end, len_units(block))
    if end <= mark.start:
        return
    first = layout.lineForTextPosition(mark.start)
    last = layout.lineForTextPosition(end - 1)
    if not first.isValid() or not last.isValid():
        return
    wide = len(text) != len_units(block)
    for number in range(first.lineNumber(), last.lineNumber() + 1):
        line = layout.lineAt(number)
        begin = max(mark.start, line.textStart())
        stop = min(end, line.textStart() + line.textLength())
        while not wide and stop > begin and text[stop - 1] in " \u2028":
            stop -= 1  # no tail of colour past the last word of a line
        if stop <= begin:
            continue
        left, right = _x(line.cursorToX(begin)), _x(line.cursorToX(stop))
        base = origin.y() + line.y() + line.ascent()
        box = QRectF(
            origin.x() + min(left, right), base - size * 0.98, abs(right - left), size * 1.27
        )
        yield Line(box, base + size * 0.27)


def len_units(block: QTextBlock) -> int:
    """UTF-16 units of a block's text."""
    return block.length() - 1


def _x(answer: object) -> float:
    """PySide answers cursorToX with a pair."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


def _tint(place: Placement) -> QPainterPath:
    path = QPainterPath()
    top, bottom = (2, -1) if place.inner else (0, 0)
    for line in place.lines:
        path.addRoundedRect(line.box.adjusted(-2, top, 2, bottom), 4, 4)
    return path


def _underlines(
    row: list[tuple[float, float, Placement, float]], zoom: float
) -> Iterable[tuple[Mark, QPointF, QPointF]]:
    """At every place of a line the shortest mark owns the underline."""
    if len(row) == 1:
        left, right, place, base = row[0]
        return [(place.mark, QPointF(left, base + zoom), QPointF(right, base + zoom))]
    edges = sorted({edge for left, right, _, _ in row for edge in (left, right)})
    row.sort(key=lambda r: (r[2].mark.end - r[2].mark.start, r[2].mark.finding.id))
    made: list[tuple[Mark, QPointF, QPointF]] = []
    for start, stop in pairwise(edges):
        owner = next((r for r in row if r[0] <= start and r[1] >= stop), None)
        if owner is None or stop - start < 1:
            continue
        y = owner[3] + zoom
        if made and made[-1][0] is owner[2].mark and abs(made[-1][2].x() - start) < 1:
            made[-1] = (made[-1][0], made[-1][1], QPointF(stop, y))
        else:
            gap = 2.5 if made and abs(made[-1][2].x() - start) < 1 else 0.0
            made.append((owner[2].mark, QPointF(start + gap, y), QPointF(stop, y)))
    return made


def _margin(made: Decoration, placed: Iterable[Placement], column: Column) -> None:
    """Badges beside the first line of each mark, with a bar for marks of several lines."""
    scale, gutter = column.scale, column.gutter
    size = 17 * scale
    beside: dict[int, list[Kind]] = {}
    for place in sorted(placed, key=lambda p: (p.lines[0].base, p.inner, p.lines[0].box.left())):
        kind, first, last = place.mark.finding.kind, place.lines[0], place.lines[-1]
        kinds = beside.setdefault(round(first.base), [])
        if not place.inner and place.mark.end - place.mark.start > _LONG:
            top = first.box.top() + 1
            box = QRectF(gutter - 17 * scale, top, 3.4 * scale, last.base - 1 - top)
            if not made.bars or made.bars[-1][1].bottom() <= top:
                made.bars.append((kind, box))
        if kind in kinds or len(kinds) >= column.badges:
            continue
        x = gutter - (18 + 22 * (len(kinds) + 1)) * scale
        made.badges.append((kind, QRectF(x, first.box.center().y() - size / 2, size, size)))
        kinds.append(kind)


def next_outward(found: tuple[int, ...], current: int) -> int:
    """Which of nested marks a click is for, the innermost first; a second click goes outward."""
    if current in found:
        return found[(found.index(current) + 1) % len(found)]
    return found[0]
