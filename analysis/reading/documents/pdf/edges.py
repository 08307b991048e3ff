"""What stands at the edges of pages: running heads, numbers, the lines that a browser prints."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from analysis.reading.documents.pdf.lines import Line, Sheet

_EDGE = 0.12  # share of a page's height at its top and at its foot
_ROWS = 3  # lines of different height there
_APART = 0.6  # type sizes between them and the text
_OFTEN = 0.3  # share of the pages on which a running head stands: left and right may differ
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"[\W_]*\d{1,4}(?:[\W_]+\d{1,4})?[\W_]*")
_NAMED_NUMBER = re.compile(
    r"[\W_]*[^\W\d_]{1,6}\.?\s?(\d{1,4})(?:\W{1,3}\d{1,4}|\W[^\W\d_]{1,4}\W\d{1,4})?[\W_]*"
)
"""A page's number with a word before it and, it may be, the number of pages behind."""
_STAMP = re.compile(r"[\d/.,:\s-]{6,}(?:[^\W\d]{2})?")  # "27/11/2026 14:02", "11/27/26, 2:02 PM"
_ADDRESS = re.compile(r"((?:https?|file)://\S+)(?:\s+\d+/\d+)?")
_WEB = ("http://", "https://")


class Inner(NamedTuple):
    """The pages without their edges, and the address that a browser printed there."""

    sheets: tuple[Sheet, ...]
    address: str = ""


def without_edges(sheets: Sequence[Sheet], title: str) -> Inner:
    """The pages without running heads and page numbers; `title` is that of the window printed."""
    often = _running(sheets)
    address = ""
    inner = []
    for number, sheet in enumerate(sheets, 1):
        dropped = set()
        for line in _edge_lines(sheet):
            printed = _ADDRESS.fullmatch(line.text)
            if printed and printed.group(1).startswith(_WEB):
                address = address or printed.group(1)
            if printed or _key(sheet, line) in often or _is_mark(line, title, number):
                dropped.add(line)
        inner.append(replace(sheet, lines=tuple(n for n in sheet.lines if n not in dropped)))
    return Inner(tuple(inner), address)


def _running(sheets: Sequence[Sheet]) -> set[tuple[str, float, bool]]:
    """What stands at the edge of several pages, numbers aside."""
    times = Counter(key for sheet in sheets for key in {_key(sheet, n) for n in _edge_lines(sheet)})
    least = max(2, _OFTEN * len(sheets))
    return {key for key, count in times.items() if count >= least}


def _key(sheet: Sheet, line: Line) -> tuple[str, float, bool]:
    """The words without numbers, the size, and whether it is at the top."""
    return _DIGITS.sub("#", line.text.lower()), round(line.size), line.box.top < sheet.height / 2


def _edge_lines(sheet: Sheet) -> Iterator[Line]:
    """The outermost lines at the top and at the foot, down to a gap before the text."""
    lines = sorted(sheet.lines, key=lambda n: n.box.top)
    yield from _outer(lines, lambda n: n.box.bottom < _EDGE * sheet.height)
    lines.reverse()
    yield from _outer(lines, lambda n: n.box.top > (1 - _EDGE) * sheet.height)


def _outer(lines: Sequence[Line], is_edge: Callable[[Line], bool]) -> Iterator[Line]:
    """The first lines from an edge inwards, as far as the last gap among them."""
    near: list[Line] = []
    rows = 0
    for line, following in pairwise([*lines, None]):
        if line is None or not is_edge(line) or rows == _ROWS:
            return
        near.append(line)
        gap = _gap(line, following) if following else line.size
        if gap > _APART * line.size:
            yield from near
            near = []
        rows += gap > -line.size / 2  # beside each other they are one row


def _gap(line: Line, other: Line) -> float:
    """The height between two lines, less than nothing where they overlap."""
    return max(line.box.top - other.box.bottom, other.box.top - line.box.bottom)


def _is_mark(line: Line, title: str, number: int) -> bool:
    """Whether a line is a page's number, a time of printing, or the title of the window.

    `number`: of the page in the document; with a word before it, only that one is believed.
    """
    if _NUMBER.fullmatch(line.text) or _STAMP.fullmatch(line.text):
        return True
    named = _NAMED_NUMBER.fullmatch(line.text)
    if named and int(named.group(1)) == number:
        return True
    return bool(title) and line.text == title and not line.is_bold and line.size < _SMALL


_SMALL = 11.0  # points; a title in the text is larger
