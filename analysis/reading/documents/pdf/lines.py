"""The values of a laid-out page: its lines and where they stand, in points from the top left."""

from dataclasses import dataclass, replace
from typing import NamedTuple


class Anchor(NamedTuple):
    """A link inside a line, offsets in its text."""

    start: int
    end: int
    href: str


class Box(NamedTuple):
    """A place on a page."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one height that no wide gap parts."""

    text: str
    box: Box
    size: float  # of the type
    is_bold: bool = False
    anchors: tuple[Anchor, ...] = ()
    has_initial: bool = False  # a large one, with which a text begins

    def joined(self, other: "Line", between: str) -> "Line":
        """This line and another behind it as one."""
        shift = len(self.text) + len(between)
        moved = tuple(Anchor(a.start + shift, a.end + shift, a.href) for a in other.anchors)
        box, more = self.box, other.box
        return replace(
            self,
            text=self.text + between + other.text,
            box=Box(
                min(box.left, more.left),
                min(box.top, more.top),
                max(box.right, more.right),
                max(box.bottom, more.bottom),
            ),
            is_bold=self.is_bold and other.is_bold,
            anchors=(*self.anchors, *moved),
        )


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of paper: its size, its lines in the order in which they were drawn, its pictures."""

    width: float
    height: float
    lines: tuple[Line, ...]
    pictures: tuple[Box, ...] = ()
