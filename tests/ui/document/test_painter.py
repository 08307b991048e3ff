"""Geometry is kept until the layout changes, and what is current has a frame."""

import pytest

from tests.ui.conftest import analysis, article
from ui.document.view import ArticleView


@pytest.fixture
def view(qtbot, theme):
    made = ArticleView(theme)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_article(article())
    made.show_findings(analysis(made.article).findings)
    made.grab()
    return made


def test_geometry_is_kept_between_two_paints(view):
    block = view.document().firstBlock()
    assert view.painter.placed(block) is view.painter.placed(block)


def test_another_width_drops_it(view):
    block = view.document().firstBlock()
    before = view.painter.placed(block)
    view.resize(480, 600)
    assert view.painter.placed(block) is not before


def test_the_current_mark_has_a_frame(view):
    before = view.grab().toImage()
    view.set_current(0)
    assert view.grab().toImage() != before
