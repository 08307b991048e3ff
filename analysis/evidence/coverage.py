"""How much of a sentence is somebody's words, and whose."""

from bisect import bisect_left
from collections.abc import Sequence, Set
from typing import NamedTuple

from analysis.evidence.ledger import THINGS, is_reported
from analysis.evidence.pointers import POINTER
from analysis.model.codes import Attitude, Manner
from analysis.model.evidence import Attribution
from analysis.model.span import Span

_WILL, _INDIRECT = Attitude.WILL, Manner.INDIRECT  # a class is slow to give its members


class Cover(NamedTuple):
    """The attributed part of a sentence; `share` is of its code points."""

    share: float = 0.0
    direct: bool = False  # some of it in the source's own words
    sources: tuple[int, ...] = ()
    wished: float = 0.0  # share of what somebody wants or expects, said or not
    wishes: tuple[Span, ...] = ()  # the cues of that
    contents: tuple[Span, ...] = ()  # what somebody says in it, or beyond it
    said: bool = False  # some of it is given as said or thought
    stated: bool = False  # some of it is a clause or a quotation, no mere thing


_NOTHING = Cover()


class _Part(NamedTuple):
    """Words of an attribution in a sentence; `firm`: they are a statement, not a wish."""

    span: Span
    given: Attribution
    firm: bool


def covers(
    sentences: Sequence[Span],
    attributions: Sequence[Attribution],
    own: frozenset[int],
    announcing: Set[int] = frozenset(),
) -> tuple[Cover, ...]:
    """For each sentence, in text order, what reported statements cover of it.

    `announcing`: where words of announcing begin; what they take is told, even a thing.
    `own`: ids of the sources that are the outlet itself; what its reporter did is first-hand.
    """
    starts, new = [s.start for s in sentences], tuple.__new__  # as _Part(...), at half the cost
    held: list[list[_Part]] = [[] for _ in sentences]
    for attribution in attributions:
        if attribution.source_id is None:
            continue
        wished = attribution.attitude is _WILL
        firm = attribution.source_id in own or is_reported(attribution)
        firm = firm or not announcing.isdisjoint(range(*attribution.cue))
        if not firm and not wished:
            continue
        spans = (attribution.cue, *attribution.content)
        for span in (*spans, attribution.source or attribution.cue):
            first = max(0, bisect_left(starts, span.start + 1) - 1)
            if attribution.rule == POINTER and span is attribution.cue:
                span = sentences[first]  # noqa: PLW2901 - it says nothing else
            start, end = span
            for n in range(first, len(sentences)):
                if starts[n] >= end:
                    break
                if start < sentences[n].end:
                    held[n].append(new(_Part, (span, attribution, firm)))
    return tuple(_cover(s, parts) for s, parts in zip(sentences, held, strict=True))


def _cover(sentence: Span, parts: Sequence[_Part]) -> Cover:
    if not parts:
        return _NOTHING
    length = sentence.end - sentence.start
    given = [part.given for part in parts]
    firm = [part for part in parts if part.firm]
    wished = [one for one in given if one.attitude is _WILL]
    said = [part.given for part in firm if part.given.attitude is not _WILL]
    return Cover(
        share=_union(sentence, [part.span for part in firm]) / length,
        direct=any(one.manner is not _INDIRECT for one in given),
        sources=tuple(sorted({one.source_id for one in given if one.source_id is not None})),
        wished=_union(sentence, [part.span for part in parts]) / length if wished else 0.0,
        wishes=tuple([one.cue for one in wished if sentence.touches(one.cue)]),
        contents=tuple([span for one in given for span in one.content]),
        said=bool(said),
        stated=not all(one.rule.endswith(THINGS) for one in said),
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
