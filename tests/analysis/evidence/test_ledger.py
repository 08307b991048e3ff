"""Who is in the ledger of sources, and who is only spoken of."""

import pytest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Everyone knows that the toll will rise.", []),
        ("Nora Pell said the toll would rise.", ["Nora Pell"]),
        ("Nora Pell did not say whether the toll would rise.", []),
    ],
)
def test_those_who_are_given_for_something_are_sources(traced, text, names):
    *_, sources = traced(text, "en")
    assert [s.name for s in sources] == names


def test_two_people_may_share_a_surname(traced):
    text = "Nora Pell said the quay was shut. Adam Pell said it was open."
    *_, sources = traced(text, "en")
    assert [s.name for s in sources] == ["Nora Pell", "Adam Pell"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Industry experts expect the toll to remain low.", ["Industry experts"]),
        ("The mayor welcomed the verdict.", ["mayor"]),
        ("The ministry announced the closure of the quay.", ["ministry"]),
        ("The ministry ordered the closure of the quay.", []),
    ],
)
def test_who_announces_a_thing_is_a_source(traced, text, names):
    *_, sources = traced(text, "en")
    assert [s.name for s in sources] == names


@pytest.mark.parametrize(
    ("text", "code", "names"),
    [
        ("An official mentioned a cost of 40 million.", "en", ["official"]),
        ("Certains s'inquiètent pour les clubs.", "fr", ["Certains"]),
        ("On parle de la fermeture des clubs.", "fr", []),
        ("The mayor promised a new quay.", "en", ["mayor"]),
        ("The tide announced the end of the fair.", "en", []),
    ],
)
def test_people_who_tell_a_thing_are_sources(traced, text, code, names):
    *_, sources = traced(text, code)
    assert [s.name for s in sources] == names
