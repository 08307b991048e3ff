"""The line of the tour: offered, then one thing after the other, by mouse and by keys."""

import pytest
from PySide6.QtCore import Qt

from ui.tour.guide import Guide


@pytest.fixture
def guide(qtbot):
    made = Guide()
    qtbot.addWidget(made)
    return made


def test_an_offer_can_be_declined(qtbot, guide):
    guide.offer()
    assert guide.isVisible()
    assert guide.back.isHidden()
    with qtbot.waitSignal(guide.ended):
        qtbot.mouseClick(guide.end, Qt.MouseButton.LeftButton)


def test_it_says_where_one_is_and_has_no_way_on_at_the_end(qtbot, guide):
    guide.tell("One thing.", 0, 2)
    assert (guide.place.text(), guide.words.text()) == ("1 / 2", "One thing.")
    assert not guide.back.isEnabled()
    with qtbot.waitSignal(guide.stepped) as step:
        qtbot.keyClick(guide.onward, Qt.Key.Key_Return)
    assert step.args == [1]
    guide.tell("Another.", 1, 2)
    assert guide.onward.isHidden()
    with qtbot.waitSignal(guide.stepped) as step:
        qtbot.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    assert step.args == [-1]


def test_escape_ends_it(qtbot, guide):
    guide.tell("One thing.", 0, 2)
    with qtbot.waitSignal(guide.ended):
        qtbot.keyClick(guide, Qt.Key.Key_Escape)
