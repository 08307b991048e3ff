"""Hits, false alarms and misses of Selon on the development corpora, rule by rule."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from analysis.evidence.mentions import mention
from analysis.language.tokens import tokens
from analysis.model.codes import Kind, Tier
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis
from analysis.model.span import Span
from tests.evaluation.corpora import ROOT, Corpora, Row

MENTIONS = ROOT / "tests" / "analysis" / "evidence"
LANGUAGES = ("en", "fr")
_SURE = 0.5  # confidence from which a statement is said to need a source


@dataclass
class Tally:
    """What was counted of one kind in one language; a rule cannot miss, a kind can."""

    kind: str
    language: str
    texts: int = 0
    misses: int = 0
    hits: Counter[str] = field(default_factory=Counter)  # by rule
    alarms: Counter[str] = field(default_factory=Counter)

    def take(self, rule: str, *, right: bool) -> None:
        """One finding of this rule."""
        (self.hits if right else self.alarms)[rule] += 1


def tallies(corpora: Corpora) -> Iterator[Tally]:
    """Every kind that somebody has marked articles for, in each language."""
    for count in (_attributions, kinds_of_source, _bare_statements, strong_words, _pages):
        yield from count(corpora)


def _attributions(corpora: Corpora) -> Iterator[Tally]:
    """A cue is right where annotators saw one; in French only speech can be missed."""
    for code in LANGUAGES:
        tally = Tally("attribution", code)
        for row, analysis in corpora.analyses(f"attribution/{code}.dev.jsonl"):
            gold = [(_span(a["cue"][0]), a) for a in row["attributions"] if a["cue"]]
            found = analysis.attributions if analysis else ()
            for one in found:
                tally.take(one.rule, right=any(one.cue.touches(cue) for cue, _ in gold))
            spoken = [cue for cue, a in gold if a.get("kind", "speech") == "speech"]
            tally.misses += _missed(spoken, [a.cue for a in found])
            tally.texts += 1
        yield tally


def kinds_of_source(corpora: Corpora) -> Iterator[Tally]:
    """Mentions of sources of our own, with the kind that each is; the rules were tuned on them."""
    for code in LANGUAGES:
        pack = corpora.kit.packs.by_code[code]
        tally = Tally("source_kind", code)
        lines = (MENTIONS / f"mentions_{code}.txt").read_text("utf-8").splitlines()
        for line in filter(None, lines):
            kind, words = (part.strip() for part in line.split("|"))
            span = Span(0, len(words))
            cut = tokens(words, span, pack.words).each
            found = mention(span, cut, [False] * len(cut), pack, corpora.kit.state_media)
            tally.take(found.kind, right=found.kind == kind)
            tally.misses += found.kind != kind
            tally.texts += 1
        yield tally


def _bare_statements(corpora: Corpora) -> Iterator[Tally]:
    """A mark is right on a sentence that a careful reader wanted a source for."""
    for code in LANGUAGES:
        tally = Tally(Kind.UNATTRIBUTED_CLAIM, code)
        for row, analysis in corpora.analyses(f"claims/articles_{code}.dev.jsonl"):
            wanted = [_of_row(s) for s in row["sentences"] if s["needs_source"]]
            found = [f for f in _of(analysis, Kind.UNATTRIBUTED_CLAIM) if f.confidence >= _SURE]
            _compare(tally, found, wanted)
        yield tally


def strong_words(corpora: Corpora) -> Iterator[Tally]:
    """Words in sentences on which the annotators agree, sentence and words."""
    for code in LANGUAGES:
        tally = Tally(Kind.LOADED_WORDING, code)
        for row, analysis in corpora.analyses(f"loaded/{code}.dev.jsonl"):
            if row["biased"] is None or bool(row["biased"]) != bool(row["spans"]):
                continue
            found = [f for f in _of(analysis, Kind.LOADED_WORDING) if f.tier is Tier.A]
            _compare(tally, found, [_span(s) for s in row["spans"]])
        yield tally


def _pages(corpora: Corpora) -> Iterator[Tally]:
    """Whole blocks of a page; what is optional counts neither way."""
    judge = corpora.evaluator("pages")
    counted = {
        (kind, code): Tally(kind, code)
        for kind in (Kind.MONETISATION, Kind.ARCHIVE_IMAGE)
        for code in LANGUAGES
    }
    for row, analysis in corpora.analyses("pages/dev.jsonl"):
        for kind in (Kind.MONETISATION, Kind.ARCHIVE_IMAGE):
            tally = counted.get((kind, row.get("lang")))
            if tally is not None:
                _count_blocks(tally, row, analysis, judge.words, judge)
    yield from counted.values()


def _count_blocks(
    tally: Tally,
    row: Row,
    analysis: Analysis | None,
    words: Callable[[str], tuple[str, ...]],
    judge: object,
) -> None:
    required, optional, _ = judge.gold_blocks(row, tally.kind, False)  # type: ignore[attr-defined]
    rules: dict[tuple[str, ...], str] = {}
    for finding in _of(analysis, Kind(tally.kind)):
        assert analysis is not None
        rules.setdefault(words(finding.span.of(analysis.article.text)), finding.rule)
    verdicts, met = judge.match(list(rules), required, optional)  # type: ignore[attr-defined]
    for rule, verdict in zip(rules.values(), verdicts, strict=True):
        if verdict != "optional":
            tally.take(rule, right=verdict == "right")
    tally.misses += sum(block not in met for block in required)
    tally.texts += 1


def _compare(tally: Tally, found: Iterable[Finding], wanted: list[Span]) -> None:
    found = list(found)
    for finding in found:
        right = any(finding.span.touches(span) for span in wanted)
        tally.take(finding.rule, right=right)
    tally.misses += _missed(wanted, [f.span for f in found])
    tally.texts += 1


def _missed(wanted: list[Span], found: list[Span]) -> int:
    return sum(not any(span.touches(one) for one in found) for span in wanted)


def _of(analysis: Analysis | None, kind: Kind) -> list[Finding]:
    return [f for f in analysis.findings if f.kind is kind] if analysis else []


def _of_row(row: Row) -> Span:
    return Span(row["start"], row["end"])


def _span(pair: list[int]) -> Span:
    return Span(pair[0], pair[1])
