"""The frame lies round its part and lets the mouse through."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from ui.tour.outline import Outline


def test_a_part_is_framed_with_some_air(qtbot):
    column = QWidget()
    qtbot.addWidget(column)
    column.resize(300, 400)
    part = QWidget(column)
    part.setGeometry(QRect(20, 30, 200, 100))
    outline = Outline(column)
    outline.put_round(part)
    assert outline.geometry().contains(part.geometry())
    assert outline.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    picture = outline.grab().toImage()
    colours = {picture.pixel(x, 2) for x in range(picture.width())}
    assert len(colours) > 1
