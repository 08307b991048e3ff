"""Each ingredient by its formula."""

from dataclasses import replace

import pytest

from analysis.judgement import components as parts
from analysis.model.article import Metadata
from analysis.model.codes import InputKind, SourceKind, Tier, Voice
from analysis.model.evidence import Assertion
from analysis.model.span import Span
from tests.analysis.judgement.invented import Group, case, source, strong_word


def test_nothing_to_count_is_no_value(scoring):
    assert parts.coverage((), scoring, ()).value is None
    assert parts.strength((), scoring, ()).value is None
    assert parts.independence((), scoring, ()).value is None
    assert parts.headline((), scoring, ()).value is None


def test_equal_voices_are_counted_and_unequal_ones_less():
    assert parts.effective([1, 1, 1]) == pytest.approx(3)
    assert parts.effective([3, 4]) == pytest.approx(1.96)
    assert parts.effective([]) == 0


def test_one_voice_is_no_variety_and_four_are_all(scoring):
    formula = scoring.formula
    assert [parts.variety(v, formula) for v in (0, 1, 4, 9)] == [0, 0, 1, 1]


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


def test_a_short_text_is_counted_as_two_hundred_words(scoring):
    assert parts.reticence(1, 20, scoring.formula) == parts.reticence(1, 200, scoring.formula)
    assert parts.reticence(99, 900, scoring.formula) == 0


def test_by_line_and_date_count_where_a_page_could_give_them(scoring):
    text = case([Group(1, source(0, SourceKind.PERSON))])
    page = replace(text.article, page=replace(text.article.page, kind=InputKind.HTML))
    signed = replace(page, metadata=Metadata(byline="I. Marlow", published="2026-01-02"))

    def value(article):
        return parts.traceability(article, text.sources, (), scoring).value

    assert value(text.article) == 1.0  # a paste: nobody knows what the page said
    assert value(page) == pytest.approx(0.5 / 0.75)
    assert value(signed) == 1.0


def test_sources_that_nobody_could_find_again_lower_traceability(scoring):
    text = case([Group(1, source(0, SourceKind.PERSON)), Group(1, source(1, SourceKind.VAGUE))])
    found = parts.traceability(text.article, text.sources, (), scoring)
    assert found.value == pytest.approx(0.5)
    assert found.facts == {"locatable": 1, "sources": 2}


@pytest.mark.parametrize(
    ("caption", "told"),
    [
        ("The quay this morning. © N. Ferrand", True),
        ("Photo: Nora Ferrand", True),
        ("The quay in 2019.", True),
        ("Vesta Press/N. Ferrand", True),
        ("The quay at dawn (Nora Ferrand).", True),
        ("The quay at dawn.", False),
    ],
)
def test_a_caption_says_where_the_picture_comes_from_by_its_form(caption, told, scoring):
    text = case([Group(1)]).with_captions(caption)
    facts = parts.traceability(text.article, (), (), scoring).facts
    assert facts == {"captions": 1, "captioned": int(told)}


def test_a_credit_on_a_line_of_its_own_belongs_to_the_caption_above(scoring):
    text = case([Group(1)]).with_captions("The quay at dawn.\n© N. Ferrand")
    facts = parts.traceability(text.article, (), (), scoring).facts
    assert facts == {"captions": 1, "captioned": 1}
