"""The six ingredients of the index, each from its evidence by one formula (0 to 1)."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from analysis.evidence.own_words import TYPE as OWN
from analysis.judgement.backing import Backing
from analysis.judgement.scoring import Formula, Scoring
from analysis.judgement.strength import LOOKED_UP, strength_class
from analysis.model.article import Article
from analysis.model.codes import BODY, OPENING, InputKind, Kind, Role, Tier, Voice
from analysis.model.evidence import Assertion, Finding, Source
from analysis.model.judgement import Component
from analysis.model.span import Span

_CREDITED = re.compile(r"©|\b(?:1[89]|20)\d\d\b|\w/\s?\w|:\s?[A-ZÀ-Þ]|\([^()]+\)\s*\.?$")
"""The form of a credit or a date in a caption: ©, a year, "Agency/Name", "Photo: Name", (…)."""

_TYPED = {InputKind.TEXT, InputKind.MARKDOWN, InputKind.DOCX, InputKind.ODT}
"""What people type or copy themselves: a missing by-line may be the copy's fault."""


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
    """How many voices of equal share the origins amount to (the inverse of Σ share²)."""
    shares: dict[int, float] = defaultdict(float)
    for claim in claims:
        if claim.chain and claim.chain.origin is not None:
            shares[claim.chain.origin] += claim.weight
    voices = effective(shares.values())
    untraced = any(c.chain and c.chain.strength is None for c in claims)
    computed = bool(claims) and (bool(shares) or not untraced)
    value = variety(voices, scoring.formula) if computed else None
    facts = {"origins": len(shares), "voices": voices}
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


def traceability(
    article: Article, sources: Sequence[Source], findings: Sequence[Finding], scoring: Scoring
) -> Component:
    """Sources that could be found again, by-line and date, pictures with their origin."""
    formula = scoring.formula
    parts: list[tuple[float, float]] = []
    facts: dict[str, float] = {}
    asked = [c for s in sources if (c := strength_class(s)) is not None]
    if asked:
        found = sum(c in LOOKED_UP for c in asked)
        parts.append((formula.sources_share, found / len(asked)))
        facts |= {"locatable": found, "sources": len(asked)}
    signs = _signs(article)
    if signs or article.page.kind not in _TYPED:
        parts.append((formula.signs_share, signs / 2))
        facts["signs"] = signs
    pictures = _pictures(article, findings)
    if pictures:
        parts.append((formula.pictures_share, sum(pictures) / len(pictures)))
        facts |= {"captions": len(pictures), "captioned": sum(pictures)}
    return _component("traceability", _mean(parts), scoring, (), facts)


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


def effective(shares: Iterable[float]) -> float:
    """How many equal shares these amount to (the inverse Simpson index)."""
    known = [s for s in shares if s > 0]
    squares = sum(s * s for s in known)
    return sum(known) ** 2 / squares if squares else 0.0


def verdict(assertion: Assertion, formula: Formula) -> float:
    """What one promise of the opening is worth."""
    if assertion.backing is None:
        return 0.0
    return 1.0 if assertion.attributed else formula.found_bare


def words_of(article: Article) -> int:
    """Words of title and running text: prompts, captions and by-lines do not count."""
    read = BODY | OPENING | {Role.HEADING}
    return sum(len(b.span.of(article.text).split()) for b in article.blocks if b.role in read)


def _signs(article: Article) -> int:
    """By-line and date, as the page says them or as its text shows them."""
    roles = {block.role for block in article.blocks}
    signed = bool(article.metadata.byline) or Role.BYLINE in roles
    dated = bool(article.metadata.published) or Role.DATE in roles
    return signed + dated


def _pictures(article: Article, findings: Sequence[Finding]) -> list[bool]:
    """For each picture with a caption whether it says where it comes from, a notice included."""
    notices = [f.span for f in findings if f.kind is Kind.ARCHIVE_IMAGE]
    captions = [b for b in article.blocks if b.role is Role.CAPTION]
    told = [_is_credited(b.span, article.text, notices) for b in captions]
    for n, (one, other) in enumerate(pairwise(captions)):
        if not article.text[one.span.end : other.span.start].strip():  # of one picture
            told[n + 1] = told[n] or told[n + 1]
    last = [
        n
        for n, block in enumerate(captions)
        if n + 1 == len(captions)
        or article.text[block.span.end : captions[n + 1].span.start].strip()
    ]
    return [told[n] for n in last]


def _is_credited(span: Span, text: str, notices: Iterable[Span]) -> bool:
    return bool(_CREDITED.search(span.of(text))) or any(span.touches(n) for n in notices)


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
