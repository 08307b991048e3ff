"""A loaded word is the writer's, or that of whoever is quoted: our own sentences."""

import pytest

from analysis.model.codes import Voice
from tests.evaluation.voices import heard, right


@pytest.mark.parametrize(("code", "words"), [("en", 160), ("fr", 75)])
def test_a_word_is_given_to_whose_it_is(packs, code, words):
    found = list(heard(code, packs.by_code[code]))
    share, marked = right(found)
    assert len(found) >= words
    assert marked >= 0.9 * words
    assert share >= 0.95, [w for w in found if w.given is not None and w.given is not w.voice]


def test_both_voices_are_put_to_the_proof(packs):
    voices = [w.voice for w in heard("en", packs.by_code["en"])]
    assert min(voices.count(Voice.AUTHOR), voices.count(Voice.QUOTED)) >= 60
