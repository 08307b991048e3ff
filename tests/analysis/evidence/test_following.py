"""The phrase behind a cue, with the apposition that tells who it is."""

import pytest

from tests.said import said


@pytest.mark.parametrize(
    "source",
    [
        "Ada Byron",
        "Ada Byron, the mayor of Orvela",
        "Ada Byron, 42, a farmer",
        "the mayor of Orvela",
        "Ada Byron (Orvela)",
    ],
)
def test_the_whole_phrase_is_the_source(english, source):
    (found,) = said(f"“The dam leaks badly,” said {source}.", english)
    assert found.source == source


def test_a_date_ends_it(english):
    (found,) = said("“The dam leaks badly,” said Byron on Monday.", english)
    assert found.source == "Byron"


def test_word_that_is_also_a_verb_may_lead_the_role(english):
    (found,) = said("“The dam leaks badly,” said lead author Dr Ada Byron.", english)
    assert found.source == "lead author Dr Ada Byron"
