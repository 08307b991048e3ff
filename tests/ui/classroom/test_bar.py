"""The bar lies over the foot alone, and says what the keys do and what comes next."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from analysis.model.codes import Kind
from tests.ui.conftest import analysis
from ui.classroom.bar import PresenterBar
from ui.classroom.foot import Foot
from ui.classroom.hands import Hands
from ui.classroom.steps import Steps


@pytest.fixture
def foot(qtbot, theme):
    made = Foot(theme, 24)
    qtbot.addWidget(made)
    made.resize(700, made.height())
    made.show()
    return made


@pytest.fixture
def bar(foot, theme):
    return PresenterBar(theme, foot)


def steps():
    return Steps(analysis().findings)


def test_nothing_is_there_until_it_is_asked_for(bar):
    assert bar.isHidden()


def test_it_says_what_is_shown_and_what_comes_next(bar):
    bar.show_state(steps(), None)
    assert "Shown: –" in bar.words
    assert "Next: Statements without a source" in bar.words
    bar.show_state(steps().forward(), None)
    assert "Shown: Statements without a source" in bar.words
    assert "Next: Vague sources" in bar.words


def test_behind_the_last_layer_nothing_is_next(bar):
    last = steps()
    for _ in Kind:
        last = last.forward()
    bar.show_state(last, None)
    assert "Next: –" in bar.words


def test_it_lies_in_the_place_of_the_foot_and_is_painted(bar, foot):
    before = foot.grab().toImage()
    bar.show_state(steps(), None)
    assert bar.geometry() == foot.rect()
    assert foot.grab().toImage() != before
    assert "show of hands" in bar.accessibleName()


def test_a_count_under_way_shows_what_was_typed(bar):
    bar.show_state(steps(), Hands(("18", "")))
    assert "18 / " in bar.words
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert bar.isVisible()


def test_a_pointer_that_leaves_takes_it_away(bar):
    bar.show_state(steps(), None)
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert bar.isHidden()
