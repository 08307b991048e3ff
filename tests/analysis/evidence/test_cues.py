"""The verb group: auxiliaries, adverbs, negation, clitics, reflexives, particles."""

import pytest

from tests.said import said


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Byron has repeatedly said that it rains.", "has repeatedly said"),
        ("Byron did not say that it rains.", "did not say"),
        ("Byron pointed out that it rains.", "pointed out"),
    ],
)
def test_english_groups(english, text, cue):
    assert [f.cue for f in said(text, english)] == [cue]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ada Morel a toujours dit qu'il pleut.", "a toujours dit"),
        ("Ada Morel n'a pas dit qu'il pleut.", "n'a pas dit"),
        ("Ada Morel s'est félicitée de la pluie.", "s'est félicitée"),
        ("Ada Morel fait savoir qu'il pleut.", "fait savoir"),
    ],
)
def test_french_groups(french, text, cue):
    assert [f.cue for f in said(text, french)] == [cue]


def test_a_reflexive_verb_needs_its_pronoun(french):
    assert said("La foule réjouit que la pluie cesse.", french) == []


@pytest.mark.parametrize(
    "text",
    [
        "A bail hearing will take place on 4 May.",
        "The firm raised its full-year profit forecast on Monday after a good spring.",
        "It is a shameful excuse for a watchdog.",
    ],
)
def test_a_noun_that_is_also_a_verb_is_no_cue(english, text):
    assert said(text, english) == []


def test_what_an_outlet_believes_to_know_it_tells(french):
    (found,) = said("Le ministre a téléphoné aux élus, croit savoir La Feuille du lac.", french)
    assert (found.source, found.cue) == ("La Feuille du lac", "croit savoir")


def test_a_forecast_stands_before_whose_it_is(french):
    (found,) = said("Il devrait geler dans la nuit, prévoit Météo Vallonne.", french)
    assert (found.source, found.content) == ("Météo Vallonne", ("Il devrait geler dans la nuit",))


def test_several_people_before_a_preposition_say_something(english):
    (found,) = said("Analysts at the brokerage Pell estimate that each day costs a lot.", english)
    assert found.source == "Analysts at the brokerage Pell"
