"""What a page declares about itself for machines: JSON-LD, OpenGraph, meta, microdata."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from analysis.reading.microdata import article_item

_ARTICLE = re.compile(r"(?:Article|BlogPosting|NewsArticle|Report|Posting|Review)$")
_PAGE = re.compile(r"(?:WebPage|ItemPage|Episode|VideoObject)$")
_LARGE = 600_000  # code points of one JSON-LD script that are looked at
_COMMENT = re.compile(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*;?\s*$")

Thing = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Declared:
    """The article's JSON-LD object, all `meta` by lower-case name, and the other objects."""

    article: Thing = field(default_factory=dict)
    meta: Mapping[str, str] = field(default_factory=dict)
    site: str = ""
    canonical: str = ""
    title: str = ""  # of the window
    language: str = ""
    microdata: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # of the article
    page: Thing = field(default_factory=dict)  # the JSON-LD object of the page around the article
    by_id: Mapping[str, Thing] = field(default_factory=dict)  # what objects may point to
    images: tuple[Thing, ...] = ()  # every ImageObject

    def first(self, *names: str) -> str:
        """The first `meta` of these names that says something."""
        return next((self.meta[n] for n in names if self.meta.get(n)), "")

    def item(self, name: str) -> str:
        """The first value of a property of the article in microdata."""
        return next(iter(self.microdata.get(name, ())), "")

    def resolved(self, value: object) -> object:
        """The object that a JSON-LD value points to by its "@id"; any other value as it is."""
        if isinstance(value, dict) and "name" not in value:
            return self.by_id.get(str(value.get("@id")), value)
        return value


def declared(root: etree._Element) -> Declared:
    """What `root`, a whole page, declares."""
    objects = list(_objects(root))
    article = max((o for o in objects if _is_article(o)), key=len, default={})
    page = next((o for o in objects if any(_PAGE.search(t) for t in types(o))), {})
    site = next((str(o.get("name")) for o in objects if _has_type(o, "WebSite")), "")
    canonical = next(
        (e.get("href") or "" for e in root.iter("link") if (e.get("rel") or "") == "canonical"), ""
    )
    title = next((e for e in root.iter("title")), None)
    words = "" if title is None else "".join(str(t) for t in title.itertext())
    return Declared(
        article=article,
        meta=_meta(root),
        site="" if site == "None" else site,
        canonical=canonical,
        title=" ".join(words.split()),
        language=root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        microdata=article_item(root),
        page=page,
        images=tuple(i for o in objects for i in _images(o)),
        by_id={str(o["@id"]): o for o in objects if "@id" in o and "name" in o},
    )


def _meta(root: etree._Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content and content.strip():
            found.setdefault(name.lower(), " ".join(content.split()))
    return found


def _objects(root: etree._Element) -> Iterator[Thing]:
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "") and script.text:
            if len(script.text) > _LARGE:
                continue
            try:
                value = json.loads(_COMMENT.sub("", script.text), strict=False)
            except (ValueError, RecursionError):
                continue  # a faulty script says nothing; the page still may
            yield from _flat(value)


def _flat(value: object, depth: int = 0) -> Iterator[Thing]:
    """The objects of a value: alone, in a list, or in a graph."""
    if depth > 3:  # noqa: PLR2004
        return
    if isinstance(value, list):
        for item in value:
            yield from _flat(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if isinstance(value.get(key), (list, dict)):
                yield from _flat(value[key], depth + 1)


def _images(value: object, depth: int = 0) -> Iterator[Thing]:
    """The picture objects in an object, however they are held."""
    if depth > 4:  # noqa: PLR2004
        return
    if isinstance(value, list):
        for item in value:
            yield from _images(item, depth + 1)
    elif isinstance(value, dict):
        if _has_type(value, "ImageObject"):
            yield value
        for part in value.values():
            if isinstance(part, (list, dict)):
                yield from _images(part, depth + 1)


def types(value: Thing) -> tuple[str, ...]:
    """The types of an object."""
    kind = value.get("@type")
    return tuple(map(str, kind)) if isinstance(kind, list) else (str(kind or ""),)


def _has_type(value: Thing, name: str) -> bool:
    return name in types(value)


def _is_article(value: Thing) -> bool:
    return any(_ARTICLE.search(t) for t in types(value))
