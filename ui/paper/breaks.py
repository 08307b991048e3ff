"""Where a long sheet is cut into pages: between lines, a heading never parted from its text.

A block whose lines may not be broken stays with the one that follows it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextDocument

_FEW = 2  # lines of a paragraph that stay together at the foot of a page, and at its head


@dataclass(frozen=True, slots=True)
class Strip:
    """What comes on one page: from where to where, in pixels of the sheet."""

    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of text; `tied` when it may not be the last of a page."""

    top: float
    bottom: float
    tied: bool


def breaks(document: QTextDocument, height: float) -> tuple[Strip, ...]:
    """The pages of a document that is laid out, each at most `height` pixels high."""
    rows = tuple(_rows(document))
    made: list[Strip] = []
    first = 0
    while first < len(rows):
        after = _after(rows, first, height)
        made.append(Strip(rows[first].top, rows[after - 1].bottom))
        first = after
    return tuple(made)


def _after(rows: tuple[_Row, ...], first: int, height: float) -> int:
    """The number of the first row of the next page."""
    last = first + 1
    while last < len(rows) and rows[last].bottom - rows[first].top <= height:
        last += 1
    cut = last
    while last < len(rows) and cut > first + 1 and rows[cut - 1].tied:
        cut -= 1
    return cut if not rows[cut - 1].tied else last


def _rows(document: QTextDocument) -> Iterator[_Row]:
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        box = layout.blockBoundingRect(block)
        yield from _of_block(block, box.top())
        block = block.next()


def _of_block(block: QTextBlock, top: float) -> Iterator[_Row]:
    lines = block.layout()
    count = lines.lineCount()
    format_ = block.blockFormat()
    tied = format_.headingLevel() > 0 or format_.nonBreakableLines()
    for number in range(count):
        line = lines.lineAt(number)
        rest = count - number - 1
        few = count > 1 and (number < _FEW - 1 or 0 < rest < _FEW)
        yield _Row(top + line.y(), top + line.y() + line.height(), tied or few)
