"""Honest doubt and the right of reply are credited."""

import pytest

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


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Elle réfute toute mauvaise gestion.", "fr"),
        ("Le syndic dément ces accusations.", "fr"),
        ("The operator, Swiftline, denies this.", "en"),
        ("It did not answer detailed questions.", "en"),
        ("The BBC has contacted Paulson's family.", "en"),
    ],
)
def test_a_denial_and_a_right_of_reply_are_credited(text, code, traced, packs):
    assert [kind for kind, _ in credits_of(text, code, traced, packs)] == ["reply"]


def test_other_sentences_are_not(traced, packs):
    assert not credits_of("The clerk verified the date.", "en", traced, packs)


def test_one_rule_does_not_hide_what_another_finds_before_it(traced, packs):
    text = "The operator denies this. Its owner declined to comment."
    found = credits_of(text, "en", traced, packs)
    assert found == [("reply", "denies this"), ("reply", "declined to comment")]
