"""Story S1 in a real window, by mouse and keyboard: where does this come from?"""

import re
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from analysis.model.codes import Kind, SourceKind
from tests.window.faults import nothing_wrong
from ui.document.card_text import WORDS
from ui.welcome import SampleButton

pytestmark = pytest.mark.window

LEFT = Qt.MouseButton.LeftButton
SAID = {
    "en": ("9 of 14 statements say who they come from", "45 to 60", "does not say whether"),
    "fr": ("9 des 14 affirmations disent de qui elles viennent", "45 à 60", "ne dit pas si"),
}
SECONDS = 2.0  # to the article, and to its marks


@pytest.fixture(params=["en", "fr"])
def story(request, qtbot, start):
    """The window with D1, opened by a click on the start page."""
    window = start(request.param)
    shown = window.welcome
    assert shown.field.placeholderText()
    assert shown.open.isVisible()
    assert shown.browse.isVisible()
    nothing_wrong(window)
    begun = perf_counter()
    choose_d1(qtbot, window)
    assert perf_counter() - begun < SECONDS
    return window, SAID[request.param]


def choose_d1(qtbot, window):
    """Click on the demonstration."""
    samples = window.findChildren(SampleButton)
    sample = next(b for b in samples if b.path.stem == "fr-archive-mur")
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        qtbot.mouseClick(sample, LEFT)


def click_on(qtbot, reader, finding):
    """Click on the words of a mark, wherever they are."""
    reader.view.reveal(finding.span)
    box = reader.view.lines(finding.span)[0].box
    box.translate(0, -reader.view.verticalScrollBar().value())
    qtbot.mouseClick(reader.view.viewport(), LEFT, pos=box.center().toPoint())


def first(reader, kind):
    return next(f for f in reader.shown() if f.kind is kind)


def test_one_the_article_is_there_with_its_panel_and_its_legend(story, photographed):
    window, _ = story
    photographed(window, f"s1-open-{window._settings.language}")
    view, panel = window.page.reader.view, window.page.panel
    text = view.toPlainText()
    for part in ("Un convoi militaire valdorien", "15 mars 2024", "Image d’archive"):
        assert part in text
    assert len(view.sheet.pictures.shown) == 1
    assert panel.isVisible()
    assert panel.mapTo(window, panel.rect().topLeft()).x() > view.width() // 2
    listed = [kind for kind, box in panel.layers.boxes.items() if not box.isHidden()]
    assert set(listed) == {f.kind for f in window.page.reader.shown()}
    for kind in listed:
        assert panel.layers.boxes[kind].icon().isNull() is False
        assert panel.layers.keys[kind].text() == str(list(Kind).index(kind) + 1)
        assert panel.layers.names[kind].text()
    nothing_wrong(window)


def test_two_a_communique_taken_from_another_outlet_is_second_hand(story):
    window, _ = story
    reader = window.page.reader
    found = first(reader, Kind.SECOND_HAND)
    assert "Simoun24News" in found.span.of(reader.view.article.text)
    sources = {s.id: s for s in reader.analysis.sources}
    assert sources[found.source_id].kind is SourceKind.MEDIA
    model = window.page.panel.sources.model
    names = [model.entry(model.index(row, 0)).source.name for row in range(model.rowCount())]
    assert "Simoun24News" in names


def test_three_a_click_opens_a_card_of_ninety_words_at_most(qtbot, story, photographed):
    window, _ = story
    reader, card = window.page.reader, window.page.reader.card
    for kind in {f.kind for f in reader.shown()}:
        found = first(reader, kind)
        reader.close_card()
        click_on(qtbot, reader, found)
        assert card.isVisible()
        assert "<b>" in card.words.text()
        assert card.why.text()
        assert card.fine.text()
        assert card.ask.text()
        assert reader.current == found.id
        assert found.rule in card.foot.text()
        assert card.contest.isVisible()
        texts = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
        told = " ".join(re.sub(r"<[^>]+>", "", text) for text in texts)
        assert len(told.split()) <= WORDS + 3  # the card's place among the others, "3 / 20"
        nothing_wrong(window)
    photographed(window, f"s1-card-{window._settings.language}")


def test_four_keys_lead_from_mark_to_mark_with_the_panel(qtbot, story):
    window, _ = story
    reader, panel = window.page.reader, window.page.panel
    click_on(qtbot, reader, first(reader, Kind.SECOND_HAND))
    begun = reader.current
    for key, by in zip("nnnnp", (1, 2, 3, 4, 3), strict=True):
        qtbot.keyClicks(reader.view, key)
        assert reader.current == begun + by
        assert panel.findings.current == reader.current
        index = panel.findings.list.currentIndex()
        row = panel.findings.list.visualRect(index)
        top = panel.findings.list.mapTo(panel.area.viewport(), row.center())
        assert 0 <= top.y() <= panel.area.viewport().height()
        assert panel.findings.model.finding(index).id == reader.current
        assert framed(reader)
        nothing_wrong(window)


def framed(reader):
    """Whether taking the frame away changes what is painted round the current mark."""
    found = next(f for f in reader.shown() if f.id == reader.current)
    box = reader.view.lines(found.span)[0].box.toAlignedRect().adjusted(-8, -6, 8, 8)
    box.translate(0, -reader.view.verticalScrollBar().value())
    with_frame = reader.view.viewport().grab(box).toImage()
    reader.view.set_current(-1)
    without = reader.view.viewport().grab(box).toImage()
    reader.view.set_current(reader.current)
    return with_frame != without


def test_five_a_layer_goes_and_comes_and_is_found_as_it_was_left(qtbot, story):
    window, _ = story
    reader = window.page.reader
    every = reader.shown()
    qtbot.keyClicks(reader.view, "8")
    assert reader.shown() == tuple(f for f in every if f.kind is not Kind.MONETISATION)
    qtbot.keyClicks(reader.view, "8")
    assert reader.shown() == every
    qtbot.keyClicks(reader.view, "8")
    qtbot.keyClick(reader.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert window.welcome.isVisible()
    choose_d1(qtbot, window)
    assert reader.shown() == tuple(f for f in every if f.kind is not Kind.MONETISATION)
    assert not window.page.panel.layers.boxes[Kind.MONETISATION].isChecked()
    assert reader.view.hasFocus()
    nothing_wrong(window)


def test_six_the_counts_come_before_the_range_and_the_range_with_its_sentence(story):
    window, (counts, numbers, sentence) = story
    panel = window.page.panel
    heads = [label for label in panel.counts.findChildren(QLabel) if label.text() == counts]
    assert len(heads) == 1
    assert panel.score.numbers.text() == numbers
    below = panel.score.numbers.mapTo(panel, panel.score.numbers.rect().topLeft()).y()
    assert heads[0].mapTo(panel, heads[0].rect().topLeft()).y() < below
    assert panel.score.cut.text()
    assert sentence in panel.score.meaning.text()


def test_seven_an_archive_picture_is_good_practice_and_costs_nothing(qtbot, story):
    window, (_, numbers, _) = story
    reader, card = window.page.reader, window.page.reader.card
    click_on(qtbot, reader, first(reader, Kind.ARCHIVE_IMAGE))
    assert ("Bonne pratique" in card.fine.text()) or ("Good practice" in card.fine.text())
    assert card.ask.text().endswith("?")
    qtbot.keyClicks(reader.view, "7")
    assert not card.isVisible()
    assert Kind.ARCHIVE_IMAGE not in {f.kind for f in reader.shown()}
    assert window.page.panel.score.numbers.text() == numbers
    nothing_wrong(window)
