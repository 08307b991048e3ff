"""Frames go and come back once, not at all where nothing is to move, never on another article."""

import pytest

from analysis.model.span import Span
from tests.ui.conftest import article
from ui.document.blink import Blink
from ui.document.view import ArticleView

HERE, THERE = Span(0, 9), Span(20, 30)


@pytest.fixture
def view(qtbot, theme):
    made = ArticleView(theme)
    qtbot.addWidget(made)
    made.show_article(article())
    return made


@pytest.fixture
def shown(view, monkeypatch):
    """Every set of frames that was asked for."""
    told = []
    monkeypatch.setattr(view, "show_hits", lambda spans: told.append(tuple(spans)))
    return told


def test_frames_go_and_come_back_once(view, shown, qtbot):
    Blink(view, lambda _: True).start((HERE, THERE))
    qtbot.waitUntil(lambda: len(shown) == 3)
    qtbot.wait(300)
    assert shown == [(HERE, THERE), (), (HERE, THERE)]


def test_where_nothing_is_to_move_they_are_simply_there(view, shown, qtbot):
    Blink(view, lambda _: False).start((HERE,))
    qtbot.wait(300)
    assert shown == [(HERE,)]


def test_another_article_gets_no_frames_of_the_one_before(view, shown, qtbot):
    Blink(view, lambda _: True).start((HERE,))
    view.show_article(article("Another text about the quay and the dam."))
    qtbot.wait(300)
    assert shown == [(HERE,)]
