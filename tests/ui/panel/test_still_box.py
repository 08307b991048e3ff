"""The wheel over the box is for whatever scrolls around it."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from ui.panel.still_box import StillBox


def test_the_wheel_turns_nothing(qtbot):
    box = StillBox()
    qtbot.addWidget(box)
    box.addItems(["one", "two"])
    none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(QPointF(), QPointF(), QPoint(), QPoint(0, -120), none, keys, phase, False)
    box.wheelEvent(turn)
    assert box.currentText() == "one"
    assert not turn.isAccepted()
