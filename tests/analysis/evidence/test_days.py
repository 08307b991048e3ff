"""A sentence that names the day can be looked up."""

import pytest

from analysis.evidence.days import dated
from tests.proportion import proportional


def days(traced, packs, text, code):
    article, paragraphs, _, sources = traced(text, code)
    found = dated(paragraphs, sources, packs.by_code[code])
    return [span.of(article.text) for span in sorted(found)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The ferry stopped on Monday.", "en"),
        ("The council votes on 3 May in the old hall.", "en"),
        ("The pier burned down on May 3rd, 2019.", "en"),
        ("The keeper said Tuesday’s storm was the worst.", "en"),
        ("Le bac s'est arrêté lundi soir.", "fr"),
        ("Le conseil votera le 3 mai dans l'ancienne halle.", "fr"),
        ("La jetée a brûlé le 1er avril.", "fr"),
    ],
)
def test_a_day_of_the_week_or_of_a_month(text, code, traced, packs):
    assert days(traced, packs, text, code) == [text]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The ferry stopped in May 2019.", "en"),
        ("The council votes today.", "en"),
        ("Some 20 may be hurt in the old hall.", "en"),
        ("The pier burned down in 1921.", "en"),
        ("La jetée a brûlé en avril 2019.", "fr"),
        ("Le conseil votera cette semaine.", "fr"),
    ],
)
def test_a_month_a_year_or_a_word_that_leans_on_the_day_of_reading_is_none(
    text, code, traced, packs
):
    assert days(traced, packs, text, code) == []


def test_a_day_in_the_name_of_a_source_is_none(traced, packs):
    text = "The Sunday Times reported that the pier had been sold."
    assert days(traced, packs, text, "en") == []


def test_only_the_sentence_that_names_it(traced, packs):
    text = "The ferry stopped on Monday. Nobody knows why. It sails again on 4 June."
    assert days(traced, packs, text, "en") == [
        "The ferry stopped on Monday.",
        "It sails again on 4 June.",
    ]


def test_work_grows_in_proportion_to_days_and_sources(traced, packs):
    pack = packs.by_code["en"]

    def parts(times):
        _, paragraphs, _, sources = traced("Ada Wren said that it shut on Monday. " * times, "en")
        return [(paragraphs, sources)] * times

    small, large = parts(100), parts(1_000)
    assert proportional(lambda given: dated(*given[0], pack), small, large, slack=3)
