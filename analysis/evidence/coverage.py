"""How much of a sentence is somebody's words, and whose."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.evidence.ledger import is_reported
from analysis.model.evidence import Attribution, Manner
from analysis.model.span import Span


@dataclass(frozen=True, slots=True)
class Cover:
    """The attributed part of a sentence; `share` is of its code points."""

    share: float = 0.0
    direct: bool = False  # some of it in the source's own words
    cued: bool = False  # the cue stands in the sentence itself
    sources: tuple[int, ...] = ()


def covers(
    sentences: Sequence[Span], attributions: Sequence[Attribution], own: frozenset[int]
) -> tuple[Cover, ...]:
    """For each sentence, in text order, what reported statements cover of it.

    `own`: ids of the sources that are the outlet itself; what its reporter did is first-hand.
    """
    starts = [s.start for s in sentences]
    held: list[list[tuple[Span, Attribution]]] = [[] for _ in sentences]
    for attribution in attributions:
        if attribution.source_id is None:
            continue
        if attribution.source_id not in own and not is_reported(attribution):
            continue
        spans = (attribution.cue, *attribution.content)
        for span in (*spans, attribution.source or attribution.cue):
            first = max(0, bisect_left(starts, span.start + 1) - 1)
            for n in range(first, len(sentences)):
                if sentences[n].start >= span.end:
                    break
                if sentences[n].touches(span):
                    held[n].append((span, attribution))
    return tuple(_cover(s, parts) for s, parts in zip(sentences, held, strict=True))


def _cover(sentence: Span, parts: Sequence[tuple[Span, Attribution]]) -> Cover:
    if not parts:
        return Cover()
    ids = {a.source_id for _, a in parts if a.source_id is not None}
    return Cover(
        share=_union(sentence, [span for span, _ in parts]) / (sentence.end - sentence.start),
        direct=any(a.manner is not Manner.INDIRECT for _, a in parts),
        cued=any(sentence.touches(a.cue) for _, a in parts),
        sources=tuple(sorted(ids)),
    )


def _union(sentence: Span, spans: Sequence[Span]) -> int:
    """Code points of the sentence that lie in one of the spans."""
    total, reached = 0, sentence.start
    for span in sorted(spans):
        start, end = max(span.start, reached), min(span.end, sentence.end)
        if end > start:
            total += end - start
            reached = end
    return total
