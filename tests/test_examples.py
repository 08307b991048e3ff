"""Every rule of every pack proves itself on its own examples."""

import re
from pathlib import Path

import pytest

from analysis.language.folding import fold
from analysis.language.packs import load_packs
from analysis.language.rules import RuleSet
from analysis.model.codes import Role
from analysis.model.span import Span

PACKS = load_packs(Path(__file__).resolve().parents[1] / "resources" / "packs")

RULES = [
    pytest.param(getattr(pack, name), rule, id=rule.id)
    for pack in PACKS.by_code.values()
    for name in pack.__slots__
    if isinstance(getattr(pack, name), RuleSet)
    for rule in getattr(pack, name).rules
]


def found(rules, rule, text):
    role = rule.roles[0] if rule.roles else Role.PARAGRAPH
    hits = rules.find(fold(text), Span(0, len(text)), role)
    return [hit.span for hit in hits if hit.rule is rule]


@pytest.mark.parametrize(("rules", "rule"), RULES)
def test_a_rule_finds_what_its_examples_flag(rules, rule):
    for example in rule.flags:
        marked = [m.group(1) for m in re.finditer(r"\[([^\]]*)\]", example)]
        text = re.sub(r"[\[\]]", "", example)
        assert marked, f"no words between brackets: {example}"
        assert [span.of(text) for span in found(rules, rule, text)] == marked


@pytest.mark.parametrize(("rules", "rule"), RULES)
def test_a_rule_leaves_alone_what_its_examples_pass(rules, rule):
    for example in rule.passes:
        assert not found(rules, rule, example), example
