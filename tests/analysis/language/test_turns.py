"""Lines of a conversation."""

import pytest

from analysis.language.turns import asks, speaker


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("S. M. : Très peu de froid.", "S. M."),
        ("Q: What did you find?", "Q"),
        ("La Vigie : Que s’est-il passé ?", "La Vigie"),
        ("Joan Abel: The lamp was broken.", "Joan Abel"),
    ],
)
def test_a_name_before_a_colon_speaks(line, name):
    assert speaker(line) == name


@pytest.mark.parametrize("line", ["The lamp: it was broken.", "At 19:45 the bell rang.", "Il rit."])
def test_other_colons_give_no_speaker(line):
    assert speaker(line) is None


def test_a_line_asks_when_it_ends_with_its_mark():
    assert asks("« Que s’est-il passé ? »")
    assert not asks("What happened? Nobody knows.")
