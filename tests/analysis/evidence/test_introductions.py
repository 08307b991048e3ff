"""Somebody is introduced by a full name, with a role before or behind it."""

import pytest

from analysis.evidence.introductions import introductions
from analysis.evidence.names import openings
from analysis.model.codes import SourceKind


def introduced(paragraphs, pack):
    return introductions(paragraphs, [openings(p) for p in paragraphs], pack)


@pytest.mark.parametrize(
    ("text", "code", "name", "kind"),
    [
        (
            "Le représentant permanent aux Nations unies, Bachar al-Jaafari, est venu.",
            "fr",
            "Bachar al-Jaafari",
            SourceKind.OFFICIAL,
        ),
        ("Jeanne Morel, historienne, relit la lettre.", "fr", "Jeanne Morel", SourceKind.PERSON),
        ("The mayor of Dunmore, Alma Reyes, left.", "en", "Alma Reyes", SourceKind.OFFICIAL),
        ("Peter Falk, a retired teacher, stayed.", "en", "Peter Falk", SourceKind.PERSON),
        ("The ship Blue Heron sank.", "en", "Blue Heron", None),
    ],
)
def test_a_name_with_its_role(text, code, name, kind, cut, packs):
    found = introduced(cut(text, code), packs.by_code[code])
    (own,) = [i for i in found if i.name == name]
    assert own.kind is kind


def test_a_verb_between_role_and_name_parts_them(cut, french):
    found = introduced(cut("Le ministre rencontre Ivo Karlic demain.", "fr"), french)
    assert [i.kind for i in found] != [SourceKind.OFFICIAL]


def test_capitalised_role_is_no_part_of_the_name(cut, english):
    (found,) = introduced(cut("Mayor Alma Reyes opened the bridge.", "en"), english)
    assert (found.name, found.role, found.gender) == ("Alma Reyes", "Mayor", "f")


def test_the_articles_inside_a_role_tell_no_gender(cut, french):
    paragraphs = cut("L'envoyée à la voirie, Gwezhenn Le Gall, est venu.", "fr")
    (found,) = introduced(paragraphs, french)
    assert found.gender == ""


@pytest.mark.parametrize(
    ("text", "code", "name", "role"),
    [
        ("Ohio Governor Ida Wren came.", "en", "Ida Wren", "Ohio Governor"),
        ("It was Treasury Secretary Ida Wren.", "en", "Ida Wren", "Treasury Secretary"),
        (
            "Il suit la ministre de la Justice Jeanne Morel.",
            "fr",
            "Jeanne Morel",
            "ministre de la Justice",
        ),
    ],
)
def test_a_role_is_told_whole(text, code, name, role, cut, packs):
    found = introduced(cut(text, code), packs.by_code[code])
    assert (name, role) in [(i.name, i.role) for i in found]


def test_a_small_word_behind_a_comma_is_no_role(cut, english):
    (found,) = introduced(cut("Nora Pell, for the club, left.", "en"), english)
    assert found.role == ""


def test_the_director_of_a_fund_is_not_the_fund(cut, english):
    found = introduced(cut("He met the director of the Dunmore Fund on Monday.", "en"), english)
    assert all(i.kind is None for i in found)


def test_a_party_that_tells_a_role_leads_nobodys_name(cut, french):
    (found,) = introduced(cut("L'élue d'opposition Mirela Sand est là.", "fr"), french)
    assert not found.body
