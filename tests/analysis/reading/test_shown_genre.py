"""A text without mark-up is an opinion by its label, an interview by its form."""

import pytest

from analysis.model.codes import Genre

NEWS = "La mairie de Bréhan ferme la passerelle du port dès lundi, a annoncé la maire, Lou Kerven."

INTERVIEW = """A keeper speaks

Joan Abel runs the old light. She took over in 1998.

What did you find when you came?

The lamp was broken and the stairs were rotten. I mended both in a year.

Were you paid for it?

The board owes me 3,000 pounds. My family paid for the paint.

Would you do it again?

I would. The view is worth it.
"""


@pytest.mark.parametrize(
    "title",
    [
        "TRIBUNE. La ville doit rouvrir son port",
        "Éditorial : la ville doit rouvrir son port",
        "Éditorial",
    ],
)
def test_a_label_at_the_top_makes_an_opinion(title, read_text):
    assert read_text(f"{title}\n\n{NEWS}\n{NEWS}\n").metadata.genre is Genre.OPINION


@pytest.mark.parametrize("title", ["Editorial: the bridge must open", "The Gazette view on roads"])
def test_an_english_label_does_as_well(title, read_text):
    text = f"{title}\n\nThe bridge has been closed for three years, and nobody says why it is.\n"
    assert read_text(text).metadata.genre is Genre.OPINION


def test_who_put_the_questions_makes_an_interview(read_text):
    text = f"Le port vu par sa maire\n\nPropos recueillis par Ana Brel\n\n{NEWS}\n"
    assert read_text(text).metadata.genre is Genre.INTERVIEW


def test_speakers_who_take_turns_make_an_interview(read_text):
    turns = "La Vigie : Et l’aide ?\nS. M. : Rien n’est venu.\n" * 2
    assert read_text(f"{NEWS}\n{turns}").metadata.genre is Genre.INTERVIEW


def test_questions_to_somebody_and_answers_in_the_first_person_make_one(read_text):
    assert read_text(INTERVIEW).metadata.genre is Genre.INTERVIEW


def test_questions_that_the_writer_answers_make_none(read_text):
    text = INTERVIEW.replace("I mended", "The board mended").replace("owes me", "owes")
    text = text.replace("My family", "A family").replace("I would.", "Nobody knows.")
    assert read_text(text).metadata.genre is None


@pytest.mark.parametrize(
    "title", ["La tribune du stade s’effondre", "The castle view is gone", "Bilan : trois morts"]
)
def test_a_word_in_a_title_is_no_label(title, read_text):
    assert read_text(f"{title}\n\n{NEWS}\n{NEWS}\n").metadata.genre is None
