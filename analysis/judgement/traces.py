"""The ingredient traceability: whether a reader could find again what the article tells."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from analysis.judgement.scoring import Formula, Scoring
from analysis.judgement.strength import LOOKED_UP, strength_class
from analysis.model.article import Article
from analysis.model.codes import BODY, InputKind, Kind, Role, Statement
from analysis.model.evidence import Finding, Source
from analysis.model.judgement import Component
from analysis.model.span import Span
from analysis.model.text import Sentence

_CREDITED = re.compile(r"©|\b(?:1[89]|20)\d\d\b|\w/\s?\w|:\s?[A-ZÀ-Þ]|\([^()]+\)\s*\.?$")
"""The form of a credit or a date in a caption: ©, a year, "Agency/Name", "Photo: Name", (…)."""

_TYPED = {InputKind.TEXT, InputKind.MARKDOWN, InputKind.DOCX, InputKind.ODT}
"""What people type or copy themselves: a missing by-line may be the copy's fault."""

_PASSED_OVER = frozenset({Statement.FURNITURE, Statement.DOUBT})
"""Sentences that need no day: what is no sentence, and honest doubt, which never costs."""


@dataclass(frozen=True, slots=True)
class Trace:
    """One thing that leads back: what it counts for beside the others, and how far it is there.

    `places` are the words that show it, each with its part of `value`; those of by-line, date and
    pictures stand outside the running text, so they have none.
    """

    share: float
    value: float
    facts: Mapping[str, float]
    places: tuple[tuple[Span, float], ...] = ()


def traceability(
    article: Article,
    sentences: Sequence[Sentence],
    sources: Sequence[Source],
    findings: Sequence[Finding],
    scoring: Scoring,
) -> Component:
    """Sources that could be found again, days, by-line and date, pictures with their origin."""
    found = traces(article, sentences, sources, findings, scoring.formula)
    total = sum(trace.share for trace in found)
    value = sum(t.share * t.value for t in found) / total if total else None
    facts = {name: number for trace in found for name, number in trace.facts.items()}
    weight = scoring.component["traceability"].weight
    return Component("traceability", value, weight, (), facts)


def traces(
    article: Article,
    sentences: Sequence[Sentence],
    sources: Sequence[Source],
    findings: Sequence[Finding],
    formula: Formula,
) -> tuple[Trace, ...]:
    """What leads back to where the article has its facts from; what cannot be told is left out."""
    every = (
        _of_sources(sources, formula),
        _of_days(sentences, formula),
        _of_signs(article, formula),
        _of_pictures(article, findings, formula),
    )
    return tuple(trace for trace in every if trace is not None)


def _of_sources(sources: Sequence[Source], formula: Formula) -> Trace | None:
    """Who could be looked up; a source that Selon could not place counts neither way."""
    asked = [(s, c in LOOKED_UP) for s in sources if (c := strength_class(s)) is not None]
    if not asked:
        return None
    one = 1 / len(asked)
    found = [source for source, known in asked if known]
    return Trace(
        formula.sources_share,
        len(found) * one,
        {"locatable": len(found), "sources": len(asked)},
        tuple((source.mentions[0], one) for source in found if source.mentions),
    )


def _of_days(sentences: Sequence[Sentence], formula: Formula) -> Trace | None:
    """How often the text names the day; full from a certain share of its sentences on."""
    told = [s for s in sentences if s.role in BODY and s.statement not in _PASSED_OVER]
    if not told:
        return None
    days = [s.span for s in told if s.dated]
    value = min(1.0, len(days) / len(told) / formula.days)
    return Trace(
        formula.days_share,
        value,
        {"dated": len(days), "told": len(told)},
        tuple((span, value / len(days)) for span in days),
    )


def _of_signs(article: Article, formula: Formula) -> Trace | None:
    """By-line and date, as the page says them or as its text shows them."""
    roles = {block.role for block in article.blocks}
    signed = bool(article.metadata.byline) or Role.BYLINE in roles
    dated = bool(article.metadata.published) or Role.DATE in roles
    signs = signed + dated
    if not signs and article.page.kind in _TYPED:
        return None
    return Trace(formula.signs_share, signs / 2, {"signs": signs})


def _of_pictures(article: Article, findings: Sequence[Finding], formula: Formula) -> Trace | None:
    told = _pictures(article, findings)
    if not told:
        return None
    facts = {"captions": len(told), "captioned": sum(told)}
    return Trace(formula.pictures_share, sum(told) / len(told), facts)


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
