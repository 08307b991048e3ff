"""A president may be a country's, a company's or a club's."""

import pytest

from analysis.evidence.offices import kind_of_role
from analysis.language.tokens import tokens
from analysis.model.codes import SourceKind
from analysis.model.span import Span


def kind(role, pack):
    return kind_of_role(tokens(role, Span(0, len(role)), pack.words).each, pack)


@pytest.mark.parametrize(
    "role",
    ["club president", "union spokesman", "Norvane's chief executive", "lawyer for the minister"],
)
def test_who_leads_a_company_or_a_club_is_a_person(role, english):
    assert kind(role, english) is SourceKind.PERSON


@pytest.mark.parametrize(
    "role", ["president", "the president's spokesman", "police chief", "mayor", "senator"]
)
def test_who_holds_an_office_speaks_for_the_state(role, english):
    assert kind(role, english) is SourceKind.OFFICIAL


def test_a_company_in_a_country_is_a_company(english):
    assert kind("president of Norvane LLC in Brazil", english) is SourceKind.PERSON
    assert kind("president of Brazil", english) is SourceKind.OFFICIAL


def test_a_company_has_no_article_where_a_country_has_one(french):
    assert kind("président de Norvane", french) is SourceKind.PERSON
    assert kind("président de la Valdorie", french) is SourceKind.OFFICIAL


def test_the_role_of_somebody_else_is_not_ones_own(french):
    assert kind("celui du policier", french) is SourceKind.PERSON
    assert kind("conseiller du président", french) is SourceKind.OFFICIAL


@pytest.mark.parametrize(
    ("role", "code", "office"),
    [
        ("FBI director", "en", True),
        ("Senate majority leader", "en", True),
        ("museum director", "en", False),
        ("a political adviser who once met the FBI", "en", False),
        ("directrice de l'ONU", "fr", True),
        ("directeur du musée", "fr", False),
    ],
)
def test_a_director_is_of_an_office_or_of_anything(role, code, office, packs):
    expected = SourceKind.OFFICIAL if office else SourceKind.PERSON
    assert kind(role, packs.by_code[code]) is expected
