"""A passage goes elsewhere with its marks, its notes and where it is from, and nothing more."""

from pathlib import Path

import pytest

from analysis.judgement.messages import Messages
from analysis.model.codes import Kind
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis, Counts, Readability, Score
from analysis.model.span import Span
from analysis.sharing.passage import Ink, passage
from tests.builders import article

TEXT = """Waves over the quay. Library picture.

By Ines Moreau

Sources close to the council say the shocking state of the quay was known for years.

Subscribe today for the price of a coffee a week."""
INKS = {kind: Ink("#ffeedd", "#aa4400") for kind in Kind}
RESOURCES = Path(__file__).resolve().parents[3] / "resources"


def finding(text, kind, words, number):
    start = text.index(words)
    return Finding(kind, f"test.{kind}", Span(start, start + len(words)), id=number)


def analysis(of, findings):
    score = Score(50, 40, 60, ("partly_shown",), False, None, False, (), Counts(4, 2, 0, 2, 1))
    reading = Readability(60, 4, 1, "lix", 40.0, "medium")
    return Analysis(of, (), (), (), (), findings, (), (), score, reading)


@pytest.fixture(scope="module")
def messages():
    return Messages(RESOURCES / "messages", "en")


def copied(messages, words, marks):
    found = tuple(finding(TEXT, kind, said, n) for n, (kind, said) in enumerate(marks))
    everything = analysis(article(TEXT, title="Quay", url="https://gull.invalid/q"), found)
    start = TEXT.index(words)
    return passage(everything, Span(start, start + len(words)), found, messages, INKS)


def test_marks_are_numbered_and_told_in_both_forms(messages):
    made = copied(
        messages,
        "Sources close to the council say the shocking state of the quay",
        [(Kind.VAGUE_SOURCE, "Sources close to the council"), (Kind.LOADED_WORDING, "shocking")],
    )
    assert "Sources close to the council[1] say the shocking[2] state" in made.plain
    assert "underline wavy #aa4400" in made.html
    assert "background-color:#ffeedd" in made.html
    for form in made:
        assert "1. " in form
        assert "2. " in form
        assert "Quay · https://gull.invalid/q" in form


def test_what_is_not_selected_stays_behind(messages):
    made = copied(messages, "the shocking state", [(Kind.MONETISATION, "Subscribe today")])
    assert made.plain.startswith("the shocking state\n")
    assert "1. " not in made.plain
    assert "Subscribe" not in made.html


def test_a_mark_that_is_cut_has_no_number_where_it_goes_on(messages):
    claim = "Sources close to the council say the shocking state"
    made = copied(messages, "Sources close to the council", [(Kind.UNATTRIBUTED_CLAIM, claim)])
    assert "[1]" not in made.plain
    assert "dashed" in made.html
    assert "1. " in made.plain


def test_signs_of_markup_stay_signs(messages):
    text = "A <b>bold</b> claim & a half stands here."
    everything = analysis(article(text, title="<i>"), ())
    made = passage(everything, Span(0, len(text)), (), messages, INKS)
    assert "&lt;b&gt;bold" in made.html
    assert "<b>bold</b>" in made.plain


def test_paragraphs_stay_paragraphs(messages):
    first, last = "Waves over the quay.", "Sources close"
    words = TEXT[TEXT.index(first) : TEXT.index(last) + len(last)]
    made = copied(messages, words, [])
    assert made.html.count("<p>") == 4  # with the one that says where it is from
    assert "\n\nSources close" in made.plain
