"""Which addresses may be fetched: only the open web, checked again at every step."""

import ipaddress
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QUrl

from analysis.errors import BadAddress, FetchFailed

SCHEMES: Final = ("http", "https")
_NAT64: Final = ipaddress.ip_network("64:ff9b::/96")


def checked(address: str) -> QUrl:
    """The address as a URL, or a BadAddress: only http and https, with a host, no password."""
    url = QUrl(address.strip(), QUrl.ParsingMode.TolerantMode)
    if not url.isValid() or url.scheme().lower() not in SCHEMES or not url.host():
        raise BadAddress(address=address)
    if url.userInfo():
        url.setUserInfo("")
        raise BadAddress(address=url.toString(), why="password")
    return url


def next_step(current: QUrl, target: QUrl) -> QUrl:
    """Where a redirect leads, or a FetchFailed where it may not lead."""
    url = current.resolved(target)
    if url.scheme().lower() not in SCHEMES or not url.host() or url.userInfo():
        raise FetchFailed(address=current.toString(), why="bad_redirect")
    if current.scheme() == "https" and url.scheme() == "http":
        raise FetchFailed(address=current.toString(), why="bad_redirect")
    return url


def is_public(address: str) -> bool:
    """Whether a numeric address is one of the open internet."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner:
            return inner.is_global and not inner.is_multicast
    return ip.is_global and not ip.is_multicast


def is_private(host: str) -> bool:
    """Whether a host is named by a number of one's own machine or network."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return not is_public(host)


def refuse_private(url: QUrl, found: Iterable[str]) -> None:
    """A FetchFailed when a name leads to one's own machine or network."""
    if not all(is_public(address) for address in found):
        raise FetchFailed(address=url.toString(), why="private_address")
