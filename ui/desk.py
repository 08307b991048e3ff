"""What jobs need from resources, loaded in the worker's thread when first asked for."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from analysis.errors import Cancelled, Empty, NoArticle, TooShort, UnknownLanguage
from analysis.model.codes import BODY
from analysis.model.origin import Origin, OriginKind
from ui.worker import Cancel, Progress

if TYPE_CHECKING:  # these pull in lxml and textstat, which the first paint does not wait for
    from analysis.evidence.own_words import OwnWord
    from analysis.judgement.messages import Messages
    from analysis.model.article import Article
    from analysis.model.judgement import Analysis
    from analysis.pipeline import Kit
    from analysis.reading.load import Fetcher


class Desk:
    """Reads and analyses; safe to use from two threads."""

    def __init__(self, resources: Path, fetcher: "Callable[[], Fetcher] | None" = None) -> None:
        self._resources = resources
        self._fetcher = fetcher
        self._lock = Lock()
        self._kit: Kit | None = None
        self._messages: dict[str, Messages] = {}
        self.own_words: tuple[OwnWord, ...] = ()  # the reader's, marked from the next article on

    def warm(self, _cancelled: Cancel, _progress: Progress) -> None:
        """Load everything, so that the first article need not wait."""
        self.kit()
        for language in ("en", "fr"):
            self.messages(language)

    def read(self, origins: tuple[Origin, ...], cancelled: Cancel, progress: Progress) -> "Article":
        """The first of `origins` that holds an article; of a paste, its plain form comes second."""
        from analysis.reading.load import load  # noqa: PLC0415 - imported in the worker only
        from analysis.reading.read import read  # noqa: PLC0415

        kit = self.kit()
        forms = tuple(form for origin in origins for form in _forms(origin))
        for number, origin in enumerate(forms, 1):
            try:
                fetcher = self._fetcher() if self._fetcher else None
                page = load(origin, fetcher, progress, cancelled)
                _go_on(cancelled)
                return _in_a_known_language(read(page, kit.packs), kit)
            except (NoArticle, Empty, TooShort):
                if number == len(forms):
                    raise
        raise Empty(name="")

    def analyse(self, article: "Article", cancelled: Cancel, _progress: Progress) -> "Analysis":
        """What a careful reader would stop at."""
        from analysis.pipeline import analyse_article  # noqa: PLC0415

        kit = replace(self.kit(), own_words=self.own_words)
        return analyse_article(article, kit, partial(_go_on, cancelled))

    def second_opinion(
        self, article: "Article", _cancelled: Cancel, _progress: Progress
    ) -> "tuple[Article, float]":
        """How hard another program finds the running text, with the article that it read."""
        from analysis.judgement.readability import second_opinion  # noqa: PLC0415 - textstat

        body = (b.span.of(article.text) for b in article.blocks if b.role in BODY)
        return article, second_opinion("\n\n".join(body), article.language.code)

    def kit(self) -> "Kit":
        """Packs and weights, loaded once."""
        with self._lock:
            if self._kit is None:
                from analysis.pipeline import load_kit  # noqa: PLC0415

                self._kit = load_kit(self._resources)
            return self._kit

    def messages(self, language: str) -> "Messages":
        """Reasons and questions in a language, loaded once."""
        with self._lock:
            if language not in self._messages:
                from analysis.judgement.messages import Messages  # noqa: PLC0415

                self._messages[language] = Messages(self._resources / "messages", language)
            return self._messages[language]


def _forms(origin: Origin) -> tuple[Origin, ...]:
    """What was given and, where that is a rich paste, its plain words."""
    plain = (Origin(OriginKind.TEXT, origin.plain),) if origin.plain.strip() else ()
    return (origin, *plain)


def _go_on(cancelled: Cancel) -> None:
    """Leave a job that nobody waits for any more."""
    if cancelled():
        raise Cancelled


def _in_a_known_language(article: "Article", kit: "Kit") -> "Article":
    """The article, or an UnknownLanguage before it takes the place of what is shown."""
    if article.language.code not in kit.packs.by_code:
        raise UnknownLanguage(language=article.language.code)
    return article
