"""What jobs need is loaded once, when it is first asked for."""

import pytest

from analysis.errors import Cancelled, Empty
from analysis.model.origin import Origin, OriginKind
from tests.ui.conftest import RESOURCES, TEXT
from ui.desk import Desk


@pytest.fixture
def desk():
    return Desk(RESOURCES)


def never():
    return False


def nothing(_done, _expected):
    pass


def test_the_plain_form_stands_in_when_the_rich_one_holds_nothing(desk):
    paste = Origin(OriginKind.HTML, "<img src='a.png'>", plain=TEXT)
    assert desk.read((paste,), never, nothing).text == TEXT


def test_the_last_form_says_what_is_wrong(desk):
    with pytest.raises(Empty):
        desk.read((Origin(OriginKind.TEXT, "  "),), never, nothing)


def test_a_cancelled_job_stops(desk):
    with pytest.raises(Cancelled):
        desk.read((Origin(OriginKind.TEXT, TEXT),), lambda: True, nothing)


def test_kit_and_messages_are_loaded_once(desk):
    desk.warm(never, nothing)
    assert desk.kit() is desk.kit()
    assert desk.messages("fr") is desk.messages("fr")


def test_an_article_is_analysed(desk):
    article = desk.read((Origin(OriginKind.TEXT, TEXT),), never, nothing)
    assert desk.analyse(article, never, nothing).article is article
