"""An article is read, then looked through; what is stopped or refused changes nothing shown."""

from threading import Event

import pytest

from analysis.errors import UnknownLanguage
from analysis.model.origin import Origin, OriginKind
from tests.ui.conftest import RESOURCES, TEXT
from ui.desk import Desk
from ui.message_bar import MessageBar
from ui.opening import Opening

ENGLISH = (Origin(OriginKind.TEXT, TEXT),)
JAPANESE = (
    "北の岸壁は六月まで閉鎖されると港湾当局は火曜日に述べた。修理の費用はまだ分かっていない。" * 9
)


@pytest.fixture
def opening(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    made = Opening(Desk(RESOURCES), bar)
    yield made
    made.close()
    assert made.worker.ended(within=5)


def test_the_text_comes_first_and_then_all_about_it(qtbot, opening):
    with qtbot.waitSignals([opening.article_read, opening.analysed], order="strict"):
        opening.open(ENGLISH)
    assert not opening.at_work


def test_loading_beforehand_is_no_work_that_one_waits_for(qtbot, opening):
    with qtbot.waitSignal(opening.worker.finished):
        opening.warm()
        assert not opening.at_work


@pytest.mark.parametrize("kind", [OriginKind.TEXT, OriginKind.HTML])
def test_a_language_that_selon_does_not_read_is_refused_before_it_is_shown(qtbot, opening, kind):
    words = JAPANESE if kind is OriginKind.TEXT else f"<h1>港</h1><p>{JAPANESE}</p>"
    with qtbot.assertNotEmitted(opening.article_read), qtbot.waitSignal(opening.failed) as told:
        opening.open((Origin(kind, words),))
    assert isinstance(told.args[0], UnknownLanguage)


def test_what_is_stopped_says_so_once_and_really_ends(qtbot, opening, monkeypatch):
    begun = Event()

    def endless(_article, cancelled, _progress):
        begun.set()
        while not cancelled():
            pass

    monkeypatch.setattr(opening._desk, "analyse", endless)
    with qtbot.waitSignal(opening.article_read):
        opening.open(ENGLISH)
    assert begun.wait(5)
    with qtbot.waitSignal(opening.stopped), qtbot.assertNotEmitted(opening.failed):
        opening.cancel()
    assert not opening.at_work
    assert opening.worker.ended(within=5)


def test_an_analysis_that_is_stopped_ends_between_two_stages(qtbot, opening, monkeypatch):
    begun, hold, later = Event(), Event(), Event()

    def split(_article, _pack):
        begun.set()
        hold.wait(5)
        return ()

    monkeypatch.setattr("analysis.pipeline.split", split)
    monkeypatch.setattr("analysis.pipeline.credited", lambda *_: later.set())
    opening.open(ENGLISH)
    qtbot.waitUntil(begun.is_set)
    opening.cancel()
    hold.set()
    assert opening.worker.ended(within=5)
    assert not later.is_set()
