"""The sourcing index: how clearly an article shows where its information comes from."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import ceil, floor

from analysis.judgement import components as parts
from analysis.judgement.backing import Backing, backings
from analysis.judgement.draws import redraws
from analysis.judgement.effects import Labels, doubts
from analysis.judgement.refusals import refusal
from analysis.judgement.scoring import Scoring
from analysis.judgement.traces import traceability
from analysis.model.article import Article
from analysis.model.codes import Attributed, Kind, SourceKind, Statement
from analysis.model.evidence import Assertion, Attribution, Finding, Source
from analysis.model.judgement import Component, Counts, Score
from analysis.model.text import Sentence

_SOURCING = frozenset({Kind.VAGUE_SOURCE, Kind.SECOND_HAND})


def weigh(  # noqa: PLR0913, PLR0917 - the evidence is six things
    article: Article,
    sentences: Sequence[Sentence],
    sources: Sequence[Source],
    attributions: Sequence[Attribution],
    findings: Sequence[Finding],
    assertions: Sequence[Assertion],
    scoring: Scoring,
    *,
    draws: int | None = None,
) -> Score:
    """The index as a range, or why there is none; `draws` None: as many as `scoring` says."""
    claims = backings(sentences, sources, attributions, scoring)
    heard = heard_sources(sentences, sources)
    counts = _counts(claims, sentences, heard)
    visible, own = article.notes.visible_part_only, scoring.own_weights
    words = parts.words_of(article)
    reason = refusal(article, words, len(claims), scoring)
    if reason is not None:
        return Score(None, None, None, (), visible, reason, False, (), counts, own)
    found = _components(article, words, claims, sentences, heard, findings, assertions, scoring)
    one_voice = is_one_voice(claims)
    values = {c.name: c.value for c in found}
    value = index(values, scoring, one_voice=one_voice)
    labels = _labels(article, words, claims, findings, assertions, scoring)
    wanted = scoring.errors.draws if draws is None else draws
    drawn = redraws(
        value,
        doubts(labels, points(values, scoring), scoring) if wanted else (),
        top=scoring.formula.one_voice if one_voice else 100.0,
        seed=scoring.errors.seed,
        draws=wanted,
    )
    low, high = _range(value, drawn, scoring)
    if high - low > scoring.limits.width:
        return Score(None, None, None, (), visible, "too_wide", one_voice, found, counts, own)
    grades = tuple(dict.fromkeys(grade(end, scoring) for end in (low, high - 1)))
    return Score(round(value), low, high, grades, visible, None, one_voice, found, counts, own)


def index(
    values: Mapping[str, float | None], scoring: Scoring, *, one_voice: bool = False
) -> float:
    """The index, 0 to 100, of the components that could be computed."""
    value = sum(part * (values[name] or 0.0) for name, part in points(values, scoring).items())
    return min(value, scoring.formula.one_voice) if one_voice else value


def points(values: Mapping[str, float | None], scoring: Scoring) -> dict[str, float]:
    """What each component that could be computed counts for, 100 in all."""
    weights = {n: scoring.component[n].weight for n, v in values.items() if v is not None}
    total = sum(weights.values())
    return {name: 100 * weight / total for name, weight in weights.items()}


def is_one_voice(claims: Sequence[Backing]) -> bool:
    """Whether all attributed statements lead to one origin; the untraced must be the fewer."""
    chains = [c.chain for c in claims if c.chain is not None]
    traced = [c for c in chains if c.strength is not None]
    return (
        len({c.origin for c in traced}) == 1
        and traced[0].origin is not None
        and 2 * len(traced) > len(chains)
    )


def heard_sources(sentences: Sequence[Sentence], sources: Sequence[Source]) -> tuple[Source, ...]:
    """Sources that are given for something: what an open doubt mentions does not count."""
    doubt = Statement.DOUBT
    ids = {i for s in sentences if s.statement is not doubt for i in s.sources}
    return tuple(s for s in sources if s.id in ids or s.via in ids)


def grade(value: float, scoring: Scoring) -> str:
    """The code of the words for `value`."""
    reached = [code for code, start in scoring.grade.items() if value >= start]
    return max(reached, key=lambda code: scoring.grade[code])


def _components(  # noqa: PLR0913, PLR0917 - as `weigh`
    article: Article,
    words: int,
    claims: Sequence[Backing],
    sentences: Sequence[Sentence],
    sources: Sequence[Source],
    findings: Sequence[Finding],
    assertions: Sequence[Assertion],
    scoring: Scoring,
) -> tuple[Component, ...]:
    ids: dict[Kind, list[int]] = defaultdict(list)
    for finding in findings:
        ids[finding.kind].append(finding.id)
    doubtful = [f.id for f in findings if f.kind in _SOURCING]
    return (
        parts.coverage(claims, scoring, ids[Kind.UNATTRIBUTED_CLAIM]),
        parts.strength(claims, scoring, doubtful),
        parts.independence(claims, scoring, ids[Kind.SECOND_HAND]),
        parts.headline(assertions, scoring, ids[Kind.HEADLINE_GAP]),
        traceability(article, sentences, sources, findings, scoring),
        parts.restraint(article, words, findings, scoring),
    )


def _labels(  # noqa: PLR0913, PLR0917 - as `weigh`
    article: Article,
    words: int,
    claims: tuple[Backing, ...],
    findings: Sequence[Finding],
    assertions: Sequence[Assertion],
    scoring: Scoring,
) -> Labels:
    """What is redrawn."""
    return Labels(
        claims=claims,
        verdicts=tuple(parts.verdict(a, scoring.formula) for a in assertions),
        hits=tuple(w for _, w in parts.strong_words(article, findings, scoring.formula)),
        words=words,
        cut=article.notes.visible_part_only,
        language=article.language.code,
    )


def _range(value: float, drawn: Sequence[float], scoring: Scoring) -> tuple[int, int]:
    """From where to where, outward to whole steps; the value itself lies inside."""
    errors = scoring.errors
    known, last = drawn or [value], max(0, len(drawn) - 1)
    low = errors.step * floor(min(value, known[round(errors.low * last)]) / errors.step)
    high = errors.step * ceil(max(value, known[round(errors.high * last)]) / errors.step)
    if low == high:
        return max(0, low - errors.step), high
    return low, high


def _counts(
    claims: Sequence[Backing], sentences: Sequence[Sentence], sources: Sequence[Source]
) -> Counts:
    spans = {claim.span for claim in claims if claim.chain is not None}
    carried = sum(s.span in spans and s.attributed is Attributed.CARRIED for s in sentences)
    return Counts(
        claims=len(claims),
        attributed=len(spans),
        carried=carried,
        sources=sum(source.kind is not SourceKind.UNRESOLVED for source in sources),
        named=sum(source.named for source in sources),
    )
