"""Disagreeing in a real window, by mouse and keyboard: the range moves, back again, and is kept."""

import pytest
from PySide6.QtCore import Qt

from analysis.judgement.contest import Action
from analysis.model.codes import Kind

pytestmark = pytest.mark.window


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_class_argues_with_a_mark(qtbot, start, opened, language):
    window = start(language)
    reader = opened(window)
    panel = window.page.panel
    selon = window.contest.version.own.score
    found = next(f for f in reader.shown() if f.kind is Kind.UNATTRIBUTED_CLAIM)
    reader.view.reveal(found.span)
    offset = reader.view.verticalScrollBar().value()
    point = reader.view.lines(found.span)[0].box.translated(0, -offset).center().toPoint()
    qtbot.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseClick(reader.card.contest, Qt.MouseButton.LeftButton)
    dialog = window.contest.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.mouseClick(
        dialog.answers[Action.NOT_A_CLAIM], Qt.MouseButton.LeftButton, pos=dialog.rect().topLeft()
    )
    qtbot.keyClicks(dialog.reason.lineEdit(), "vu sur place")
    qtbot.keyClick(dialog.apply, Qt.Key.Key_Return)
    assert window.contest.version.own.score.counts.claims == selon.counts.claims - 1
    assert panel.score.own.isVisible()
    assert panel.changes.isVisible()
    assert panel.area.verticalScrollBar().value() == 0
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.contest.version.own.score == selon
    assert not panel.changes.isVisible()
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, shift)
    assert panel.changes.isVisible()
    again = start(language)
    opened(again)
    assert [r.reason for r in again.contest.version.revisions] == ["vu sur place"]


def test_everything_can_be_done_by_keys_alone(qtbot, start, opened):
    window = start()
    reader = opened(window)
    qtbot.keyClicks(reader.view, "n")
    qtbot.keyClicks(reader.view, "r")
    dialog = window.contest.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    number = len(reader.shown())
    qtbot.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.answers[Action.DISMISS].isChecked)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(reader.shown()) == number - 1
