"""Where the column of text stands in its window, and how much margin its badges have."""

from dataclasses import dataclass
from typing import Final

EDGE: Final = 10
"""Pixels right of the text."""

_BADGE: Final = 22  # pixels that a badge takes in the margin, and a bar with its gaps
_ROOMY: Final = 700  # pixels of a window from which three badges stand side by side
_USUAL: Final = 900  # pixels from which they have their full size
_SMALLEST: Final = 0.85  # of their size, so that their letters can still be read


@dataclass(frozen=True, slots=True)
class Column:
    """Pixels from the window's left edge, of the whole, and of the margin left of the text."""

    left: int
    width: int
    gutter: int
    scale: float  # of badges and bars
    badges: int  # side by side


def column(room: int, measure: int, zoom: float) -> Column:
    """The measure, or what there is room for, in the middle of `room` pixels."""
    scale = min(1 + (zoom - 1) * 0.6, max(_SMALLEST, room / _USUAL))
    badges = 3 if room >= _ROOMY else 2
    gutter = round(_BADGE * scale * (badges + 1))
    width = min(gutter + measure + EDGE, room)
    left = max(0, min((room - measure) // 2 - gutter, room - width))
    return Column(left, width, gutter, scale, badges)
