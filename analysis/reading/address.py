"""Addresses as pages write them, which may be none: what cannot be read as one is empty."""

from urllib.parse import urljoin, urlsplit


def absolute(base: str, written: str) -> str:
    """The address on the web that `written` means on the page at `base`, or nothing."""
    try:
        full = urljoin(base, written.strip())
        urlsplit(full).hostname  # noqa: B018 - raises for what only looks like one
    except ValueError:
        return ""
    return full if full.startswith(("http://", "https://")) else ""


def host_of(url: str) -> str:
    """The host of an address without "www.", or nothing."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def path_of(url: str) -> str:
    """The path of an address, or nothing."""
    try:
        return urlsplit(url).path
    except ValueError:
        return ""
