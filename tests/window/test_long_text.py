"""A text of a hundred thousand words: the window answers all the time, text first, marks later."""

from time import thread_time

import pytest
from PySide6.QtCore import Qt, QTimer

from analysis.model.origin import Origin, OriginKind
from tests.ui.conftest import TEXT

pytestmark = pytest.mark.window

WORDS = 100_000
LONGEST = 0.4
"""Seconds of its own work in which a window may not answer; other programs do not count."""


@pytest.fixture(params=["\n\n", " "], ids=["paragraphs", "one line"])
def long_text(request, tmp_path):
    paragraphs = TEXT.split("\n\n")
    times = WORDS // len(TEXT.split())
    path = tmp_path / "long.txt"
    path.write_text(request.param.join(paragraphs * times), encoding="utf-8")
    return path


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
    window = start()
    page = window.page  # loaded beforehand, as after any first article
    seen = []
    window.opening.article_read.connect(lambda _: seen.append(page.reader.shown()))
    heart = Heart()
    with qtbot.waitSignal(window.analysed, timeout=120_000):
        window.open((Origin(OriginKind.PATH, str(long_text)),))
        qtbot.waitUntil(lambda: bool(seen), timeout=60_000)
        qtbot.keyClick(page.reader.view, Qt.Key.Key_PageDown)
        assert page.reader.view.verticalScrollBar().value() > 0  # before the marks are there
    qtbot.keyClick(page.reader.view, Qt.Key.Key_N)
    qtbot.waitUntil(page.reader.card.isVisible)
    heart.stop()
    assert seen == [()]
    assert heart.longest < LONGEST
