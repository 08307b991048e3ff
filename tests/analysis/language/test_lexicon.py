"""Entries of a lexicon in tokens."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from time import sleep

import pytest

from analysis.language.entries import Maker, listed
from analysis.language.folding import fold
from analysis.language.inflection import Inflector
from analysis.language.lexicon import Lexicon, Shelves, _Table, letters, lexicon
from analysis.language.loaded_words import Group, LoadedWords
from analysis.language.pack import LanguagePack
from analysis.language.tokens import tokens
from analysis.model.codes import Tier
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

    def slowly(self, *listed):
        sleep(0.001)
        file(self, *listed)

    monkeypatch.setattr(_Table, "_file", slowly)
    table = _Table(packs.by_code["en"])
    with ThreadPoolExecutor(2) as threads:
        one, other = threads.map(table.__getitem__, ("botched", "botching"))
    assert one is not None
    assert other is not None


def test_a_phrase_is_found_though_its_first_word_was_met_before_the_word_it_waits_for(packs):
    fresh = Lexicon(_Table(packs.by_code["fr"]), frozenset())
    assert not any(m.last for m in fresh.find(("à", "la", "mairie")))
    assert any(m.last == 2 for m in fresh.find(("à", "la", "botte")))


@pytest.mark.parametrize("met", ["zébrer", "meute"])
def test_of_two_entries_that_say_the_same_the_first_of_the_pack_counts(met):
    one = Group("x.one", "label", Tier.C, "dictionary", "zébrer la meute, à ronger", ("",))
    other = replace(one, id="x.two", words="zébrer la meute", shape="verb")
    words = LoadedWords(group=(other, one))
    table = _Table(replace(LanguagePack.empty("x"), loaded_wording=words))
    table.of((met,))
    found = Lexicon(table, frozenset()).find(("zébrer", "la", "meute"))
    assert [match.entry.group.id for match in found] == ["x.two", "x.one"]


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
    shelves = Shelves(maker)
    for group in pack.loaded_wording.group:
        for text in listed(fold(group.words)):
            waits = shelves.letters(text, group.shape)
            for entry, first in maker.entries(text, group, capital=False):
                pieces = [{letters(form) for form in piece or ()} for piece in (first, *entry.rest)]
                assert not waits or {waits} in pieces, entry.lemma
