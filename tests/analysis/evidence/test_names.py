"""A proper name is a run of capitals that is not there because a sentence begins."""

import pytest

from analysis.evidence.names import key, openings, runs, surname, written


def names(text, code, cut, packs):
    (paragraph,) = cut(text, code)
    pack = packs.by_code[code]
    found = runs(paragraph.tokens, openings(paragraph), pack)
    return [written(paragraph.tokens[run.first : run.end]) for run in found]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Le maire de Lorme, Paul Vernet, part.", "fr", ["Lorme", "Paul Vernet"]),
        ("Bachar al-Jaafari parle.", "fr", ["Bachar al-Jaafari"]),
        ("Selon i24News, tout va.", "fr", ["i24News"]),
        ("Charles de la Tour est venu lundi.", "fr", ["Charles de la Tour"]),
        ("The port of Dunmore closed. Ines Moreau left.", "en", ["Dunmore", "Ines Moreau"]),
        ("On Monday the UN met.", "en", ["UN"]),
        ("He met the secretary of the Navy Alice Moreau.", "en", ["Navy", "Alice Moreau"]),
        ("Il suit la ministre de la Justice Jeanne Morel.", "fr", ["Justice", "Jeanne Morel"]),
        ("He met the mayor of San Pedro Sula.", "en", ["San Pedro Sula"]),
        (
            "So did White House National Security Adviser Ida Moreau.",
            "en",
            ["White House National Security Adviser Ida Moreau"],
        ),
        ("Experts met. Local media came. Media Nord left.", "en", ["Media Nord"]),
        ("Legal experts met. Nearly 40 nurses came. Moreau aides left.", "en", []),
        ("Environ 200 habitants sont venus. Quelque 30 élus aussi.", "fr", []),
    ],
)
def test_runs_of_capitals(text, code, expected, cut, packs):
    assert names(text, code, cut, packs) == expected


def test_a_son_is_taken_up_by_his_surname(cut, english):
    (paragraph,) = cut("Paul Moreau Jr", "en")
    assert surname(paragraph.tokens, english) == "moreau"


def test_a_particle_is_no_part_of_the_key(french):
    assert key("al-jaafari", french) == "jaafari"
    assert key("jean-marie", french) == "jean-marie"
