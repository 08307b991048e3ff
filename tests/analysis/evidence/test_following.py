"""The phrase behind a cue, with the apposition that tells who it is."""

import pytest

from tests.said import said


@pytest.mark.parametrize(
    "source",
    [
        "Ada Byron",
        "Ada Byron, the mayor of Orvela",
        "Ada Byron, 42, a farmer",
        "the mayor of Orvela",
        "Ada Byron (Orvela)",
    ],
)
def test_the_whole_phrase_is_the_source(english, source):
    (found,) = said(f"“The dam leaks badly,” said {source}.", english)
    assert found.source == source


def test_a_date_ends_it(english):
    (found,) = said("“The dam leaks badly,” said Byron on Monday.", english)
    assert found.source == "Byron"


def test_word_that_is_also_a_verb_may_lead_the_role(english):
    (found,) = said("“The dam leaks badly,” said lead author Dr Ada Byron.", english)
    assert found.source == "lead author Dr Ada Byron"


def test_a_word_that_is_also_a_verb_may_lead_a_title(english):
    (found,) = said("“The dam leaks badly,” said state Sen. Ada Byron.", english)
    assert found.source == "state Sen. Ada Byron"


@pytest.mark.parametrize("place", ["dans un communiqué", "au micro de Radio Vallonne"])
def test_where_it_was_said_is_no_part_of_who_said_it(french, place):
    (found,) = said(f"« Le barrage fuit », a précisé la préfecture {place}.", french)
    assert found.source == "la préfecture"


def test_a_paper_in_which_it_was_written_is_not_who_wrote_it(french):
    text = "« Le barrage fuit de partout », écrivait en 1971 Ada Morel dans La Feuille du lac."
    (found,) = said(text, french)
    assert found.source == "Ada Morel"


def test_one_of_them_is_named_whole(french):
    (found,) = said("« Le barrage fuit de partout », confie l'un d'eux.", french)
    assert found.source == "l'un d'eux"


def test_a_number_of_people_may_speak_and_a_number_of_things_may_not(french):
    (found,) = said("Le feu est parti de la cave, racontent deux témoins.", french)
    assert found.source == "deux témoins"
    (other,) = said("Le hangar, loué depuis mai, prévoyait onze places.", french)
    assert other.source == "Le hangar, loué depuis mai"


@pytest.mark.parametrize(
    ("text", "code", "source"),
    [
        (
            "According to a report published in March by the Pell Institute, prices rose.",
            "en",
            "a report published in March by the Pell Institute",
        ),
        (
            "D'après un audit rendu en mars par le cabinet Tavel, le pont fuit.",
            "fr",
            "un audit rendu en mars par le cabinet Tavel",
        ),
        ("According to a report on Monday, prices rose.", "en", "a report"),
    ],
)
def test_whoever_made_a_paper_is_part_of_it_behind_its_date(packs, text, code, source):
    (found,) = said(text, packs.by_code[code])
    assert found.source == source
