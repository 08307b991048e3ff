"""Text, strip, card and search as one: going from mark to mark."""

import pytest
from PySide6.QtCore import Qt

from analysis.model.codes import Kind, Tier
from tests.ui.conftest import CLAIM, TEXT, analysis, article, finding
from ui.document.reader import Reader


@pytest.fixture
def reader(qtbot, theme, messages):
    made = Reader(theme)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.show_analysis(analysis(), messages)
    return made


def test_next_goes_through_all_in_reading_order_and_round(reader):
    seen = []
    for _ in range(9):
        reader.step(1)
        seen.append(reader.current)
    assert seen == [0, 1, 2, 3, 4, 5, 6, 7, 0]


def test_previous_goes_back(reader):
    reader.step(1)
    reader.step(1)
    reader.step(-1)
    assert reader.current == 0
    reader.step(-1)
    assert reader.current == 7


def test_choosing_opens_the_card_beside_the_words_and_says_so(qtbot, reader):
    with qtbot.waitSignal(reader.finding_chosen) as told:
        reader.choose(2)
    assert told.args == [2]
    assert reader.card.isVisible()
    found = reader.shown()[2]
    box = reader.view.lines(found.span)[0].box.toAlignedRect()
    box.translate(reader.view.viewport().pos())
    box.translate(0, -reader.view.verticalScrollBar().value())
    assert not reader.card.geometry().intersects(box)


def test_the_caret_follows_for_screen_readers(reader):
    reader.choose(2)
    place = reader.view.textCursor().position()
    assert reader.view.positions.to_article(place) == reader.shown()[2].span.start


def test_a_click_on_words_opens_their_card_and_beside_them_closes_it(qtbot, reader):
    found = next(f for f in reader.shown() if f.kind is Kind.SECOND_HAND)
    box = reader.view.lines(found.span)[0].box
    point = box.center().toPoint()
    point.setY(point.y() - reader.view.verticalScrollBar().value())
    qtbot.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert reader.current == found.id
    point.setX(2)
    qtbot.mouseClick(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert reader.current == -1
    assert not reader.card.isVisible()


def test_a_layer_that_is_off_is_neither_shown_nor_walked(reader):
    reader.choose(2)
    reader.set_layers(frozenset(Kind) - {Kind.UNATTRIBUTED_CLAIM}, more=False)
    assert reader.current == -1
    assert not reader.card.isVisible()
    assert Kind.UNATTRIBUTED_CLAIM not in {f.kind for f in reader.shown()}


def test_weaker_marks_come_on_request_and_teaching_marks_never(reader, messages):
    found = tuple(
        finding(TEXT, Kind.LOADED_WORDING, words, n, tier=tier)
        for n, (words, tier) in enumerate(
            (("shocking", Tier.A), ("denied", Tier.B), ("accounts", Tier.C))
        )
    )
    reader.show_analysis(analysis(article(), found), messages)
    assert [f.id for f in reader.shown()] == [0]
    reader.set_layers(frozenset(Kind), more=True)
    assert [f.id for f in reader.shown()] == [0, 1]


def test_the_same_analysis_in_other_words_keeps_place_and_card(reader, messages):
    everything = analysis()
    reader.show_analysis(everything, messages)
    reader.choose(3)
    reader.show_analysis(everything, messages)
    assert reader.current == 3
    assert reader.card.isVisible()


def test_another_article_closes_the_card(reader):
    reader.choose(1)
    reader.show_article(article("Another one.\n\nWith text."))
    assert reader.current == -1
    assert reader.shown() == ()


def test_no_marks_no_step(reader, messages):
    reader.show_analysis(analysis(article(), ()), messages)
    reader.step(1)
    assert reader.current == -1


def test_search_frames_hits_and_leaves_marks_alone(reader):
    reader.find_bar.open()
    reader.find_bar.field.setText("quay")
    assert len(reader.view.sheet._hits) == 3
    assert len(reader.shown()) == 8
    assert CLAIM in TEXT
