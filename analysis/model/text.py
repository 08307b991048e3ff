"""The article cut into words, sentences and quotations, and what each sentence does."""

from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from analysis.model.article import Block
from analysis.model.codes import Attributed, Role, Statement, Voice
from analysis.model.span import Span

_CLAIMS = frozenset({Statement.CLAIM, Statement.RECORD, Statement.BACKGROUND})


class Token(NamedTuple):
    """A word or a mark; `low` is folded: lower case, straight apostrophe, offsets kept."""

    start: int
    end: int
    text: str
    low: str


START, END = itemgetter(0), itemgetter(1)
"""Where a token, or a span, begins and ends: by which it is looked up among others."""


class Quote(NamedTuple):
    """A quoted stretch with its marks; `closed` is false when it runs to the paragraph's end."""

    span: Span
    closed: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of running text, cut once into tokens, sentences and quotations."""

    block: Block
    tokens: tuple[Token, ...]
    texts: tuple[str, ...]  # their words
    lows: tuple[str, ...]  # the same, folded
    sentences: tuple[Span, ...]
    quotes: tuple[Quote, ...]
    cuts: tuple[int, ...]  # for each sentence its first token, and the end of the last one
    sentence_of: tuple[int, ...]  # for each token: index into `sentences`
    quote_of: tuple[int, ...]  # for each token: index into `quotes`, or -1


class Sentence(NamedTuple):
    """A sentence and what became of it; `probability` is how surely it is a checkable claim."""

    span: Span
    role: Role
    voice: Voice
    statement: Statement
    probability: float
    attributed: Attributed
    sources: tuple[int, ...] = ()  # ids of the sources that it is given for
    type: str = "plain"  # of a claim: figure, accusation, cause, record, background, plain
    dated: bool = False  # it names the day

    @property
    def is_claim(self) -> bool:
        """Whether it makes a checkable statement."""
        return self.statement in _CLAIMS
