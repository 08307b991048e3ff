"""Kinds of source, held against lists of mentions: nine in ten are right, in every kind half."""

from collections import Counter
from pathlib import Path

import pytest

from analysis.evidence.mentions import mention
from analysis.language.folding import fold
from analysis.language.tokens import tokens
from analysis.model.span import Span

LEAST = 150
RIGHT = 0.9


def listed(code):
    """The lines of a list: kind and words."""
    lines = (Path(__file__).parent / f"mentions_{code}.txt").read_text("utf-8").splitlines()
    return [tuple(part.strip() for part in line.split("|")) for line in lines if line]


@pytest.fixture(params=["fr", "en"])
def told(request, packs, state_media):
    """The kind that each line should have and the kind that it is given."""
    pack = packs.by_code[request.param]
    out = []
    for kind, words in listed(request.param):
        span = Span(0, len(words))
        cut = tokens(words, fold(words), span, pack.words)
        found = mention(span, cut, [False] * len(cut), pack, state_media)
        out.append((kind, found.kind.value, words))
    return out


def test_nine_mentions_in_ten_are_of_the_right_kind(told):
    wrong = [line for line in told if line[0] != line[1]]
    assert len(told) >= LEAST
    assert len(wrong) <= (1 - RIGHT) * len(told), wrong


def test_most_of_every_kind_are_right(told):
    every = Counter(kind for kind, _, _ in told)
    right = Counter(kind for kind, found, _ in told if kind == found)
    assert [kind for kind in every if 2 * right[kind] < every[kind]] == []
