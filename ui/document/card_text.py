"""What a card says, cut to ninety words: pure text, so that it can be tested without a window."""

from dataclasses import dataclass
from html import escape

from analysis.judgement.messages import Explanation
from analysis.model.evidence import Finding
from analysis.model.span import Span

WORDS = 90
"""A card holds no more words than this."""

_FEWEST = 6  # words of the article that a card repeats in any case
_MOST = 22


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of the article with the matched ones marked."""

    parts: tuple[tuple[str, bool], ...]  # words, matched?

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(words for words, _ in self.parts)

    @property
    def rich(self) -> str:
        """The words for a label, the matched ones in bold; the article's signs are escaped."""
        return "".join(f"<b>{escape(w)}</b>" if hit else escape(w) for w, hit in self.parts)


def said_words(explanation: Explanation, certainty: str) -> int:
    """Words of a card besides the article's own."""
    said = (
        explanation.label,
        explanation.reason,
        explanation.innocent,
        explanation.question,
        explanation.plainer,
        explanation.standard,
        certainty,
    )
    return sum(len(text.split()) for text in said)


def quotation(text: str, finding: Finding, room: int) -> Quotation:
    """The finding's words, in at most `room` words, around what made the rule fire."""
    limit = max(_FEWEST, min(_MOST, room))
    matched = finding.matched or (finding.span,)
    span = _cut(text, finding.span, matched[0], limit)
    parts: list[tuple[str, bool]] = []
    at = span.start
    for hit in matched:
        start, end = max(hit.start, at), min(hit.end, span.end)
        if start < end:
            parts += [(text[at:start], False), (text[start:end], True)]
            at = end
    parts.append((text[at : span.end], False))
    kept = [(" ".join(words.split("\n")), hit) for words, hit in parts if words]
    before = [("… ", False)] if span.start > finding.span.start else []
    after = [(" …", False)] if span.end < finding.span.end else []
    return Quotation((*before, *kept, *after))


def _cut(text: str, span: Span, matched: Span, limit: int) -> Span:
    """At most `limit` words of `span`, with the matched ones in view."""
    words: list[Span] = []
    at = span.start
    for word in span.of(text).split():
        start = text.index(word, at)
        at = start + len(word)
        words.append(Span(start, at))
    if len(words) <= limit:
        return span
    first = next((n for n, word in enumerate(words) if word.end > matched.start), 0)
    start = max(0, min(first - 2, len(words) - limit))
    return Span(words[start].start, words[start + limit - 1].end)
