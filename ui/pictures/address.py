"""Where a picture of a page would be asked for, and whether that may be one's own network."""

from typing import Final
from urllib.parse import urlsplit

from analysis.model.article import Page
from analysis.model.codes import InputKind
from analysis.reading.address import absolute
from ui.guard import is_private

_LONGEST: Final = 2000  # of an address; what is longer carries more than an address


def address_of(src: str, page: Page) -> str:
    """The address of the picture `src` on `page`, or nothing where it has none on the web.

    A page that came by https has its pictures asked for by https too, as browsers do.
    """
    found = absolute(page.address, src)
    if not found or len(found) > _LONGEST:
        return ""
    parts = urlsplit(found)
    safe = page.address.startswith("https:") and parts.scheme == "http"
    return parts._replace(scheme="https").geturl() if safe and not _port(found) else found


def site_of(address: str) -> str:
    """Who would be asked: the host, with its port where that is no usual one."""
    host, port = urlsplit(address).hostname or "", _port(address)
    return f"{host}:{port}" if port else host


def is_at_home(address: str, page: Page) -> bool:
    """Whether the picture lies on the very server of one's own network that gave the page.

    Only then is that network open to it: the reader has gone there. The server has to be named by
    its number, which nobody else can lead elsewhere; what a saved page says of its address counts
    for nothing.
    """
    own = page.kind is InputKind.URL and site_of(address) == site_of(page.location)
    return own and is_private(urlsplit(address).hostname or "")


def _port(address: str) -> int | None:
    try:
        return urlsplit(address).port
    except ValueError:
        return None
