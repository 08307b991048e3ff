"""Five of the six ingredients of the index, each from its evidence by one formula (0 to 1)."""

from collections import Counter
from collections.abc import Mapping, Sequence

from analysis.evidence.own_words import TYPE as OWN
from analysis.judgement.backing import Backing
from analysis.judgement.scoring import Formula, Scoring
from analysis.model.article import Article
from analysis.model.codes import BODY, OPENING, Kind, Role, Tier, Voice
from analysis.model.evidence import Assertion, Finding
from analysis.model.judgement import Component


def coverage(claims: Sequence[Backing], scoring: Scoring, marks: Sequence[int]) -> Component:
    """The share of statements that say who they come from; carried ones count less."""
    total = sum(c.weight for c in claims)
    value = sum(c.weight * c.cover for c in claims) / total if total else None
    carried = sum(0 < c.cover < 1 for c in claims)
    facts = {"claims": len(claims), "attributed": sum(c.cover > 0 for c in claims)}
    facts |= {"carried": carried} if carried else {}
    return _component("coverage", value, scoring, marks, facts)


def strength(claims: Sequence[Backing], scoring: Scoring, marks: Sequence[int]) -> Component:
    """The mean strength of what stands behind attributed statements; of none at all, 0."""
    known = [(c.weight, c.chain.strength) for c in claims if c.chain and c.chain.strength]
    value = _mean(known)
    if value is None and claims and not any(c.chain for c in claims):
        value = 0.0
    facts = {"attributed": len(known), "average": round(100 * (value or 0.0))}
    return _component("strength", value, scoring, marks, facts)


def independence(claims: Sequence[Backing], scoring: Scoring, marks: Sequence[int]) -> Component:
    """How many voices are heard; one that is heard again and again counts more than one in passing.

    Whoever repeats another is no voice of its own: what counts is the origin.
    """
    heard = {
        c.chain.origin: c.chain.heard for c in claims if c.chain and c.chain.origin is not None
    }
    voices = sum(audible(times, scoring.formula) for times in heard.values())
    untraced = any(c.chain and c.chain.strength is None for c in claims)
    computed = bool(claims) and (bool(heard) or not untraced)
    value = variety(voices, scoring.formula) if computed else None
    facts = {"origins": len(heard), "voices": voices}
    return _component("independence", value, scoring, marks, facts)


def headline(assertions: Sequence[Assertion], scoring: Scoring, marks: Sequence[int]) -> Component:
    """What title and opening promise: found with a source 1, found 1/2, not found 0."""
    verdicts = [verdict(a, scoring.formula) for a in assertions]
    value = sum(verdicts) / len(verdicts) if verdicts else None
    lost = sum(a.backing is None for a in assertions)
    backed = sum(a.backing is not None and a.attributed for a in assertions)
    facts = {
        "promises": len(verdicts),
        "backed": backed,
        "bare": len(verdicts) - backed - lost,
        "lost": lost,
    }
    return _component("headline", value, scoring, marks, facts)


def restraint(
    article: Article, words: int, findings: Sequence[Finding], scoring: Scoring
) -> Component:
    """How few strong words the writer uses; quotations do not count, nor a word's third time."""
    hits = strong_words(article, findings, scoring.formula)
    value = reticence(sum(h for _, h in hits), words, scoring.formula) if words else None
    facts = {"hits": len(hits), "words": words}
    return _component("restraint", value, scoring, [n for n, _ in hits], facts)


def strong_words(
    article: Article, findings: Sequence[Finding], formula: Formula
) -> list[tuple[int, float]]:
    """The writer's own strong words that count: the finding's id and how much it counts.

    Words of the reader's own list never do: the index is the same for everybody.
    """
    weights = {Tier.A: 1.0, Tier.B: formula.tier_b, Tier.C: 0.0}
    seen: Counter[str] = Counter()
    hits = []
    wording, quoted = Kind.LOADED_WORDING, Voice.QUOTED
    for finding in findings:
        strong = finding.kind is wording and finding.type != OWN
        if strong and finding.voice is not quoted:
            weight = weights[finding.tier]
            word = finding.span.of(article.text).casefold()
            if weight and seen[word] < formula.repeats:
                seen[word] += 1
                hits.append((finding.id, weight))
    return hits


def reticence(hits: float, words: int, formula: Formula) -> float:
    """1 without strong words, 0 from a certain number per 1,000 words on."""
    per_thousand = 1000 * hits / max(words, formula.fewest_words)
    return 1 - min(1.0, per_thousand / formula.strong_words)


def variety(voices: float, formula: Formula) -> float:
    """0 for one voice and none, 1 from a certain number on."""
    return min(1.0, max(0.0, (voices - 1) / (formula.voices - 1)))


def audible(times: int, formula: Formula) -> float:
    """How much of a voice somebody is who is heard so often: once a little, in the end 1."""
    return 1.0 - float(0.5 ** (times / formula.heard))


def verdict(assertion: Assertion, formula: Formula) -> float:
    """What one promise of the opening is worth."""
    if assertion.backing is None:
        return 0.0
    return 1.0 if assertion.attributed else formula.found_bare


def words_of(article: Article) -> int:
    """Words of title and running text: prompts, captions and by-lines do not count."""
    read = BODY | OPENING | {Role.HEADING}
    return sum(len(b.span.of(article.text).split()) for b in article.blocks if b.role in read)


def _mean(parts: Sequence[tuple[float, float]]) -> float | None:
    """The weighted mean of (weight, value) pairs."""
    total = sum(weight for weight, _ in parts)
    return sum(weight * value for weight, value in parts) / total if total else None


def _component(
    name: str,
    value: float | None,
    scoring: Scoring,
    marks: Sequence[int],
    facts: Mapping[str, float],
) -> Component:
    return Component(name, value, scoring.component[name].weight, tuple(marks), facts)
