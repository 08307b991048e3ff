"""The order in which a page is read: columns from left to right, between what spans them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from analysis.reading.documents.pdf.lines import Line

Column = tuple[Line, ...]

_SAME = 3.0  # points between left edges that are one
_STARTS = 3  # lines that begin at one place, where a column does
_PLACES = 12  # such places that are looked at
_SIDE = 0.12  # share of the width that a column's lines fill, at the least
_SPANS = 0.4  # share of a column's lines that may run across its edge, at the most
_ROW = 0.5  # share of a line's height by which those of one row may differ
_DEPTH = 6  # columns beside each other


def columns(lines: Sequence[Line], edges: Sequence[float] = (), depth: int = 0) -> list[Column]:
    """The columns of a page in reading order; `edges` are those of other pages, believed sooner."""
    edge = _edge(lines, edges) if depth < _DEPTH else None
    if edge is None:
        return [tuple(_rows(lines))] if lines else []
    found: list[Column] = []
    for spanning, band in _bands(lines, edge):
        if spanning:
            found.extend(columns(band, edges, _DEPTH))
            continue
        left = [n for n in band if n.box.left < edge - _SAME]
        right = [n for n in band if n.box.left >= edge - _SAME]
        found.extend(columns(left, edges, depth + 1))
        found.extend(columns(right, edges, depth + 1))
    return found


def edge_of(lines: Sequence[Line]) -> float | None:
    """The left edge of a page's second column, to be looked for on the others too."""
    return _edge(lines, ())


def _edge(lines: Sequence[Line], known: Sequence[float]) -> float | None:
    """The left edge of a column that others stand beside, with the most lines in its favour."""
    if len(lines) < _STARTS:
        return None
    best, most = None, 0
    width = max(n.box.right for n in lines) - min(n.box.left for n in lines)
    for start, least in _starts(lines, known):
        score = _score(lines, start, width, least)
        if score > most:
            best, most = start, score
    return best


def _starts(lines: Sequence[Line], known: Sequence[float]) -> Iterator[tuple[float, int]]:
    """The places where most lines begin, with how many have to."""
    groups: list[list[float]] = []
    for left in sorted(n.box.left for n in lines):
        if groups and left - groups[-1][0] <= _SAME:
            groups[-1].append(left)
        else:
            groups.append([left])
    common = sorted(groups, key=len, reverse=True)[:_PLACES]
    yield from ((group[0], _STARTS) for group in common if len(group) >= _STARTS)
    first, last = groups[0][0] + _SAME, groups[-1][0] + _SAME
    yield from ((edge, 1) for edge in known if first < edge < last)


def _score(lines: Sequence[Line], edge: float, width: float, least: int) -> int:
    """How many lines stand in columns on both sides of an edge; 0 where it parts none."""
    across = sum(1 for n in lines if _crosses(n, edge))
    score = 0
    for spanning, band in _bands(lines, edge):
        left = [n for n in band if n.box.left < edge - _SAME]
        right = [n for n in band if n.box.left >= edge - _SAME]
        if spanning or not _beside(left, right, width, edge) or len(right) < least:
            continue
        score += len(left) + len(right)
    return score if across <= _SPANS * score else 0


def _crosses(line: Line, edge: float) -> bool:
    return line.box.left < edge - _SAME and line.box.right > edge


def _beside(left: Sequence[Line], right: Sequence[Line], width: float, edge: float) -> bool:
    """Whether two groups of lines stand beside each other, both wide enough for a column."""
    if not left or not right:
        return False
    top = max(min(n.box.top for n in left), min(n.box.top for n in right))
    foot = min(max(n.box.bottom for n in left), max(n.box.bottom for n in right))
    if top >= foot:
        return False
    wide = edge - min(n.box.left for n in left), max(n.box.right for n in right) - edge
    if min(wide) < _SIDE * width:
        return False
    # words at the start of a row, such as the number of a list, are no column
    return _fill(left) > _SIDE * width and _fill(right) > _SIDE * width


def _fill(lines: Sequence[Line]) -> float:
    """The mean width of the rows."""
    rows = {round(n.box.bottom) for n in lines}
    return sum(n.box.right - n.box.left for n in lines) / len(rows)


def _bands(lines: Sequence[Line], edge: float) -> Iterator[tuple[bool, list[Line]]]:
    """Parts of the page from the top: what runs across the edge, and what stands on its sides."""
    ordered = sorted(lines, key=lambda n: (n.box.top + n.box.bottom) / 2)
    crossing = [(n.box.top + n.box.bottom) / 2 for n in ordered if _crosses(n, edge)]
    at = 0

    def height(line: Line) -> int:
        nonlocal at
        middle = (line.box.top + line.box.bottom) / 2
        while at < len(crossing) and crossing[at] < middle:
            at += 1
        return at

    numbered = [(_crosses(n, edge), height(n), n) for n in ordered]
    for (spanning, _), group in groupby(numbered, key=lambda t: (t[0], 0 if t[0] else t[1])):
        yield spanning, [line for _, _, line in group]


def _rows(lines: Sequence[Line]) -> Iterator[Line]:
    """Lines from the top; pieces of one row, which wide spaces had parted, are one again."""
    rest = sorted(lines, key=lambda n: n.box.bottom)
    row: list[Line] = []
    for line in rest:
        if row and line.box.bottom - row[0].box.bottom > _ROW * min(line.size, row[0].size):
            yield _row(row)
            row = []
        row.append(line)
    if row:
        yield _row(row)


def _row(lines: list[Line]) -> Line:
    first, *others = sorted(lines, key=lambda n: n.box.left)
    for other in others:
        first = first.joined(other, " ")
    return first
