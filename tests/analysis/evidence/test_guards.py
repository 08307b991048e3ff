"""What spares a listed word: names, negation, another part of speech, neighbours, domains."""

import pytest

from analysis.evidence.guards import in_domain, spared
from analysis.language.lexicon import lexicon


@pytest.fixture
def kept(packs, cut):
    """The lemmas that no guard spares."""

    def find(text, code="en"):
        pack = packs.by_code[code]
        (paragraph,) = cut(text, code)
        found = lexicon(pack).find(paragraph.tokens)
        return {
            m.entry.lemma
            for m in found
            if m.entry.group and not spared(m, paragraph, pack.loaded_wording)
        }

    return find


def test_a_capital_inside_a_sentence_makes_a_name(kept):
    assert "savage" in kept("They walked through a savage street.")
    assert "savage" not in kept("They walked through Savage Street.")


def test_a_headline_in_capitals_is_no_row_of_names(kept):
    assert "outrageous" in kept("Mayor Defends Outrageous Plan For Harbour Bridge Repairs")


def test_a_negation_close_before_spares_a_judgement(kept):
    assert "absurd" not in kept("The plan is not absurd.")
    assert "absurde" not in kept("Le plan n'est pas absurde.", "fr")


def test_a_noun_is_not_taken_for_a_verb(kept):
    assert "blast" not in kept("The blast woke the street.")
    assert "blast" in kept("The deputies blast the plan.")


def test_a_noun_behind_a_modal_is_a_verb(kept):
    assert "parasite" not in kept("They parasite the sums.")


def test_the_literal_sense_is_told_by_neighbours(kept):
    assert "explosive" not in kept("A convoy carried explosive material to the camp.")
    assert "explosive" in kept("An explosive report came out.")


def test_some_words_need_their_object(kept):
    assert "flood of" in kept("A flood of migrants, he wrote.")
    assert "flood of" not in kept("A flood of letters came.")


def test_an_article_is_in_a_domain_when_one_word_in_fifty_is(packs, cut):
    words = packs.by_code["en"].loaded_wording
    assert in_domain("sport", cut("The team won the match at home.", "en"), words)
    assert not in_domain("sport", cut("The council met on Monday evening.", "en"), words)
