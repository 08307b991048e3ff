"""Who says what, who they are, and what a careful reader would stop at."""

from dataclasses import dataclass
from typing import NamedTuple

from analysis.model.codes import Attitude, Kind, Manner, Place, SourceKind, Tier, Voice
from analysis.model.span import Span


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
