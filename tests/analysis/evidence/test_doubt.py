"""Honest doubt and the right of reply are credited."""

from analysis.evidence.doubt import credited


def credits_of(text, code, traced, packs):
    whole, paragraphs, *_ = traced(text, code)
    return [(c.type, c.span.of(text)) for c in credited(whole, paragraphs, packs.by_code[code])]


def test_what_could_not_be_verified_is_credited(traced, packs):
    text = "Ce bilan n’a pas pu être vérifié de source indépendante."
    found = credits_of(text, "fr", traced, packs)
    assert found == [("doubt", "n’a pas pu être vérifié de source indépendante")]


def test_who_was_asked_is_credited(traced, packs):
    found = credits_of("The company declined to comment.", "en", traced, packs)
    assert found == [("reply", "declined to comment")]


def test_other_sentences_are_not(traced, packs):
    assert not credits_of("The clerk verified the date.", "en", traced, packs)
