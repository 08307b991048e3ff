"""The text of an entry, with its guards, to every form of it."""

import pytest

from analysis.language.entries import Maker, listed
from analysis.language.inflection import Inflector
from analysis.language.loaded_words import Group
from analysis.model.codes import Tier


@pytest.fixture
def made(packs):
    """The first forms, the rest and the entry of a text."""

    def make(text, shape="fixed", code="en"):
        pack = packs.by_code[code]
        maker = Maker(pack.loaded_wording, pack.paradigms, Inflector(pack.inflection), pack.words)
        group = Group("x", "label", Tier.A, "dictionary", "", (), shape=shape)
        ((entry, first),) = maker.entries(text, group, capital=False)
        return entry, first

    return make


def test_a_list_is_cut_at_commas_and_lines():
    assert listed("one, two\nthree,") == ["one", "two", "three"]


def test_the_guards_and_the_plainer_wording_are_no_part_of_the_lemma(made):
    entry, _ = made("blast ~ bomb fur* = criticise", "verb")
    assert (entry.lemma, entry.plainer) == ("blast", "criticise")
    assert entry.unless is not None
    assert entry.unless.any_of(["furnace"])
    assert entry.only is None


def test_a_list_named_in_a_guard_stands_for_its_words(made):
    entry, _ = made("swarm of + @people", "noun")
    assert entry.only is not None
    assert entry.only.any_of(["migrants"])


def test_the_last_word_of_an_english_noun_phrase_inflects_the_first_of_a_french_one(made):
    assert made("puppet master", "noun")[0].rest == (frozenset({"master", "masters"}),)
    assert made("homme de main", "noun", "fr")[1] == {"homme", "hommes"}


def test_a_small_word_of_a_phrase_stands_for_its_contractions(made):
    assert made("mort de faim", "noun", "fr")[0].rest[0] == {"de", "d'", "du", "des"}
