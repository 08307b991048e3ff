"""A veil leaves its hole clear and takes nothing from the mouse."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTextEdit

from ui.classroom.veil import Veil


def test_the_veil_covers_all_but_its_hole_and_stays_as_large_as_the_text(qtbot):
    text = QTextEdit()
    text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    qtbot.addWidget(text)
    text.resize(300, 200)
    text.show()
    veil = Veil(text, QColor("black"))
    assert not veil.isVisible()
    veil.light([QRectF(20, 20, 60, 20)])
    seen = text.viewport().grab().toImage()
    assert seen.pixelColor(50, 30).lightness() > 200
    assert seen.pixelColor(200, 150).lightness() < 100
    text.resize(400, 300)
    assert veil.size() == text.viewport().size()
    veil.light([])
    assert not veil.isVisible()
