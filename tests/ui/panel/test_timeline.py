from PySide6.QtCore import QPoint, Qt

from ui.panel.timeline import Timeline


def test_a_click_on_a_sign_says_which_and_elsewhere_nothing(qtbot):
    line = Timeline()
    qtbot.addWidget(line)
    line.resize(400, 22)
    line.show_places([0.1, 0.8], text=0.9)
    heard = []
    line.chosen.connect(heard.append)
    for x in (320, 200, 44):
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    assert heard == [1, 0]


def test_signs_are_drawn_where_they_stand(qtbot):
    line = Timeline()
    qtbot.addWidget(line)
    line.resize(400, 22)
    line.show_places([0.5], text=1.0)
    seen = line.grab().toImage()
    accent = line.palette().highlight().color().rgb()
    assert seen.pixel(200, 11) == accent
    assert seen.pixel(100, 11) != accent
