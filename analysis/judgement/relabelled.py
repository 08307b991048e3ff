"""Coverage, strength and independence with statements and sources relabelled at random."""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul
from random import Random

from analysis.judgement.backing import Backing, Chain
from analysis.judgement.chance import events
from analysis.judgement.components import variety
from analysis.judgement.scoring import Scoring

Columns = tuple[list[float], list[float], list[float]]


@dataclass(slots=True)
class _State:
    """What a draw changes: the weight behind each chain, of all claims, of the covered part."""

    mass: list[float]
    total: float
    covered: float


@dataclass(frozen=True, slots=True)
class _Base:
    """The statements by their chain; the last chain is a voice that the tool has not seen."""

    claims: tuple[Backing, ...]
    group: tuple[int, ...]  # of each claim: index of its chain, -1 for no source
    chains: tuple[Chain, ...]
    strengths: list[float]
    traced: list[int]  # chains whose strength is known
    pool: tuple[int, ...]  # a chain for each sourced statement
    origins: tuple[tuple[int, int], ...]  # of each chain that has one: chain, origin
    voices: int
    state: _State


def relabelled(
    claims: tuple[Backing, ...], scoring: Scoring, random: Random, draws: int
) -> Columns:
    """The three components of every draw; 0 where a draw leaves nothing to compute."""
    base = _base(claims, scoring.errors.unseen_strength)
    errors, every = scoring.errors, range(len(claims))
    sourced = [n for n in every if base.group[n] >= 0]
    bare = [n for n in every if base.group[n] < 0]
    columns: Columns = ([], [], [])
    for gone, lost, won, turned in zip(
        events(random, errors.not_a_claim, every, draws),
        events(random, errors.false_attribution, sourced, draws),
        events(random, errors.missed_attribution, bare, draws),
        events(random, errors.wrong_class, base.traced, draws),
        strict=True,
    ):
        state = _State(list(base.state.mass), base.state.total, base.state.covered)
        _take(base, state, gone, lost)
        _give(base, state, [n for n in won if n not in gone], random, errors.unseen)
        weights = _turned(base, turned, scoring, random) if turned else base.strengths
        _add(columns, base, state, weights, scoring)
    return columns


def _base(claims: tuple[Backing, ...], unseen: float) -> _Base:
    chains: dict[Chain, int] = {}
    group = tuple(
        chains.setdefault(c.chain, len(chains)) if c.chain is not None else -1 for c in claims
    )
    known = (*chains, Chain(rungs=(), strength=unseen, origin=-1))
    mass = [0.0] * len(known)
    for claim, at in zip(claims, group, strict=True):
        if at >= 0:
            mass[at] += claim.weight
    faces = list(dict.fromkeys(c.origin for c in known if c.origin is not None))
    covered = sum(c.weight * c.cover for c in claims)
    return _Base(
        claims=claims,
        group=group,
        chains=known,
        strengths=[c.strength or 0.0 for c in known],
        traced=[n for n, c in enumerate(known) if c.strength is not None],
        pool=tuple(at for at in group if at >= 0),
        origins=tuple(
            (n, faces.index(c.origin)) for n, c in enumerate(known) if c.origin is not None
        ),
        voices=len(faces),
        state=_State(mass, sum(c.weight for c in claims), covered),
    )


def _take(base: _Base, state: _State, gone: Sequence[int], lost: Sequence[int]) -> None:
    """Some statements state nothing after all, some have no source."""
    for n in gone:
        state.total -= base.claims[n].weight
    for n in {*gone, *lost}:
        if base.group[n] >= 0:
            state.covered -= base.claims[n].weight * base.claims[n].cover
            state.mass[base.group[n]] -= base.claims[n].weight


def _give(base: _Base, state: _State, won: Sequence[int], random: Random, unseen: float) -> None:
    """Some have a source that was not seen: one that the article uses, or another."""
    for n in won:
        known = base.pool and random.random() >= unseen
        at = base.pool[int(random.random() * len(base.pool))] if known else -1
        state.covered += base.claims[n].weight
        state.mass[at] += base.claims[n].weight


def _turned(base: _Base, turned: Sequence[int], scoring: Scoring, random: Random) -> list[float]:
    """Some sources are of another class."""
    classes = list(scoring.strength.values())
    out = list(base.strengths)
    for n in turned:
        hops = scoring.formula.hop ** max(0, len(base.chains[n].rungs) - 1)
        out[n] = classes[int(random.random() * len(classes))].value * hops
    return out


def _add(
    columns: Columns, base: _Base, state: _State, weights: Sequence[float], scoring: Scoring
) -> None:
    """The three components of one draw, behind those of the draws before it."""
    mass = state.mass
    known = sum([mass[n] for n in base.traced])
    shares = [0.0] * base.voices
    for chain, origin in base.origins:
        shares[origin] += mass[chain]
    squares = sum(map(mul, shares, shares))
    voices = sum(shares) ** 2 / squares if squares > 0 else 0.0
    columns[0].append(state.covered / state.total if state.total > 0 else 0.0)
    columns[1].append(sum(map(mul, mass, weights)) / known if known > 0 else 0.0)
    columns[2].append(variety(voices, scoring.formula))
