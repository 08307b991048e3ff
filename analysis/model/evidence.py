"""Who says what, who they are, and what a careful reader would stop at."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from analysis.model.article import Place
from analysis.model.span import Span
from analysis.model.text import Voice


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


class Attribution(NamedTuple):
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
    agency: bool = False  # a news agency that reports for others


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


class Finding(NamedTuple):
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
    place: Place | None = None  # of a call for money on its page
    plainer: str = ""  # a wording without the judgement, where one exists
    note: str = ""  # what the reader wrote beside a word of their own list
    presumes: str = ""  # of a verb of saying: a code of what it takes for granted
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
