"""A phrase is the words of a source without the articles that lead it."""

import pytest

from analysis.evidence.phrase import content_key, lists_of, named_in, phrase_of, side_of


def phrase(text, code, cut, packs):
    (paragraph,) = cut(text, code)
    return phrase_of(paragraph.tokens, [False] * len(paragraph.tokens), packs.by_code[code])


def test_articles_and_quantifiers_lead_it(cut, packs):
    found = phrase("plusieurs autres médias locaux", "fr", cut, packs)
    assert found.text == "médias locaux"
    assert found.lead == ("plusieurs", "autres")


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("one of the nurses", "nurses"),
        ("as many as ten of the nurses", "nurses"),
        ("nearly 200 residents", "200 residents"),
        ("fewer than one in ten residents", "one in ten residents"),
    ],
)
def test_numbers_and_what_parts_them_off_lead_it_too(cut, packs, text, core):
    assert phrase(text, "en", cut, packs).text == core


def test_the_longest_name_is_the_proper_one(cut, packs):
    assert phrase("l'agence Nord Presse", "fr", cut, packs).proper == "Nord Presse"


def test_a_listed_name_needs_its_capital(cut, packs):
    outlets = lists_of(packs.by_code["en"]).outlets
    assert named_in(phrase("the Guardian", "en", cut, packs), outlets)
    assert not named_in(phrase("the guardian of the lock", "en", cut, packs), outlets)


def test_unnamed_sources_share_their_words(cut, packs, english):
    first = phrase("two local fishermen", "en", cut, packs)
    again = phrase("the local fishermen", "en", cut, packs)
    assert content_key(first, english) == content_key(again, english)


def test_an_adjective_names_the_side(cut, packs, english):
    assert side_of(phrase("a French minister", "en", cut, packs), english.sources) == "France"
