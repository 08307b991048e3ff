"""The clock of a fetch, with nothing but time and the reader's word."""

import time

import pytest
from PySide6.QtCore import QTimer, QUrl

from analysis.errors import Cancelled, FetchFailed
from ui.watch import Limits, Watch

URL = QUrl("https://a.example/b")


@pytest.fixture
def watched(qapp):
    made = []

    def watch(cancelled=lambda: False, **limits):
        made.append(Watch(Limits(**limits), cancelled))
        return made[-1]

    yield watch
    for one in made:
        one.stop()


@pytest.mark.parametrize("limits", [{"idle": 0.05}, {"total": 0.05}])
def test_nothing_or_too_little_ends_by_the_clock(watched, limits):
    with pytest.raises(FetchFailed) as ended:
        watched(**limits).wait(URL)
    assert ended.value.facts == {"address": URL.toString(), "why": "timeout"}


def test_a_sign_of_life_starts_the_idle_clock_again_and_not_the_other(watched):
    watch = watched(total=0.5, idle=0.2)
    pulse = QTimer(interval=50)
    pulse.timeout.connect(watch.alive)
    pulse.start()
    start = time.monotonic()
    with pytest.raises(FetchFailed):
        watch.wait(URL)
    assert time.monotonic() - start >= 0.45


def test_the_reader_s_word_ends_it_and_it_does_not_begin_again(watched):
    watch = watched(cancelled=lambda: True)
    for _ in range(2):
        with pytest.raises(Cancelled):
            watch.wait(URL)


def test_what_ends_the_loop_ends_the_wait(watched):
    watch = watched()
    QTimer.singleShot(0, watch.loop.quit)
    watch.wait(URL)
