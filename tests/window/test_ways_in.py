"""A link, a file, a paste and a drop: each way in ends with the article and its marks."""

import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.documents import one_of_each
from tests.pdfs import Shown, pdf
from tests.window.conftest import D1, SAMPLES
from ui.fetcher import QtFetcher

pytestmark = pytest.mark.window

COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)

QUAY = (
    "The council said on Monday that the north quay would stay shut until June, for repairs.",
    "About forty people came to hear the plan, and the clerk, Ada Wren, read out the costs.",
)
SCAN = pdf([Shown(0, 0, 595, 842)])


class Quiet(SimpleHTTPRequestHandler):
    """The folder of samples, without a line for each request."""

    def __init__(self, *args):
        super().__init__(*args, directory=str(SAMPLES))

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def site(monkeypatch):
    """A site on loopback with the samples; its address."""
    monkeypatch.delenv("http_proxy", raising=False)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def on_loopback():
    return QtFetcher(allow_private=True)


def test_a_typed_link_is_fetched_and_read(qtbot, start, site, monkeypatch):
    window = start()
    monkeypatch.setattr(window._desk, "_fetcher", on_loopback)
    qtbot.keyClicks(window.welcome.field, f"{site}/en-opinion.html")
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        qtbot.keyClick(window.welcome.field, Qt.Key.Key_Return)
    assert "Marrowgate" in window.windowTitle()
    assert window.page.reader.shown()


def test_a_link_to_nothing_leaves_the_article_and_says_what_to_do(
    qtbot, start, opened, site, monkeypatch
):
    window = start("fr")
    monkeypatch.setattr(window._desk, "_fetcher", on_loopback)
    before = opened(window).shown()
    QGuiApplication.clipboard().setText(f"{site}/gone.html")
    with qtbot.waitSignal(window.opening.failed, timeout=30_000):
        window.actions_["paste"].trigger()
    assert "404" in window.message_bar.text.text()
    assert window.page.reader.shown() == before


def test_the_pictures_of_a_fetched_page_are_not_asked_for(qtbot, start, site, monkeypatch):
    asked = []
    monkeypatch.setattr(
        Quiet, "send_head", lambda _, r=Quiet.send_head: asked.append(_.path) or r(_)
    )
    window = start()
    monkeypatch.setattr(window._desk, "_fetcher", on_loopback)
    qtbot.keyClicks(window.welcome.field, f"{site}/{D1.name}")
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        qtbot.keyClick(window.welcome.field, Qt.Key.Key_Return)
    window.grab()
    assert asked == [f"/{D1.name}"]
    assert "Picture not loaded" in window.page.reader.view.toPlainText()


def test_a_link_of_the_article_is_read_when_its_reader_asks_and_not_before(
    qtbot, start, site, monkeypatch
):
    asked = []
    monkeypatch.setattr(
        Quiet, "send_head", lambda _, r=Quiet.send_head: asked.append(_.path) or r(_)
    )
    window = start()
    monkeypatch.setattr(window._desk, "_fetcher", on_loopback)
    lead = f"The quay is shut, according to <a href='{site}/en-opinion.html'>the Gazette</a>."
    data = QMimeData()
    data.setHtml(f"<h1>The quay</h1><p>{lead}</p>" + "".join(f"<p>{line}</p>" for line in QUAY))
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        window.actions_["paste"].trigger()
    reader = window.page.reader
    while not reader.card.link.isVisible():
        qtbot.keyClicks(reader.view, "n")
    assert asked == []
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        qtbot.mouseClick(reader.card.link.open, LEFT)
    assert asked == ["/en-opinion.html"]
    assert "Marrowgate" in window.windowTitle()


def test_a_paste_in_the_field_is_read_with_its_links(qtbot, start):
    window = start()
    data = QMimeData()
    words = "The council said on Monday that the north quay would stay shut until June."
    data.setHtml(
        f"<h1>The quay</h1><p>{words}</p><p>{words} <a href='https://a.invalid'>So.</a></p>"
    )
    data.setText(words)
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(window.welcome.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        qtbot.mouseClick(window.welcome.open, LEFT)
    assert window.page.reader.view.article.metadata.links


def test_a_paste_whose_mark_up_holds_no_words_is_read_by_its_plain_ones(qtbot, start):
    window = start()
    data = QMimeData()
    data.setHtml("<img src='https://a.invalid/b.png'>")
    data.setText("\n\n".join(["The north quay", *QUAY]))
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(window.welcome.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        qtbot.mouseClick(window.welcome.open, LEFT)
    assert window.page.reader.view.article.text == data.text()


@pytest.mark.parametrize("where", ["welcome", "field", "text"])
def test_a_file_dropped_anywhere_is_opened(qtbot, start, opened, where):
    window = start()
    if where == "text":
        opened(window, SAMPLES / "en-opinion.html")
    target = window.welcome.field.viewport() if where == "field" else window
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(D1))])
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        enter = QDragEnterEvent(QPoint(40, 30), COPY, data, LEFT, NONE)
        QApplication.sendEvent(target, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(target, QDropEvent(QPointF(40, 30), COPY, data, LEFT, NONE))
    assert "convoi" in window.windowTitle()


@pytest.mark.parametrize("name", one_of_each("", ()))
def test_a_document_of_each_format_is_opened_by_a_drop(qtbot, start, tmp_path, name):
    window = start()
    path = tmp_path / name
    path.write_bytes(one_of_each("The north quay", QUAY)[name])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        enter = QDragEnterEvent(QPoint(40, 30), COPY, data, LEFT, NONE)
        QApplication.sendEvent(window, enter)
        QApplication.sendEvent(window, QDropEvent(QPointF(40, 30), COPY, data, LEFT, NONE))
    assert "The north quay" in window.windowTitle()
    assert window.page.reader.view.article.text.endswith(QUAY[-1])


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("letter.doc", b"{\\rtf1 A letter}", "RTF"),
        ("scan.pdf", SCAN, "OCR"),
        ("a.txt", b"\x7fELF\x02", "programme"),
    ],
)
def test_what_cannot_be_read_is_called_by_its_name(qtbot, start, tmp_path, name, data, word):
    window = start("fr")
    path = tmp_path / name
    path.write_bytes(data)
    window.welcome.field.setPlainText(str(path))
    with qtbot.waitSignal(window.opening.failed, timeout=30_000):
        qtbot.mouseClick(window.welcome.open, LEFT)
    assert word in window.message_bar.text.text()
    assert name in window.message_bar.text.text()


def test_a_drop_whose_giver_has_gone_says_so(start):
    window = start()
    promised = QMimeData()
    promised.setUrls([QUrl.fromLocalFile(str(D1))])
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(40, 30), COPY, promised, LEFT, NONE))
    empty = QMimeData()
    QApplication.sendEvent(window, QDropEvent(QPointF(40, 30), COPY, empty, LEFT, NONE))
    assert window.message_bar.isVisible()
    assert window.message_bar.text.text()
