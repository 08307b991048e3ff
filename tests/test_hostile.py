"""Hostile texts: time grows in proportion to length, offsets stay exact, nothing hangs."""

import re
from itertools import pairwise

import pytest

from analysis.language.folding import fold
from analysis.language.furniture import Furniture, patterns
from analysis.language.packs import load_packs
from analysis.language.rules import RuleSet
from analysis.model.codes import Role
from analysis.model.origin import Origin, OriginKind
from analysis.model.span import Span
from analysis.pipeline import analyse_article, load_kit, read_article
from tests.analysis.conftest import RESOURCES
from tests.benchmarks.growth import SHAPES, seconds
from tests.proportion import SLACK, proportional
from tests.said import said

SMALL, LARGE = 1_000, 10_000
LONG = 20_000  # code points of a near-miss
NEAR = 2_500


@pytest.fixture(scope="module")
def kit():
    return load_kit(RESOURCES)


@pytest.mark.parametrize("name", SHAPES)
def test_time_grows_in_proportion_to_the_text(name, kit):
    shape = SHAPES[name]
    assert proportional(lambda text: seconds(text, kit), shape(SMALL), shape(LARGE))


@pytest.mark.parametrize("name", SHAPES)
def test_every_offset_lies_in_the_text_and_in_order(name, kit):
    origin = Origin(OriginKind.TEXT, SHAPES[name](SMALL))
    analysis = analyse_article(read_article(origin, kit), kit)
    text = analysis.article.text
    assert text == origin.value
    spans = [s.span for s in analysis.sentences] + [f.span for f in analysis.findings]
    spans += [span for a in analysis.attributions for span in (a.cue, *a.content)]
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    tokens = [t for p in analysis.paragraphs for t in p.tokens]
    assert all(text[t.start : t.end] == t.text for t in tokens)
    assert all(a.end <= b.start for a, b in pairwise(tokens))


def test_deep_nesting_needs_no_recursion(kit):
    depth = 10_000
    text = "Le maire dit : " + "« la route est " * depth + "fermée " + "» " * depth
    origin = Origin(OriginKind.TEXT, text)
    assert analyse_article(read_article(origin, kit), kit).article.text == text


@pytest.mark.parametrize("text", ["", "«", "»" * 99, "“" * 99, "…" * 99, "\u0301" * 99, "🎉" * 99])
def test_text_without_words_has_no_attribution(text, kit):
    pack = kit.packs.by_code["fr"]
    assert said(text + " ", pack) == []


PACKS = load_packs(RESOURCES / "packs").by_code
RULES = [
    pytest.param(
        rule,
        id=rule.id,
    )
    for pack in PACKS.values()
    for name in pack.__slots__
    if isinstance(getattr(pack, name), RuleSet)
    for rule in getattr(pack, name).rules
]


def near_misses(rule):
    """Texts that begin again and again to be what the rule flags, and are cut before it."""
    for flag in rule.flags:
        words = fold(re.sub(r"[\[\]]", "", flag))
        for end in (len(words) // 3, len(words) * 2 // 3, len(words)):
            yield words[:end] or words
        yield words.replace(".", "").replace("!", "")[: len(words) - 2] + " "


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_does_not_backtrack_without_bound(rule):
    rules = RuleSet([rule])
    role = rule.roles[0] if rule.roles else Role.PARAGRAPH

    def find(text):
        pattern, unless = rules._patterns(rule)  # past the limit of words, on purpose
        return [0 for p in (pattern, unless) if p for _ in p.finditer(text)]

    for unit in dict.fromkeys(near_misses(rule)):
        short, long = (unit * (size // len(unit) + 1) for size in (NEAR, LONG))
        list(rules.find(long[:NEAR], Span(0, NEAR), role))
        find(short[:NEAR])
        assert proportional(find, short[:NEAR], long[:LONG], slack=3 * SLACK)


FURNITURE = [
    pytest.param(pattern, line, id=f"{code}.{name}.{n}")
    for code, pack in PACKS.items()
    for name in Furniture.__slots__
    if isinstance(getattr(pack.furniture, name), tuple) and name not in ("months", "ordinals")
    for n, (pattern, line) in enumerate(
        zip(patterns(pack.furniture, name), getattr(pack.furniture, name), strict=True)
    )
]


@pytest.mark.parametrize(("pattern", "line"), FURNITURE)
def test_a_line_of_furniture_does_not_backtrack_without_bound(pattern, line):
    words = re.sub(r"\W+", " ", re.sub(r"\\.|\{[^}]*\}", " ", line)).strip() or "a"
    for unit in (words + " ", words[: len(words) // 2 + 1], "a b, ", "12 "):
        short, long = (unit * (size // len(unit) + 1) for size in (NEAR, LONG))

        def find(text):
            return pattern.match(text), pattern.search(text)

        assert proportional(find, short[:NEAR], long[:LONG], slack=3 * SLACK)
