"""Keys that turn the page, and those that do something else."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider

from ui.document.paging import paging

NONE = Qt.KeyboardModifier.NoModifier
PRESS = QEvent.Type.KeyPress


@pytest.mark.parametrize("modifier", [NONE, Qt.KeyboardModifier.KeypadModifier])
def test_space_and_the_arrows_turn_the_page(modifier):
    action = QAbstractSlider.SliderAction
    for key, wanted in (
        (Qt.Key.Key_Space, action.SliderPageStepAdd),
        (Qt.Key.Key_Up, action.SliderSingleStepSub),
        (Qt.Key.Key_End, action.SliderToMaximum),
    ):
        assert paging(QKeyEvent(PRESS, key, modifier)) is wanted


def test_with_shift_a_key_selects_and_letters_are_for_others():
    assert paging(QKeyEvent(PRESS, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)) is None
    assert paging(QKeyEvent(PRESS, Qt.Key.Key_N, NONE)) is None
