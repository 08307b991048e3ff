"""What the index would gain or lose if one label were another, label by label."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from analysis.judgement.backing import Backing, Chain
from analysis.judgement.components import audible, reticence, variety
from analysis.judgement.scoring import Scoring

_TINY = 1e-9  # what rounding leaves of nothing


@dataclass(frozen=True, slots=True)
class Labels:
    """All that may be labelled wrongly."""

    claims: tuple[Backing, ...]
    verdicts: tuple[float, ...]  # of the promises of title and opening
    hits: tuple[float, ...]  # how much each strong word counts
    words: int
    cut: bool  # only a part of the text is visible
    language: str  # of the article: rules are not equally sure in all


@dataclass(frozen=True, slots=True)
class Doubt:
    """Labels of one sort: how often one is wrong, and for each what its index may gain then."""

    rate: float
    effects: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class _Sourcing:
    """What coverage, strength and independence are made of, with the points of 100 of each."""

    total: float
    covered: float
    known: float  # weight of the statements whose source has a strength
    strong: float  # the same, times the strength
    voices: float  # what the origins amount to
    points: tuple[float, float, float]
    scoring: Scoring
    value: float = 0.0  # points of the three as they are


def doubts(labels: Labels, points: Mapping[str, float], scoring: Scoring) -> tuple[Doubt, ...]:
    """Every label with its rate of error; `points` are those of the components computed."""
    return (
        *_of_claims(labels, points, scoring),
        *_of_promises(labels, points.get("headline", 0.0), scoring),
        _of_words(labels, points.get("restraint", 0.0), scoring),
    )


def _of_claims(labels: Labels, points: Mapping[str, float], scoring: Scoring) -> tuple[Doubt, ...]:
    claims = labels.claims
    sourcing = _sourcing(claims, points, scoring)
    share = partial(scoring.errors.share, language=labels.language)
    sourced = [(c, c.chain) for c in claims if c.chain is not None]
    chains = [chain for _, chain in sourced]
    return (
        Doubt(share("not_a_claim"), _each(_gone, claims, sourcing)),
        Doubt(share("false_attribution"), _each(_lost, [c for c, _ in sourced], sourcing)),
        Doubt(share("missed_attribution"), _won(claims, chains, sourcing)),
        Doubt(share("wrong_class"), _turned(sourced, sourcing)),
    )


def _sourcing(
    claims: Sequence[Backing], points: Mapping[str, float], scoring: Scoring
) -> _Sourcing:
    heard: dict[int, int] = {}
    known = strong = 0.0
    for claim in claims:
        if claim.chain and claim.chain.strength is not None:
            known += claim.weight
            strong += claim.weight * claim.chain.strength
        if claim.chain and claim.chain.origin is not None:
            heard[claim.chain.origin] = claim.chain.heard
    given = _Sourcing(
        total=sum([c.weight for c in claims]),
        covered=sum([c.weight * c.cover for c in claims]),
        known=known,
        strong=strong,
        voices=sum([audible(times, scoring.formula) for times in heard.values()]),
        points=(
            points.get("coverage", 0.0),
            points.get("strength", 0.0),
            points.get("independence", 0.0),
        ),
        scoring=scoring,
    )
    return replace(given, value=_gain(given, None))


def _each(
    gain: Callable[[Backing, _Sourcing], float], claims: Sequence[Backing], sourcing: _Sourcing
) -> tuple[tuple[float], ...]:
    """The gain of every statement; those that differ by their place alone gain the same."""
    kinds = {claim[1:]: claim for claim in claims}  # all of it but where it stands
    known = {kind: (gain(claim, sourcing),) for kind, claim in kinds.items()}
    return tuple([known[claim[1:]] for claim in claims])


def _gone(claim: Backing, sourcing: _Sourcing) -> float:
    """The sentence states nothing after all; whoever is heard in it is heard all the same."""
    weight, covered = claim.weight, claim.weight * claim.cover
    return _gain(sourcing, claim.chain, total=-weight, covered=-covered, weight=-weight)


def _lost(claim: Backing, sourcing: _Sourcing) -> float:
    """The statement has no source after all."""
    weight, covered = claim.weight, claim.weight * claim.cover
    return _gain(sourcing, claim.chain, covered=-covered, weight=-weight, times=-1)


def _won(
    claims: Sequence[Backing], chains: Sequence[Chain], sourcing: _Sourcing
) -> tuple[tuple[float, ...], ...]:
    """A source was not seen: one that the article uses, or another, of middling strength."""
    errors = sourcing.scoring.errors
    unseen = Chain(rungs=(), strength=errors.unseen_strength, origin=-1)
    number = round(len(chains) * errors.unseen / (1 - errors.unseen)) or 1
    choices = (*chains, *[unseen] * number)
    known: dict[float, tuple[float, ...]] = {}
    for weight in {c.weight for c in claims if c.chain is None}:
        gains = {c: _gain(sourcing, c, covered=weight, weight=weight, times=1) for c in {*choices}}
        known[weight] = tuple([gains[c] for c in choices])
    return tuple([known[c.weight] for c in claims if c.chain is None])


def _turned(
    sourced: Sequence[tuple[Backing, Chain]], sourcing: _Sourcing
) -> tuple[tuple[float, ...], ...]:
    """A source is of another class: all its statements weigh more or less."""
    mass: dict[Chain, float] = {}
    for claim, chain in sourced:
        if chain.strength is not None:
            mass[chain] = mass.get(chain, 0.0) + claim.weight
    _, points, _ = sourcing.points
    scoring, known = sourcing.scoring, sourcing.known
    return tuple(
        [
            tuple(
                [
                    points * weight / known * (s.value * _hops(chain, scoring) - chain.strength)
                    for s in scoring.strength.values()
                ]
            )
            for chain, weight in mass.items()
            if chain.strength is not None
        ]
    )


def _hops(chain: Chain, scoring: Scoring) -> float:
    return scoring.formula.hop ** (len(chain.rungs) - 1)


def _gain(  # noqa: PLR0913 - each of the sums may grow
    sourcing: _Sourcing,
    chain: Chain | None,
    *,
    total: float = 0.0,
    covered: float = 0.0,
    weight: float = 0.0,
    times: int = 0,
) -> float:
    """What the index gains with so much more in all, covered, on `chain`, its origin heard more.

    What cannot be computed makes no points.
    """
    known, strong, voices = sourcing.known, sourcing.strong, sourcing.voices
    if chain is not None and chain.strength is not None:
        known += weight
        strong += weight * chain.strength
    formula = sourcing.scoring.formula
    if times and chain is not None and chain.origin is not None:
        voices += audible(max(0, chain.heard + times), formula) - audible(chain.heard, formula)
    total, covered = sourcing.total + total, sourcing.covered + covered
    of_coverage, of_strength, of_voices = sourcing.points
    value = of_coverage * covered / total if total > _TINY else 0.0
    value += of_strength * strong / known if known > _TINY else 0.0
    value += of_voices * variety(voices, formula) if voices > _TINY else 0.0
    return value - sourcing.value


def _of_promises(labels: Labels, points: float, scoring: Scoring) -> tuple[Doubt, ...]:
    """Verdicts turned; and in a cut text, promises kept in the part that is hidden."""
    if not labels.verdicts:
        return ()
    bare = scoring.formula.found_bare
    share = partial(scoring.errors.share, language=labels.language)
    one = points / len(labels.verdicts)
    turned = tuple(
        tuple(one * (o - v) for o in (0.0, bare, 1.0) if o != v) for v in labels.verdicts
    )
    lost = sum(v == 0 for v in labels.verdicts) if labels.cut else 0
    return (
        Doubt(share("wrong_verdict"), turned),
        Doubt(share("hidden_part"), ((one * bare, one),) * lost),
    )


def _of_words(labels: Labels, points: float, scoring: Scoring) -> Doubt:
    """A strong word that is none."""
    every, formula = sum(labels.hits), scoring.formula
    now = reticence(every, labels.words, formula)
    gains = [points * (reticence(every - hit, labels.words, formula) - now) for hit in labels.hits]
    share = scoring.errors.share("wrong_word", labels.language)
    return Doubt(share, tuple([(gain,) for gain in gains]))
