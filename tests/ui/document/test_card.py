"""A card is short, complete, and never lies on the words it is about."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from analysis.model.codes import Kind
from tests.ui.conftest import analysis
from ui import labels
from ui.document.card import Card, spot


@pytest.fixture
def card(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Card(theme, parent)
    yield made
    made.setParent(None)
    made.deleteLater()


def test_a_card_says_all_its_parts(card, messages):
    everything = analysis()
    found = next(f for f in everything.findings if f.kind is Kind.LOADED_WORDING)
    card.show_finding(found, everything, messages, (3, 8))
    assert "shocking" in card.words.text()
    for label in (card.head, card.why, card.fine, card.ask, card.foot):
        assert label.text()
    assert "test.loaded_wording" in card.foot.text()
    assert labels.certainty(1.0) in card.foot.text()
    assert card.place.text() == "3 / 8"
    assert "3 of 8" in card.spoken
    assert card.accessibleName()


def test_a_card_never_judges(card, messages):
    everything = analysis()
    for found in everything.findings:
        card.show_finding(found, everything, messages, (1, 8))
        said = f"{card.head.text()} {card.why.text()} {card.ask.text()}".lower().split()
        assert not {"true", "false", "fake", "reliable"} & set(said)


ROOM = QRect(0, 0, 800, 600)
SIZE = QSize(370, 220)


@pytest.mark.parametrize(
    "words", [QRect(150, 60, 300, 30), QRect(600, 200, 180, 60), QRect(100, 500, 400, 60)]
)
def test_a_card_stands_beside_its_words(words):
    place = QRect(spot(words, SIZE, ROOM), SIZE)
    assert ROOM.contains(place)
    assert not place.intersects(words)


@pytest.mark.parametrize("top", [-200, 0, 180, 380])
@pytest.mark.parametrize("height", [9, 260, 500, 900])
def test_a_card_is_never_cut_off(top, height):
    assert ROOM.contains(QRect(spot(QRect(60, top, 500, height), SIZE, ROOM), SIZE))


def test_a_card_in_a_small_window_keeps_its_top_in_sight():
    assert spot(QRect(0, 10, 300, 180), SIZE, QRect(0, 0, 400, 200)).y() >= 4


def test_a_card_is_no_wider_than_its_room(card, messages):
    everything = analysis()
    card.fit(QRect(0, 0, 300, 600))
    card.show_finding(everything.findings[0], everything, messages, (1, 8))
    assert card.width() <= 300
    narrow = card.height()
    card.fit(ROOM)
    assert card.height() < narrow


def test_a_long_title_leaves_the_counter_its_room(card, messages):
    everything = analysis()
    found = next(f for f in everything.findings if f.kind is Kind.MONETISATION)
    card.show_finding(found, everything, messages, (14, 200))
    card.head.setText("An offer of a membership with everything that one could want, in the text")
    card.show()
    card.layout().activate()
    head, place = card.head.geometry(), card.place.geometry()
    assert not head.intersects(place)
    assert place.width() >= card.place.sizeHint().width()
    assert place.right() < card.before.geometry().left()


def test_a_card_grows_with_the_text_as_far_as_there_is_room(card, messages):
    everything = analysis()
    found = everything.findings[0]
    card.fit(QRect(0, 0, 1200, 1000))
    card.show_finding(found, everything, messages, (1, 8))
    usual, wide = card.why.font().pixelSize(), card.width()
    card.set_zoom(2.0)
    assert card.why.font().pixelSize() > 1.4 * usual
    assert card.width() > wide
    card.fit(QRect(0, 0, 500, 300))
    assert card.height() <= 300
    assert card.width() <= 500


def test_a_card_leads_elsewhere_and_its_buttons_stay_inside_it(qtbot, card, messages):
    everything = analysis()
    found = everything.findings[2]
    card.fit(QRect(0, 0, 1200, 1000))
    card.show_finding(found, everything, messages, (1, 8))
    with qtbot.waitSignal(card.elsewhere_asked) as told:
        card.elsewhere.click()
    assert told.args == [found.id]
    for room, zoom in ((QRect(0, 0, 220, 700), 1.0), (QRect(0, 0, 1200, 1000), 3.0)):
        card.fit(room)
        card.set_zoom(zoom)
        card.layout().activate()
        for button in (card.contest, card.elsewhere):
            assert card.rect().contains(button.geometry())
            assert button.width() >= button.sizeHint().width()
