from PySide6.QtGui import QFont

from ui.panel.words import Words, scaled, serif


def test_a_label_keeps_its_size_relative_to_the_interface(qtbot):
    label = Words(scale=2.0)
    qtbot.addWidget(label)
    font = QFont()
    font.setPixelSize(15)
    label.rescale(font)
    assert label.font().pixelSize() == 30


def test_points_stay_points():
    font = QFont()
    font.setPointSizeF(10)
    assert scaled(font, 1.5).pointSizeF() == 15


def test_no_text_takes_no_room(qtbot):
    label = Words()
    qtbot.addWidget(label)
    label.say("")
    assert label.isHidden()


def test_the_article_has_its_own_face():
    assert serif(QFont()).families()[0] == "Charis SIL"
