"""What is stopped, refused or left: the window keeps what it showed and says where it stands."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from analysis.model.origin import Origin, OriginKind
from tests.window.conftest import D1

pytestmark = pytest.mark.window


def held(window, monkeypatch):
    """The window's analyses last until they are stopped; set when one has begun."""
    begun = Event()
    real = window._desk.analyse

    def analyse(article, cancelled, progress):
        begun.set()
        while not cancelled():
            pass
        return real(article, cancelled, progress)

    monkeypatch.setattr(window._desk, "analyse", analyse)
    return begun


def test_escape_stops_an_analysis_and_the_window_can_be_closed_at_once(qtbot, start, monkeypatch):
    window = start()
    begun = held(window, monkeypatch)
    window.open((Origin(OriginKind.PATH, str(D1)),))
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(window.message_bar.isVisible)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.message_bar.isHidden()
    assert "Open it again" in window.page.panel.waiting.text()
    assert "convoi" in window.page.reader.view.toPlainText()
    window.close()
    assert window.opening.worker.ended(within=2)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_text_in_an_unread_language_leaves_the_article_with_its_marks(
    qtbot, start, opened, language
):
    window = start(language)
    reader = opened(window)
    before = reader.view.toPlainText(), reader.shown(), window.windowTitle()
    QGuiApplication.clipboard().setText(
        "港湾当局は北の岸壁が六月まで閉鎖されると火曜日に述べた。" * 8
    )
    with qtbot.waitSignal(window.opening.failed):
        qtbot.keyClick(reader.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.message_bar.isVisible()
    assert ("français" if language == "fr" else "French") in window.message_bar.text.text()
    assert (reader.view.toPlainText(), reader.shown(), window.windowTitle()) == before
    qtbot.keyClick(reader.view, Qt.Key.Key_N)
    assert reader.card.isVisible()


LATIN = "Le préfet a déclaré que l’école était fermée, a dit Ada Wren. ".replace("’", "'") * 9
TROUBLED = {
    "line.txt": ("The quay is shut, said Ada Wren. " * 4_000).encode(),
    "latin.txt": LATIN.encode("latin-1"),
    "latin.html": f"<meta charset='utf-8'><h1>École</h1><p>{LATIN}</p>".encode("latin-1"),
}


@pytest.mark.parametrize("name", TROUBLED)
def test_a_text_that_was_hard_to_read_says_so_above_it(start, opened, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(TROUBLED[name])
    window = start("fr")
    reader = opened(window, path)
    assert reader.view.toPlainText()
    assert window.message_bar.isVisible()
    assert window.message_bar.text.text()
    opened(window)  # the next one is read without trouble
    assert window.message_bar.isHidden()


def test_the_start_page_has_no_article_s_title(start, opened):
    window = start()
    opened(window)
    assert "convoi" in window.windowTitle()
    window.actions_["home"].trigger()
    assert window.windowTitle() == "Selon"


def test_escape_on_the_start_page_is_harmless(qtbot, start):
    window = start()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.welcome
