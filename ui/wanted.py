"""What a fetch is for: how it asks, which types it takes, how large they may be."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Wanted:
    """`types` begin the types that are taken; those in `larger` may have `times` the size."""

    accept: bytes  # the header of the request
    types: tuple[str, ...]
    otherwise: str  # the code of the failure where another type comes
    larger: tuple[str, ...] = ()
    times: int = 1


PAGE: Final = Wanted(
    accept=b"text/html,application/xhtml+xml,text/plain,*/*;q=0.5",
    types=("text/", "application/xhtml", "application/xml", "message/", "multipart/related"),
    otherwise="not_html",
    larger=(
        *("application/pdf", "application/epub", "application/vnd.openxml", "application/msword"),
        *("application/vnd.oasis", "application/octet-stream"),
    ),
    times=4,  # for the pictures that a document holds
)

PICTURE: Final = Wanted(
    accept=b"image/webp,image/jpeg,image/png,image/gif;q=0.9,image/*;q=0.1",
    types=("image/", "application/octet-stream", "binary/octet-stream"),
    otherwise="not_picture",
)
