"""The shipped packs say who says what in words that fit together."""

import pytest

WAYS = {
    "clause",
    "bare",
    "infinitive",
    "marked",
    "object",
    "quote",
    "colon",
    "addressee",
    "after",
    "invert",
    "passive",
    "seeming",
    "asks",
    "asks_for",
    "claimed",
    "it",
    "pledges",
    "charge",
    "amount",
    "shown",
}


@pytest.mark.parametrize("code", ["en", "fr"])
def test_every_class_takes_only_what_a_mechanism_reads(packs, code):
    words = packs.by_code[code].attribution
    for kind in (*words.verbs, *words.nouns, *words.adjectives):
        assert kind.takes <= WAYS, kind.name
        assert kind.takes or kind.prepositions, kind.name
        assert kind.lemmas, kind.name


@pytest.mark.parametrize("code", ["en", "fr"])
def test_names_are_used_once(packs, code):
    words = packs.by_code[code].attribution
    for kinds in (words.verbs, words.nouns, words.adjectives):
        names = [kind.name for kind in kinds]
        assert len(names) == len(set(names))
