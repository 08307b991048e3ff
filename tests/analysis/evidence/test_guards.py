"""What spares a listed word: names, negation, another part of speech, neighbours, domains."""

import re
from collections import Counter
from pathlib import Path

import pytest

from analysis.evidence.attribution import attribute
from analysis.evidence.guards import in_domain, spared
from analysis.evidence.loaded import loaded
from analysis.language.lexicon import lexicon
from analysis.language.paragraphs import split
from analysis.model.codes import Tier, Voice
from tests.builders import article

HERE = Path(__file__).parent
KINDS = {
    "quoted",
    "name",
    "negation",
    "literal",
    "topic",
    "term",
    "phrase",
    "object",
    "speech",
    "sport",
}


@pytest.fixture
def kept(packs, cut):
    """The lemmas that no guard spares."""

    def find(text, code="en"):
        pack = packs.by_code[code]
        (paragraph,) = cut(text, code)
        found = lexicon(pack).find(paragraph.lows)
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


def test_a_noun_thrown_at_somebody_is_no_verb(kept):
    assert "hypocrite" in kept("You hypocrites!")
    assert "parasite" not in kept("You parasite the sums.")


def test_a_participle_behind_an_article_is_no_noun(kept):
    assert "botch" in kept("The botched plan came back.")


def test_an_adjective_with_no_noun_behind_it_is_one_itself(kept):
    assert "offensive" in kept("He made an offensive remark.")
    assert "offensive" not in kept("A new offensive by the northern army began.")


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


def pairs():
    for code in ("en", "fr"):
        for line in (HERE / f"guard_pairs_{code}.txt").read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                kind, _, both = line.partition(": ")
                left, right = both.split(" | ")
                yield pytest.param(code, kind, left, right, id=f"{code}-{kind}-{left[:40]}")


@pytest.fixture(scope="module")
def voices(packs):
    """The voices in which the words in brackets are marked."""

    def find(text, code):
        pack = packs.by_code[code]
        plain, wanted = re.sub(r"[\[\]]", "", text), []
        for n, match in enumerate(re.finditer(r"\[([^\]]*)\]", text)):
            wanted.append((match.start() - 2 * n, match.end() - 2 * n - 2))
        paragraphs = split(article(plain, code), pack)
        found = loaded(paragraphs, attribute(paragraphs, pack), pack)
        return {
            f.voice for f in found for s, e in wanted
            if f.tier is not Tier.C and f.span.start < e and s < f.span.end
        }  # fmt: skip

    return find


@pytest.mark.parametrize(("code", "kind", "left", "right"), list(pairs()))
def test_a_guard_spares_the_innocent_use_only(voices, code, kind, left, right):
    assert voices(left, code) == {Voice.AUTHOR}
    assert voices(right, code) == ({Voice.QUOTED} if kind == "quoted" else set())


@pytest.mark.parametrize("code", ["en", "fr"])
def test_every_guard_has_ten_pairs(code):
    count = Counter(p.values[1] for p in pairs() if p.values[0] == code)
    assert set(count) == KINDS
    assert min(count.values()) >= 10
