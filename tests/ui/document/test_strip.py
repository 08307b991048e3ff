"""The strip shows where marks cluster, with bounded work however many there are."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollBar

from analysis.model.codes import Kind
from analysis.model.evidence import Finding
from analysis.model.span import Span
from ui.document.strip import Strip


@pytest.fixture
def strip(qtbot, theme):
    bar = QScrollBar()
    bar.setRange(0, 1000)
    bar.setPageStep(200)
    qtbot.addWidget(bar)
    made = Strip(bar, theme)
    qtbot.addWidget(made)
    made.resize(58, 400)
    made.show()
    return made


def found(kind, *starts):
    return [Finding(kind, "r", Span(start, start + 3), id=n) for n, start in enumerate(starts)]


def test_marks_are_drawn_and_layers_are_kept_apart(strip):
    bare = strip.grab().toImage()
    strip.show_marks(found(Kind.HEARSAY, 10, 500), lambda at: at / 1000)
    assert strip.grab().toImage() != bare
    strip.show_marks((), lambda at: at / 1000)
    assert strip.grab().toImage() == bare


def test_turning_one_layer_leaves_the_picture_of_another(strip):
    both = [*found(Kind.HEARSAY, 10), *found(Kind.SECOND_HAND, 700)]
    strip.show_marks(both, lambda at: at / 1000)
    strip.grab()
    kept = strip._lanes[Kind.HEARSAY]
    strip.show_marks(found(Kind.HEARSAY, 10), lambda at: at / 1000)
    strip.grab()
    assert strip._lanes[Kind.HEARSAY] is kept


def test_a_press_asks_for_that_part_of_the_article(qtbot, strip):
    with qtbot.waitSignal(strip.scrolled) as told:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(20, 200))
    assert told.args[0] == pytest.approx(0.5, abs=0.01)


def test_the_current_mark_is_ringed(strip):
    strip.show_marks(found(Kind.HEARSAY, 300), lambda at: at / 1000)
    before = strip.grab().toImage()
    strip.set_current(0)
    assert strip.grab().toImage() != before
