"""Hurried, clumsy or unlucky: whatever is done to the window, nothing is lost and nothing hangs."""

from itertools import cycle

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from analysis.judgement.contest import Action, Revision
from analysis.model.codes import Kind
from analysis.model.origin import Origin, OriginKind
from tests.ui.conftest import TEXT
from tests.window.conftest import D1, SAMPLES

pytestmark = pytest.mark.window

CONTROL, LEFT = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
MEGABYTE = "\n\n".join([TEXT] * (1_000_000 // len(TEXT)))


def given(path):
    return (Origin(OriginKind.PATH, str(path)),)


def dropped(window, *paths):
    """Let files or folders go over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(40, 30), copy, data, LEFT, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(40, 30), copy, data, LEFT, none))


def change(act):
    """Do one of several things."""
    act()


def test_of_ten_opened_in_haste_the_last_one_stays(qtbot, start):
    window = start()
    seen = []
    window.analysed.connect(lambda own: seen.append(own.article.page.location))
    paths = [path for path, _ in zip(cycle(sorted(SAMPLES.glob("*.html"))), range(9), strict=False)]
    for path in (*paths, D1):
        window.open(given(path))
        QApplication.processEvents()
    qtbot.waitUntil(lambda: seen[-1:] == [str(D1)], timeout=30_000)
    qtbot.wait(300)
    assert seen[-1] == str(D1)
    assert "convoi" in window.windowTitle()
    assert window.page.reader.shown()
    assert window.message_bar.isHidden()


def test_a_pasted_megabyte_is_read_and_the_window_goes_on(qtbot, start):
    window = start()
    QGuiApplication.clipboard().setText(MEGABYTE)
    beats = []
    pulse = QTimer(interval=50)
    pulse.timeout.connect(lambda: beats.append(1))
    pulse.start()
    with qtbot.waitSignal(window.analysed, timeout=120_000):
        qtbot.keyClick(window, Qt.Key.Key_V, CONTROL)
    pulse.stop()
    reader = window.page.reader
    qtbot.waitUntil(lambda: reader.view.whole, timeout=20_000)
    assert reader.view.article.text == MEGABYTE
    assert len(beats) > 4
    qtbot.keyClicks(reader.view, "n")
    assert reader.card.isVisible()


def test_a_long_paste_in_the_field_can_be_opened(qtbot, start):
    window = start()
    text = MEGABYTE[:200_000]
    QGuiApplication.clipboard().setText(text)
    field = window.welcome.field
    qtbot.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert window.welcome.open.isEnabled()
    with qtbot.waitSignal(window.analysed, timeout=120_000):
        qtbot.mouseClick(window.welcome.open, LEFT)
    assert window.page.reader.view.article.text == text


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_dropped_folder_is_called_one_and_the_article_stays(
    qtbot, start, opened, tmp_path, language
):
    window = start(language)
    before = opened(window).shown()
    with qtbot.waitSignal(window.opening.failed, timeout=10_000):
        dropped(window, tmp_path)
    assert ("dossier" if language == "fr" else "folder") in window.message_bar.text.text()
    assert window.page.reader.shown() == before


def test_several_files_dropped_at_once_open_the_first_that_can_be_read(qtbot, start, tmp_path):
    window = start()
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        dropped(window, D1, SAMPLES / "en-opinion.html")
    assert "convoi" in window.windowTitle()


def test_sizes_languages_and_looks_may_change_while_an_article_is_read(qtbot, start, tmp_path):
    window = start()
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join([TEXT] * 150), encoding="utf-8")
    changes = cycle(
        (
            lambda: window.resize(640, 560),
            window.actions_.tongues["fr"].trigger,
            window.actions_.looks["dark"].trigger,
            lambda: window.resize(1300, 900),
            window.actions_["larger"].trigger,
            window.actions_.tongues["en"].trigger,
            window.actions_["panel"].trigger,
            window.actions_.layers[Kind.LOADED_WORDING].trigger,
            window.actions_["home"].trigger,
        )
    )
    pulse = QTimer(interval=15)
    pulse.timeout.connect(lambda: change(next(changes)))
    pulse.start()
    with qtbot.waitSignal(window.analysed, timeout=60_000):
        window.open(given(path))
    qtbot.wait(200)
    pulse.stop()
    window.actions_.tongues["en"].trigger()
    window.pages.setCurrentWidget(window.page)
    qtbot.waitUntil(lambda: window.page.reader.view.whole, timeout=20_000)
    assert window.page.reader.view.article.text.count("north quay") == 150


@pytest.mark.parametrize("wait", [0, 5, 40, 120])
def test_a_window_closed_at_work_is_closed(qtbot, start, tmp_path, wait):
    window = start()
    path = tmp_path / "long.txt"
    path.write_text(MEGABYTE, encoding="utf-8")
    window.open(given(path))
    qtbot.wait(wait)
    window.close()
    assert not window.isVisible()
    assert window.opening.worker.ended(within=10)
    qtbot.wait(50)  # what was on its way comes to nobody


BROKEN = {
    "nothing.html": b"",
    "torn.pdf": b"%PDF-1.7\n1 0 obj\n<<",
    "torn.docx": b"PK\x03\x04broken",
    "noise.html": bytes(range(256)) * 40,
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_leaves_a_contested_article_with_all_its_changes(
    qtbot, start, opened, tmp_path, name
):
    window = start()
    reader = opened(window)
    claim = next(f for f in reader.shown() if f.kind is Kind.UNATTRIBUTED_CLAIM)
    window.contest.revise(Revision.of(Action.NOT_A_CLAIM, claim, reason="seen there"))
    own = window.contest.version.own
    path = tmp_path / name
    path.write_bytes(BROKEN[name])
    with qtbot.waitSignal(window.opening.failed, timeout=30_000):
        dropped(window, path)
    assert name in window.message_bar.text.text()
    assert window.contest.version.own == own
    assert window.page.panel.changes.isVisible()
    qtbot.keyClick(reader.view, Qt.Key.Key_Z, CONTROL)
    assert window.contest.version.own == window.contest.version.selon
    assert claim.span in {f.span for f in reader.shown()}


def test_a_dialog_that_is_open_goes_with_its_article(qtbot, start, opened):
    window = start()
    reader = opened(window)
    qtbot.keyClicks(reader.view, "nr")
    qtbot.waitUntil(lambda: window.contest.dialog is not None)
    opened(window, SAMPLES / "en-opinion.html")
    assert window.contest.dialog is None
    assert "Marrowgate" in window.windowTitle()
