"""Asks another program how hard a text is to read, when somebody looks, beside all other work."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ui.desk import Desk
from ui.worker import Worker

if TYPE_CHECKING:
    from analysis.model.article import Article
    from ui.reading_page import ReadingPage

_LANGUAGES: Final = frozenset({"en"})
"""Where the other program's syllables can be relied on: of French it counts a sixth too few."""


class SecondOpinion(QObject):
    """Has a worker of its own: its first answer takes a second, and nothing else waits for it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: ReadingPage | None = None
        self.worker = Worker(self)
        self.worker.finished.connect(self._show)

    def attach(self, page: "ReadingPage") -> None:
        """The page of articles is there."""
        self._page = page
        page.panel.readability.second_wanted.connect(self._ask)

    def close(self) -> None:
        """Nothing more is asked."""
        self._page = None
        self.worker.stop()

    def _ask(self) -> None:
        article = self._page.reader.view.article if self._page is not None else None
        if article is not None and article.language.code in _LANGUAGES:
            self.worker.start(partial(self._desk.second_opinion, article))

    def _show(self, answer: "tuple[Article, float]") -> None:
        """Only if it is still about the article that is shown."""
        article, value = answer
        if self._page is not None and self._page.reader.view.article is article:
            self._page.panel.readability.show_second(value)
