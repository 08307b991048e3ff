"""Entries of a lexicon in tokens."""

from concurrent.futures import ThreadPoolExecutor
from time import sleep

import pytest

from analysis.language.entries import Maker, listed
from analysis.language.folding import fold
from analysis.language.inflection import Inflector
from analysis.language.lexicon import Shelves, _Table, letters, lexicon
from analysis.language.tokens import tokens
from analysis.model.span import Span


@pytest.fixture
def found(packs):
    def find(text, code="en"):
        pack = packs.by_code[code]
        cut, _, lows = tokens(text, Span(0, len(text)), pack.words)
        return {
            text[cut[m.first].start : cut[m.last].end]
            for m in lexicon(pack).find(lows)
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


@pytest.mark.parametrize("code", ["en", "fr"])
def test_both_packs_hold_thousands_of_forms(packs, code):
    pack = packs.by_code[code]
    maker = Maker(pack.loaded_wording, pack.paradigms, Inflector(pack.inflection), pack.words)
    forms = {
        form
        for group in pack.loaded_wording.group
        for text in listed(fold(group.words))
        for entry, first in maker.entries(text, group, capital=False)
        if not entry.rest
        for form in first
    }
    assert len(forms) > 3000


def test_two_threads_that_ask_at_once_get_the_same(packs, monkeypatch):
    file = _Table._file

    def slowly(self, text, low, group):
        sleep(0.001)
        file(self, text, low, group)

    monkeypatch.setattr(_Table, "_file", slowly)
    table = _Table(packs.by_code["en"])
    with ThreadPoolExecutor(2) as threads:
        one, other = threads.map(table.begun, ("botched", "botching"))
    assert one is not None
    assert other is not None


def test_a_word_that_begins_nothing_is_known_as_such(packs):
    begun = lexicon(packs.by_code["en"]).begun
    assert begun["harbour"] is None
    assert begun["harbour"] is None


def test_a_word_of_degree_inside_a_phrase_leaves_it_the_phrase(found):
    assert "de très mauvais goût" in found("Une blague de très mauvais goût.", "fr")
    assert "président des très riches" in found("Le président des très riches.", "fr")
    assert "blague de mauvais" not in found("Une blague de fort mauvais accueil.", "fr")


def test_a_capital_may_go_without_its_accent(found):
    assert "racisme d'Etat" in found("Le racisme d'Etat, dit-il.", "fr")
    assert "Ecœurant" in found("Ecœurant.", "fr")


def test_a_phrase_stands_for_its_contractions_and_other_persons(found):
    assert "au mépris du" in found("Il agit au mépris du règlement.", "fr")
    assert "s’est fendu d’" in found("Il s’est fendu d’un tweet.", "fr")
    assert {"patted herself on the back"} <= found("She patted herself on the back.")


@pytest.mark.parametrize("code", ["en", "fr"])
def test_inflection_leaves_the_letters_alone_by_which_an_entry_waits(packs, code):
    pack = packs.by_code[code]
    maker = Maker(pack.loaded_wording, pack.paradigms, Inflector(pack.inflection), pack.words)
    for group in pack.loaded_wording.group:
        for text in listed(fold(group.words)):
            waits = Shelves(maker).letters(text, group.shape)
            for entry, first in maker.entries(text, group, capital=False):
                assert not waits or {letters(form) for form in first} == {waits}, entry.lemma
