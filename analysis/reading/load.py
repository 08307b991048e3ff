"""From what somebody hands in to a page: its words decoded, with where they came from."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
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
from analysis.model.article import InputKind, Origin, OriginKind, Page
from analysis.reading.encoding import Decoded, decoded
from analysis.reading.formats import kind_of, refuse_binary, refuse_noise

LIMIT = 5_000_000
"""Code points of a page or text that Selon takes."""

_BYTES = 4 * LIMIT  # no text within the limit is larger, whatever its encoding
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
    kind = InputKind.TEXT if origin.kind is OriginKind.TEXT else InputKind.HTML
    data = origin.value.encode("utf-8", "surrogatepass")
    return _page(kind, Decoded(origin.value), origin.address, data, origin.address)


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
    refuse_binary(answer.data, answer.address)
    text = decoded(answer.data, answer.charset)
    refuse_noise(text.text, answer.address)
    kind = kind_of(text.text, "", answer.content_type.lower())
    if kind is InputKind.HTML:
        kind = InputKind.URL
    return _page(kind, text, answer.address, answer.data, answer.address)


def _from_path(path: Path, address: str) -> Page:
    data = _bytes(path)
    if not data:
        raise Empty(name=path.name)
    refuse_binary(data, path.name)
    text = decoded(data)
    refuse_noise(text.text, path.name)
    return _page(kind_of(text.text, path.suffix.lower()), text, str(path), data, address)


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise IsFolder(name=str(path))
        if path.stat().st_size > _BYTES:
            raise TooLarge(name=path.name, limit=LIMIT // 1_000_000)
        if not path.is_file():  # a pipe or a device may never end
            raise Unreadable(name=str(path), why="not a file")
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotFound(name=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise Unreadable(name=str(path), why=str(error)) from error


def _page(kind: InputKind, text: Decoded, location: str, data: bytes, address: str = "") -> Page:
    """The page, unless there is nothing to read in it or too much."""
    name, content = location or kind.value, text.text
    if len(content) > LIMIT:
        raise TooLarge(name=name, limit=LIMIT // 1_000_000)
    words = sum(1 for _ in islice(_WORD.finditer(content), _FEW + 1))
    if not words:
        raise Empty(name=name)
    if words <= _FEW:
        raise TooShort(name=name, words=words)
    return Page(
        kind=kind,
        content=content,
        location=location,
        sha256=hashlib.sha256(data).hexdigest(),
        fetched=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        address=address,
        warnings=text.warnings,
    )
