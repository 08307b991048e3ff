"""Two questions, by key or menu: does the text back its title, and whence comes a sentence."""

import pytest
from PySide6.QtWidgets import QMenu

from analysis.model.origin import Origin, OriginKind
from tests.ui.conftest import RESOURCES


@pytest.fixture
def read(qtbot, window):
    """A window with the demonstration article."""
    path = RESOURCES / "samples" / "fr-archive-mur.html"
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        window.open((Origin(OriginKind.PATH, str(path)),))
    return window


def test_before_an_article_nothing_can_be_asked(window):
    window.threads.show_promises()
    window.threads.ask(0)
    assert not window.actions_["promises"].isEnabled()
    assert not window.actions_["chain"].isEnabled()


def test_the_title_is_compared_by_an_action_even_with_the_panel_put_away(read):
    read.actions_["panel"].trigger()
    assert read.page.panel.isHidden()
    read.actions_["promises"].trigger()
    assert not read.page.panel.isHidden()
    assert read.page.panel.promises.is_open
    assert read.page.panel.promises.list.hasFocus()


def test_a_title_without_promises_says_so(read):
    read.page.panel.promises.hide()
    read.actions_["promises"].trigger()
    assert "compare" in read.message_bar.text.text()


def test_the_open_card_s_sentence_is_the_one_asked_about(read):
    reader = read.page.reader
    reader.step(1)
    found = next(f for f in reader.shown() if f.id == reader.current)
    reader.choose(next(f.id for f in reader.shown() if f.source_id is not None))
    found = next(f for f in reader.shown() if f.id == reader.current)
    read.actions_["chain"].trigger()
    words = found.span.of(reader.view.article.text)
    assert words.split()[0] in read.page.panel.chain.sentence.text()
    assert reader.current == found.id


def test_without_a_card_it_is_the_one_at_the_caret(read):
    view = read.page.reader.view
    start = view.article.text.index("Ces troupes seraient")
    cursor = view.textCursor()
    cursor.setPosition(view.positions.to_document(start + 4))
    view.setTextCursor(cursor)
    read.actions_["chain"].trigger()
    assert "Ces troupes" in read.page.panel.chain.sentence.text()


def test_a_place_that_is_no_sentence_says_what_to_do(read):
    read.threads.ask(len(read.page.reader.view.article.text) + 99)
    assert "Click on a sentence" in read.message_bar.text.text()


def test_a_right_click_asks_about_the_sentence_under_it(read):
    view = read.page.reader.view
    start = view.article.text.index("Selon un communiqué")
    box = view.lines(next(iter([view.article.blocks[4].span])))[0].box
    place = box.center().toPoint()
    menu = QMenu()
    read.threads.add_to_menu(menu, place)
    (action,) = menu.actions()
    action.trigger()
    assert view.article.text[start : start + 20] in read.page.panel.chain.sentence.text()
