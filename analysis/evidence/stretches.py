"""A paragraph as the rules see it: sentences with the whole of their quotations, words tagged."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from analysis.evidence.lexicon import Lexicon
from analysis.evidence.tagging import tagged
from analysis.model.span import Span
from analysis.model.text import Paragraph, Token

_ASKING = frozenset({"?", "!", "…", "..."})
_SUBJECT = 6  # tokens that may stand between a quotation and its verb


class Run(NamedTuple):
    """A range of tokens in a paragraph, `past` excluded."""

    first: int
    past: int

    @property
    def length(self) -> int:
        """How many tokens it has."""
        return self.past - self.first


class Stretch(NamedTuple):
    """One sentence, or several that a quotation holds together."""

    tokens: Sequence[Token]
    tags: Sequence[str]
    low: Sequence[str]
    quote_of: Sequence[int]
    first: int
    past: int
    words: Lexicon

    def span(self, run: Run) -> Span:
        """Where the tokens of `run` stand in the text."""
        return Span(self.tokens[run.first].start, self.tokens[run.past - 1].end)

    def tag(self, at: int) -> str:
        """The tag of a token; empty outside of the stretch."""
        return self.tags[at] if self.first <= at < self.past else ""

    def any_tag(self, tags: str, run: Run) -> bool:
        """Whether one of the tokens of `run` has one of the tags."""
        return any(self.tags[k] in tags for k in range(run.first, run.past))

    def listed(self, at: int, name: str) -> bool:
        """Whether the word is in that list of the pack."""
        return self.first <= at < self.past and self.low[at] in self.words.lists.get(name, ())

    def quote(self, at: int) -> Run:
        """The tokens of the quotation that token `at` belongs to."""
        quote, first, past = self.quote_of[at], at, at
        while first > self.first and self.quote_of[first - 1] == quote:
            first -= 1
        while past < self.past and self.quote_of[past] == quote:
            past += 1
        return Run(first, past)

    def is_short_quote(self, at: int, limit: int) -> bool:
        """Whether the quotation around token `at` has less than `limit` tokens with its marks."""
        quote, first, past = self.quote_of[at], at, at
        while first > self.first and at - first < limit and self.quote_of[first - 1] == quote:
            first -= 1
        while past < self.past and past - first < limit and self.quote_of[past] == quote:
            past += 1
        return past - first < limit


def stretches(paragraph: Paragraph, words: Lexicon) -> list[Stretch]:
    """The paragraph's sentences, joined where the border lies inside a quotation."""
    tokens, quote_of, low = paragraph.tokens, paragraph.quote_of, paragraph.lows
    if not tokens:
        return []
    tags = tagged(paragraph, words)
    borders = paragraph.cuts[1:-1]
    begins = (0, *[n for n in borders if _begins(paragraph, tags, n)], len(tokens))
    return [
        Stretch(tokens, tags, low, quote_of, first, past, words) for first, past in pairwise(begins)
    ]


def _begins(paragraph: Paragraph, tags: Sequence[str], n: int) -> bool:
    """Whether no quotation ties the sentence that begins at token `n` to the last."""
    quote_of = paragraph.quote_of
    if quote_of[n - 1] < 0:
        return True
    if quote_of[n] == quote_of[n - 1]:
        return False
    asks = any(token.text in _ASKING for token in paragraph.tokens[max(0, n - 3) : n - 1])
    return tags[n] == "q" or not (asks and _speaks(tags, n))


def _speaks(tags: Sequence[str], first: int) -> bool:
    """Whether a subject and a cue verb follow at once: `“Who?” Smith asked.`"""
    at = first
    while at < len(tags) and at - first < _SUBJECT and tags[at] in "XnSDpR#JP":
        at += 1
    return at < len(tags) and tags[at] == "V"
