"""Pictures and the small type below them, which is no part of the columns around."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from analysis.reading.documents.pdf.lines import Box, Line, Sheet

_SMALL = 0.95  # times the size of the running text
_BELOW = 3.0  # type sizes between a picture and its caption
_NEXT = 1.7  # type sizes between the lines of a caption
_EDGE = 10.0  # points by which a caption may be wider than its picture
_LONGEST = 12  # lines


class Figure(NamedTuple):
    """A picture with the lines of its caption, which may be none."""

    picture: Box
    caption: tuple[Line, ...]

    @property
    def foot(self) -> float:
        """Where it ends."""
        return max([self.picture.bottom, *(line.box.bottom for line in self.caption)])


def without_figures(sheet: Sheet, body: float) -> tuple[Sheet, tuple[Figure, ...]]:
    """The page without its captions, and its figures."""
    left = list(sheet.lines)
    figures = []
    for picture in sheet.pictures:
        caption = tuple(_caption(picture, left, body))
        left = [line for line in left if line not in caption]
        figures.append(Figure(picture, caption))
    return replace(sheet, lines=tuple(left)), tuple(figures)


def _caption(picture: Box, lines: Iterable[Line], body: float) -> Iterator[Line]:
    """The small lines right below a picture, from the top."""
    inside = (n for n in lines if _is_under(picture, n) and n.size <= _SMALL * body)
    foot, size, count = picture.bottom, 0.0, 0
    for line in sorted(inside, key=lambda n: n.box.bottom):
        room = _NEXT * line.size if size else _BELOW * line.size
        same = not size or abs(line.size - size) < 1
        if line.box.bottom - foot > room + (0 if size else line.size) or not same:
            return
        if count == _LONGEST:
            return
        yield line
        foot, size, count = line.box.bottom, line.size, count + 1


def _is_under(picture: Box, line: Line) -> bool:
    inside = picture.left - _EDGE <= line.box.left and line.box.right <= picture.right + _EDGE
    return inside and line.box.top > picture.bottom - line.size / 2
