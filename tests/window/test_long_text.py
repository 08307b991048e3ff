"""A text of a hundred thousand words: the window answers all the time, text first, marks later."""

from time import thread_time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QTextEdit

from analysis.model.origin import Origin, OriginKind
from tests.ui.conftest import TEXT

pytestmark = pytest.mark.window

WORDS = 100_000
SHARE = {"paragraphs": 0.6, "one line": 1.0}
"""Of a bare text's time, in which the window may not answer; one line cannot come in pieces."""


@pytest.fixture(params=[("paragraphs", "\n\n"), ("one line", " ")], ids=SHARE)
def long_text(request, tmp_path):
    name, between = request.param
    paragraphs = TEXT.split("\n\n")
    times = WORDS // len(TEXT.split())
    path = tmp_path / "long.txt"
    path.write_text(between.join(paragraphs * times), encoding="utf-8")
    return path, SHARE[name]


def bare(qtbot, text):
    """Seconds that a text without Selon takes to show the same."""
    view = QTextEdit()
    qtbot.addWidget(view)
    view.resize(900, 800)
    view.show()
    qtbot.waitExposed(view)
    start = thread_time()
    view.setPlainText(text)
    assert not view.document().size().isEmpty()  # asks for all of it to be laid out
    view.repaint()
    return thread_time() - start


class Heart:
    """Beats every few milliseconds and keeps the longest work between two beats."""

    def __init__(self):
        self.longest, self._last = 0.0, thread_time()
        self._timer = QTimer(interval=4, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self):
        now = thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now

    def stop(self):
        self._timer.stop()
        self._timer.deleteLater()


def test_the_window_answers_while_a_long_text_is_read_and_looked_through(qtbot, start, long_text):
    path, share = long_text
    usual = bare(qtbot, path.read_text("utf-8"))
    window = start()
    page = window.page  # loaded beforehand, as after any first article
    seen = []
    window.opening.article_read.connect(lambda _: seen.append(page.reader.shown()))
    heart = Heart()
    with qtbot.waitSignal(window.analysed, timeout=120_000):
        window.open((Origin(OriginKind.PATH, str(path)),))
        qtbot.waitUntil(lambda: bool(seen), timeout=60_000)
        qtbot.keyClick(page.reader.view, Qt.Key.Key_PageDown)
        assert page.reader.view.verticalScrollBar().value() > 0  # before the marks are there
    qtbot.keyClick(page.reader.view, Qt.Key.Key_N)
    qtbot.waitUntil(page.reader.card.isVisible)
    heart.stop()
    assert seen == [()]
    assert heart.longest < share * usual
