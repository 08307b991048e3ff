"""What a page says about its article, each thing from its best witness."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

from analysis.language.furniture import Furniture
from analysis.model.article import Genre, Metadata
from analysis.reading.dates import iso_date
from analysis.reading.declared import Declared, types

_ADDRESS = re.compile(r"https?://|www\.|@|\.com$")
_PARTS = re.compile(r"\s+[|–—•»:-]\s+")
_GENRES = {
    "OpinionNewsArticle": Genre.OPINION,
    "AdvertiserContentArticle": Genre.ADVERT,
    "SatiricalArticle": Genre.SATIRE,
}


def metadata(
    said: Declared, address: str, heading: str, furniture: Furniture, seen: Metadata
) -> Metadata:
    """The article's metadata; `heading` is the title shown, `seen` what visible lines gave."""
    article = said.article
    url = said.canonical or said.first("og:url") or address
    url = urljoin(address, url) if url else ""
    site = said.first("og:site_name") or _name(article.get("publisher")) or said.site
    section = _text(article.get("articleSection")) or said.first("article:section")
    return Metadata(
        title=_title(said, heading, site) or None,
        byline=_byline(said) or seen.byline,
        published=_day(_text(article.get("datePublished")), *_published(said)) or seen.published,
        modified=_day(
            _text(article.get("dateModified")),
            said.first("article:modified_time", "og:updated_time", "datemodified", "last-modified"),
        ),
        site=site.removeprefix("www.") or _host(url) or None,
        url=url or None,
        lead_image=_picture(article.get("image"))
        or said.first("og:image", "twitter:image")
        or None,
        language=(said.language or said.first("og:locale"))[:2].lower() or None,
        genre=_genre(article, section, said, furniture),
    )


def _published(said: Declared) -> tuple[str, ...]:
    return (
        said.first("article:published_time", "og:article:published_time", "datepublished"),
        said.first("parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created"),
        said.first("date", "dc.date", "pubdate", "publish-date", "cxenseparse:recs:publishtime"),
    )


def _title(said: Declared, heading: str, site: str) -> str:
    declared = _text(said.article.get("headline")) or said.first("og:title", "twitter:title")
    if heading and (not declared or _same_start(heading, declared)):
        return heading
    return _without_site(declared or said.title, site)


def _same_start(one: str, other: str) -> bool:
    words = set(re.findall(r"\w+", one.lower()))
    others = set(re.findall(r"\w+", other.lower()))
    return 2 * len(words & others) >= min(len(words), len(others))


def _without_site(title: str, site: str) -> str:
    """The title of a window without the name of the site behind a bar."""
    parts = _PARTS.split(title)
    if len(parts) > 1 and (len(parts[-1].split()) <= 4 or parts[-1].lower() == site.lower()):  # noqa: PLR2004
        return title[: title.rindex(parts[-1])].rstrip(" |–—•»:-")
    return title


def _byline(said: Declared) -> str:
    names = _names(said.article.get("author") or said.article.get("creator"))
    if not names:
        declared = said.first(
            "author", "article:author_name", "byl", "parsely-author", "dc.creator"
        )
        declared = declared or said.first("sailthru.author", "article:author", "twitter:data1")
        names = (declared,) if declared and not _ADDRESS.search(declared) else ()
    clean = (re.sub(r"^(?:by|par)\s+", "", n, flags=re.IGNORECASE).strip() for n in names)
    return ", ".join(dict.fromkeys(n for n in clean if n and len(n) < 80))  # noqa: PLR2004


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(n for item in value for n in _names(item))
    name = _name(value)
    return (name,) if name and not _ADDRESS.search(name) else ()


def _name(value: object) -> str:
    if isinstance(value, dict):
        return _text(value.get("name"))
    return _name(value[0]) if isinstance(value, list) and value else _text(value)


def _picture(value: object) -> str:
    if isinstance(value, dict):
        return _text(value.get("url") or value.get("contentUrl"))
    return _picture(value[0]) if isinstance(value, list) and value else _text(value)


def _text(value: object) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return " ".join(unescape(value).split()) if isinstance(value, str) else ""


def _day(*values: str) -> str | None:
    return next((d for d in map(iso_date, values) if d), None)


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _genre(
    article: Mapping[str, Any], section: str, said: Declared, furniture: Furniture
) -> Genre | None:
    """What the page calls its article: by its type, then by the name of its section."""
    for kind in types(article) if article else ():
        if kind in _GENRES:
            return _GENRES[kind]
    if said.first("article:opinion").lower() == "true":
        return Genre.OPINION
    label = section.lower()
    found = next((g for g, labels in furniture.genres.items() if label in labels), None)
    if found:
        return Genre(found)
    return Genre.NEWS if article else None


def own_text(article: Mapping[str, Any]) -> str:
    """The article's text as the page gives it to machines."""
    value = article.get("articleBody")
    if isinstance(value, list):
        value = "\n".join(v for v in value if isinstance(v, str))
    return re.sub(r"<[^>]+>", " ", unescape(value)) if isinstance(value, str) else ""
