"""Nothing is fetched unasked; what is asked for is shown, or says why it is not."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu

from analysis.errors import Cancelled, FetchFailed
from analysis.model.article import Block, Picture
from analysis.model.codes import InputKind, Role
from tests.ui.conftest import article
from ui.document.gallery import State

TEXT = "The quay stays shut\n\nThe quay in May.\n\nThe quay was shut on Monday.\n\nThe accounts."


def with_pictures(*names):
    """An article of a page on the web with these pictures, before its first blocks."""
    made = article(TEXT, (Role.TITLE, Role.CAPTION, Role.PARAGRAPH, Role.CAPTION))
    page = replace(made.page, kind=InputKind.HTML, address="https://gull.invalid/news")
    shown = [Picture(name, "Waves") for name in names] + [None] * len(made.blocks)
    blocks = tuple(Block(b.span, b.role, p) for b, p in zip(made.blocks, shown, strict=False))
    return replace(made, page=page, blocks=blocks)


@pytest.fixture
def asked(window):
    """Addresses that were asked for; each is answered with a picture."""
    found = []

    def got(address, _at_home, _cancelled):
        found.append(address)
        return QImage(30, 20, QImage.Format.Format_RGB32)

    window.pictures.loader.get = got
    return found


def show(window, made):
    window._show_article(made)
    return window.page.reader.view


def text(view):
    return view.document().toRawText()


def test_an_article_is_shown_without_a_request(window, asked, qtbot):
    view = show(window, with_pictures("/a.png", "https://img.invalid/b.png"))
    qtbot.wait(50)
    assert asked == []
    assert "Picture not loaded: Waves" in text(view)
    assert "Show this picture (Selon fetches it from img.invalid)" in text(view)
    assert "\ufffc" not in text(view)


def test_one_picture_is_one_request(window, asked, qtbot):
    view = show(window, with_pictures("/a.png", "/b.png"))
    with qtbot.waitSignal(window.pictures.changed):
        window.pictures.ask("/b.png")
    qtbot.waitUntil(lambda: not window.pictures.at_work)
    qtbot.waitUntil(lambda: "\ufffc" in text(view))
    assert asked == ["https://gull.invalid/b.png"]
    assert text(view).count("\ufffc") == 1
    window.pictures.ask("/b.png")
    assert not window.pictures.at_work


def test_one_act_shows_all_and_the_same_file_is_asked_for_once(window, asked, qtbot):
    view = show(window, with_pictures("/a.png", "https://gull.invalid/a.png", "/b.png"))
    action = window.actions_["pictures"]
    assert action.isEnabled()
    action.trigger()
    qtbot.waitUntil(lambda: text(view).count("\ufffc") == 3)
    assert sorted(asked) == ["https://gull.invalid/a.png", "https://gull.invalid/b.png"]
    assert not action.isEnabled()


def test_a_failure_is_said_in_its_place_and_can_be_tried_again(window, asked, qtbot):
    view, good = show(window, with_pictures("/a.png")), window.pictures.loader.get

    def fails(address, *_):
        raise FetchFailed(address=address, why="http_403")

    window.pictures.loader.get = fails
    window.pictures.ask("/a.png")
    qtbot.waitUntil(lambda: "does not give it out (answer 403)" in text(view))
    window.pictures.loader.get = good
    window.pictures.ask("/a.png")
    qtbot.waitUntil(lambda: "\ufffc" in text(view))


def test_escape_stops_what_is_on_its_way_and_offers_it_again(window, qtbot):
    view, begun = show(window, with_pictures("/a.png")), Event()

    def waits(_address, _at_home, cancelled):
        begun.set()
        while not cancelled():
            pass
        raise Cancelled

    window.pictures.loader.get = waits
    window.pictures.ask("/a.png")
    assert "Fetching it from gull.invalid" in text(view)
    assert begun.wait(5)
    window._escape()
    assert not window.pictures.at_work
    assert "Show this picture" in text(view)
    assert window.pictures.loader.ended(within=5)


def test_what_was_fetched_stays_for_another_form_of_the_article_only(window, asked, qtbot):
    made = with_pictures("/a.png")
    view = show(window, made)
    window.pictures.ask("/a.png")
    qtbot.waitUntil(lambda: "\ufffc" in text(view))
    show(window, replace(made, text=made.text))
    assert "\ufffc" in text(view)
    show(window, with_pictures("/a.png"))
    assert "\ufffc" not in text(view)
    assert len(asked) == 1


def test_every_article_s_pictures_come_only_if_the_reader_set_it_so(window, asked, qtbot, store):
    switch = window.actions_["every_picture"]
    assert not switch.isChecked()
    switch.trigger()
    view = show(window, with_pictures("/a.png"))
    qtbot.waitUntil(lambda: "\ufffc" in text(view))
    assert store.value("pictures") == "every"
    switch.trigger()
    show(window, with_pictures("/b.png"))
    qtbot.wait(50)
    assert len(asked) == 1


def test_the_menu_of_a_placeholder_offers_its_picture_and_all(window, asked, qtbot):
    view = show(window, with_pictures("/a.png"))
    spot = view.cursorRect().center() + QPoint(80, 10)
    assert view.picture_at(spot.toPointF()) == "/a.png"
    menu = QMenu()
    window.pictures.add_to_menu(menu, spot)
    one, every = menu.actions()
    assert "gull.invalid" in one.text()
    assert every is window.actions_["pictures"]
    one.trigger()
    qtbot.waitUntil(lambda: "\ufffc" in text(view))
    assert window.pictures.offers["/a.png"].state is State.SHOWN


def test_another_language_says_the_offer_anew(window, asked, qtbot):
    view = show(window, with_pictures("/a.png"))
    window.choices.set_language("fr")
    offered = "Afficher cette image (Selon la demande à gull.invalid)"
    qtbot.waitUntil(lambda: offered in text(view))


def test_on_the_start_page_there_are_no_pictures_to_show(window, asked):
    show(window, with_pictures("/a.png"))
    window.actions_["home"].trigger()
    assert not window.actions_["pictures"].isEnabled()
