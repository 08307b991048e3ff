"""Packs become look-ups, once."""

from analysis.evidence.lexicon import lexicon
from analysis.language.pack import LanguagePack


def test_it_is_built_once_for_each_pack(english):
    assert lexicon(english) is lexicon(english)


def test_every_form_of_a_verb_is_a_cue(english, french):
    assert {"say", "says", "said", "saying"} <= lexicon(english).verbs.keys()
    assert {"affirme", "affirmaient", "affirmé", "affirmant"} <= lexicon(french).verbs.keys()


def test_closed_classes_win_over_verbs(english):
    assert lexicon(english).tags["like"] == "P"


def test_an_empty_pack_has_no_cues():
    words = lexicon(LanguagePack.empty("xx"))
    assert not words.verbs
    assert words.listed("hearsay") == frozenset()
