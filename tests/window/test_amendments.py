"""Step T1.2 in a real window: what the page had besides its article, put back with a click."""

import pytest
from PySide6.QtCore import Qt

from analysis.model.codes import Role

pytestmark = pytest.mark.window

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_block_is_put_back_by_a_click_and_taken_out_by_a_key(qtbot, start, opened, photographed):
    window = start()
    reader = opened(window)
    removed = window.page.panel.removed
    article = reader.view.article
    first = article.notes.removed[0].text
    qtbot.mouseClick(removed.heading, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: removed.list.height() > 0)
    window.page.panel.area.ensureWidgetVisible(removed.list)
    photographed(window, "removed")
    place = removed.list.visualRect(removed.model.index(0)).center()
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        qtbot.mouseClick(removed.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert first in reader.view.toPlainText()
    assert reader.shown()
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        qtbot.keyClick(reader.view, Qt.Key.Key_Z, CONTROL)
    assert reader.view.article is article


def test_the_menu_key_says_what_a_block_is(qtbot, start, opened, photographed):
    window = start()
    reader = opened(window)
    number = next(n for n, b in enumerate(reader.view.article.blocks) if b.role is Role.LEDE)
    span = reader.view.article.blocks[number].span
    reader.reveal(span)
    box = reader.view.lines(span)[0].box.center().toPoint()
    box.setY(box.y() - reader.view.verticalScrollBar().value())
    menu = window.own_words.menu(reader.view, box)
    menu.popup(reader.view.viewport().mapToGlobal(box))
    roles = menu.findChild(type(menu), "roles")
    menu.setActiveAction(roles.menuAction())
    qtbot.keyClick(menu, Qt.Key.Key_Right)
    qtbot.waitUntil(roles.isVisible)
    photographed(roles, "roles")
    caption = next(a for a in roles.actions() if a.objectName() == Role.CAPTION)
    roles.setActiveAction(caption)
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        qtbot.keyClick(roles, Qt.Key.Key_Return)
    assert reader.view.article.blocks[number].role is Role.CAPTION


def blocks(article):
    return [block.span.of(article.text) for block in article.blocks]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_tomorrow_the_block_is_still_there_and_can_still_be_taken_out(
    qtbot, start, opened, photographed, language
):
    window = start(language)
    reader = opened(window)
    words = reader.view.article.notes.removed[0].text
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        window.page.panel.removed.list.clicked.emit(window.page.panel.removed.model.index(0))
    window.close()
    again = start(language)
    reader = opened(again)
    changes = again.page.panel.changes
    assert words in blocks(reader.view.article)
    assert changes.isVisible()
    again.page.panel.area.ensureWidgetVisible(changes)
    photographed(again, f"changes-{language}")
    with qtbot.waitSignal(again.analysed, timeout=10_000):
        qtbot.mouseClick(changes.reset, Qt.MouseButton.LeftButton)
    assert words not in blocks(reader.view.article)
    assert not changes.isVisible()
