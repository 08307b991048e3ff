"""Some of those who were named before are a source of their own."""

import pytest

from tests.said import said


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("One of them said the ward was closed.", "One of them"),
        ("One of them, a nurse, said the ward was closed.", "One of them, a nurse"),
        ("The ward was closed, one of them said.", "one of them"),
        ("Many of them believe that the ward will close.", "Many of them"),
    ],
)
def test_english_pronouns_belong_to_the_preposition_before_them(english, text, source):
    assert [found.source for found in said(text, english)] == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("L'un d'eux affirme que le service est fermé.", "L'un d'eux"),
        ("L'une d'elles raconte avoir attendu six heures.", "L'une d'elles"),
        ("L'un d'entre eux, infirmier, affirme qu'il neige.", "L'un d'entre eux, infirmier"),
        ("« Le service est fermé », raconte l'une d'entre elles.", "l'une d'entre elles"),
        ("La plupart d'entre eux affirment qu'il neige.", "La plupart d'entre eux"),
    ],
)
def test_french_pronouns_belong_to_the_preposition_before_them(french, text, source):
    assert [found.source for found in said(text, french)] == [source]


def test_a_pronoun_that_is_told_something_stays_with_its_verb(french):
    (found,) = said("Le maire a promis de leur dire que le pont est sûr.", french)
    assert found.content == ("de leur dire que le pont est sûr",)


@pytest.mark.parametrize(
    ("text", "code", "kind", "name"),
    [
        ("One of them said it had rained.", "en", "anonymous", "One of them"),
        ("Some of them said it had rained.", "en", "vague", "Some of them"),
        ("One of them, Ines Moreau, said it had rained.", "en", "person", "Ines Moreau"),
        ("L'un d'eux, Paul Vernet, dit qu'il a plu.", "fr", "person", "Paul Vernet"),
        ("One of them, Ines Moreau, 34, said it had rained.", "en", "person", "Ines Moreau"),
        ("Plusieurs d'entre elles disent qu'il a plu.", "fr", "vague", "Plusieurs d'entre elles"),
        ("One of the nurses said it had rained.", "en", "anonymous", "nurses"),
        ("Une dizaine d'habitants disent qu'il a plu.", "fr", "anonymous", "habitants"),
        ("Half of the residents said it had rained.", "en", "anonymous", "residents"),
    ],
)
def test_one_is_somebody_and_some_are_nobody_in_particular(traced, text, code, kind, name):
    *_, [source] = traced(text, code)
    assert (source.kind.value, source.name) == (kind, name)


def test_what_they_are_is_their_role(traced):
    *_, [source] = traced("L'une d'elles, infirmière, dit qu'il a plu.", "fr")
    assert (source.role, source.named) == ("infirmière", False)


def test_one_of_several_pictures_is_no_source(traced):
    *_, sources = traced("Three videos went round. One of them showed men running.", "en")
    assert sources == ()
