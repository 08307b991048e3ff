"""A reader disagrees: revisions are values, an analysis with them is another analysis."""

import csv
import io
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import astuple, dataclass, replace
from enum import StrEnum
from functools import reduce

from analysis.judgement.elsewhere import LookUp
from analysis.judgement.score import weigh
from analysis.judgement.scoring import Scoring
from analysis.language.folding import fold
from analysis.model.codes import Attributed, Kind, SourceKind, Statement, Tier
from analysis.model.evidence import Finding, Source
from analysis.model.judgement import Analysis
from analysis.model.span import Span
from analysis.model.text import Sentence
from analysis.reading.amend import Amended


class Action(StrEnum):
    """What a reader can do with a mark."""

    DISMISS = "dismiss"
    DISMISS_WORDS = "dismiss_words"  # these words, wherever they stand in this article
    DISMISS_RULE = "dismiss_rule"  # whatever the rule of the mark marks, in any article
    KIND = "kind"  # it is of another kind: `after`, a kind of finding
    NOT_A_CLAIM = "not_a_claim"
    SOURCE_ABOVE = "source_above"  # the sentence at `above` says who it comes from
    SOURCE_KIND = "source_kind"  # the source is of another class: `after`, a kind of source


@dataclass(frozen=True, slots=True)
class Revision:
    """One disagreement: the mark by its rule, kind and place, and the reader's own reason."""

    action: Action
    rule: str
    kind: Kind
    span: Span
    reason: str = ""
    after: str = ""
    above: Span | None = None

    @classmethod
    def of(
        cls, action: Action, finding: Finding, *, reason: str = "", after: str = "",
        above: Span | None = None,
    ) -> "Revision":  # fmt: skip
        """The revision of `finding`."""
        return cls(action, finding.rule, finding.kind, finding.span, reason, after, above)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the log."""

    rule: str
    before: str
    after: str
    reason: str
    passage: str  # the words that the mark stood on


def revised(analysis: Analysis, revisions: Iterable[Revision], scoring: Scoring) -> Analysis:
    """`analysis` with every revision, weighed anew; undoing is leaving the last one out.

    A mark that is not there is passed over. Notices under pictures go on counting as credits when
    their mark is dismissed, so that no dismissal lowers the index.
    """
    changed = reduce(_applied, revisions, analysis)
    kept = {f.span for f in changed.findings}
    notices = [f for f in analysis.findings if f.kind is Kind.ARCHIVE_IMAGE and f.span not in kept]
    score = weigh(
        changed.article,
        changed.sentences,
        changed.sources,
        changed.attributions,
        (*changed.findings, *notices),
        changed.assertions,
        scoring,
    )
    return replace(changed, score=score)


def without_rules(analysis: Analysis, rules: Collection[str]) -> Analysis:
    """`analysis` without what these rules marked; its score is still the old one."""
    return _all_gone(analysis, lambda f: f.rule in rules) if rules else analysis


def sources_above(analysis: Analysis, finding: Finding) -> tuple[tuple[Source, Span], ...]:
    """Whom the text before `finding` is given for, the nearest first, each with its last sentence.

    These are the sources that the reader may say a statement takes its own from.
    """
    nearest: dict[int, Span] = {}
    for sentence in reversed(analysis.sentences):
        if sentence.span.end <= finding.span.start:
            for number in sentence.sources:
                nearest.setdefault(number, sentence.span)
    by_id = {source.id: source for source in analysis.sources}
    return tuple((by_id[number], span) for number, span in nearest.items() if number in by_id)


def log(changes: Iterable[Revision | Amended | LookUp], text: str) -> tuple[Line, ...]:
    """What was changed in the article of this text, one line a change."""
    return tuple(_line(change, " ".join(change.span.of(text).split())) for change in changes)


def _line(change: Revision | Amended | LookUp, passage: str) -> Line:
    if isinstance(change, LookUp):
        return Line(f"elsewhere.{change.search}", "", change.found, change.where, passage)
    if isinstance(change, Amended):
        made = change.amendment
        after = made.language or made.role or "text"
        return Line(f"block.{made.act}", change.before, after, "", passage)
    after = change.after or change.action
    return Line(change.rule, change.kind, after, change.reason, passage)


def as_csv(lines: Iterable[Line]) -> str:
    """The log for a spreadsheet, with a mark in front that keeps its accents."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("rule", "before", "after", "reason", "passage"))
    writer.writerows([_cell(text) for text in astuple(one)] for one in lines)
    return "\ufeff" + out.getvalue()


def _cell(text: str) -> str:
    """The text, never read as a formula by a spreadsheet."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t")) else text


def _applied(analysis: Analysis, revision: Revision) -> Analysis:
    finding = next(
        (f for f in analysis.findings if (f.kind, f.span) == (revision.kind, revision.span)), None
    )
    if finding is None:
        return analysis
    return _ACTIONS[revision.action](analysis, finding, revision)


def _dismiss(analysis: Analysis, finding: Finding, _: Revision) -> Analysis:
    """The mark goes, and with it what the index held against the article for it."""
    rest = replace(analysis, findings=_without(analysis.findings, finding))
    if finding.kind is Kind.HEADLINE_GAP:
        promises = tuple(a for a in analysis.assertions if a.span != finding.span)
        return replace(rest, assertions=promises)
    if finding.kind is Kind.UNATTRIBUTED_CLAIM:
        return replace(rest, sentences=_each(analysis.sentences, finding.span, _cleared))
    return rest


def _dismiss_words(analysis: Analysis, finding: Finding, revision: Revision) -> Analysis:
    text, words = analysis.article.text, fold(finding.span.of(analysis.article.text))
    return _all_gone(analysis, lambda f: f.kind is revision.kind and fold(f.span.of(text)) == words)


def _dismiss_rule(analysis: Analysis, _: Finding, revision: Revision) -> Analysis:
    return without_rules(analysis, (revision.rule,))


def _all_gone(analysis: Analysis, goes: Callable[[Finding], bool]) -> Analysis:
    """Every mark dismissed that `goes`, one after another."""
    while (finding := next(filter(goes, analysis.findings), None)) is not None:
        analysis = _dismiss(analysis, finding, Revision.of(Action.DISMISS, finding))
    return analysis


def _rekind(analysis: Analysis, finding: Finding, revision: Revision) -> Analysis:
    other = finding._replace(kind=Kind(revision.after), type=None)
    rest = _dismiss(analysis, finding, revision)
    found = sorted((*rest.findings, other), key=lambda f: (f.span.start, -f.span.end))
    return replace(rest, findings=_numbered(found))


def _not_a_claim(analysis: Analysis, finding: Finding, _: Revision) -> Analysis:
    return replace(
        analysis,
        findings=_without(analysis.findings, finding),
        sentences=_each(analysis.sentences, finding.span, _stating_nothing),
    )


def _source_above(analysis: Analysis, finding: Finding, revision: Revision) -> Analysis:
    """The statement takes its source from the sentence that the reader points to."""
    above = next((s for s in analysis.sentences if s.span == revision.above), None)
    if above is None or not above.sources:
        return analysis
    carried = finding._replace(type="carried", tier=Tier.B)
    findings = tuple(carried if f.id == finding.id else f for f in analysis.findings)
    sentences = _each(
        analysis.sentences,
        finding.span,
        lambda s: s._replace(attributed=Attributed.CARRIED, sources=above.sources),
    )
    return replace(analysis, findings=findings, sentences=sentences)


def _resource(analysis: Analysis, finding: Finding, revision: Revision) -> Analysis:
    """The source is of another class; marks that no longer fit it go."""
    kind = SourceKind(revision.after)
    sources = tuple(_of_kind(s, kind) if s.id == finding.source_id else s for s in analysis.sources)
    kept = [
        f
        for f in analysis.findings
        if f.source_id != finding.source_id or kind in _FITTING.get(f.kind, _ANY)
    ]
    return replace(analysis, sources=sources, findings=_numbered(kept))


def _of_kind(source: Source, kind: SourceKind) -> Source:
    return replace(
        source,
        kind=kind,
        named=kind not in (SourceKind.ANONYMOUS, SourceKind.VAGUE, SourceKind.UNRESOLVED),
        second_hand=kind in _FITTING[Kind.SECOND_HAND],
        state_media=kind is SourceKind.STATE_MEDIA,
    )


def _cleared(sentence: Sentence) -> Sentence:
    """A carried source is plain enough; a statement without one needs none."""
    if sentence.attributed is Attributed.CARRIED:
        return sentence._replace(attributed=Attributed.INDIRECT)
    return _stating_nothing(sentence)


def _stating_nothing(sentence: Sentence) -> Sentence:
    return sentence._replace(statement=Statement.OPINION)


def _each(
    sentences: Sequence[Sentence], span: Span, change: Callable[[Sentence], Sentence]
) -> tuple[Sentence, ...]:
    """The sentences, those under the mark changed."""
    return tuple(change(s) if s.span.touches(span) else s for s in sentences)


def _without(findings: Sequence[Finding], gone: Finding) -> tuple[Finding, ...]:
    return _numbered([f for f in findings if f.id != gone.id])


def _numbered(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(f._replace(id=n) for n, f in enumerate(findings))


_ACTIONS = {
    Action.DISMISS: _dismiss,
    Action.DISMISS_WORDS: _dismiss_words,
    Action.DISMISS_RULE: _dismiss_rule,
    Action.KIND: _rekind,
    Action.NOT_A_CLAIM: _not_a_claim,
    Action.SOURCE_ABOVE: _source_above,
    Action.SOURCE_KIND: _resource,
}

_ANY = frozenset(SourceKind)
_FITTING = {
    Kind.VAGUE_SOURCE: frozenset({SourceKind.VAGUE, SourceKind.ANONYMOUS}),
    Kind.SECOND_HAND: frozenset({SourceKind.MEDIA, SourceKind.STATE_MEDIA}),
}
"""Kinds of source that a mark about a source may stand on."""
