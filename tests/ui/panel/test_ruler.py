"""The range is drawn where it lies, and slides there once where a reader changes something."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QVariantAnimation
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


@pytest.fixture
def seen(qtbot):
    ruler = Ruler()
    qtbot.addWidget(ruler)
    ruler.resize(402, 40)
    ruler.show()
    ruler.show_range(10, 30, open_above=False)
    return ruler


def test_a_change_slides_the_range_once_from_where_it_was(seen, qtbot):
    seen.show_range(60, 90, open_above=False, slide=True)
    assert covered(seen)[0] < 100
    qtbot.waitUntil(lambda: seen._sliding.state() is QVariantAnimation.State.Stopped)
    assert abs(covered(seen)[0] - 241) < 8


def test_another_article_begins_with_its_own_range(seen):
    seen.show_range(60, 90, open_above=False)
    assert abs(covered(seen)[0] - 241) < 8


def test_nothing_slides_where_the_desktop_wants_no_motion(seen, monkeypatch):
    monkeypatch.setattr(seen, "style", lambda: SimpleNamespace(styleHint=lambda *_: 0))
    seen.show_range(60, 90, open_above=False, slide=True)
    assert abs(covered(seen)[0] - 241) < 8


def test_a_second_change_goes_on_from_where_the_range_is(seen, qtbot):
    seen.show_range(60, 90, open_above=False, slide=True)
    seen.show_range(20, 40, open_above=False, slide=True)
    qtbot.waitUntil(lambda: abs(covered(seen)[0] - 81) < 8)
