"""A reader may disagree with every mark; the range follows, and the log says so."""

import csv
import io
from dataclasses import replace

import pytest

from analysis.judgement.contest import Action, Revision, as_csv, log, revised, sources_above
from analysis.model.codes import Attributed, Kind, SourceKind, Tier
from analysis.model.evidence import Finding
from analysis.model.span import Span
from tests.analysis.judgement.invented import BACKED, LOST, Group, case, source


@pytest.fixture
def analysis(scoring):
    text = case(
        [
            Group(5, source(0, SourceKind.PERSON)),
            Group(3, source(1, SourceKind.VAGUE)),
            Group(2, source(0, SourceKind.PERSON), carried=True),
            Group(4, source(2, SourceKind.MEDIA)),
            Group(4),
        ],
        promises=[BACKED, LOST],
        strong_words=3,
    )
    text = replace(
        text,
        assertions=(text.assertions[0], replace(text.assertions[1], span=Span(4, 9))),
    ).with_captions("Archive picture")
    spans = [s.span for s in text.sentences]
    end = len(text.article.text)
    text = text.with_findings(
        *(Finding(Kind.UNATTRIBUTED_CLAIM, "claim.plain", s, type="plain") for s in spans[-4:]),
        *(
            Finding(Kind.UNATTRIBUTED_CLAIM, "claim.carried", s, type="carried", tier=Tier.B)
            for s in spans[8:10]
        ),
        Finding(Kind.VAGUE_SOURCE, "source.vague", spans[5], source_id=1),
        Finding(Kind.SECOND_HAND, "source.second_hand", spans[10], source_id=2),
        Finding(Kind.HEADLINE_GAP, "headline.not_found", Span(4, 9)),
        Finding(Kind.HEARSAY, "x", Span(70, 75), type="hearsay_word"),
        Finding(Kind.MONETISATION, "x", Span(80, 85), type="donate"),
        Finding(Kind.ARCHIVE_IMAGE, "x", Span(end - 15, end), type="archive"),
    )
    return text.analysis(scoring)


def mark(analysis, kind, number=0):
    return [f for f in analysis.findings if f.kind is kind][number]


def test_dismissing_any_mark_never_lowers_the_index(analysis, scoring):
    for finding in analysis.findings:
        after = revised(analysis, [Revision.of(Action.DISMISS, finding)], scoring)
        assert after.score.value >= analysis.score.value, finding
        assert len(after.findings) == len(analysis.findings) - 1


def test_words_are_dismissed_wherever_they_stand_and_nothing_else_is(analysis, scoring):
    one = mark(analysis, Kind.LOADED_WORDING)
    words = one.span.of(analysis.article.text).lower()
    same = [f for f in analysis.findings if f.kind is one.kind
            and f.span.of(analysis.article.text).lower() == words]  # fmt: skip
    after = revised(analysis, [Revision.of(Action.DISMISS_WORDS, one)], scoring)
    assert len(after.findings) == len(analysis.findings) - len(same)
    assert not {f.span for f in same} & {f.span for f in after.findings if f.kind is one.kind}


def test_a_rule_is_dismissed_with_all_that_it_marks(analysis, scoring):
    one = mark(analysis, Kind.LOADED_WORDING)
    after = revised(analysis, [Revision.of(Action.DISMISS_RULE, one)], scoring)
    assert one.rule not in {f.rule for f in after.findings}
    assert {f.rule for f in after.findings} == {f.rule for f in analysis.findings} - {one.rule}
    assert [f.id for f in after.findings] == list(range(len(after.findings)))


def test_no_revision_changes_nothing(analysis, scoring):
    assert revised(analysis, [], scoring) == analysis


def test_leaving_the_last_revision_out_is_undoing(analysis, scoring):
    one, two = (Revision.of(Action.DISMISS, mark(analysis, Kind.LOADED_WORDING, n)) for n in (0, 1))
    once = revised(analysis, [one], scoring)
    assert revised(analysis, [one, two], scoring) != once
    assert revised(analysis, [one], scoring) == once


def test_findings_stay_numbered_in_reading_order(analysis, scoring):
    gone = Revision.of(Action.DISMISS, analysis.findings[2])
    after = revised(analysis, [gone], scoring)
    assert [f.id for f in after.findings] == list(range(len(after.findings)))


def test_not_a_claim_leaves_the_count(analysis, scoring):
    finding = mark(analysis, Kind.UNATTRIBUTED_CLAIM)
    after = revised(analysis, [Revision.of(Action.NOT_A_CLAIM, finding)], scoring)
    assert after.score.counts.claims == analysis.score.counts.claims - 1


def test_a_source_above_carries_the_statement(analysis, scoring):
    finding = mark(analysis, Kind.UNATTRIBUTED_CLAIM)
    above = analysis.sentences[0].span
    revision = Revision.of(Action.SOURCE_ABOVE, finding, above=above, reason="same speaker")
    after = revised(analysis, [revision], scoring)
    counts = after.score.counts
    assert counts.attributed == analysis.score.counts.attributed + 1
    assert counts.carried == analysis.score.counts.carried + 1
    sentence = next(s for s in after.sentences if s.span == finding.span)
    assert (sentence.attributed, sentence.sources) == (Attributed.CARRIED, (0,))
    assert mark(after, Kind.UNATTRIBUTED_CLAIM).type == "carried"


def test_the_nearest_source_above_is_offered_first(analysis):
    finding = mark(analysis, Kind.UNATTRIBUTED_CLAIM)
    offered = sources_above(analysis, finding)
    assert [source.id for source, _ in offered] == [2, 0, 1]
    for known, span in offered:
        assert span.end <= finding.span.start
        assert known.id in next(s for s in analysis.sentences if s.span == span).sources


def test_above_the_first_sentence_stands_no_source(analysis):
    assert sources_above(analysis, Finding(Kind.HEARSAY, "x", Span(0, 4))) == ()


def test_a_sentence_without_a_source_cannot_be_the_one_above(analysis, scoring):
    finding = mark(analysis, Kind.UNATTRIBUTED_CLAIM)
    bare = analysis.sentences[-1].span
    revision = Revision.of(Action.SOURCE_ABOVE, finding, above=bare)
    assert revised(analysis, [revision], scoring) == analysis


def test_a_source_of_another_class_weighs_as_that_class(analysis, scoring):
    finding = mark(analysis, Kind.VAGUE_SOURCE)
    revision = Revision.of(Action.SOURCE_KIND, finding, after="document")
    after = revised(analysis, [revision], scoring)
    assert after.score.value > analysis.score.value
    assert all(f.kind is not Kind.VAGUE_SOURCE for f in after.findings)
    assert after.sources[1].named


def test_a_mark_of_another_kind_counts_as_that_kind(analysis, scoring):
    finding = mark(analysis, Kind.HEARSAY)
    revision = Revision.of(Action.KIND, finding, after="loaded_wording")
    after = revised(analysis, [revision], scoring)
    words = [f for f in after.findings if f.kind is Kind.LOADED_WORDING]
    assert len(words) == 4
    assert after.score.components[-1].facts["hits"] == 4


def test_a_revision_of_a_mark_that_is_not_there_is_passed_over(analysis, scoring):
    odd = Revision(Action.DISMISS, "x", Kind.HEARSAY, Span(1, 2))
    assert revised(analysis, [odd], scoring) == analysis


def test_the_log_says_rule_before_after_and_reason(analysis):
    dismissed = Revision.of(Action.DISMISS, mark(analysis, Kind.HEARSAY), reason="déjà « cité »")
    changed = Revision.of(
        Action.SOURCE_KIND, mark(analysis, Kind.VAGUE_SOURCE), after="document", reason="p. 2"
    )
    text = as_csv(log([dismissed, changed], analysis.article.text))
    passages = [" ".join(r.span.of(analysis.article.text).split()) for r in (dismissed, changed)]
    assert text.startswith("\ufeff")
    assert list(csv.reader(io.StringIO(text[1:]))) == [
        ["rule", "before", "after", "reason", "passage"],
        ["x", "hearsay", "dismiss", "déjà « cité »", passages[0]],
        ["source.vague", "vague_source", "document", "p. 2", passages[1]],
    ]


def test_no_cell_of_the_log_is_a_formula(analysis):
    odd = Revision.of(Action.DISMISS, mark(analysis, Kind.HEARSAY), reason="=1+1")
    assert "'=1+1" in as_csv(log([odd], analysis.article.text))
