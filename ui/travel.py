"""Back and forward among the articles of this sitting, and the recent ones of earlier ones."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from analysis.model.origin import Origin
from ui.actions import Actions, without_state
from ui.origins import from_words
from ui.settings import Settings
from ui.trail import Trail

if TYPE_CHECKING:
    from analysis.model.article import Article
    from ui.document.view import ArticleView

_LONGEST: Final = 70  # letters of a title in the menu
_ABOVE: Final = -160.0  # pixels: a block that is put back is shown with what stands before it


class Travel(QObject):
    """Says which article is wanted again, or where one has to be read anew."""

    article_wanted = Signal(object)
    origin_wanted = Signal(Origin)

    def __init__(self, actions: Actions, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._view: ArticleView | None = None
        self._shown: Article | None = None  # as it was read, whatever form is on screen
        self.trail = Trail()
        for name, by in (("back", -1), ("forward", 1)):
            actions[name].triggered.connect(partial(without_state, partial(self.go, by)))
        actions["forget"].triggered.connect(partial(without_state, self.forget))
        self._list()

    def leave(self, view: "ArticleView") -> None:
        """Another article comes: remember where this one was left."""
        from ui.document.place import place_of  # noqa: PLC0415 - there is a view, so it is loaded

        here = self.trail.current
        if here is not None and here.article is self._shown:
            self.trail = self.trail.left(place_of(view))

    def arrive(self, article: "Article", view: "ArticleView") -> None:
        """A form of `article` is on screen: where it was left, if it was here before."""
        from ui.document.place import return_to  # noqa: PLC0415

        self._view, self._shown = view, article
        self.trail = self.trail.visited(article)
        here = self.trail.current
        if here is not None and here.place is not None:
            return_to(view, here.place)
        self._note(article)
        self._list()

    def go(self, by: int) -> None:
        """Show the article before, or the one after."""
        if self._view is None or not self.trail.can_go(by):
            return
        self.leave(self._view)
        self.trail = self.trail.gone(by)
        stop = self.trail.current
        if stop is not None:
            self.article_wanted.emit(stop.article)

    def change(self, at: int | None = None) -> None:
        """The article takes another form: it is seen from where one reads, or from `at`."""
        from ui.document.place import Place, place_of  # noqa: PLC0415

        here = place_of(self._view) if self._view is not None else None
        self.trail = self.trail.left(Place(at, _ABOVE) if at is not None else here)
        self._shown = None  # the place is known: nobody is to take it anew on leaving

    def forget(self) -> None:
        """Empty the list of recent articles, in the settings too."""
        self._settings.recent = ()
        self._list()

    def _note(self, article: "Article") -> None:
        """What can be read again heads the list; a paste is not kept."""
        location = article.page.location
        if location:
            title = article.metadata.title or location
            others = (known for known in self._settings.recent if known[1] != location)
            self._settings.recent = ((title, location), *others)

    def _list(self) -> None:
        menu = self._actions.recent_menu
        menu.clear()
        for title, location in self._settings.recent:
            words = title if len(title) <= _LONGEST else f"{title[:_LONGEST].rstrip()}…"
            action = menu.addAction(words.replace("&", "&&"))
            action.setToolTip(location)
            origin = from_words(location)
            if origin is not None:
                wanted = partial(self.origin_wanted.emit, origin)
                action.triggered.connect(partial(without_state, wanted))
        menu.setEnabled(bool(self._settings.recent))
        self._actions["forget"].setEnabled(bool(self._settings.recent))
        self._actions["back"].setEnabled(self.trail.can_go(-1))
        self._actions["forward"].setEnabled(self.trail.can_go(1))
