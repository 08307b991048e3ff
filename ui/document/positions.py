"""The only place that converts: code points of the article to UTF-16 places in Qt's document."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.model.codes import Role
from analysis.model.span import Span


@dataclass(frozen=True, slots=True)
class Placed:
    """A block of the article as it stands in the document."""

    span: Span
    role: Role
    number: int  # of Qt's text block
    position: int  # of its first character, in UTF-16 units
    astral: tuple[int, ...]  # code points in it that take two units, counted from its start

    def units(self, offset: int) -> int:
        """UTF-16 units from the block's start to a code point of the article."""
        inside = min(max(offset, self.span.start), self.span.end) - self.span.start
        return inside + bisect_left(self.astral, inside)

    def offset(self, units: int) -> int:
        """The code point of the article at a number of units from the block's start."""
        inside = units
        for place in self.astral:
            if place >= inside:
                break
            inside -= 1
        return min(self.span.start + inside, self.span.end)


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a span that lies in one text block, in units from the block's start."""

    number: int
    start: int
    end: int


class Positions:
    """Where every block of an article stands in a document."""

    def __init__(self, placed: Sequence[Placed] = ()) -> None:
        self._placed = tuple(placed)
        self._starts = [block.span.start for block in self._placed]
        self._units = [block.position for block in self._placed]
        self._by_number = {block.number: block for block in self._placed}
        self._pieces: dict[Span, tuple[Piece, ...]] = {}  # a layer comes and goes many times

    def block(self, number: int) -> Placed | None:
        """The article's block in a text block; None for one that Selon added."""
        return self._by_number.get(number)

    def to_document(self, offset: int) -> int:
        """The place in the document of a code point; between blocks, the end of the one before."""
        block = self.at(offset)
        return block.position + block.units(offset) if block else 0

    def at(self, offset: int) -> Placed | None:
        """The block in which, or behind which, a code point of the article stands."""
        if not self._placed:
            return None
        return self._placed[max(0, bisect_right(self._starts, offset) - 1)]

    def to_article(self, position: int) -> int:
        """The code point of the article at a place in the document."""
        if not self._placed:
            return 0
        block = self._placed[max(0, bisect_right(self._units, position) - 1)]
        return block.offset(max(0, position - block.position))

    def pieces(self, span: Span) -> tuple[Piece, ...]:
        """The parts of a span, block by block; nothing for what lies between blocks."""
        if span not in self._pieces:
            self._pieces[span] = tuple(self._cut(span))
        return self._pieces[span]

    def _cut(self, span: Span) -> Iterator[Piece]:
        first = max(0, bisect_right(self._starts, span.start) - 1)
        for index in range(first, len(self._placed)):  # no copy: there may be thousands
            block = self._placed[index]
            if block.span.start >= span.end:
                return
            if block.span.touches(span):
                yield Piece(block.number, block.units(span.start), block.units(span.end))


def astral(text: str) -> tuple[int, ...]:
    """Places of the code points that take two UTF-16 units."""
    if text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
        return ()
    return tuple(n for n, letter in enumerate(text) if letter > "\uffff")
