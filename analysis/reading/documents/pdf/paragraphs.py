"""Lines to paragraphs: by the space between them, where they start, and where they end too soon."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from analysis.reading.documents.pdf.columns import Column
from analysis.reading.documents.pdf.figures import Figure
from analysis.reading.documents.pdf.lines import Line

_ENDS = re.compile(r"""[.!?…:;»”"]["'”’»)\]]*$""")
_HYPHEN = re.compile(r"\w[-‐\xad]$")
_BULLET = re.compile(r"[•▪‣◦●■–—*-]\s+\S")
_ALIKE = 0.08  # share of the size by which lines of one paragraph may differ
_LOOSE = 1.25  # times the usual distance of lines, beyond which a paragraph ends
_FULL = 25  # code points of a line of running text
_INDENT = 0.6  # type sizes
_DEEP = 8.0  # type sizes beyond which an indent is another place
_NEAR = 4  # lines around, whose right edge is the column's there
_FARTHEST = 4  # paragraphs between two parts of one, such as a caption and a heading


class Laid(NamedTuple):
    """A page in columns, and what stands between them."""

    columns: Sequence[Column]
    figures: Sequence[Figure] = ()


class _Style(NamedTuple):
    body: float  # size of the running text
    is_indented: bool  # whether its paragraphs begin with an indent


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together; `page` counts from 0."""

    lines: tuple[Line, ...]
    page: int
    opens: bool = False  # whether it is the first of its column
    is_caption: bool = False

    @property
    def size(self) -> float:
        """Of most of its letters."""
        sizes: Counter[float] = Counter()
        for line in self.lines:
            sizes[line.size] += len(line.text)
        return sizes.most_common(1)[0][0]

    @property
    def is_bold(self) -> bool:
        """Whether all of it is."""
        return all(line.is_bold for line in self.lines)

    @property
    def is_item(self) -> bool:
        """Whether it begins with the mark of a list."""
        return bool(_BULLET.match(self.lines[0].text))


def paragraphs(pages: Sequence[Laid], body: float) -> list[Paragraph]:
    """The paragraphs of all pages; `body` is the size of the running text."""
    usual = _distances(pages)
    found: list[Paragraph] = []
    for number, page in enumerate(pages):
        here = [
            Paragraph(tuple(lines), number, opens=n == 0)
            for column in page.columns
            for n, lines in enumerate(_parted(column, page.figures, usual, body))
        ]
        for figure in page.figures:
            if figure.caption:
                caption = Paragraph(figure.caption, number, is_caption=True)
                here.insert(_place(figure, here), caption)
        found.extend(here)
    return _continued(found, body)


def _place(figure: Figure, here: Sequence[Paragraph]) -> int:
    """Where a figure is met: behind what stands above it in its column, or else beside it."""
    left, top, right, _ = figure.picture
    above = [n for n, p in enumerate(here) if not p.is_caption and p.lines[0].box.top <= top]
    column = [n for n in above if here[n].lines[0].box.left < right and left < _right(here[n])]
    return max(column or above, default=-1) + 1


def _right(paragraph: Paragraph) -> float:
    return max(line.box.right for line in paragraph.lines)


def _distances(pages: Iterable[Laid]) -> Mapping[float, float]:
    """The usual distance between the full lines of each size; menus have another."""
    found: dict[float, list[float]] = defaultdict(list)
    for column in (column for page in pages for column in page.columns):
        for line, following in pairwise(column):
            step = following.box.bottom - line.box.bottom
            full = len(line.text) > _FULL and _alike(line, following)
            if full and 0 < step < 3 * line.size:
                found[round(line.size)].append(step)
    return {size: median(steps) for size, steps in found.items()}


def _alike(line: Line, other: Line) -> bool:
    return abs(line.size - other.size) <= _ALIKE * line.size


def _parted(
    column: Column, figures: Sequence[Figure], usual: Mapping[float, float], body: float
) -> Iterator[list[Line]]:
    """The lines of one column, paragraph by paragraph."""
    part: list[Line] = []
    for n, line in enumerate(column):
        if part and (_is_apart(part[-1], line, usual) or _begins(column, n, figures, body)):
            yield part
            part = []
        part.append(line)
    if part:
        yield part


def _is_apart(before: Line, line: Line, usual: Mapping[float, float]) -> bool:
    """Whether a line looks different from the one before, or stands at a distance."""
    if not _alike(before, line) or before.is_bold != line.is_bold or _BULLET.match(line.text):
        return True
    step = line.box.bottom - before.box.bottom
    return step > _LOOSE * usual.get(round(line.size), 1.3 * line.size) or step < 0


def _begins(column: Column, n: int, figures: Sequence[Figure], body: float) -> bool:
    """Whether line `n` of a column is set in, or the one before it was ended on purpose."""
    before, line = column[n - 1], column[n]
    if line.has_initial:
        return True
    if line.size > body * (1 + 2 * _ALIKE):
        return False  # a title ends its lines as it likes
    near = [m for m in column[max(0, n - _NEAR) : n + _NEAR] if _alike(line, m)]
    left, right = _edges(before, line, near, figures)
    indent = line.box.left - left
    if _INDENT * line.size < indent < _DEEP * line.size and (
        before.box.left < line.box.left - 1 or _ENDS.search(before.text)
    ):
        return True
    return _is_short(before, line, right)


def _edges(
    before: Line, line: Line, near: Sequence[Line], figures: Sequence[Figure]
) -> tuple[float, float]:
    """The edges of the column at a line and the one before; a figure in it makes it narrower."""
    left, right = min(n.box.left for n in near), max(n.box.right for n in near)
    for picture, foot in ((f.picture, f.foot) for f in figures):
        if picture.top < before.box.bottom and before.box.top < foot + before.size:
            if before.box.right <= picture.left:
                right = min(right, picture.left)
            elif picture.right <= line.box.left:
                left = max(left, picture.right)
    return left, right


def _is_short(before: Line, line: Line, right: float) -> bool:
    """Whether the next line's first word would have found room: the line was ended on purpose."""
    if _HYPHEN.search(before.text):
        return False
    word = line.text.split(maxsplit=1)[0]
    letter = (line.box.right - line.box.left) / max(len(line.text), 1)
    room = right - before.box.right
    slack = 0.5 if _ENDS.search(before.text) else 1.5
    return room > (len(word) + 1) * letter + slack * line.size


def _continued(found: Sequence[Paragraph], body: float) -> list[Paragraph]:
    """Paragraphs that go on in the next column or on the next page, put together."""
    style = _Style(body, _are_indented(found))
    done: list[Paragraph] = []
    taken: set[int] = set()
    for n, paragraph in enumerate(found):
        if n in taken:
            continue
        whole, at = paragraph, n
        while (following := _rest(found, at, whole, style)) is not None:
            taken.add(following)
            whole = replace(whole, lines=(*whole.lines, *found[following].lines))
            at = following
        done.append(whole)
    return done


def _rest(found: Sequence[Paragraph], n: int, whole: Paragraph, style: _Style) -> int | None:
    """The number of the paragraph in which an unfinished one goes on, if it does."""
    last = whole.lines[-1]
    ended = bool(_ENDS.search(last.text))
    if whole.is_caption or (ended and not (style.is_indented and _is_full(whole))):
        return None
    running = abs(whole.size - style.body) <= _ALIKE * style.body
    for m in range(n + 1, min(n + 1 + _FARTHEST, len(found))):
        other = found[m]
        first = other.lines[0]
        fits = _alike(last, first) and last.is_bold == first.is_bold and not other.is_item
        if other.is_caption or (running and not fits):
            continue  # a caption or a heading may stand between
        goes_on = other.opens and fits and not (ended and (m > n + 1 or _indent(other) != 0))
        return m if goes_on else None
    return None


def _is_full(paragraph: Paragraph) -> bool:
    """Whether the last line reaches to where the others end."""
    last = paragraph.lines[-1]
    return len(paragraph.lines) > 1 and last.box.right > _right(paragraph) - last.size


def _indent(paragraph: Paragraph) -> float | None:
    """How far the first line is set in; None for a paragraph of one line."""
    if len(paragraph.lines) < 2:  # noqa: PLR2004
        return None
    first, second, *_ = paragraph.lines
    indent = first.box.left - second.box.left
    return indent if indent > _INDENT * first.size else 0.0


def _are_indented(found: Sequence[Paragraph]) -> bool:
    """Whether paragraphs begin with an indent in this document."""
    indents = [i for p in found if not p.opens and (i := _indent(p)) is not None]
    return 2 * sum(i > 0 for i in indents) > len(indents)
