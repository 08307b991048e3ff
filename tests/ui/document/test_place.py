"""The line at the top is found again, to the pixel, after the layout has changed."""

import pytest

from tests.ui.conftest import article
from ui.document.place import place_kept, place_of, return_to
from ui.document.view import ArticleView


@pytest.fixture
def view(qtbot, theme):
    made = ArticleView(theme)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.show_article(article("A line of words about the quay.\n\n" * 60))
    return made


def test_the_beginning_is_no_place_and_can_be_returned_to(view):
    assert place_of(view) is None
    view.verticalScrollBar().setValue(500)
    return_to(view, None)
    assert view.verticalScrollBar().value() == 0


def test_a_place_is_kept_to_the_pixel(view):
    bar = view.verticalScrollBar()
    bar.setValue(511)
    with place_kept(view):
        bar.setValue(40)
    assert bar.value() == 511


def test_a_place_is_the_same_words_at_another_size(view):
    view.verticalScrollBar().setValue(700)
    before = place_of(view).offset
    view.set_zoom(1.6)
    assert place_of(view).offset == before
