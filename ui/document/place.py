"""Where somebody reads: the line at the top of the window, kept whatever becomes of the layout."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from analysis.model.span import Span

if TYPE_CHECKING:
    from ui.document.view import ArticleView


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
