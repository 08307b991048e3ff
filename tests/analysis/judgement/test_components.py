"""Each ingredient by its formula."""

from dataclasses import replace

import pytest

from analysis.judgement import components as parts
from analysis.judgement.backing import backings
from analysis.model.codes import SourceKind, Tier, Voice
from analysis.model.evidence import Assertion
from analysis.model.span import Span
from tests.analysis.judgement.invented import Group, case, source, strong_word


def test_nothing_to_count_is_no_value(scoring):
    assert parts.coverage((), scoring, ()).value is None
    assert parts.strength((), scoring, ()).value is None
    assert parts.independence((), scoring, ()).value is None
    assert parts.headline((), scoring, ()).value is None


def test_a_voice_counts_more_the_more_often_it_is_heard(scoring):
    loud = [parts.audible(times, scoring.formula) for times in (0, 1, 2, 4, 40)]
    assert loud == pytest.approx([0, 0.293, 0.5, 0.75, 1.0], abs=0.001)


def test_one_voice_is_no_variety_and_three_are_all(scoring):
    formula = scoring.formula
    assert [parts.variety(v, formula) for v in (0, 1, 2, 3, 9)] == [0, 0, 0.5, 1, 1]


def test_four_named_in_passing_are_not_two_who_are_heard(scoring):
    def value(*counts):
        text = case([Group(n, source(k, SourceKind.PERSON)) for k, n in enumerate(counts)])
        claims = backings(text.sentences, text.sources, text.attributions, scoring)
        return parts.independence(claims, scoring, ()).value

    assert value(1, 1, 1, 1) < value(4, 4) < value(4, 4, 4)


def test_promises_found_with_a_source_found_and_not_found(scoring):
    span = Span(0, 1)
    kinds = ((span, True), (span, False), (None, False))
    found = parts.headline([Assertion(span, b, a) for b, a in kinds], scoring, ())
    assert found.value == pytest.approx(0.5)
    assert found.facts == {"promises": 3, "backed": 1, "bare": 1, "lost": 1}


def test_a_word_counts_twice_at_most_whatever_its_case(scoring):
    text = case([Group(1)])
    article = replace(text.article, text="Scandal scandal SCANDAL disgust" + text.article.text)
    words = [Span(0, 7), Span(8, 15), Span(16, 23), Span(24, 31)]
    findings = [strong_word(0)._replace(span=s, id=n) for n, s in enumerate(words)]
    assert [n for n, _ in parts.strong_words(article, findings, scoring.formula)] == [0, 1, 3]


def test_words_of_a_weaker_tier_count_less_and_quoted_ones_not(scoring):
    text = case([Group(1)])
    findings = (
        strong_word(0),
        strong_word(10, tier=Tier.B),
        strong_word(20, tier=Tier.C),
        strong_word(30, Voice.QUOTED),
    )
    hits = parts.strong_words(text.article, findings, scoring.formula)
    assert [weight for _, weight in hits] == [1.0, 0.4]


def test_a_short_text_is_counted_as_three_hundred_words(scoring):
    assert parts.reticence(1, 20, scoring.formula) == parts.reticence(1, 300, scoring.formula)
    assert parts.reticence(99, 900, scoring.formula) == 0
