"""An analysis as plain text, for a terminal."""

from collections.abc import Iterator
from textwrap import fill

from analysis.judgement.messages import Messages
from analysis.judgement.page_notes import page_notes
from analysis.judgement.texts import shortened
from analysis.model.codes import BODY, Tier
from analysis.model.evidence import Finding, Source
from analysis.model.judgement import Analysis
from analysis.model.span import Span

_WIDTH = 88
_INDENT = "    "


def report(analysis: Analysis, messages: Messages) -> str:
    """Counts first, then the range with its sentence, the sources, and what to stop at."""
    parts = (
        _head(analysis),
        _judgement(analysis, messages),
        _ledger(analysis, messages),
        _findings(analysis, messages),
    )
    return "\n".join(line for part in parts for line in part) + "\n"


def _head(analysis: Analysis) -> Iterator[str]:
    article = analysis.article
    about = article.metadata
    opening = next((b.span for b in article.blocks if b.role in BODY), Span(0, len(article.text)))
    title = about.title or shortened(opening.of(article.text), _WIDTH, " …")
    yield title
    yield "=" * min(len(title), _WIDTH)
    said = (about.byline, about.agency, about.published, about.site)
    told = list(dict.fromkeys(fact for fact in said if fact))
    facts = [fact for fact in told if not any(fact in other for other in told if other != fact)]
    if facts:
        yield " · ".join(facts)
    yield ""


def _judgement(analysis: Analysis, messages: Messages) -> Iterator[str]:
    score = analysis.score
    yield messages.counts(score.counts)
    if score.value is None:
        yield fill(messages.no_score(score.reason or ""), _WIDTH)
    else:
        visible = f" ({messages.word('visible_part_only')})" if score.visible_part_only else ""
        yield f"{messages.index(score)}{visible} · {messages.grades(score.grades)}"
        yield fill(messages.beside_the_range(), _WIDTH)
    if score.own_weights:
        yield fill(messages.word("own_weights"), _WIDTH)
    for code in analysis.warnings:
        yield fill(messages.warning(code), _WIDTH)
    for note in page_notes(analysis.article, messages):
        yield fill(note, _WIDTH)
    yield ""


def _ledger(analysis: Analysis, messages: Messages) -> Iterator[str]:
    if not analysis.sources:
        return
    yield messages.word("sources")
    for source in sorted(analysis.sources, key=lambda s: -s.words):
        yield f"{_INDENT}{source.name} · {_kind(source, messages)}"
    yield ""


def _kind(source: Source, messages: Messages) -> str:
    return messages.word(f"source_{source.kind}")


def _findings(analysis: Analysis, messages: Messages) -> Iterator[str]:
    shown = [f for f in analysis.findings if f.tier is Tier.A]
    yield messages.word("findings")
    for finding in shown:
        yield from _finding(finding, analysis, messages)
    if not shown:
        yield f"{_INDENT}{messages.word('no_findings')}"


def _finding(finding: Finding, analysis: Analysis, messages: Messages) -> Iterator[str]:
    told = messages.finding(finding, analysis)
    words = shortened(finding.span.of(analysis.article.text), _WIDTH, " …")
    yield f"{_INDENT}[{told.label}] {words}"
    indent = _INDENT * 2
    yield fill(
        f"{told.reason} {told.question}",
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
    )
