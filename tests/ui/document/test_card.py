"""A card is short, complete, and never lies on the words it is about."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from analysis.judgement.messages import Messages
from analysis.model.evidence import Kind
from analysis.model.span import Span
from tests.ui.conftest import RESOURCES, analysis, article, finding
from ui import labels
from ui.document.card import Card, spot
from ui.document.card_text import WORDS, quotation, said_words

LONG = (
    "It is said that " + "the quay was closed and the money went elsewhere, " * 12 + "in the end."
)


@pytest.fixture
def card(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Card(theme, parent)
    yield made
    made.setParent(None)
    made.deleteLater()


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_card_has_more_than_ninety_words(kind, language):
    said = Messages(RESOURCES / "messages", language)
    found = finding(LONG, kind, LONG)
    everything = analysis(article(LONG), (found,))
    explained = said.finding(found, everything)
    certainty = labels.certainty(0.9)
    words = said_words(explained, certainty)
    quoted = quotation(LONG, found, WORDS - words - 8)
    assert words + len(quoted.plain.split()) + 2 <= WORDS


def test_what_was_matched_is_bold_and_the_article_cannot_write_mark_up():
    text = "He said <b>it</b> & reportedly left the quay."
    start = text.index("reportedly")
    found = finding(text, Kind.HEARSAY, text, matched=(Span(start, start + 10),))
    rich = quotation(text, found, 40).rich
    assert "<b>reportedly</b>" in rich
    assert "&lt;b&gt;it&lt;/b&gt; &amp;" in rich


def test_a_long_quotation_is_cut_around_what_was_matched():
    start = LONG.index("in the end")
    found = finding(LONG, Kind.HEARSAY, LONG, matched=(Span(start, start + 10),))
    quoted = quotation(LONG, found, 12)
    assert "in the end" in quoted.plain
    assert quoted.plain.startswith("… ")
    assert len(quoted.plain.split()) <= 14


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


def test_a_card_in_a_small_window_keeps_its_top_in_sight():
    assert spot(QRect(0, 10, 300, 180), SIZE, QRect(0, 0, 400, 260)).y() >= 4
    assert isinstance(spot(QRect(0, 0, 9, 9), SIZE, ROOM), QPoint)
