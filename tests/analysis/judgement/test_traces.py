"""What leads back to where the facts come from."""

from dataclasses import replace

import pytest

from analysis.judgement.traces import traceability, traces
from analysis.model.article import Metadata
from analysis.model.codes import InputKind, Role, SourceKind, Statement
from tests.analysis.judgement.invented import Group, case, source


def days(text, scoring, *, dated, **about):
    """The value of the days when the first so many sentences name one."""
    sentences = [s._replace(dated=n < dated) for n, s in enumerate(text.sentences)]
    sentences[-1] = sentences[-1]._replace(**about)
    (trace,) = traces(text.article, sentences, (), (), scoring.formula)
    return trace


def test_by_line_and_date_count_where_a_page_could_give_them(scoring):
    text = case([Group(1, source(0, SourceKind.PERSON))])
    page = replace(text.article, page=replace(text.article.page, kind=InputKind.HTML))
    signed = replace(page, metadata=Metadata(byline="I. Marlow", published="2026-01-02"))

    def value(article):
        return traceability(article, (), text.sources, (), scoring).value

    assert value(text.article) == 1.0  # a paste: nobody knows what the page said
    assert value(page) == pytest.approx(0.5 / 0.75)
    assert value(signed) == 1.0


def test_sources_that_nobody_could_find_again_lower_traceability(scoring):
    text = case([Group(1, source(0, SourceKind.PERSON)), Group(1, source(1, SourceKind.VAGUE))])
    found = traceability(text.article, (), text.sources, (), scoring)
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
    facts = traceability(text.article, (), (), (), scoring).facts
    assert facts == {"captions": 1, "captioned": int(told)}


def test_a_credit_on_a_line_of_its_own_belongs_to_the_caption_above(scoring):
    text = case([Group(1)]).with_captions("The quay at dawn.\n© N. Ferrand")
    facts = traceability(text.article, (), (), (), scoring).facts
    assert facts == {"captions": 1, "captioned": 1}


def test_days_are_full_when_three_sentences_of_twenty_name_one(scoring):
    text = case([Group(20)])
    found = [days(text, scoring, dated=n).value for n in (0, 1, 3, 20)]
    assert found == pytest.approx([0, 1 / 3, 1, 1])


def test_days_and_sources_count_alike(scoring):
    text = case([Group(20, source(0, SourceKind.PERSON))])
    value = traceability(text.article, text.sentences, text.sources, (), scoring).value
    assert value == pytest.approx(0.5)


@pytest.mark.parametrize(
    "about",
    [
        {"statement": Statement.DOUBT},
        {"statement": Statement.FURNITURE},
        {"role": Role.TITLE},
    ],
)
def test_honest_doubt_a_title_and_furniture_need_no_day(about, scoring):
    text = case([Group(20)])
    assert days(text, scoring, dated=1, **about).facts == {"dated": 1, "told": 19}


def test_what_a_sentence_states_does_not_change_whether_it_names_the_day(scoring):
    text = case([Group(20)])
    opinion = days(text, scoring, dated=2, statement=Statement.OPINION)
    assert opinion.value == days(text, scoring, dated=2).value


def test_the_places_of_a_trace_make_up_its_value(scoring):
    text = case([Group(3, source(0, SourceKind.PERSON)), Group(3, source(1, SourceKind.VAGUE))])
    sentences = [s._replace(dated=n < 2) for n, s in enumerate(text.sentences)]
    for trace in traces(text.article, sentences, text.sources, (), scoring.formula):
        assert sum(part for _, part in trace.places) == pytest.approx(trace.value)
