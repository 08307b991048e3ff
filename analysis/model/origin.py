"""What somebody hands in to be read."""

from dataclasses import dataclass
from enum import StrEnum


class OriginKind(StrEnum):
    """How somebody handed an article in."""

    ADDRESS = "address"
    PATH = "path"
    TEXT = "text"
    HTML = "html"
    BYTES = "bytes"


@dataclass(frozen=True, slots=True)
class Origin:
    """What somebody asks Selon to read: an address, a path, the words themselves, or a stream."""

    kind: OriginKind
    value: str
    address: str = ""  # for HTML and paths: where the page came from, if known
    data: bytes = b""  # for bytes: what came in, of any format
    plain: str = ""  # for HTML: the same words as their giver wrote them without mark-up
