"""The arithmetic in the open: the points of the index that each place in the text makes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analysis.judgement.backing import Backing, backings
from analysis.judgement.components import strong_words, verdict
from analysis.judgement.score import points as points_of
from analysis.judgement.scoring import Scoring
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
    """The part of every statement, promise and strong word, in that order.

    Traceability belongs to the whole article, so no place in the text makes it.
    """
    known = {c.name: c for c in analysis.score.components if c.value is not None}
    points = points_of({name: c.value for name, c in known.items()}, scoring)
    claims = backings(analysis.sentences, analysis.sources, analysis.attributions, scoring)
    return (
        *_of_claims(claims, known, points),
        *_of_promises(analysis, points, scoring),
        *_of_words(analysis, known, points, scoring),
    )


def _of_claims(
    claims: Sequence[Backing], known: Mapping[str, Component], points: Mapping[str, float]
) -> Iterator[Contribution]:
    """Coverage by every statement, strength by the sourced, independence by those with a voice."""
    total = sum(c.weight for c in claims)
    weighed = [(c, c.chain.strength) for c in claims if c.chain and c.chain.strength is not None]
    voiced = [c for c in claims if c.chain and c.chain.origin is not None]
    whole, told = sum(c.weight for c, _ in weighed), sum(c.weight for c in voiced)
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
        for claim in voiced:
            most = points["independence"] * claim.weight / told
            yield Contribution(claim.span, "independence", most * value, most)


def _of_promises(
    analysis: Analysis, points: Mapping[str, float], scoring: Scoring
) -> Iterator[Contribution]:
    for assertion in analysis.assertions if "headline" in points else ():
        most = points["headline"] / len(analysis.assertions)
        amount = most * verdict(assertion, scoring.formula)
        yield Contribution(assertion.span, "headline", amount, most)


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
