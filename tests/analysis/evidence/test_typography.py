"""Capitals and marks that raise the voice."""

import pytest

from analysis.evidence.typography import emphasis


@pytest.fixture
def raised(packs, cut):
    def find(text, code="en"):
        words = packs.by_code[code].loaded_wording
        return [
            (name, span.of(text), str(tier))
            for paragraph in cut(text, code)
            for name, span, tier in emphasis(paragraph, words)
        ]

    return find


def test_marks_in_a_row_are_shown(raised):
    assert raised("They did it again!!") == [("marks", "!!", "A")]
    assert raised("They did it again?!") == [("marks", "?!", "A")]


def test_a_single_mark_is_for_teaching(raised):
    assert raised("They did it again!") == [("exclamation", "!", "C")]
    assert raised("Did they do it again?") == [("question", "?", "C")]


def test_a_common_word_in_capitals_is_shouted(raised):
    assert raised("The bridge will NEVER be open.") == [("capitals", "NEVER", "B")]


def test_acronyms_and_whole_lines_of_capitals_are_not(raised):
    assert raised("The report by UNESCO and the BBC came late.") == []
    assert raised("THE BRIDGE WILL NEVER OPEN") == []


def test_marks_inside_a_quotation_belong_to_it(raised):
    assert raised("“They did it again!!” was on the wall.") == []
