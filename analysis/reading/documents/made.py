"""What each format's module makes of a document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Made:
    """A document as a page, for the one way that pages take to an article."""

    html: str
    warnings: tuple[str, ...] = ()  # codes
    address: str = ""  # where it came from, if the document says so
