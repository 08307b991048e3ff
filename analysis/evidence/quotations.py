"""Quotations that have no cue of their own: they go on from the attribution near them."""

from dataclasses import replace

from analysis.model.evidence import Attribution
from analysis.model.span import Span
from analysis.model.text import Paragraph

_SENTENCE = 5  # words from which a quotation is more than a borrowed expression


def loose(paragraph: Paragraph, found: list[Attribution]) -> list[Attribution]:
    """The attributions, each with the quotations of its paragraph that follow it without a cue."""
    sourced = [n for n, a in enumerate(found) if a.source is not None]
    if not sourced:
        return found
    out = list(found)
    for span in _uncovered(paragraph, found):
        before = [n for n in sourced if out[n].cue.start < span.start]
        n = before[-1] if before else sourced[0]
        out[n] = replace(out[n], content=(*out[n].content, span))
    return out


def continued(
    paragraph: Paragraph,
    here: list[Attribution],
    last: Attribution | None,
    found: list[Attribution],
) -> tuple[list[Attribution], Attribution | None]:
    """Lets a paragraph of quotations alone go on from the attribution before it, in `found`."""
    if here:
        return here, here[-1] if here[-1].source else None
    spans = _uncovered(paragraph, here)
    if last is None or not spans or not _begins_quoted(paragraph):
        return here, None if not spans else last
    at = found.index(last)
    found[at] = replace(last, content=(*last.content, *spans))
    return here, found[at]


def _begins_quoted(paragraph: Paragraph) -> bool:
    return bool(paragraph.tokens) and paragraph.quote_of[0] >= 0


def _uncovered(paragraph: Paragraph, found: list[Attribution]) -> list[Span]:
    """Quotations of at least a sentence's length that no attribution covers."""
    if not paragraph.quotes:
        return []
    covered = sorted(span for a in found for span in a.content)
    lengths = [0] * len(paragraph.quotes)
    for quote in paragraph.quote_of:
        if quote >= 0:
            lengths[quote] += 1
    return [
        quote.span
        for quote, length in zip(paragraph.quotes, lengths, strict=True)
        if length >= _SENTENCE + 2 and not _touches(covered, quote.span)
    ]


def _touches(covered: list[Span], span: Span) -> bool:
    return any(c.touches(span) for c in covered)
