"""A rule finds what it says, marks what it says, and spares what it says."""

import re

import pytest

from analysis.language.folding import fold
from analysis.language.rules import Rule, RuleSet
from analysis.model.codes import Role
from analysis.model.span import Span
from tests.matching import matching

EXAMPLES = {"flags": ("[x]",), "passes": ("y",)}


def found(rule, text, role=Role.PARAGRAPH):
    hits = RuleSet([rule]).find(fold(text), Span(0, len(text)), role)
    return [hit.span.of(text) for hit in hits]


def test_phrases_match_whole_words_whatever_their_apostrophe():
    rule = Rule(id="r", phrases=("photo d'archives",), **EXAMPLES)
    assert found(rule, "Photo d’archives, photo d'archivesque") == ["Photo d’archives"]


def test_a_pattern_is_tried_only_where_its_words_stand():
    rule = Rule(id="r", pattern=r"abonne[zr].*?lire", needs=("abonnez",), **EXAMPLES)
    assert found(rule, "Abonnez-vous pour lire") == ["Abonnez-vous pour lire"]
    assert found(rule, "Rien de tel") == []


def test_an_exception_drops_the_match_that_it_touches():
    rule = Rule(id="r", phrases=("shocking",), unless=(r"shocking pink",), **EXAMPLES)
    assert found(rule, "A shocking pink dress, a shocking bill") == ["shocking"]


def test_a_rule_looks_only_in_its_roles_and_in_short_blocks():
    rule = Rule(id="r", phrases=("file",), roles=(Role.CAPTION,), longest=3, **EXAMPLES)
    assert found(rule, "a file photo", Role.CAPTION) == ["file"]
    assert found(rule, "a file photo", Role.PARAGRAPH) == []
    assert found(rule, "a file photo of it", Role.CAPTION) == []


@pytest.mark.parametrize(
    "faulty",
    [
        {"id": "r", **EXAMPLES},
        {"id": "r", "phrases": ("a",), "pattern": "b", **EXAMPLES},
        {"id": "r", "phrases": ("a",), "flags": (), "passes": ("b",)},
    ],
)
def test_a_rule_without_words_or_examples_is_refused(faulty):
    with pytest.raises(ValueError, match="a rule has"):
        Rule(**faulty)


def test_whatever_a_rule_with_signs_matches_holds_one_of_them(packs):
    for pack in packs.by_code.values():
        for rules in (pack.hearsay, pack.doubt, pack.monetisation, pack.archive_image):
            for rule in (rule for rule in rules.rules if rule.signs):
                for text in matching(re.compile(rule.pattern), 500):
                    assert any(sign in text for sign in rule.signs), (rule.id, text)
