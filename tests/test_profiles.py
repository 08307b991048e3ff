"""Texts of a known shape: the index keeps their order, and says the same in both languages."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from analysis.model.judgement import Score
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import analyse_article, read_article
from tests.hand_count import kit

ARTICLES = Path(__file__).parent / "articles"
PAIRS = sorted(path.name.removesuffix(".fr.txt") for path in ARTICLES.glob("pairs/*.fr.txt"))
COUNTS = ARTICLES / "profiles" / "counts.toml"
PROFILES = tomllib.loads(COUNTS.read_text(encoding="utf-8"))["profile"]


@pytest.mark.parametrize("pair", PAIRS)
def test_both_languages_of_a_text_lie_within_eight_points(pair):
    french, english = (_score(f"pairs/{pair}.{code}.txt").value for code in ("fr", "en"))
    assert french is not None
    assert english is not None
    assert abs(french - english) <= 8


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile["file"])
def test_statements_and_sources_are_counted_as_by_hand(profile):
    """One in ten may be read the other way."""
    counts = _score(f"profiles/{profile['file']}").counts
    slack = max(1, profile["statements"] // 10)
    assert abs(counts.claims - profile["statements"]) <= slack
    assert abs(counts.attributed - profile["attributed"]) <= slack


def test_index_keeps_the_order_of_the_profiles():
    values = [_score(f"profiles/{p['file']}").value for p in PROFILES]
    assert values == sorted(values, reverse=True)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile["file"])
def test_index_comes_within_five_points_of_the_table(profile):
    value = _score(f"profiles/{profile['file']}").value
    assert value is not None
    assert abs(value - profile["index"]) <= 5


def test_one_voice_caps_the_index():
    score = _score("profiles/release.txt")
    assert score.one_voice
    assert score.value == 60


@cache
def _score(name: str) -> Score:
    origin = Origin(OriginKind.PATH, str(ARTICLES / name))
    return analyse_article(read_article(origin, kit()), kit()).score
