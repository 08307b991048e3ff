from PySide6.QtGui import QPalette

from ui.panel.ruler import Ruler


def covered(ruler):
    picture = ruler.grab().toImage()
    accent = ruler.palette().color(QPalette.ColorRole.Highlight)
    return [x for x in range(picture.width()) if picture.pixelColor(x, 10) == accent]


def test_the_range_is_drawn_where_it_lies(qtbot):
    ruler = Ruler()
    qtbot.addWidget(ruler)
    ruler.resize(402, 40)
    ruler.show_range(50, 75, open_above=False)
    painted = covered(ruler)
    assert abs(painted[0] - 201) < 8
    assert abs(painted[-1] - 301) < 8


def test_a_hidden_part_leaves_the_range_open_above(qtbot):
    ruler = Ruler()
    qtbot.addWidget(ruler)
    ruler.resize(402, 40)
    ruler.show_range(50, 60, open_above=False)
    closed = ruler.grab().toImage()
    ruler.show_range(50, 60, open_above=True)
    assert ruler.grab().toImage() != closed
