"""Every action is found by what it is called, and runs."""

import pytest
from PySide6.QtCore import Qt

from ui.palette import Palette, folded


@pytest.fixture
def palette(qtbot, window):
    made = Palette(window.actions_.listed(), window)
    made.show()
    return made


def found(palette):
    return [row.text(0) for row in palette._rows if not row.isHidden()]


def test_every_action_of_the_window_is_listed_with_its_key(window, palette):
    listed = {row.data(0, Qt.ItemDataRole.UserRole) for row in palette._rows}
    assert set(window.actions_._named.values()) <= listed
    assert set(window.actions_.layers.values()) <= listed
    row = next(row for row in palette._rows if row.text(0) == "Find in the article")
    assert (row.text(1), row.text(2)) == ("Article", "Ctrl+F")
    spoken = row.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Find in the article, Article, Ctrl+F"


def test_typing_leaves_what_has_all_the_words(qtbot, palette):
    qtbot.keyClicks(palette.field, "text larg")
    assert found(palette) == ["Larger text"]
    qtbot.keyClicks(palette.field, "xyz")
    assert found(palette) == []
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_enter_runs_the_chosen_one(qtbot, window, palette):
    heard = []
    palette.chosen.connect(heard.append)
    qtbot.keyClicks(palette.field, "high contrast")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert heard == [window.actions_.looks["night"]]
    assert not palette.isVisible()


def test_what_cannot_be_done_now_is_listed_and_does_not_run(qtbot, window, palette):
    heard = []
    palette.chosen.connect(heard.append)
    qtbot.keyClicks(palette.field, "next mark")
    assert found(palette) == ["Next mark"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert heard == []


def test_accents_need_not_be_typed():
    assert folded("Écran Éteint") == "ecran eteint"
