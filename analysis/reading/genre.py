"""What a page calls its article: news, opinion, interview, satire, an advertisement."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from analysis.language.furniture import Furniture
from analysis.model.article import PageStatement
from analysis.model.codes import Genre, Witness
from analysis.reading.address import path_of
from analysis.reading.declared import Declared, types

_TYPES = {
    "OpinionNewsArticle": Genre.OPINION,
    "AdvertiserContentArticle": Genre.ADVERT,
    "SatiricalArticle": Genre.SATIRE,
}
_TOLD_BY_ADDRESS = (Genre.OPINION, Genre.ADVERT)


def genres(
    said: Declared, section: str, beside: Iterable[str], url: str, furniture: Furniture
) -> list[PageStatement]:
    """Every genre that the page gives: by type, section, the labels shown above it, its address.

    An article of which nothing is said but that it is one counts as news.
    """
    found = [PageStatement("genre", g, w) for w, g in _said(said, section, beside, url, furniture)]
    return found or ([PageStatement("genre", Genre.NEWS, Witness.JSON_LD)] if said.article else [])


def _said(
    said: Declared, section: str, beside: Iterable[str], url: str, furniture: Furniture
) -> Iterator[tuple[Witness, Genre]]:
    for kind in types(said.article) if said.article else ():
        if kind in _TYPES:
            yield Witness.JSON_LD, _TYPES[kind]
    if said.first("article:opinion").lower() == "true":
        yield Witness.OPENGRAPH, Genre.OPINION
    named = labels(furniture)
    if plain(section) in named:
        yield Witness.META, named[plain(section)]
    for label in beside:
        if plain(label) in named:
            yield Witness.VISIBLE, named[plain(label)]
    for part in path_of(url).lower().split("/")[:-1]:
        if named.get(part) in _TOLD_BY_ADDRESS:
            yield Witness.ADDRESS, named[part]


@lru_cache(maxsize=16)
def labels(furniture: Furniture) -> Mapping[str, Genre]:
    """The labels of the pack as `plain` writes them, each with its genre."""
    return {plain(x): Genre(g) for g, labels in furniture.genres.items() for x in labels}


def plain(label: str) -> str:
    """A label as addresses write it: lower case, without accents."""
    parts = unicodedata.normalize("NFKD", label.strip(" :.|").casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))
