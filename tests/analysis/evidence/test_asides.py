"""Reporting clauses inside the quotation marks belong to the author."""

import pytest

from tests.said import said


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "« Il pleut, dit-elle, depuis trois jours. »",
            "elle",
            ("« Il pleut,", ", depuis trois jours. »"),
        ),
        (
            "« L'eau monte, prévient Ada Morel. Nous partons. »",
            "Ada Morel",
            ("« L'eau monte,", ". Nous partons. »"),
        ),
        (
            "« Rien n'est réglé, a-t-il ajouté, mais tout avance. »",
            "il",
            ("« Rien n'est réglé,", ", mais tout avance. »"),
        ),
    ],
)
def test_an_aside_is_a_cue(french, text, source, content):
    (found,) = said(text, french)
    assert (found.source, found.content) == (source, content)


def test_words_that_are_said_are_no_aside(french):
    assert (
        said(
            "« Il pleut, dit mon voisin au facteur chaque matin depuis que je le connais »", french
        )
        == []
    )
