"""What a page shows where its text ends: the lines behind it, walls by class, closed parts."""

from collections.abc import Mapping
from typing import Any

from analysis.model.codes import BODY, Role
from analysis.reading.choose import Chosen
from analysis.reading.cut import Ending, closed_parts
from analysis.reading.markup import WALL, Zone
from analysis.reading.pieces import Cut

_LINES = 4  # pieces behind the text that are looked at
_AROUND = 4  # parts around each of them
_PASSED = Zone.HIDDEN | Zone.RELATED | Zone.SHARE | Zone.COMMENTS | Zone.TAGS


def ending(cut: Cut, chosen: Mapping[int, Chosen], article: Mapping[str, Any]) -> Ending:
    """The ending of a page; `article` is what it declares in JSON-LD."""
    body = [n for n, c in chosen.items() if c.role in BODY]
    last = max(body, default=len(cut.pieces))
    behind = range(last + 1, len(cut.pieces))
    seen = [n for n in behind if not cut.pieces[n].zone & _PASSED][:_LINES]
    close = [n for n in seen if n <= last + 2 * _LINES]
    return Ending(
        lines=[cut.pieces[n].text for n in close],
        walled=any(_is_wall(cut, n) for n in close),
        asked=any(n in chosen and chosen[n].role is Role.PROMPT for n in close),
        hidden=_holds_nothing(
            cut, range(last + 1, last + 2 * _LINES), frozenset(closed_parts(article))
        ),
        article=article,
    )


def _is_wall(cut: Cut, piece: int) -> bool:
    """Whether one of the small parts around a piece is a wall by its class."""
    parts = list(cut.ancestors(cut.pieces[piece].node))[:_AROUND]
    return any(WALL.search(cut.nodes[n].names) for n in parts)


def _holds_nothing(cut: Cut, behind: range, closed: frozenset[str]) -> bool:
    """Whether the parts of these classes all begin close behind the text."""
    parts = [n for n in cut.nodes if closed.intersection(n.names.split())]
    return bool(parts) and all(n.first in behind for n in parts)
