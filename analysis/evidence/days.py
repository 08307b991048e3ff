"""Which sentences name the day: "on Monday", "le 3 mai"."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from analysis.language.claim_words import ClaimWords
from analysis.language.pack import LanguagePack
from analysis.model.codes import BODY
from analysis.model.evidence import Source
from analysis.model.span import Span
from analysis.model.text import Paragraph, Token

_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?!\d)")  # "3", "3rd", "1er"


def dated(
    paragraphs: Sequence[Paragraph], sources: Sequence[Source], pack: LanguagePack
) -> frozenset[Span]:
    """The sentences of the running text that name a day of the week or of a month.

    A year, a month alone, "today" or "recently" do not tell which day once the text is copied,
    which is why agencies write the day's name. A day in the name of a source is none.
    """
    words = pack.claims
    wanted = words.days | words.months
    names = _merged([mention for source in sources for mention in source.mentions])
    return frozenset(
        paragraph.sentences[paragraph.sentence_of[at]]
        for paragraph in paragraphs
        if paragraph.block.role in BODY and not wanted.isdisjoint(paragraph.lows)
        for at, low in enumerate(paragraph.lows)
        if low in wanted
        and _is_day(paragraph.tokens, at, words)
        and not _is_inside(paragraph.tokens[at].start, names)
    )


def _merged(spans: Sequence[Span]) -> list[Span]:
    """The spans in order, those that share text made one: a look at one of them is enough."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start < out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out


def _is_inside(at: int, spans: Sequence[Span]) -> bool:
    """Whether a place lies in one of `spans`, which are in order and share no text."""
    before = bisect_right(spans, at, key=lambda span: span.start)
    return before > 0 and at < spans[before - 1].end


def _is_day(tokens: Sequence[Token], at: int, words: ClaimWords) -> bool:
    """A day's name, or a month beside a number that a day can have."""
    token = tokens[at]
    if token.low in words.days:
        return True
    if token.low in words.verb_months and token.text[0].islower():
        return False
    beside = (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])
    return any(_DAY.match(other.text) for other in beside)
