"""Mentions of one source are one group."""

import pytest

from analysis.evidence.joining import joined
from analysis.evidence.mentioned import Mention
from analysis.model.codes import SourceKind
from analysis.model.span import Span


def at(start, kind=SourceKind.PERSON, key="person x", **more):
    return Mention(Span(start, start + 5), kind, "X", key=key, **more)


def test_one_key_is_one_group():
    assert [len(g) for g in joined([at(0), at(50), at(90, key="person y")], ())] == [2, 1]


def test_a_pronoun_too_far_away_stays_alone():
    pronoun = at(
        5000, SourceKind.UNRESOLVED, "pronoun", pronoun=True, takes_up=frozenset(SourceKind)
    )
    assert len(joined([at(0), pronoun], ())) == 2


def test_the_latest_of_the_right_kind_is_taken_up():
    media = at(0, SourceKind.MEDIA, "nord")
    person = at(20)
    report = at(60, SourceKind.DOCUMENT, "rapport", takes_up=frozenset({SourceKind.MEDIA}))
    groups = joined([media, person, report], ())
    assert [len(g) for g in groups] == [2, 1]


def test_a_lone_name_is_a_body_unless_somebody_bears_it(traced):
    text = "Norvane said the plant would close in March."
    _, _, _, [company] = traced(text, "en")
    _, _, _, [person] = traced(f"The engineer Ida Norvane was there. {text}", "en")
    assert company.kind is SourceKind.ORGANISATION
    assert (person.kind, person.name) == (SourceKind.PERSON, "Ida Norvane")


def test_the_club_takes_up_the_club(traced):
    text = "Dunmore United said the game would be played. The club said tickets were valid."
    _, _, _, [club] = traced(text, "en")
    assert (club.name, len(club.mentions)) == ("Dunmore United", 2)


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("Ida Moreau, a nurse, lives here. Ida said it rained.", "en", "Ida Moreau"),
        ("Ministry spokesman Gao Feng came. Gao said it rained.", "en", "Gao Feng"),
        ("Renaud Tavel, infirmier, vit ici. Renaud raconte qu'il pleut.", "fr", "Renaud Tavel"),
    ],
)
def test_a_first_name_takes_up_whoever_has_it(traced, text, code, name):
    *_, [source] = traced(text, code)
    assert source.name == name


def test_a_first_name_of_two_takes_up_neither(traced):
    *_, [source] = traced("Ida Wren and Ida Moss came. Ida said it rained.", "en")
    assert source.name == "Ida"


def test_whoever_a_relative_stands_for_is_not_they(traced):
    text = "Nombreux sont ceux qui s'inquiètent. Ils affirment que le port fermera."
    _, _, _, sources = traced(text, "fr")
    assert [source.name for source in sources] == ["Ils"]


def test_a_feminine_possessive_is_not_he(traced):
    text = "La mort est confirmée, a annoncé sa famille. « Je pars demain », dira-t-il plus tard."
    _, _, _, sources = traced(text, "fr")
    assert [len(source.mentions) for source in sources] == [1, 1]


def test_the_french_doctor_is_one_with_her_surname(traced):
    text = "La Dre Mélanie Rivard déplore ce retard. La Dre Rivard recommande d'attendre."
    _, _, _, (source,) = traced(text, "fr")
    assert source.name == "Mélanie Rivard"


def test_a_name_that_a_word_for_a_body_leads_is_a_body(traced):
    text = "The ferry company Tallis Line will sail.\n\nTallis Line denied that a boat was missing."
    *_, (source,) = traced(text, "en")
    assert (source.name, source.kind) == ("Tallis Line", SourceKind.ORGANISATION)


def test_somebody_behind_such_a_word_stays_somebody(traced):
    text = "The company Claire Byron runs will sail.\n\nClaire Byron denied it was missing."
    *_, (source,) = traced(text, "en")
    assert source.kind is SourceKind.PERSON


def test_another_agency_is_not_the_one_that_spoke_before(traced):
    text = "The police said nobody was hurt. The gates failed, according to the transport agency."
    *_, sources = traced(text, "en")
    assert len(sources) == 2


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("La maire Jeanne Morel est là. L'édile affirme qu'il pleut.", "fr"),
        ("La chimiste Jeanne Morel est là. La chercheuse affirme qu'il pleut.", "fr"),
        ("The striker Alice Moreau came. The player said it rained.", "en"),
    ],
)
def test_somebody_may_be_called_by_another_noun_for_the_same(traced, text, code):
    *_, [source] = traced(text, code)
    assert source.named


def test_a_noun_of_the_other_gender_is_somebody_else(traced):
    text = "L'avocate Jeanne Morel est là. L'avocat affirme qu'il pleut."
    *_, [source] = traced(text, "fr")
    assert not source.named
