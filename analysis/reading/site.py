"""What a site calls itself, by the page's witnesses."""

import re
from collections.abc import Iterator

from analysis.model.article import PageStatement
from analysis.model.codes import Witness
from analysis.reading.address import host_of
from analysis.reading.authors import bare
from analysis.reading.declared import Declared
from analysis.reading.jsonld import name

_PARTS = re.compile(r"\s+[|–—•»:-]\s+|\s*\|\s*")
_HOST = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$", re.IGNORECASE)
_META = "application-name dc.publisher author-corporate publisher apple-mobile-web-app-title"
_LONG = 8  # words of a site's name
_SHARED = ("web.archive.org",)  # hosts that show the pages of others


def site_name(said: Declared, url: str, heading: str) -> list[PageStatement]:
    """Every name that the page gives its site, the one to take first.

    A name that has something of the host's own comes first: some systems put a section there, or
    the publisher in another script. Of those that have, a name comes before a host's.
    """
    host = host_of(url)
    told = [PageStatement("site", _clean(v), origin) for origin, v in _names(said, heading) if v]
    told.sort(key=lambda s: (not _agrees(s.value, host), is_host(s.value), s.value.islower()))
    if host and host not in _SHARED:
        told.append(PageStatement("site", host, Witness.ADDRESS))
    return told


def is_host(value: str) -> bool:
    """Whether a name is the host of an address."""
    return bool(_HOST.match(value))


def _clean(value: str) -> str:
    """A name without what makes an address or an account of it."""
    return (host_of(value) or value).removeprefix("www.").lstrip("@")


def _names(said: Declared, heading: str) -> Iterator[tuple[Witness, str]]:
    yield Witness.OPENGRAPH, said.first("og:site_name")
    yield Witness.JSON_LD, name(said.resolved(said.article.get("publisher")))
    yield Witness.JSON_LD, said.site
    for key in _META.split():
        yield Witness.META, said.first(key)
    yield Witness.WINDOW, behind(said.title, heading)


def behind(title: str, heading: str) -> str:
    """The site's name that follows the heading in the title of a window."""
    parts = _PARTS.split(title)
    known = set(re.findall(r"\w+", heading.lower()))
    last = set(re.findall(r"\w+", parts[-1].lower()))
    if len(parts) < 2 or not last or len(last) > _LONG or last <= known:  # noqa: PLR2004
        return ""
    return parts[-1].strip()


def _agrees(value: str, host: str) -> bool:
    """Whether a name and a host have their letters in common, in whole words of either."""
    labels = [bare(label) for label in host.split(".")[:-1] if len(label) > 2]  # noqa: PLR2004
    letters = bare(value)
    initials = "".join(w[0] for w in re.findall(r"\w+", value.lower()))
    return any(part in letters or letters in part or initials == part for part in labels)
