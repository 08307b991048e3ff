"""How much of a sentence is somebody's words, and whose."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.evidence.ledger import is_reported
from analysis.model.evidence import Attitude, Attribution, Manner
from analysis.model.span import Span


@dataclass(frozen=True, slots=True)
class Cover:
    """The attributed part of a sentence; `share` is of its code points."""

    share: float = 0.0
    direct: bool = False  # some of it in the source's own words
    cued: bool = False  # the cue stands in the sentence itself
    sources: tuple[int, ...] = ()
    wished: float = 0.0  # share of what somebody wants or expects, said or not
    wishes: tuple[Span, ...] = ()  # the cues of that
    said: bool = False  # some of it is given as said or thought


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
        wished = attribution.attitude is Attitude.WILL
        if attribution.source_id not in own and not wished and not is_reported(attribution):
            continue
        spans = (attribution.cue, *attribution.content)
        for span in (*spans, attribution.source or attribution.cue):
            first = max(0, bisect_left(starts, span.start + 1) - 1)
            for n in range(first, len(sentences)):
                if sentences[n].start >= span.end:
                    break
                if sentences[n].touches(span):
                    held[n].append((span, attribution))
    return tuple(_cover(s, parts, own) for s, parts in zip(sentences, held, strict=True))


def _cover(sentence: Span, parts: Sequence[tuple[Span, Attribution]], own: frozenset[int]) -> Cover:
    if not parts:
        return Cover()
    ids = {a.source_id for _, a in parts if a.source_id is not None}
    length = sentence.end - sentence.start
    firm = [(span, a) for span, a in parts if a.source_id in own or is_reported(a)]
    wished = [(span, a) for span, a in parts if a.attitude is Attitude.WILL]
    return Cover(
        wished=_union(sentence, [span for span, _ in parts]) / length if wished else 0.0,
        wishes=tuple(a.cue for _, a in wished if sentence.touches(a.cue)),
        said=any(a.attitude is not Attitude.WILL for _, a in firm),
        share=_union(sentence, [span for span, _ in firm]) / length,
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
