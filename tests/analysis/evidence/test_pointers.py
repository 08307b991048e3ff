"""Sentences that only say who is given for the one before them."""

import pytest

from analysis.evidence.claims import Evidence, statements, unattributed
from tests.said import said


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "The quay has sunk. This is according to a study by Ada Byron.",
            "a study by Ada Byron",
            "The quay has sunk",
        ),
        ("The quay has sunk. That is what the mayor said.", "the mayor", "The quay has sunk"),
        (
            "It rained. The quay has sunk. That's according to the harbour office.",
            "the harbour office",
            "It rained. The quay has sunk",
        ),
    ],
)
def test_an_english_sentence_gives_the_one_before_it(english, text, source, content):
    (found,) = said(text, english)
    assert (found.source, found.content) == (source, (content,))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Le quai est fermé. C'est ce qu'a indiqué la préfecture.", "la préfecture"),
        ("Le quai est fermé. C'est ce qu'a indiqué vendredi la préfecture.", "la préfecture"),
        ("Le quai est fermé. C'est du moins ce que dit la mairie.", "la mairie"),
        ("Le quai est fermé. C'est ce qui ressort d'un rapport du port.", "un rapport du port"),
        ("Le quai est fermé. Voilà ce qu'elle affirme.", "elle"),
    ],
)
def test_a_french_sentence_gives_the_one_before_it(french, text, source):
    (found,) = said(text, french)
    assert (found.source, found.content) == (source, ("Le quai est fermé",))


@pytest.mark.parametrize(
    "text", ["That is what the mayor said.", "The quay has sunk. That is what the harbour needs."]
)
def test_nothing_before_it_or_nobody_behind_it_gives_nothing(english, text):
    assert not [found for found in said(text, english) if found.rule == "pointer.before"]


def test_the_pointing_sentence_is_no_claim_without_a_source(traced, packs):
    text = "The quay has sunk by a metre. This is according to a study by the Marsh Foundation."
    _, paragraphs, attributions, sources = traced(text, "en")
    found = statements(paragraphs, Evidence(attributions, sources), packs.by_code["en"])
    assert not list(unattributed(found))


def test_day_may_stand_before_who_announced_it(french):
    text = "La piscine fermera en mars. C'est ce qu'a annoncé vendredi la direction."
    (found,) = said(text, french)
    assert (found.source, found.content) == ("la direction", ("La piscine fermera en mars",))
