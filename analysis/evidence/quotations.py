"""Quotations that have no cue of their own: they go on from the attribution near them."""

from bisect import bisect_left
from collections.abc import Sequence, Set

from analysis.model.codes import BODY
from analysis.model.evidence import Attribution
from analysis.model.span import Span
from analysis.model.text import START, Paragraph

_PARTING = frozenset({",", ".", "–", "—", "-"})
_SENTENCE = 7  # tokens, marks included, from which a quotation is more than an expression


def with_loose_quotations(paragraph: Paragraph, found: list[Attribution]) -> list[Attribution]:
    """The attributions, each with the quotations that follow it without a cue."""
    sourced = sorted((a.cue.start, n) for n, a in enumerate(found) if a.source is not None)
    if not sourced:
        return found
    more: dict[int, list[Span]] = {}
    for span in _uncovered(paragraph, found):
        place = bisect_left(sourced, (span.start, 0)) - 1
        if place < 0 and _has_own_clause(span, sourced[0][0], paragraph):
            continue
        more.setdefault(sourced[max(0, place)][1], []).append(span)
    return [
        a._replace(content=(*a.content, *more[n])) if n in more else a for n, a in enumerate(found)
    ]


def _has_own_clause(span: Span, cue: int, paragraph: Paragraph) -> bool:
    """Whether words of its own sentence follow a quotation, and the cue stands in another.

    Somebody speaks there whom no rule knows: whoever speaks later is not given for it.
    """
    tokens, sentence_of = paragraph.tokens, paragraph.sentence_of
    n = bisect_left(tokens, span.end, key=START)
    while n < len(tokens) and tokens[n].text in _PARTING:
        n += 1
    if n >= len(tokens) or paragraph.quote_of[n] >= 0:
        return False
    goes_on = sentence_of[n] == sentence_of[n - 1] or tokens[n].text[0].islower()
    end = next((k for k in range(n, len(tokens)) if sentence_of[k] != sentence_of[n]), len(tokens))
    return goes_on and cue > tokens[end - 1].start


def carried_on(
    paragraphs: Sequence[Paragraph],
    found: Sequence[list[Attribution]],
    signed: Set[int] = frozenset(),
) -> list[list[Attribution]]:
    """Lets a paragraph of quotations alone go on from the last attribution before it.

    `signed`: numbers of those that a line below them signs.
    """
    out: list[list[Attribution]] = []
    speaking = -1  # index of the paragraph whose last attribution goes on
    more: list[Span] = []
    for n, here in enumerate(found):
        out.append(here)
        running = paragraphs[n].block.role in BODY and n not in signed
        spans = _uncovered(paragraphs[n], here) if running and not here else []
        if spans and speaking >= 0 and paragraphs[n].quote_of[0] >= 0:
            more += spans
        elif not spans:
            _append(out, speaking, more)
            speaking, more = (n if here and here[-1].source else -1), []
    _append(out, speaking, more)
    return out


def _append(out: list[list[Attribution]], at: int, more: list[Span]) -> None:
    if more:
        last = out[at][-1]
        out[at] = [*out[at][:-1], last._replace(content=(*last.content, *more))]


def _uncovered(paragraph: Paragraph, found: list[Attribution]) -> list[Span]:
    """Quotations of at least a sentence's length that no attribution covers."""
    if not paragraph.quotes:
        return []
    lengths = [0] * len(paragraph.quotes)
    for which in paragraph.quote_of:
        if which >= 0:
            lengths[which] += 1
    covered = sorted(span for a in found for span in a.content)
    out, at = [], 0
    for quote, length in zip(paragraph.quotes, lengths, strict=True):
        while at < len(covered) and covered[at].end <= quote.span.start:
            at += 1
        free = at >= len(covered) or not covered[at].touches(quote.span)
        if free and length >= _SENTENCE:
            out.append(quote.span)
    return out
