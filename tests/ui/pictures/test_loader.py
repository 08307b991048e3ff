"""Pictures come one by one; what is cancelled is not heard of again, and no failure is lost."""

from threading import Event

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from analysis.errors import Cancelled, FetchFailed
from tests.server import endless, whole
from tests.ui.pictures.conftest import drawn
from ui.pictures.loader import PictureLoader, get_picture

AT = "https://img.example/a.png"


@pytest.fixture
def loader(qapp):
    parent = QObject()
    made = PictureLoader(lambda *_: QImage(2, 2, QImage.Format.Format_RGB32), parent)
    yield made
    made.stop()
    assert made.ended(within=5)
    parent.deleteLater()


def test_a_picture_arrives_under_its_address(loader, qtbot):
    with qtbot.waitSignal(loader.arrived) as told:
        loader.ask(AT, at_home=False)
        assert loader.waiting == {AT}
    assert told.args[0] == AT
    assert not told.args[1].isNull()
    assert loader.waiting == set()


def test_what_is_on_its_way_is_not_asked_for_twice(loader, qtbot):
    asked = []
    loader.get = lambda address, *_: asked.append(address) or QImage()
    with qtbot.waitSignal(loader.arrived):
        loader.ask(AT, at_home=False)
        loader.ask(AT, at_home=False)
    assert asked == [AT]


@pytest.mark.parametrize("failure", [FetchFailed(why="dns"), RuntimeError("odd")])
def test_a_failure_is_told(loader, qtbot, failure, caplog):
    def fails(*_):
        raise failure

    loader.get = fails
    with qtbot.waitSignal(loader.failed) as told:
        loader.ask(AT, at_home=False)
    assert told.args[0] == AT
    assert told.args[1].facts["why"] in ("dns", "unknown")


def test_what_is_cancelled_ends_and_is_not_heard(loader, qtbot):
    begun, ended = Event(), Event()

    def waits(_address, _at_home, cancelled):
        begun.set()
        while not cancelled():
            pass
        ended.set()
        raise Cancelled

    loader.get = waits
    loader.ask(AT, at_home=False)
    assert begun.wait(5)
    with qtbot.assertNotEmitted(loader.failed), qtbot.assertNotEmitted(loader.arrived, wait=50):
        loader.cancel()
        assert ended.wait(5)
    assert loader.waiting == set()


def test_a_picture_is_got_from_a_site_without_a_word_about_the_reader(qapp, site):
    site.answers["/a.png"] = whole(drawn(), content_type="image/png", set_cookie="id=1")
    assert not get_picture(f"{site.at}/a.png", True, lambda: False).isNull()
    get_picture(f"{site.at}/a.png", True, lambda: False)
    assert len(site.asked) == 2
    for asked in site.asked:
        assert "cookie" not in asked.lower()
        assert "referer" not in asked.lower()
        assert "accept: image/" in asked.lower()


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (whole(b"<html>", content_type="text/html"), "not_picture"),
        (whole(b"<html>", content_type="image/png"), "not_picture"),
        (whole(status="404 No"), "http_404"),
        (endless(), "not_picture"),
        (whole(b"x" * 12_000_001, content_type="image/png"), "too_large"),
        (whole(status="302 Found", location="file:///etc/hostname"), "bad_redirect"),
        (whole(status="302 Found", location="http://127.0.0.2:9/a.png"), "private_address"),
        (whole(status="302 Found", location="/a.png"), "redirect_loop"),
    ],
)
def test_what_may_not_come_does_not(qapp, site, answer, why):
    site.answers["/a.png"] = answer
    with pytest.raises(FetchFailed) as refused:
        get_picture(f"{site.at}/a.png", True, lambda: False)
    assert refused.value.facts["why"] == why


def test_nobody_asks_in_one_s_own_network_for_a_page_from_elsewhere(qapp, site):
    with pytest.raises(FetchFailed) as refused:
        get_picture(f"{site.at}/a.png", False, lambda: False)
    assert refused.value.facts["why"] == "private_address"
    assert site.hits == []
