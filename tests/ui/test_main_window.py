"""The whole window: opening, marks, layers, languages, errors, closing."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from analysis.errors import FetchFailed, NotFound
from analysis.model.codes import Kind
from analysis.model.origin import Origin, OriginKind
from tests.server import Server, drip, head, whole
from tests.ui.conftest import RESOURCES, TEXT
from ui.fetcher import QtFetcher
from ui.watch import Limits

D1 = RESOURCES / "samples" / "fr-archive-mur.html"


def opened(qtbot, window, path=D1):
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        window.open((Origin(OriginKind.PATH, str(path)),))
    return window.page.reader


def test_a_sample_is_there_with_its_marks_and_panel(qtbot, window):
    reader = opened(qtbot, window)
    assert reader.shown()
    assert window.page.panel.isVisible()
    assert "convoi" in window.windowTitle()
    assert "Selon" in window.windowTitle()


def test_the_text_is_on_screen_before_the_analysis_ends(qtbot, window, monkeypatch):
    hold = Event()
    real = window._desk.analyse

    def slow(article, cancelled, progress):
        hold.wait(10)
        return real(article, cancelled, progress)

    monkeypatch.setattr(window._desk, "analyse", slow)
    window.open((Origin(OriginKind.PATH, str(D1)),))
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window._page)
    assert "convoi" in window.page.reader.view.toPlainText()
    assert window.page.reader.shown() == ()
    with qtbot.waitSignal(window.analysed):
        hold.set()


def test_keys_walk_through_the_marks_and_escape_closes(qtbot, window):
    reader = opened(qtbot, window)
    for key in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_P):
        qtbot.keyClick(reader.view, key)
    assert reader.current == reader.shown()[0].id
    qtbot.keyClick(reader.view, Qt.Key.Key_Escape)
    assert reader.current == -1


@pytest.mark.parametrize("number", range(8))
def test_a_digit_turns_its_layer_and_no_other(qtbot, window, number):
    reader = opened(qtbot, window)
    kind = tuple(Kind)[number]
    key = Qt.Key(Qt.Key.Key_1.value + number)
    qtbot.keyClick(reader.view, key)
    assert window._settings.layers == frozenset(Kind) - {kind}
    assert kind not in {f.kind for f in reader.shown()}
    qtbot.keyClick(reader.view, key)
    assert window._settings.layers == frozenset(Kind)


def test_layers_stay_as_they_were_left(qtbot, open_window):
    first = open_window()
    qtbot.keyClick(opened(qtbot, first).view, Qt.Key.Key_8)
    first.close()
    again = opened(qtbot, open_window())
    assert Kind.MONETISATION not in {f.kind for f in again.shown()}
    assert Kind.SECOND_HAND in {f.kind for f in again.shown()}


def test_nothing_but_its_switch_turns_a_layer(qtbot, window):
    reader = opened(qtbot, window)
    qtbot.keyClick(reader.view, Qt.Key.Key_1)
    kept = window._settings.layers
    qtbot.keyClick(reader.view, Qt.Key.Key_N)
    window.actions_["more"].trigger()
    window.actions_.tongues["fr"].trigger()
    window.actions_.looks["dark"].trigger()
    opened(qtbot, window, RESOURCES / "samples" / "en-opinion.html")
    assert window._settings.layers == kept
    assert Kind.UNATTRIBUTED_CLAIM not in {f.kind for f in reader.shown()}


def test_the_panel_turns_a_layer_as_the_key_does(qtbot, window):
    reader = opened(qtbot, window)
    window.page.panel.layer_toggled.emit(Kind.SECOND_HAND, False)
    assert Kind.SECOND_HAND not in {f.kind for f in reader.shown()}
    assert not window.actions_.layers[Kind.SECOND_HAND].isChecked()


def test_an_error_is_said_and_what_was_shown_stays(qtbot, window):
    reader = opened(qtbot, window)
    shown = reader.shown()
    with qtbot.waitSignal(window.opening.worker.failed):
        window.open((Origin(OriginKind.PATH, "/no/such/file.html"),))
    assert window.message_bar.isVisible()
    assert "file.html" in window.message_bar.text.text()
    assert reader.shown() == shown
    assert window.pages.currentWidget() is window.page


@pytest.mark.parametrize("language", ["en", "fr"])
def test_errors_speak_the_language_of_the_interface(qtbot, window, language):
    window.actions_.tongues[language].trigger()
    with qtbot.waitSignal(window.opening.worker.failed):
        window.open((Origin(OriginKind.PATH, "/no/such/file.html"),))
    error = NotFound(name="/no/such/file.html")
    assert window.message_bar.text.text() == window._desk.messages(language).error(error)


BAD = {
    "empty.txt": b"",
    "word.txt": b"word",
    "binary.html": bytes(range(256)) * 40,
    "line.txt": b"quay " * 20_000,
    "no-article.html": b"<html><body><nav><a href='/'>Home</a></nav></body></html>",
    "greek.txt": "Η προκυμαία θα μείνει κλειστή μέχρι τον Ιούνιο, είπε η αρχή. ".encode() * 9,
    "latin.html": "<p>Le préfet a déclaré que l'école était fermée.</p>".encode("latin-1") * 20,
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_leaves_the_window_usable(qtbot, window, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(BAD[name])
    window.open((Origin(OriginKind.PATH, str(path)),))
    qtbot.waitUntil(lambda: not window.opening.worker.busy, timeout=30_000)
    assert opened(qtbot, window).shown()


def test_a_folder_is_refused_in_a_sentence(qtbot, window, tmp_path):
    with qtbot.waitSignal(window.opening.worker.failed):
        window.open((Origin(OriginKind.PATH, str(tmp_path)),))
    assert window.message_bar.text.text()


def test_a_paste_is_an_article(qtbot, window):
    QGuiApplication.clipboard().setText(TEXT)
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        window.actions_["paste"].trigger()
    assert "Saint-Aubin" in window.page.reader.view.toPlainText()


def test_an_empty_clipboard_is_said(window):
    QGuiApplication.clipboard().clear()
    window.actions_["paste"].trigger()
    assert window.message_bar.isVisible()


def test_a_dropped_file_is_opened(qtbot, window):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(D1))])
    drop = QDropEvent(
        QPointF(400, 400),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        window.dropEvent(drop)
    assert window.page.reader.shown()


def test_the_language_changes_while_running_and_the_place_is_kept(qtbot, window):
    reader = opened(qtbot, window)
    reader.step(1)
    before = reader.card.why.text()
    window.actions_.tongues["fr"].trigger()
    assert reader.card.why.text() != before
    assert reader.current == reader.shown()[0].id
    window.actions_.tongues["en"].trigger()
    assert reader.card.why.text() == before


def test_a_theme_reaches_everything_and_is_kept(qtbot, window):
    opened(qtbot, window, RESOURCES / "samples" / "en-opinion.html")
    window.actions_.looks["dark"].trigger()

    def is_dark():
        picture = window.grab().toImage()
        places = ((8, 500), (40, 60), (window.width() - 30, window.height() - 10), (500, 10))
        return all(picture.pixelColor(x, y).lightness() < 90 for x, y in places)

    qtbot.waitUntil(is_dark)
    assert window._settings.theme == "dark"


def test_zoom_is_kept(qtbot, window):
    reader = opened(qtbot, window)
    usual = reader.view.document().defaultFont().pixelSize()
    window.actions_["larger"].trigger()
    assert reader.view.document().defaultFont().pixelSize() > usual
    assert window._settings.zoom > 1
    window.actions_["usual"].trigger()
    assert reader.view.document().defaultFont().pixelSize() == usual


def test_typing_in_the_search_field_is_no_command(qtbot, window):
    reader = opened(qtbot, window)
    window.actions_["find"].trigger()
    qtbot.keyClicks(reader.find_bar.field, "np12")
    assert reader.find_bar.field.text() == "np12"
    assert reader.current == -1
    assert window._settings.layers == frozenset(Kind)


def test_every_action_has_words_in_both_languages_and_no_key_is_taken_twice(window):
    every = [*window.actions_._named.values(), *window.actions_.layers.values()]
    keys = [key.toString() for action in every for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    for language in ("en", "fr"):
        window.actions_.tongues[language].trigger()
        assert all(action.text() for action in every)


def test_every_control_has_a_name(qtbot, window):
    opened(qtbot, window)
    for kind in (QAbstractButton, QLineEdit):
        for widget in window.findChildren(kind):
            if widget.isVisible():
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_closing_while_working_is_clean(qtbot, open_window, monkeypatch):
    window = open_window()
    begun = Event()

    def endless(_origins, cancelled, _progress):
        begun.set()
        while not cancelled():
            pass

    monkeypatch.setattr(window._desk, "read", endless)
    window.open((Origin(OriginKind.TEXT, "words"),))
    assert begun.wait(10)
    window.close()
    assert window.opening.worker._pool._made._shutdown


def test_slow_work_is_told_of_and_can_be_stopped(qtbot, window, monkeypatch):
    def endless(_origins, cancelled, progress):
        while not cancelled():
            progress(1, 4)

    monkeypatch.setattr(window._desk, "read", endless)
    window.open((Origin(OriginKind.ADDRESS, "https://a.invalid/"),))
    qtbot.waitUntil(window.message_bar.isVisible)
    assert "a.invalid" in window.message_bar.text.text()
    window.message_bar.button.click()
    assert not window.opening.worker.busy
    assert window.message_bar.isHidden()


def test_the_start_page_is_one_key_away(qtbot, window):
    opened(qtbot, window)
    window.actions_["home"].trigger()
    assert window.pages.currentWidget() is window.welcome
    assert isinstance(D1, Path)


@pytest.fixture
def site(window, monkeypatch):
    """A server on loopback that the window may ask, and may have to wait for."""
    limits = Limits(size=200_000, total=20, idle=10)
    monkeypatch.delenv("http_proxy", raising=False)
    monkeypatch.setattr(
        window._desk, "_fetcher", lambda: QtFetcher(allow_private=True, limits=limits)
    )
    made = Server()
    yield made
    made.stop()


def test_a_link_is_read(qtbot, window, site):
    site.answers["/a"] = whole(D1.read_bytes())
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        window.open((Origin(OriginKind.ADDRESS, site.at + "/a"),))
    assert window.page.reader.shown()


@pytest.mark.parametrize(
    ("length", "told"),
    [(90_000, lambda bar: 0 < bar.progress.value() < bar.progress.maximum()),
     ("", lambda bar: any(c.isdigit() for c in bar.text.text().rpartition("…")[2]))],
)  # fmt: skip
def test_a_link_that_drips_tells_how_far_it_is_and_can_be_stopped(
    qtbot, window, site, length, told
):
    shown = opened(qtbot, window).shown()
    site.answers["/a"] = drip(head(content_length=length) + b"x" * 2_000)
    window.open((Origin(OriginKind.ADDRESS, site.at + "/a"),))
    qtbot.waitUntil(window.message_bar.isVisible)
    qtbot.waitUntil(lambda: told(window.message_bar))
    window.message_bar.button.click()
    assert window.message_bar.isHidden()
    assert window.opening.worker.ended(within=5)
    assert window.page.reader.shown() == shown
    assert opened(qtbot, window).shown()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_link_that_fails_is_told_and_what_was_shown_stays(qtbot, window, site, language):
    window.actions_.tongues[language].trigger()
    shown = opened(qtbot, window).shown()
    address = site.at + "/gone"
    with qtbot.waitSignal(window.opening.failed, timeout=30_000):
        window.open((Origin(OriginKind.ADDRESS, address),))
    error = FetchFailed(address=address, why="http_404")
    assert window.message_bar.text.text() == window._desk.messages(language).error(error)
    assert window.page.reader.shown() == shown
    assert opened(qtbot, window).shown()


def test_the_page_of_articles_is_there_before_the_first_article(qtbot, window):
    qtbot.waitUntil(lambda: window._page is not None, timeout=15_000)
    assert window.pages.currentWidget() is window.welcome
    assert not window.actions_["find"].isEnabled()
