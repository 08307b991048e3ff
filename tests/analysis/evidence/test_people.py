"""A proper name is somebody's by a title, a first name or a role, and not by an office."""

import pytest

from analysis.evidence.people import ends_as_company, is_person, person_of, role_beside
from analysis.evidence.phrase import phrase_of


@pytest.fixture
def phrase(cut, packs):
    def phrase_in(text, code):
        (paragraph,) = cut(text, code)
        return phrase_of(paragraph.tokens, [False] * len(paragraph.tokens), packs.by_code[code])

    return phrase_in


def people(found, pack):
    return [found.tokens[run.first].text for run in found.names if is_person(run, found, pack)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two Western diplomats", []),
        ("a Western political adviser", []),
        ("the mayor Byron", ["Byron"]),
        ("Harbour workers", []),
        ("state Sen. Ada Byron", ["Sen."]),
        ("Moreau, a friend of Ada Byron", ["Moreau"]),
        ("the latest figures of the minister Ada Byron", []),
        ("Ada Byron Sailing Club", []),
        ("Senate Majority Leader Ada Byron", ["Senate"]),
    ],
)
def test_english_people(phrase, english, text, expected):
    assert people(phrase(text, "en"), english) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("les avocats de Jeanne Morel", []),
        ("le dernier bilan du ministre de la Justice Jeanne Morel", []),
        ("la ministre de la Justice Jeanne Morel", ["Jeanne"]),
    ],
)
def test_french_people(phrase, french, text, expected):
    assert people(phrase(text, "fr"), french) == expected


def test_a_name_loses_the_role_that_its_capital_draws_in(phrase, english):
    found = phrase("Dunmore City Council President Ada Byron", "en")
    run = person_of(found.names[0], found, english.sources)
    assert [t.text for t in found.tokens[run.first : run.end]] == ["Ada", "Byron"]
    assert role_beside(found, run, english.sources) == "Dunmore City Council President"


def test_a_longer_name_may_end_as_a_body_does(phrase, english):
    club, church = phrase("Ada Byron Sailing Club", "en"), phrase("Ada Church", "en")
    assert ends_as_company(club.names[0], club, english.sources)
    assert not ends_as_company(church.names[0], church, english.sources)
