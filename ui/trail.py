"""The articles that were on screen one after another, each with the place where it was left."""

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from analysis.model.article import Article
    from ui.document.place import Place

_MOST: Final = 20
"""Articles that are kept, so that a whole afternoon of reading takes little room."""


class Stop(NamedTuple):
    """An article, and where it was left."""

    article: "Article"
    place: "Place | None" = None


class Trail(NamedTuple):
    """The stops, and which of them is on screen; -1 where none is."""

    stops: tuple[Stop, ...] = ()
    at: int = -1

    @property
    def current(self) -> Stop | None:
        """The article on screen."""
        return self.stops[self.at] if self.stops else None

    def can_go(self, by: int) -> bool:
        """Whether there is an article so many steps on, or back."""
        return bool(self.stops) and 0 <= self.at + by < len(self.stops)

    def left(self, place: "Place | None") -> "Trail":
        """With the place where the article on screen is left."""
        if self.current is None:
            return self
        here = self.current._replace(place=place)
        return self._replace(stops=(*self.stops[: self.at], here, *self.stops[self.at + 1 :]))

    def gone(self, by: int) -> "Trail":
        """So many steps on, or back."""
        return self._replace(at=self.at + by) if self.can_go(by) else self

    def visited(self, article: "Article") -> "Trail":
        """With another article on screen; what lay ahead is forgotten."""
        if self.current is not None and self.current.article is article:
            return self
        stops = (*self.stops[: self.at + 1], Stop(article))[-_MOST:]
        return Trail(stops, len(stops) - 1)
