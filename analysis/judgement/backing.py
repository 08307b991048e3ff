"""What stands behind each checkable statement: how surely, how strong, and whose voice."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from analysis.judgement.scoring import Scoring
from analysis.judgement.strength import strength_class
from analysis.model.codes import BODY, Attributed, Statement
from analysis.model.evidence import Attribution, Source
from analysis.model.span import Span
from analysis.model.text import Sentence

_NEAR = 8  # attributions of a source, back from a sentence, among which a relay is looked for


class Chain(NamedTuple):
    """A source with whom it cites itself; strength is None where nobody could be traced."""

    rungs: tuple[int, ...]  # ids, the one that the article names first
    strength: float | None
    origin: int | None  # id of the last rung that can be told from others
    heard: int = 0  # times that the article gives the origin for something


class Backing(NamedTuple):
    """One statement: how much it counts, how far it is covered, the strongest chain behind it."""

    span: Span
    weight: float
    cover: float
    chain: Chain | None


@dataclass(frozen=True, slots=True)
class Sourcing:
    """The sources of an article by id, and what each is given for, in text order."""

    sources: Mapping[int, Source]
    by_mention: Mapping[Span, int]
    attributions: Mapping[int, Sequence[Attribution]]
    heard: Mapping[int, int]  # times that each is given for something, itself or by a relay
    scoring: Scoring


def backings(
    sentences: Sequence[Sentence],
    sources: Sequence[Source],
    attributions: Sequence[Attribution],
    scoring: Scoring,
) -> tuple[Backing, ...]:
    """The checkable statements of the running text, each with what stands behind it."""
    given = _sourcing(sources, attributions, scoring)
    weights = {
        Statement.CLAIM: 1.0,
        Statement.RECORD: scoring.formula.record,
        Statement.BACKGROUND: scoring.formula.background,
    }
    return tuple(
        _backing(sentence, weight, given)
        for sentence in sentences
        if sentence.role in BODY
        and (weight := sentence.probability * weights.get(sentence.statement, 0.0))
    )


def chains(
    sentence: Sentence,
    sources: Sequence[Source],
    attributions: Sequence[Attribution],
    scoring: Scoring,
) -> tuple[Chain, ...]:
    """Every chain behind a sentence; a source that another one cites for it has none of its own."""
    given = _sourcing(sources, attributions, scoring)
    found = [_chain(i, sentence.span, given) for i in sentence.sources if i in given.sources]
    cited = {rung for chain in found for rung in chain.rungs[1:]}
    return tuple(chain for chain in found if chain.rungs[0] not in cited)


def _sourcing(
    sources: Sequence[Source], attributions: Sequence[Attribution], scoring: Scoring
) -> Sourcing:
    of_source: dict[int, list[Attribution]] = defaultdict(list)
    by_mention = {span: s.id for s in sources for span in s.mentions}
    heard: Counter[int] = Counter()
    for attribution in sorted(attributions, key=lambda a: a.cue):
        if attribution.source_id is not None:
            of_source[attribution.source_id].append(attribution)
            heard[attribution.source_id] += 1
        if attribution.relayed is not None and attribution.relayed in by_mention:
            heard[by_mention[attribution.relayed]] += 1
    return Sourcing(
        sources={s.id: s for s in sources},
        by_mention=by_mention,
        attributions=of_source,
        heard=heard,
        scoring=scoring,
    )


def _backing(sentence: Sentence, weight: float, given: Sourcing) -> Backing:
    ids = [i for i in sentence.sources if i in given.sources]
    if sentence.attributed is Attributed.NONE or not ids:
        return Backing(sentence.span, weight, 0.0, None)
    carried = sentence.attributed is Attributed.CARRIED
    cover = given.scoring.formula.carried if carried else 1.0
    chains = [_chain(i, sentence.span, given) for i in ids]
    strongest = max(chains, key=_strength) if len(chains) > 1 else chains[0]
    return Backing(sentence.span, weight, cover, strongest)


def _strength(chain: Chain) -> float:
    return -1.0 if chain.strength is None else chain.strength


def _chain(source: int, sentence: Span, given: Sourcing) -> Chain:
    """The weakest rung, less for every further step; the origin is the last one with a face."""
    rungs = [source]
    relayed = _relayed(source, sentence, given)
    if relayed is not None and relayed != source:
        rungs.append(relayed)
    classes = [strength_class(given.sources[rung]) for rung in rungs]
    strengths = given.scoring.strength
    known = [strengths[c].value for c in classes if c is not None]
    faces = [r for r, c in zip(rungs, classes, strict=True) if c and strengths[c].origin]
    hops = given.scoring.formula.hop ** (len(rungs) - 1)
    return Chain(
        rungs=tuple(rungs),
        strength=min(known) * hops if known else None,
        origin=faces[-1] if faces else None,
        heard=given.heard[faces[-1]] if faces else 0,
    )


def _relayed(source: int, sentence: Span, given: Sourcing) -> int | None:
    """Whom `source` cites for this sentence: here, or where it was last given before it."""
    own = given.attributions.get(source, ())
    at = bisect_right(own, sentence.end, key=lambda a: a.cue.start)
    near = own[max(0, at - _NEAR) : at + 1]
    here = [a for a in near if any(s.touches(sentence) for s in (a.cue, *a.content))]
    before = [a for a in near if a.cue.start < sentence.start][-1:]
    spans = (a.relayed for a in (here or before))
    return next((given.by_mention.get(span) for span in spans if span), None)
