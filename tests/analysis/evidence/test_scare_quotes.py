"""A short quotation that nobody is given for."""

import pytest

from analysis.evidence.attribution import attribute
from analysis.evidence.scare_quotes import scare_quotes


@pytest.fixture
def held(packs, cut):
    def find(text, code="en"):
        pack = packs.by_code[code]
        paragraphs = cut(text, code)
        attributions = attribute(paragraphs, pack)
        seen = set()
        return [
            span.of(text)
            for paragraph in paragraphs
            for span, _ in scare_quotes(paragraph, attributions, pack.loaded_wording, seen)
        ]

    return find


def test_one_word_without_speaker_is_held_at_a_distance(held):
    assert held("Their “reform” began in March.") == ["reform"]
    assert held("Leur « réforme » a commencé en mars.", "fr") == ["réforme"]


def test_a_long_quotation_is_somebodys_words(held):
    assert held("“The bridge will be open again in March at last” stood on the wall.") == []


def test_a_speaker_in_the_sentence_takes_the_words(held):
    assert held("The mayor said the plan was “unworkable”.") == []


def test_a_title_or_name_is_no_distance(held):
    assert held("The film “Harbour” opens on Monday.") == []
    assert held("A club known as “the larks” met.") == []


def test_the_second_time_it_is_a_name(held):
    assert held("Their “reform” began.\nThe “reform” goes on.") == ["reform"]


def test_a_movement_that_is_always_quoted_is_none(held):
    assert held("Des « gilets jaunes » étaient là.", "fr") == []
