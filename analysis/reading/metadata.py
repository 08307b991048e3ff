"""What a page says about its article: every statement with its witness, the best one taken."""

import re
from collections.abc import Iterable, Iterator

from analysis.language.furniture import Furniture
from analysis.model.article import Metadata, PageStatement
from analysis.model.codes import Genre, Witness
from analysis.reading.address import absolute
from analysis.reading.authors import authors, bare
from analysis.reading.dates import machine_date
from analysis.reading.declared import Declared
from analysis.reading.disputes import disputed
from analysis.reading.genre import genres
from analysis.reading.jsonld import moment, name, picture, words
from analysis.reading.seen import Seen
from analysis.reading.site import is_host, site_name

_PARTS = re.compile(r"\s+[|–—•»:-]\s+")
_PUBLISHED = """article:published_time og:article:published_time og:published_time datepublished
    date:published_time parsely-pub-date sailthru.date dc.date.issued dcterms.created dcterms.date
    date dc.date pubdate pub_date publish-date published cxenseparse:recs:publishtime
    cxenseparse:publishtime analyticsattributes.articledate"""
_MODIFIED = """article:modified_time og:article:modified_time og:updated_time datemodified
    dcterms.modified dc.date.modified last-modified date.modified last_updated_date"""
_DAYS = {"published": ("datePublished", _PUBLISHED), "modified": ("dateModified", _MODIFIED)}
"""The days of an article: their name in JSON-LD and microdata, and those in `meta`."""

_SECTIONS = "article:section og:article:section og:section parsely-section section prism.section"
_STANDFIRSTS = "og:description twitter:description description dc.description"
_FIELDS = ("title", "standfirst", "byline", "published", "modified", "site", "section", "genre")
_LONG = 6  # words of a section's name; what is longer is a list of keywords


def metadata(
    said: Declared, address: str, shown: Seen, furniture: Furniture, labels: Iterable[str] = ()
) -> Metadata:
    """The article's metadata.

    `shown` is what visible lines gave, `labels` the short lines that stand beside the title.
    """
    url = absolute(address, said.canonical or said.first("og:url")) or address
    told = _told(said, url, shown, furniture, labels)
    first = {field: told[field][0].value for field in _FIELDS if told[field]}
    return Metadata(
        title=first.get("title"),
        standfirst=first.get("standfirst"),
        byline=first.get("byline"),
        published=first.get("published"),
        modified=first.get("modified"),
        site=first.get("site"),
        section=first.get("section"),
        genre=Genre(first["genre"]) if told["genre"] else None,
        url=url or None,
        lead_image=picture(said.article.get("image"))
        or said.first("og:image", "twitter:image")
        or None,
        language=(said.language or said.first("og:locale"))[:2].lower() or None,
        agency=shown.about.agency,
        corrections=shown.about.corrections,
        statements=tuple(s for field in _FIELDS for s in told[field]),
        disputed=disputed(told),
    )


def _told(
    said: Declared, url: str, shown: Seen, furniture: Furniture, labels: Iterable[str]
) -> dict[str, list[PageStatement]]:
    """What the page says, field by field, the statement to take first."""
    seen = shown.about
    sites = site_name(said, url, seen.title or "")
    site = sites[0].value if sites else ""
    houses = frozenset(bare(s.value) for s in sites)
    sections = list(_sections(said))
    section = sections[0].value if sections else ""
    return {
        "title": _once(_titles(said, seen.title or "", site)),
        "standfirst": _once(_standfirsts(said, seen)),
        "byline": _once(authors(said, shown, houses, furniture)),
        "published": _once(_days("published", said, seen.published, furniture)),
        "modified": _once(_days("modified", said, seen.modified, furniture)),
        "site": _once(sites),
        "section": _once(sections),
        "genre": _once([*genres(said, section, labels, url, furniture), *_genre(seen)]),
    }


def _genre(seen: Metadata) -> Iterator[PageStatement]:
    if seen.genre is not None:
        yield PageStatement("genre", seen.genre, Witness.VISIBLE)


def _once(statements: Iterable[PageStatement]) -> list[PageStatement]:
    """The statements without those that say again what the same witness has said."""
    return list(dict.fromkeys(s for s in statements if s.value))


def _titles(said: Declared, heading: str, site: str) -> list[PageStatement]:
    """The heading that is shown, where it is the title that is declared; then what is declared."""
    declared = [
        PageStatement("title", words(said.article.get("headline")), Witness.JSON_LD),
        PageStatement("title", said.item("headline"), Witness.MICRODATA),
        PageStatement("title", said.first("og:title", "twitter:title"), Witness.OPENGRAPH),
        PageStatement("title", said.title, Witness.WINDOW),
    ]
    told = [
        PageStatement("title", _without_site(s.value, site), s.origin) for s in declared if s.value
    ]
    if not heading:
        return told
    shown = PageStatement("title", heading, Witness.VISIBLE)
    alike = not told or any(_alike(heading, s.value) for s in told)
    return [shown, *told] if alike else [*told, shown]


def _alike(one: str, other: str) -> bool:
    own = set(re.findall(r"\w+", one.lower()))
    others = set(re.findall(r"\w+", other.lower()))
    return 2 * len(own & others) >= min(len(own), len(others))


def _without_site(title: str, site: str) -> str:
    """The title of a window without the name of the site behind a bar."""
    parts = _PARTS.split(title)
    if len(parts) > 1 and (len(parts[-1].split()) <= 4 or bare(parts[-1]) == bare(site)):  # noqa: PLR2004
        return title[: title.rindex(parts[-1])].rstrip(" |–—•»:-")
    return title


def _standfirsts(said: Declared, seen: Metadata) -> Iterator[PageStatement]:
    yield PageStatement("standfirst", seen.standfirst or "", Witness.VISIBLE)
    yield PageStatement("standfirst", words(said.article.get("description")), Witness.JSON_LD)
    for key in _STANDFIRSTS.split():
        yield PageStatement("standfirst", said.first(key), _origin(key))


def _days(
    field: str, said: Declared, seen: str | None, furniture: Furniture
) -> Iterator[PageStatement]:
    """The days that the page gives for `field`."""
    key, names = _DAYS[field]
    told = [(moment(thing.get(key)), Witness.JSON_LD) for thing in (said.article, said.page)]
    told.append((said.item(key), Witness.MICRODATA))
    told += [(said.first(meta), _origin(meta)) for meta in names.split()]
    for written, origin in told:
        yield PageStatement(field, machine_date(written, furniture) or "", origin)
    yield PageStatement(field, seen or "", Witness.VISIBLE)


def _sections(said: Declared) -> Iterator[PageStatement]:
    declared = [(name(said.article.get("articleSection")), Witness.JSON_LD)]
    declared.append((said.item("articleSection"), Witness.MICRODATA))
    declared += [(said.first(key), _origin(key)) for key in _SECTIONS.split()]
    for value, origin in declared:
        if value and len(value.split()) <= _LONG and not is_host(value):
            yield PageStatement("section", value, origin)


def _origin(key: str) -> Witness:
    return Witness.OPENGRAPH if key.startswith(("og:", "article:", "twitter:")) else Witness.META
