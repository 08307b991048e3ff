"""The arithmetic in the open: the points of the index that each place in the text makes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analysis.judgement.backing import Backing, backings
from analysis.judgement.components import audible, strong_words, verdict
from analysis.judgement.score import heard_sources
from analysis.judgement.score import points as points_of
from analysis.judgement.scoring import Scoring
from analysis.judgement.traces import traces
from analysis.model.judgement import Analysis, Component
from analysis.model.span import Span


@dataclass(frozen=True, slots=True)
class Contribution:
    """Points of 100 that a place in the text brings to a component, out of those it could bring.

    Those of a component sum up to what it counts in the index before the cap of one voice; strong
    words take points away.
    """

    span: Span
    component: str
    amount: float
    most: float


def contributions(analysis: Analysis, scoring: Scoring) -> tuple[Contribution, ...]:
    """The part of every statement, promise, trace and strong word, in that order.

    Of traceability, by-line, date and pictures are left out: no place in the text makes them.
    """
    known = {c.name: c for c in analysis.score.components if c.value is not None}
    points = points_of({name: c.value for name, c in known.items()}, scoring)
    claims = backings(analysis.sentences, analysis.sources, analysis.attributions, scoring)
    return (
        *_of_claims(claims, known, points, scoring),
        *_of_promises(analysis, points, scoring),
        *_of_traces(analysis, points, scoring),
        *_of_words(analysis, known, points, scoring),
    )


def _of_claims(
    claims: Sequence[Backing],
    known: Mapping[str, Component],
    points: Mapping[str, float],
    scoring: Scoring,
) -> Iterator[Contribution]:
    """Coverage by every statement, strength by the sourced, independence by those with a voice."""
    total = sum(c.weight for c in claims)
    weighed = [(c, c.chain.strength) for c in claims if c.chain and c.chain.strength is not None]
    whole = sum(c.weight for c, _ in weighed)
    if "coverage" in known:
        for claim in claims:
            most = points["coverage"] * claim.weight / total
            yield Contribution(claim.span, "coverage", most * claim.cover, most)
    if "strength" in known:
        for claim, strength in weighed:
            most = points["strength"] * claim.weight / whole
            yield Contribution(claim.span, "strength", most * strength, most)
    if "independence" in known:
        value = known["independence"].value or 0.0
        yield from _of_voices(claims, points["independence"], value, scoring)


def _of_voices(
    claims: Sequence[Backing], points: float, value: float, scoring: Scoring
) -> Iterator[Contribution]:
    """Each voice's part of the points, shared out among the statements that it is given for."""
    voiced = [(c, c.chain) for c in claims if c.chain and c.chain.origin is not None]
    loud = {chain.origin: audible(chain.heard, scoring.formula) for _, chain in voiced}
    told: dict[int | None, float] = defaultdict(float)
    for claim, chain in voiced:
        told[chain.origin] += claim.weight
    voices = sum(loud.values())
    for claim, chain in voiced:
        share = loud[chain.origin] / voices * claim.weight / told[chain.origin]
        yield Contribution(claim.span, "independence", points * share * value, points * share)


def _of_promises(
    analysis: Analysis, points: Mapping[str, float], scoring: Scoring
) -> Iterator[Contribution]:
    for assertion in analysis.assertions if "headline" in points else ():
        most = points["headline"] / len(analysis.assertions)
        amount = most * verdict(assertion, scoring.formula)
        yield Contribution(assertion.span, "headline", amount, most)


def _of_traces(
    analysis: Analysis, points: Mapping[str, float], scoring: Scoring
) -> Iterator[Contribution]:
    """Where a source is named that could be looked up, and the sentences that name the day."""
    if "traceability" not in points:
        return
    sources = heard_sources(analysis.sentences, analysis.sources)
    found = traces(
        analysis.article, analysis.sentences, sources, analysis.findings, scoring.formula
    )
    total = sum(trace.share for trace in found)
    for trace in found:
        for span, part in trace.places:
            amount = points["traceability"] * trace.share / total * part
            yield Contribution(span, "traceability", amount, amount)


def _of_words(
    analysis: Analysis,
    known: Mapping[str, Component],
    points: Mapping[str, float],
    scoring: Scoring,
) -> Iterator[Contribution]:
    """What is missing of full restraint, shared out among the strong words that count."""
    if "restraint" not in known:
        return
    hits = strong_words(analysis.article, analysis.findings, scoring.formula)
    spans = {finding.id: finding.span for finding in analysis.findings}
    missing = points["restraint"] * (1 - (known["restraint"].value or 0.0))
    whole = sum(weight for _, weight in hits)
    for number, weight in hits:
        yield Contribution(spans[number], "restraint", -missing * weight / whole, 0.0)
