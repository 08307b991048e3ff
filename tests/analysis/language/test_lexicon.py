"""Entries of a lexicon in tokens."""

import pytest

from analysis.language.folding import fold
from analysis.language.lexicon import lexicon
from analysis.language.tokens import tokens
from analysis.model.span import Span


@pytest.fixture
def found(packs):
    def find(text, code="en"):
        pack = packs.by_code[code]
        cut = tokens(text, fold(text), Span(0, len(text)), pack.words)
        return {
            text[cut[m.first].start : cut[m.last].end]
            for m in lexicon(pack).find(cut)
            if m.entry.group and m.entry.group.tier != "C"
        }

    return find


def test_every_form_of_a_verb_is_found(found):
    assert {"botched", "botching"} <= found("He botched it, and goes on botching.")


def test_a_french_adjective_agrees(found):
    assert {"scandaleuse", "scandaleusement"} <= found("Loi scandaleuse, scandaleusement.", "fr")


def test_a_phrase_with_a_gap_spans_it(found):
    assert "rammed the new bill through" in found("They rammed the new bill through.")


def test_a_phrase_matches_across_an_apostrophe_of_either_kind(found):
    assert "coup d’éclat" not in found("Un coup d’éclat.", "fr")
    assert "n’hésite pas" in found("Il n’hésite pas à venir.", "fr")


def test_a_reflexive_verb_may_hold_an_auxiliary(found):
    assert {"se vante", "s’est vanté"} <= found("Il se vante, il s’est vanté.", "fr")


def test_prefixes_and_suffixes_match_words_that_no_list_holds(found):
    assert {"pseudo-gardener", "hedge-obsessed"} <= found("A pseudo-gardener, hedge-obsessed.")


def test_a_word_that_begins_nothing_is_known_as_such(packs):
    begun = lexicon(packs.by_code["en"]).begun
    assert begun["harbour"] is None
    assert begun["harbour"] is None
