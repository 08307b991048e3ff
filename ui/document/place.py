"""Where somebody reads: the line at the top of the window, kept whatever becomes of the layout."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NamedTuple

from analysis.model.span import Span
from ui.document.marks import Line

if TYPE_CHECKING:
    from ui.document.view import ArticleView

_AROUND: Final = 12_000  # letters below a place without which a window could not show it


class Place(NamedTuple):
    """A line, by a code point of the article that it holds, and the pixels of it out of sight."""

    offset: int
    above: float


def place_of(view: "ArticleView") -> Place | None:
    """The line at the top; None while the article is shown from its beginning."""
    at = view.verticalScrollBar().value()
    if view.article is None or not at:
        return None
    offset = view.first_visible()
    lines = view.lines(Span(offset, offset + 1))
    return Place(offset, at - lines[0].box.top()) if lines else None


def return_to(view: "ArticleView", place: Place | None) -> None:
    """Show a place again; the beginning for None."""
    if place:
        view.sheet.reach(place.offset + _AROUND)
    lines = view.lines(Span(place.offset, place.offset + 1)) if place else ()
    top = lines[0].box.top() + place.above if lines and place else 0
    view.verticalScrollBar().setValue(round(top))


@contextmanager
def place_kept(view: "ArticleView") -> Iterator[None]:
    """Whatever changes the layout, the line at the top stays at the top."""
    place = place_of(view)
    yield
    if place is not None:
        return_to(view, place)


def value_for(where: tuple[Line, ...], at: float, height: float, room: float) -> int:
    """Where a window of some height, now at `at`, goes to show lines in its upper half.

    `room` is what is needed in pixels above or below them; lines that are seen stay.
    """
    top, base = where[0].box.top(), where[-1].box.bottom()

    def has_room(value: float) -> bool:
        return base - value + room <= height or top - value >= room

    seen = at + height * 0.06 < top and where[-1].base < at + height * 0.72
    if seen and has_room(at):
        return round(at)
    third, head = top - height * 0.3, top - height * 0.06
    return round(third if has_room(third) else head)
