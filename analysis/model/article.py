"""What was asked for, what arrived, and the article that was found in it."""

from dataclasses import dataclass

from analysis.model.codes import CutSign, Genre, InputKind, PictureWitness, Place, Role, Witness
from analysis.model.span import Span


@dataclass(frozen=True, slots=True)
class Page:
    """What arrived, decoded; `data` holds the bytes of formats that are not text yet."""

    kind: InputKind
    content: str
    location: str  # address or path; empty for a paste
    sha256: str
    fetched: str  # ISO 8601, UTC
    data: bytes = b""
    address: str = ""  # what relative links are resolved against
    warnings: tuple[str, ...] = ()  # codes, see `errors`


@dataclass(frozen=True, slots=True)
class PictureNotice:
    """Something that sets a picture apart from the event; `type` as for findings."""

    type: str
    witness: PictureWitness
    words: str  # as the witness has them


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that the page shows; never fetched by the analysis."""

    src: str
    alt: str
    credit: str = ""
    source_type: str = ""  # the last part of IPTC's digitalSourceType
    taken: str | None = None  # ISO 8601 date
    notices: tuple[PictureNotice, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text between blank lines, with what it is."""

    span: Span
    role: Role
    picture: Picture | None = None
    place: Place = Place.TEXT
    hint: str = ""  # type of a prompt, where the page's mark-up says more than the words


@dataclass(frozen=True, slots=True)
class Link:
    """A link in the text; `external` when it leaves the article's site."""

    span: Span
    href: str
    external: bool


@dataclass(frozen=True, slots=True)
class PageStatement:
    """One thing that a page says about itself; `field` is one of Metadata's."""

    field: str
    value: str
    origin: Witness


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says about itself; each value is the first of its field's statements."""

    title: str | None = None
    byline: str | None = None
    published: str | None = None  # ISO 8601 date
    modified: str | None = None
    site: str | None = None
    url: str | None = None
    lead_image: str | None = None
    links: tuple[Link, ...] = ()
    language: str | None = None  # as declared, two letters
    genre: Genre | None = None
    standfirst: str | None = None
    section: str | None = None
    agency: str | None = None  # the line that says with which agency: "with AFP"
    corrections: tuple[Span, ...] = ()  # blocks that say what was put right
    statements: tuple[PageStatement, ...] = ()  # the one that was taken first, then the others
    disputed: tuple[str, ...] = ()  # fields of which the page says two different things


@dataclass(frozen=True, slots=True)
class Language:
    """The language of an article, and how sure the guess is (0 to 1); or the reader's choice."""

    code: str
    confidence: float
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Removed:
    """A block of the page that did not come into the text, why, and where it stood."""

    text: str
    why: str
    at: int = 0  # end of the block before it in the article; 0 before the first


@dataclass(frozen=True, slots=True)
class ReadingNotes:
    """How the text was found, and what the reader should know about it."""

    extractor: str
    cut: tuple[CutSign, ...] = ()
    words_seen: int = 0
    removed: tuple[Removed, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def visible_part_only(self) -> bool:
        """Whether only a part of the article could be read."""
        return bool(self.cut)


@dataclass(frozen=True, slots=True)
class Article:
    """The reader text with its blocks; nothing after `reading` changes `text`."""

    page: Page
    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata
    language: Language
    notes: ReadingNotes
    pictures: tuple[Picture, ...] = ()  # those of the article, in the page's order
