"""From what is handed in to a page: words decoded, documents closed, with where they came from."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Protocol

from analysis.errors import (
    BadAddress,
    Empty,
    FetchFailed,
    IsFolder,
    NotFound,
    TooLarge,
    TooShort,
    Unreadable,
)
from analysis.model.article import Page
from analysis.model.codes import InputKind
from analysis.model.origin import Origin, OriginKind
from analysis.reading.address import path_of
from analysis.reading.encoding import Decoded, decoded
from analysis.reading.formats import document_kind, kind_of, refuse_feed, refuse_noise
from analysis.reading.saved import page_beside, saved_from

LIMIT = 5_000_000
"""Code points of a page or text that Selon takes."""

_BYTES = 4 * LIMIT  # no text within the limit is larger, whatever its encoding
_FILE = 100  # million bytes of a document, which may hold pictures
_WORD = re.compile(r"\w+")
_FEW = 2  # words that are nothing to read


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered; `address` is the last one after redirects."""

    address: str
    data: bytes
    content_type: str = ""
    charset: str = ""


class Fetcher(Protocol):
    """Gets a page from the network; raises FetchFailed, BadAddress, TooLarge or Cancelled."""

    def fetch(
        self,
        address: str,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Fetched:
        """The answer of `address`; `progress` is told bytes so far and expected (-1: unknown)."""


def load(
    origin: Origin,
    fetcher: Fetcher | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Page:
    """The page of `origin`; raises the error that tells the reader why there is none."""
    if origin.kind is OriginKind.ADDRESS:
        return _from_address(origin.value, fetcher, progress, cancelled)
    if origin.kind is OriginKind.PATH:
        return _from_path(Path(origin.value), origin.address)
    if origin.kind is OriginKind.BYTES:
        return _arrived(_Arrival(origin.data, "", origin.address, name=origin.value))
    kind = InputKind.TEXT if origin.kind is OriginKind.TEXT else InputKind.HTML
    data = origin.value.encode("utf-8", "surrogatepass")
    return _page(kind, Decoded(origin.value), _Arrival(data, origin.address, origin.address))


def _from_address(
    address: str,
    fetcher: Fetcher | None,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Page:
    if not address.lower().startswith(("http://", "https://")):
        raise BadAddress(address=address)
    if fetcher is None:
        raise FetchFailed(address=address, why="no_network")
    answer = fetcher.fetch(address, progress, cancelled)
    content_type = answer.content_type.lower()
    suffix = "" if "html" in content_type else PurePosixPath(path_of(answer.address)).suffix
    arrival = _Arrival(answer.data, answer.address, answer.address, suffix=suffix)
    page = _arrived(arrival, content_type, answer.charset)
    return replace(page, kind=InputKind.URL) if page.kind is InputKind.HTML else page


def _from_path(path: Path, address: str) -> Page:
    path = page_beside(path)
    data = _bytes(path)
    return _arrived(_Arrival(data, str(path), address, name=path.name, suffix=path.suffix.lower()))


@dataclass(frozen=True, slots=True)
class _Arrival:
    """Bytes of any format, with what is known of where they come from."""

    data: bytes
    location: str
    address: str = ""
    name: str = ""  # what the reader calls it
    suffix: str = ""  # of its name


def _arrived(arrival: _Arrival, content_type: str = "", charset: str = "") -> Page:
    """The page in some bytes; a document is left closed, `read` looks into it."""
    data, name = arrival.data, arrival.name or arrival.location
    if not data:
        raise Empty(name=name)
    document = document_kind(data, name)
    if document:
        return replace(_stamped(document, Decoded(""), arrival), data=data)
    if len(data) > _BYTES:
        raise TooLarge(name=name, limit=LIMIT // 1_000_000)
    text = decoded(data, charset)
    refuse_noise(text.text, name)
    refuse_feed(text.text, name)
    return _page(kind_of(text.text, arrival.suffix, content_type), text, arrival)


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise IsFolder(name=str(path))
        if path.stat().st_size > _FILE * 1_000_000:
            raise TooLarge(name=path.name, limit=_FILE, why="file")
        if not path.is_file():  # a pipe or a device may never end
            raise Unreadable(name=str(path), why="not a file")
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotFound(name=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise Unreadable(name=str(path), why=str(error)) from error


def _page(kind: InputKind, text: Decoded, arrival: _Arrival) -> Page:
    """The page, unless there is nothing to read in it or too much."""
    name, content = arrival.name or arrival.location, text.text
    if len(content) > LIMIT:
        raise TooLarge(name=name, limit=LIMIT // 1_000_000)
    words = sum(1 for _ in islice(_WORD.finditer(content), _FEW + 1))
    if not words:
        raise Empty(name=name)
    if words <= _FEW:
        raise TooShort(name=name, words=words)
    if kind is InputKind.HTML and not arrival.address:
        arrival = replace(arrival, address=saved_from(content))
    return _stamped(kind, text, arrival)


def _stamped(kind: InputKind, text: Decoded, arrival: _Arrival) -> Page:
    return Page(
        kind=kind,
        content=text.text,
        location=arrival.location,
        sha256=hashlib.sha256(arrival.data).hexdigest(),
        fetched=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        address=arrival.address,
        warnings=text.warnings,
    )
