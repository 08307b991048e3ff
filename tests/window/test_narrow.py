"""A small window or large type: nothing is cut off, hidden or said by halves."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QToolButton

pytestmark = pytest.mark.window


@pytest.mark.parametrize("width", [640, 800, 1000, 1280])
def test_every_menu_is_there_and_no_button_says_half_a_word(qtbot, start, width):
    window = start("en", (width, 600))
    bar = window.menuBar()
    for language in ("fr", "en", "fr"):
        window.actions_.tongues[language].trigger()
        qtbot.waitUntil(lambda: bar.rect().contains(window.buttons.geometry()))
        edge = window.buttons.geometry().left()
        assert all(bar.actionGeometry(a).right() < edge for a in bar.actions())
        overflow = [b for b in bar.findChildren(QToolButton) if "ext" in b.objectName()]
        assert not any(button.isVisible() for button in overflow)
        shown = [button for button, _ in window.buttons._buttons if button.isVisible()]
        assert shown
        assert all(button.width() >= button.sizeHint().width() for button in shown)


@pytest.mark.parametrize("zoom", [1.0, 1.8, 2.0])
@pytest.mark.parametrize("size", [(800, 600), (1000, 700)])
def test_every_card_is_whole_and_every_badge_too(start, opened, size, zoom):
    window = start("fr", size, zoom=zoom)
    reader = opened(window)
    for _ in reader.shown():
        reader.step(1)
        assert reader.card.isVisible()
        room = QRect(0, 0, reader.view.width(), reader.view.height())
        assert room.contains(reader.card.geometry())
    for block in range(reader.view.document().blockCount()):
        made = reader.view.painter._decoration(reader.view.document().findBlockByNumber(block))
        assert all(box.left() >= 0 for _, box in made.badges)


def test_words_for_a_picture_follow_the_language(qtbot, start, opened, tmp_path):
    page = tmp_path / "page.html"
    words = "<p>The council said on Monday that the quay would stay shut until June.</p>" * 4
    picture = "<figure><img src='gone.png' alt='A quay'><figcaption>A quay.</figcaption></figure>"
    page.write_text(f"<h1>The quay</h1>{picture}{words}")
    window = start("en")
    view = opened(window, page).view
    assert "Picture not loaded: A quay" in view.toPlainText()
    window.actions_.tongues["fr"].trigger()
    qtbot.waitUntil(lambda: "Image non chargée" in view.toPlainText())
    assert "Picture" not in view.toPlainText()


def test_a_sample_shows_its_own_picture(start, opened):
    reader = opened(start())
    (shown,) = reader.view.sheet.pictures.shown
    assert shown.held.name == "convoi-archive.png"
    start_of_picture = reader.view.document().findBlock(shown.position)
    box = reader.view.document().documentLayout().blockBoundingRect(start_of_picture)
    middle = reader.view.viewport().mapTo(reader.view, box.center().toPoint())
    assert reader.view.grab().toImage().pixelColor(middle) != reader.view.painter.theme.paper


def test_in_a_narrow_window_the_panel_stands_under_the_text(qtbot, start, opened):
    window = start("fr", (640, 700))
    reader, panel = opened(window), window.page.panel
    assert reader.width() == panel.width() == window.page.width()
    assert panel.y() >= reader.height() > panel.height()
    reader.step(1)
    assert QRect(0, 0, reader.view.width(), reader.view.height()).contains(reader.card.geometry())
    assert reader.card.head.width() >= reader.card.head.fontMetrics().horizontalAdvance("Image")
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: panel.x() >= reader.width())
    assert reader.width() > panel.width()
