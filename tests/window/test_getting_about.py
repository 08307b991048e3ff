"""Back, forward, recent articles and any action by name: by keyboard, in a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.window.conftest import D1, SAMPLES
from ui.palette import Palette

pytestmark = pytest.mark.window


def test_alt_and_arrows_go_back_and_forward_to_where_one_was(qtbot, start, opened):
    window = start()
    view = opened(window, D1).view
    view.verticalScrollBar().setValue(731)
    opened(window, SAMPLES / "en-opinion.html")
    for key, path, place in (
        (Qt.Key.Key_Left, D1, 731),
        (Qt.Key.Key_Right, SAMPLES / "en-opinion.html", 0),
        (Qt.Key.Key_Left, D1, 731),
    ):
        with qtbot.waitSignal(window.analysed, timeout=30_000):
            qtbot.keyClick(view, key, Qt.KeyboardModifier.AltModifier)
        assert view.article.page.location == str(path)
        assert abs(view.verticalScrollBar().value() - place) <= 1
        assert view.hasFocus()
        assert window.page.reader.shown()


def test_any_action_is_found_and_run_without_a_mouse(qtbot, start, opened, photographed):
    window = start("fr")
    reader = opened(window)
    qtbot.keyClick(reader.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(Palette)
    qtbot.waitUntil(palette.isActiveWindow)
    photographed(palette, "palette")
    assert QApplication.focusWidget() is palette.field
    qtbot.keyClicks(palette.field, "texte plus grand")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(window.isActiveWindow)
    assert window._settings.zoom > 1
    assert reader.view.hasFocus()


def test_a_recent_article_opens_again_in_another_sitting(qtbot, start, opened):
    first = start()
    opened(first)
    again = start()
    again._settings.recent = first._settings.recent
    again.travel._list()
    action = again.actions_.recent_menu.actions()[0]
    assert "convoi" in action.text()
    with qtbot.waitSignal(again.analysed, timeout=30_000):
        action.trigger()
    assert again.page.reader.shown()
