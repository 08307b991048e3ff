"""Finding words in the article."""

import pytest
from PySide6.QtCore import Qt

from analysis.model.span import Span
from ui.document.find_bar import FindBar, hits_of


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The quay and the Quay", "quay", 2),
        ("two\nlines", "two lines", 1),
        ("d’abord", "d'abord", 1),
        ("a+b and aab", "a+b", 1),
        ("nothing", "   ", 0),
        ("nothing", "quay", 0),
    ],
)
def test_words_are_found_as_people_type_them(text, words, found):
    assert len(hits_of(text, words)) == found


@pytest.fixture
def bar(qtbot):
    made = FindBar()
    qtbot.addWidget(made)
    made.set_text("one quay, another quay")
    made.open()
    return made


def test_typing_shows_all_and_goes_to_the_first(qtbot, bar):
    with qtbot.waitSignal(bar.hit_chosen) as told:
        bar.field.setText("quay")
    assert told.args == [Span(4, 8)]
    assert "1" in bar.count.text()


def test_return_goes_on_and_round(qtbot, bar):
    bar.field.setText("quay")
    for expected in (Span(18, 22), Span(4, 8)):
        with qtbot.waitSignal(bar.hit_chosen) as told:
            qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        assert told.args == [expected]


def test_nothing_found_is_said(bar):
    bar.field.setText("harbour")
    assert bar.count.text()


def test_escape_closes_and_takes_the_frames_away(qtbot, bar):
    bar.field.setText("quay")
    with qtbot.waitSignal(bar.hits_changed) as told:
        qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert told.args == [()]
    assert bar.isHidden()


def test_every_part_has_a_name(bar):
    for widget in (bar.field, bar.previous, bar.next, bar.shut):
        assert widget.accessibleName()
