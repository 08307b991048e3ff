"""Every value of a pass. All are frozen; a `Span` counts code points in `Article.text`, end excluded."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points in one text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that the span covers."""
        return text[self.start : self.end]

    def touches(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


# --- what was asked for, and what arrived -------------------------------------------------------


class OriginKind(StrEnum):
    """How somebody handed an article in."""

    ADDRESS = "address"
    PATH = "path"
    TEXT = "text"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Origin:
    """What somebody asks Selon to read: an address, a path, or the words themselves."""

    kind: OriginKind
    value: str
    address: str = ""  # for HTML and paths: where the page came from, if known


class InputKind(StrEnum):
    """The format of what arrived."""

    TEXT = "text"
    HTML = "html"
    URL = "url"
    PDF = "pdf"
    DOCX = "docx"


@dataclass(frozen=True, slots=True)
class Page:
    """What arrived, decoded; `data` holds the bytes of formats that are not text."""

    kind: InputKind
    content: str
    location: str  # address or path; empty for a paste
    sha256: str
    fetched: str  # ISO 8601, UTC
    data: bytes = b""
    address: str = ""  # what relative links are resolved against
    warnings: tuple[str, ...] = ()  # codes, see `errors`


# --- the article ---------------------------------------------------------------------------------


class Role(StrEnum):
    """What a block is in its article."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    DATE = "date"
    LEDE = "lede"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST = "list"
    CAPTION = "caption"
    PROMPT = "prompt"
    RIGHTS = "rights"
    OTHER = "other"


BODY = frozenset({Role.LEDE, Role.PARAGRAPH, Role.QUOTE, Role.LIST})
"""Roles of running text: where claims and attributions are looked for."""

OPENING = frozenset({Role.TITLE, Role.SUBTITLE})
"""Roles of the promise that the body is checked against (the first paragraph joins them)."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that the page shows; never fetched by the analysis."""

    src: str
    alt: str


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text between blank lines, with what it is."""

    span: Span
    role: Role
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A link in the text; `external` when it leaves the article's site."""

    span: Span
    href: str
    external: bool


class Genre(StrEnum):
    """What the page or its label says the article is."""

    NEWS = "news"
    OPINION = "opinion"
    ADVERT = "advert"
    INTERVIEW = "interview"
    SATIRE = "satire"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says about itself."""

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


@dataclass(frozen=True, slots=True)
class Language:
    """The language of an article, and how sure the guess is (0 to 1)."""

    code: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Removed:
    """A block of the page that did not come into the text, and why."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class ReadingNotes:
    """How the text was found, and what the reader should know about it."""

    extractor: str
    visible_part_only: bool = False
    words_seen: int = 0
    removed: tuple[Removed, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """The reader text with its blocks; nothing after `reading` changes `text`."""

    page: Page
    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata
    language: Language
    notes: ReadingNotes


# --- words, sentences, quotations ----------------------------------------------------------------


class Token(NamedTuple):
    """A word or a mark; `low` is folded: lower case, straight apostrophe, one code point for one."""

    start: int
    end: int
    text: str
    low: str


class Quote(NamedTuple):
    """A quoted stretch with its marks; `closed` is false when it runs to the paragraph's end."""

    span: Span
    closed: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of running text, cut once into tokens, sentences and quotations."""

    block: Block
    tokens: tuple[Token, ...]
    sentences: tuple[Span, ...]
    quotes: tuple[Quote, ...]
    sentence_of: tuple[int, ...]  # for each token: index into `sentences`
    quote_of: tuple[int, ...]  # for each token: index into `quotes`, or -1


class Voice(StrEnum):
    """Whose words they are."""

    AUTHOR = "author"
    QUOTED = "quoted"
    MIXED = "mixed"


class Attributed(StrEnum):
    """How a sentence says where it comes from."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    CARRIED = "carried"
    NONE = "none"


class Statement(StrEnum):
    """What a sentence does."""

    CLAIM = "claim"  # checkable, a careful reader may want a source
    RECORD = "record"  # checkable, a public event or public record
    BACKGROUND = "background"  # what any reader knows
    OPINION = "opinion"
    FORECAST = "forecast"
    EXPERIENCE = "experience"
    QUESTION = "question"
    EXHORTATION = "exhortation"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and what became of it; `probability` is how surely it is a checkable claim."""

    span: Span
    role: Role
    voice: Voice
    statement: Statement
    probability: float
    attributed: Attributed
    sources: tuple[int, ...] = ()  # ids of the sources that it is given for

    @property
    def is_claim(self) -> bool:
        """Whether it makes a checkable statement."""
        return self.statement in (Statement.CLAIM, Statement.RECORD, Statement.BACKGROUND)


# --- who says what -------------------------------------------------------------------------------


class Manner(StrEnum):
    """How the words of a source are given."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Attitude(StrEnum):
    """What a source does with the content: the record's `type` of an attribution."""

    SPEECH = "speech"
    THOUGHT = "thought"
    WILL = "will"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody is given for something; `source` is None where the text names nobody."""

    cue: Span
    source: Span | None
    content: tuple[Span, ...]
    manner: Manner
    attitude: Attitude
    rule: str  # the id of the rule that bound the three
    negated: bool = False
    relayed: Span | None = None  # whom the source itself cites: "SANA, citing sources"
    source_id: int | None = None


class SourceKind(StrEnum):
    """Kinds of source, see `OUTPUT` in the README."""

    PERSON = "person"
    OFFICIAL = "official"
    ORGANISATION = "organisation"
    STATE_MEDIA = "state_media"
    MEDIA = "media"
    DOCUMENT = "document"
    SOCIAL_MEDIA = "social_media"
    ANONYMOUS = "anonymous"
    VAGUE = "vague"
    SELF = "self"
    UNRESOLVED = "unresolved"


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody or something that the article gives for what it says."""

    id: int
    name: str
    kind: SourceKind
    named: bool
    second_hand: bool
    state_media: bool
    mentions: tuple[Span, ...]
    words: int  # of the content that it is given for
    via: int | None = None  # id of the source that passed its words on
    role: str = ""  # "the Syrian representative", from an apposition or a title
    side: str = ""  # whom an official speaks for
    explained: bool = False  # anonymous, and the article says why
    witness: bool = False  # the reporter saw it
    linked: bool = False  # a mention stands in an external link


# --- what is found -------------------------------------------------------------------------------


class Kind(StrEnum):
    """Kinds of finding, in the order of the legend."""

    UNATTRIBUTED_CLAIM = "unattributed_claim"
    VAGUE_SOURCE = "vague_source"
    SECOND_HAND = "second_hand"
    HEARSAY = "hearsay"
    LOADED_WORDING = "loaded_wording"
    HEADLINE_GAP = "headline_gap"
    ARCHIVE_IMAGE = "archive_image"
    MONETISATION = "monetisation"


class Tier(StrEnum):
    """A: shown by default; B: on "show more"; C: teaching lists only."""

    A = "A"
    B = "B"
    C = "C"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a careful reader would stop at; `id` is its place in reading order."""

    kind: Kind
    rule: str
    span: Span
    voice: Voice = Voice.AUTHOR
    tier: Tier = Tier.A
    confidence: float = 1.0
    type: str | None = None
    source_id: int | None = None
    matched: tuple[Span, ...] = ()
    id: int = -1


@dataclass(frozen=True, slots=True)
class Credit:
    """Good practice that the article shows ("could not be verified"); never a fault."""

    rule: str
    type: str  # doubt, reply
    span: Span


@dataclass(frozen=True, slots=True)
class Assertion:
    """Something that title, standfirst or opening says, and the sentence that backs it."""

    span: Span
    backing: Span | None
    attributed: bool


# --- the judgement -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Component:
    """One ingredient of the index; `value` is 0 to 1, None when it could not be computed."""

    name: str
    value: float | None
    weight: float
    findings: tuple[int, ...] = ()
    facts: Mapping[str, float] = field(default_factory=dict)  # numbers for its sentence


@dataclass(frozen=True, slots=True)
class Counts:
    """What is said before any index: "9 of 14 statements say who they come from"."""

    claims: int
    attributed: int
    carried: int
    sources: int
    named: int


@dataclass(frozen=True, slots=True)
class Score:
    """The sourcing index: never a number without its range; `reason` is a code when there is none."""

    value: int | None
    low: int | None
    high: int | None
    grades: tuple[str, ...]  # codes; two when the range crosses a border
    visible_part_only: bool
    reason: str | None
    one_voice: bool
    components: tuple[Component, ...]
    counts: Counts


@dataclass(frozen=True, slots=True)
class Readability:
    """How hard the text is to read; every formula with its value, the first is the shown one."""

    words: int
    sentences: int
    minutes: int
    formula: str
    value: float
    level: str  # code: easy, medium, hard, very_hard
    others: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """One article and all that was found in it."""

    article: Article
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    attributions: tuple[Attribution, ...]
    sources: tuple[Source, ...]
    findings: tuple[Finding, ...]
    credits: tuple[Credit, ...]
    assertions: tuple[Assertion, ...]
    score: Score
    readability: Readability
