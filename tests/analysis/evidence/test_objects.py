"""A cue whose content is a thing: it speaks where somebody can, and says nothing elsewhere."""

import pytest

from tests.said import said


def heard(text, pack):
    return [(f.source, f.content, f.rule) for f in said(text, pack)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union demands an inquiry.", ("The union", ("an inquiry",), "verb.asked")),
        ("He called for talks.", ("He", ("talks",), "verb.asked")),
        ("Nora Pell promised new boats.", ("Nora Pell", ("new boats",), "verb.asked")),
        (
            "Residents voiced concerns about the quay.",
            ("Residents", ("concerns about the quay",), "verb.uttered"),
        ),
        ("The audit shows a loss.", ("The audit", ("a loss",), "verb.shown")),
        ("They showed men running.", ("They", ("men running",), "verb.shown")),
        ("One of them demanded talks.", ("One of them", ("talks",), "verb.asked")),
        ("The group claimed victory.", ("The group", ("victory",), "verb.object")),
        ("The gale demanded a new quay.", ("The gale", ("a new quay",), "verb.object")),
    ],
)
def test_english_things_that_are_said(english, text, expected):
    assert heard(text, english) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La maire réclame une étude.", ("La maire", ("une étude",), "verb.asked")),
        ("Il a promis des renforts.", ("Il", ("des renforts",), "verb.asked")),
        ("Le préfet appelle au calme.", ("Le préfet", ("au calme",), "verb.asked")),
        ("Les relevés montrent une baisse.", ("Les relevés", ("une baisse",), "verb.shown")),
    ],
)
def test_french_things_that_are_said(french, text, expected):
    assert heard(text, french) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "She shows her arm.",
        "Nora Pell shows a map of the quay.",
        "The museum claims a garden of herbs.",
        "The flood claimed twelve lives.",
        "The recipe demands butter.",
    ],
)
def test_english_verbs_that_say_nothing_here(english, text):
    assert heard(text, english) == []


@pytest.mark.parametrize(
    "text", ["Elle montre son bras.", "Nora Pell montre la digue.", "La situation exige du calme."]
)
def test_french_verbs_that_say_nothing_here(french, text):
    assert heard(text, french) == []


def test_a_pronoun_stands_for_what_was_said(english):
    assert heard("The mayor denies this.", english) == [("The mayor", ("this",), "verb.pro")]


def test_a_promise_to_do_something_is_somebody_s_word(english):
    expected = ("The mayor", ("to mend the quay",), "verb.pledged")
    assert heard("The mayor pledged to mend the quay.", english) == [expected]


def test_what_happened_to_somebody_is_told(english):
    expected = ("The captain", ("being followed",), "verb.uttered")
    assert heard("The captain tells of being followed.", english) == [expected]
