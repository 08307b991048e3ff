"""The parts of the index add up to it."""

from collections import defaultdict

import pytest

from analysis.judgement.contributions import contributions
from analysis.model.codes import SourceKind
from tests.analysis.judgement.invented import BACKED, BARE, LOST, Group, case, source


@pytest.fixture
def analysis(scoring):
    text = case(
        [
            Group(6, source(0, SourceKind.PERSON)),
            Group(4, source(1, SourceKind.VAGUE), carried=True),
            Group(5),
        ],
        promises=[BACKED, BARE, LOST],
        strong_words=4,
    )
    return text.analysis(scoring)


def test_parts_of_a_component_sum_up_to_what_it_counts(analysis, scoring):
    sums = defaultdict(float)
    for part in contributions(analysis, scoring):
        sums[part.component] += part.amount
    known = [c for c in analysis.score.components if c.value is not None]
    assert "traceability" in sums
    total = sum(c.weight for c in known)
    for component in known:
        points = 100 * component.weight / total
        if component.name == "restraint":
            assert sums["restraint"] == pytest.approx(points * (component.value - 1))
        else:
            assert sums[component.name] == pytest.approx(points * component.value)


def test_a_statement_brings_no_more_than_it_could(analysis, scoring):
    for part in contributions(analysis, scoring):
        assert part.amount <= part.most


def test_a_statement_without_a_source_brings_nothing(analysis, scoring):
    bare = analysis.sentences[-1].span
    parts = [p for p in contributions(analysis, scoring) if p.span == bare]
    assert [(p.component, p.amount) for p in parts] == [("coverage", 0.0)]
