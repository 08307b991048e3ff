"""A page full of remote content in a real window: nobody is asked but by the reader's own act."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage

from analysis.model.origin import Origin, OriginKind
from tests.server import Server, whole
from ui.fetcher import QtFetcher

pytestmark = pytest.mark.window

BODY = "<p>The harbour council said on Monday that the quay would stay shut until June.</p>" * 4
PAGE = f"""<html lang="en"><head><title>The quay</title><base href="/">
<link rel="stylesheet" href="/style.css"><link rel="icon" href="/icon.png">
<meta property="og:image" content="/og.png"><script src="/script.js"></script>
<style>@import "/more.css"; body {{ background: url(/background.png) }}</style></head>
<body background="/old.png" style="background: url(/inline.png)"><article>
<h1>The quay stays shut</h1>
<figure><img src="/a.png" srcset="/a2.png 2x" alt="Waves over the quay">
<figcaption>The quay in May. Library picture.</figcaption></figure>{BODY}
<iframe src="/frame.html"></iframe><object data="/object.png"></object>
<video poster="/poster.png" src="/film.mp4"></video>
<picture><source srcset="/b.webp"><img src="/b.png" alt="A chart"></picture>
<figure><img src="/c.png" alt="A crane"><figcaption>The crane.</figcaption></figure>{BODY}
<table background="/table.png"><tr><td style="background: url(/cell.png)">9</td></tr></table>
<ul style="list-style: url(/bullet.png)"><li>One thing after another was said.</li></ul>
<img src="/pixel.gif" width="1" height="1"></article></body></html>"""


def drawn():
    """A picture as the site sends it."""
    image = QImage(640, 320, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")
    return whole(bytes(buffer.data().data()), content_type="image/png")


@pytest.fixture
def site(monkeypatch):
    """A site on loopback that counts who asks for what."""
    monkeypatch.delenv("http_proxy", raising=False)
    made = Server()
    made.answers = {"/": whole(PAGE.encode()), "/a.png": drawn(), "/c.png": drawn()}
    yield made
    made.stop()


@pytest.fixture
def fetched(qtbot, start, site, monkeypatch):
    """Opens the page in a window by its address."""

    def fetched(*args, **choices):
        window = start(*args, **choices)
        monkeypatch.setattr(window._desk, "_fetcher", lambda: QtFetcher(allow_private=True))
        with qtbot.waitSignal(window.analysed, timeout=30_000):
            window.open((Origin(OriginKind.ADDRESS, f"{site.at}/"),))
        return window

    return fetched


def placeholder(view, src):
    """The middle of what stands for a picture, in the viewport."""
    for number, name in view.sheet._placeholders.items():
        if name == src:
            box = view.sheet._picture_box(view.document().findBlockByNumber(number))
            view.verticalScrollBar().setValue(int(box.top()) - 60)
            return box.translated(0, -view.verticalScrollBar().value()).center().toPoint()
    raise AssertionError(src)


def pictures_in(window):
    return window.page.reader.view.document().toRawText().count("\ufffc")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_to_look_is_no_request_and_a_click_is_one(qtbot, fetched, site, photographed, language):
    window = fetched(language)
    view = window.page.reader.view
    bar = view.verticalScrollBar()
    photographed(window, f"pictures-offered-{language}")
    for at in range(0, bar.maximum() + 1, 40):
        bar.setValue(at)
        view.repaint()
    window.choices.zoom(1)
    window.choices.set_theme("dark")
    window.choices.set_theme("paper")
    qtbot.wait(100)
    assert site.hits == ["/"]
    spot = placeholder(view, "/c.png")
    first = view.first_visible()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: pictures_in(window) == 1, timeout=10_000)
    assert site.hits == ["/", "/c.png"]
    assert view.first_visible() == first
    photographed(window, f"pictures-one-{language}")


def test_a_key_asks_for_all_and_each_is_asked_for_once(qtbot, fetched, site, photographed):
    window = fetched()
    view = window.page.reader.view
    asked = {"/a.png", "/b.png", "/c.png", "/pixel.gif"} & set(view.sheet.gallery)
    assert {"/a.png", "/c.png"} <= asked
    qtbot.keyClicks(view, "i")
    qtbot.waitUntil(lambda: not window.pictures.at_work, timeout=10_000)
    qtbot.waitUntil(lambda: pictures_in(window) == 2)
    assert sorted(site.hits) == ["/", *sorted(asked)]
    photographed(window, "pictures-all")
    qtbot.keyClick(view, Qt.Key.Key_F5)
    stage = window.errands.stage
    qtbot.waitUntil(stage.isActiveWindow)
    assert stage.view.document().toRawText().count("\ufffc") == 2
    assert len(site.hits) == 1 + len(asked)
    stage.close()


def test_a_saved_page_cannot_make_selon_ask_in_one_s_own_network(
    qtbot, start, opened, site, tmp_path, photographed
):
    saved = tmp_path / "page.html"
    saved.write_text(
        PAGE.replace('src="/', f'src="{site.at}/').replace('href="/', f'href="{site.at}/')
    )
    window = start()
    view = opened(window, saved).view
    qtbot.keyClicks(view, "i")
    qtbot.waitUntil(lambda: not window.pictures.at_work, timeout=10_000)
    refused = "It leads to this computer or its private network, where Selon does not go."
    qtbot.waitUntil(lambda: refused in view.toPlainText())
    photographed(window, "pictures-refused")
    assert site.hits == []
