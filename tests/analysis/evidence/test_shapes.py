"""The tag of a word by itself."""

import pytest

from analysis.evidence.shapes import shape
from analysis.language.attribution_words import Grammar

GRAMMAR = Grammar(adverb_endings=("ly",), gerund_endings=("ing",), participle_endings=("ed",))


@pytest.mark.parametrize(
    ("word", "tag"),
    [
        ("the", "D"),
        ("The", "D"),
        ("Orvela", "X"),
        ("12", "#"),
        ("—", "—"),
        ("quickly", "R"),
        ("building", "n"),
        ("running", "G"),
        ("welded", "E"),
        ("fly", "n"),
        ("the's", "D"),
    ],
)
def test_a_word_is_what_the_pack_lists_or_what_it_looks_like(word, tag):
    assert shape(word, {"the": "D"}, GRAMMAR, {"building"}) == tag
