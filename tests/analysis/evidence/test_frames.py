"""Phrases that introduce a source, before, behind and inside their content."""

from dataclasses import replace

import pytest

from analysis.language.attribution_words import Frame
from tests.said import said


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("According to the survey, prices rose.", "the survey", ("prices rose",)),
        ("Prices rose, according to the survey.", "the survey", ("Prices rose",)),
        ("Prices, according to the survey, rose again.", "the survey", ("rose again",)),
    ],
)
def test_according_to(english, text, source, content):
    (found,) = said(text, english)
    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    "opening",
    ["Selon", "D'après", "D’après", "À en croire", "Aux dires de", "De l'aveu de", "Pour"],
)
def test_french_frames(french, opening):
    (found,) = said(f"{opening} Ada Morel, le barrage fuit depuis hier.", french)
    assert (found.source, found.content) == ("Ada Morel", ("le barrage fuit depuis hier",))


@pytest.mark.parametrize(
    "text", ["Selon que l'on monte ou descend, on paie.", "Pour finir, il pleut."]
)
def test_what_only_looks_like_a_frame(french, text):
    assert said(text, french) == []


def test_the_subject_behind_the_comma_is_no_apposition(french):
    (found,) = said("Selon l'agence, le ministre, en visite, a promis une aide.", french)
    assert found.source == "l'agence"


def test_a_frame_may_stand_behind_its_source(english):
    behind = Frame("trial", ("notwithstanding",), behind=True)
    words = replace(english.attribution, frames=(*english.attribution.frames, behind))
    (found,) = said(
        "The report notwithstanding prices rose again.", replace(english, attribution=words)
    )
    assert (found.source, found.content) == ("The report", ("prices rose again",))


def test_date_of_a_study_is_no_part_of_it(french):
    text = "Selon une étude de l'université de Tours publiée en février, l'air est mauvais."
    (found,) = said(text, french)
    assert found.source == "une étude de l'université de Tours"


def test_per_gives_a_source_and_no_rate(english):
    (found,) = said("Per the Dunmore Gazette, the deal is off.", english)
    assert found.source == "the Dunmore Gazette"
    assert said("Per week, the town pays a lot of money.", english) == []


def test_named_person_with_a_role_may_have_a_quotation_for_view(french):
    text = "Pour le criminologue Alain Baude, « la répression ne suffira pas »."
    (found,) = said(text, french)
    assert found.source == "le criminologue Alain Baude"


def test_a_sentence_goes_on_behind_a_source_with_a_clause_of_its_own(english):
    text = "The quay, according to a survey that the council ordered in May, will not last."
    found = next(f for f in said(text, english) if f.cue == "according to")
    assert found.content == ("The quay", "will not last")


def test_a_quotation_may_end_with_for_whom_it_is_so(french):
    (found,) = said("« Une honte pour la ville », pour le sénateur Luc Baradin.", french)
    assert found.source == "le sénateur Luc Baradin"


@pytest.mark.parametrize(
    "text",
    [
        "Le prix change selon la saison et selon les régions.",
        "Chacun vient selon son envie.",
        "La cuisson varie, selon la taille du four.",
        "Les barques sortaient selon un rythme régulier.",
    ],
)
def test_what_something_depends_on_is_nobody_in_french(french, text):
    assert said(text, french) == []


@pytest.mark.parametrize(
    "text", ["The launch went according to plan.", "Pupils are grouped according to ability."]
)
def test_what_something_depends_on_is_nobody_in_english(english, text):
    assert said(text, english) == []


def test_a_noun_that_only_leads_another_measures_nothing(english):
    (found,) = said("Prices rose, according to the season report.", english)
    assert found.source == "the season report"


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("According to its own figures it lost money.", "its own figures", "it lost money"),
        ("According to police the man ran into a barn.", "police", "the man ran into a barn"),
    ],
)
def test_no_comma_need_part_a_source_from_its_content(english, text, source, content):
    (found,) = said(text, english)
    assert (found.source, found.content) == (source, (content,))


def test_who_is_briefed_on_a_thing_says_nothing_of_it_by_that(english):
    text = "Divers will search the lake, according to a person briefed on the plans, who was there."
    assert [f.source for f in said(text, english)] == ["a person briefed on the plans"]


def test_an_outlet_that_counted_is_the_source(english):
    (found,) = said(
        "The bill is two votes short, according to a count by The Orvela Ledger.", english
    )
    assert found.source == "a count by The Orvela Ledger"


def test_a_source_may_be_told_of_behind_a_will(english):
    text = (
        "Divers are expected to search the lake, according to a person briefed on plans, who left."
    )
    assert "a person briefed on plans" in [f.source for f in said(text, english)]


def test_the_article_of_a_name_belongs_to_the_source(english):
    (found,) = said("According to the newspaper The Orvela Post, the crew hid below.", english)
    assert found.source == "the newspaper The Orvela Post"


def test_what_a_plan_holds_is_the_plan_s_and_not_foreseen_by_its_number_of_flats(french):
    text = "Selon un plan que nous avons vu, le promoteur, la firme Vale, prévoyait onze logements."
    (found,) = said(text, french)
    assert found.source == "un plan"
    assert found.content == ("le promoteur, la firme Vale, prévoyait onze logements",)


def test_content_goes_on_behind_a_relative_that_gives_nobody(english):
    text = "The gates, which are supposed to shut, stayed open, according to the agency."
    (found,) = said(text, english)
    assert found.content[0] == "The gates, which are supposed to shut, stayed open"


def test_a_clause_that_tells_how_long_ends_no_content(french):
    text = "Selon le préfet, trois routes sont coupées, pour une durée de deux jours."
    (found,) = said(text, french)
    assert found.source == "le préfet"
