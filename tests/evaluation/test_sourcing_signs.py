"""What the ceiling is made of can be counted on an article, and on one with next to nothing."""

import pytest

from analysis.judgement.scoring import load_scoring
from analysis.model.codes import SourceKind
from tests.analysis.judgement.invented import Group, case, source
from tests.evaluation.corpora import RESOURCES
from tests.evaluation.sourcing_signs import SIGNS, signs


@pytest.fixture(scope="module")
def scoring():
    return load_scoring(RESOURCES / "scoring.toml")


def named(groups, scoring, **about):
    text = case(groups, **about)
    return dict(zip(SIGNS, signs(text.analysis(scoring), scoring), strict=True))


def test_shares_are_counted_on_statements_and_sources(scoring):
    person = source(0, SourceKind.PERSON, role="mayor")
    found = named([Group(6, person), Group(2, source(1, SourceKind.VAGUE)), Group(4)], scoring)
    assert found["statements with a named source"] == 0.5
    assert found["people with a role among sources"] == 0.5
    assert found["nobody in particular among sources"] == 0.5
    assert found["times a named source is heard"] == 6
    assert found["longest run without a source"] == pytest.approx(1 / 3)


def test_twice_the_text_changes_no_share_and_no_density(scoring):
    person = source(0, SourceKind.PERSON)
    once = named([Group(6, person), Group(4)], scoring, strong_words=1, words=400, dated=2)
    twice = named([Group(12, person), Group(8)], scoring, strong_words=2, words=800, dated=4)
    for sign in ("coverage", "strong words", "sentences that name the day"):
        assert once[sign] == pytest.approx(twice[sign])


def test_a_sign_without_anything_to_count_on_is_none(scoring):
    found = named([Group(9)], scoring)
    assert found["documents among sources"] is None
    assert found["times a named source is heard"] is None
