"""The tour is offered once, leads on to the end, and leaves everything as it was."""

import pytest
from PySide6.QtCore import Qt

from analysis.model.codes import Kind
from analysis.model.origin import Origin, OriginKind
from tests.ui.conftest import RESOURCES

SAMPLES = RESOURCES / "samples"


@pytest.fixture
def new(store, open_window):
    """A window of somebody who has never seen Selon."""
    store.setValue("toured", "no")
    return open_window()


def read(qtbot, window, path):
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        window.open((Origin(OriginKind.PATH, str(path)),))
    return window.errands.tour


def test_a_sample_offers_it_until_it_is_declined(qtbot, new):
    tour = read(qtbot, new, SAMPLES / "fr-locale.html")
    assert tour.guide.isVisible()
    qtbot.mouseClick(tour.guide.end, Qt.MouseButton.LeftButton)
    assert not tour.guide.isVisible()
    assert new.page.reader.view.hasFocus()
    read(qtbot, new, SAMPLES / "fr-archive-mur.html")
    assert not tour.guide.isVisible()


def test_an_article_of_one_s_own_offers_nothing(qtbot, new, tmp_path):
    path = tmp_path / "own.txt"
    path.write_text("The quay is shut until June, said Ada Wren of the council. " * 20)
    assert not read(qtbot, new, path).guide.isVisible()


def test_it_leads_to_the_end_and_changes_nothing(qtbot, new):
    tour = read(qtbot, new, SAMPLES / "fr-archive-mur.html")
    reader, layers = new.page.reader, new._settings.layers
    shown = reader.shown()
    qtbot.mouseClick(tour.guide.onward, Qt.MouseButton.LeftButton)
    seen = []
    for _ in range(6):
        qtbot.waitUntil(lambda: tour._shown_at == tour._at)
        seen.append(
            (reader.view.painter.current, reader.card.isVisible(), tour.outline.isVisible())
        )
        if tour.guide.onward.isVisible():
            qtbot.keyClick(tour.guide.onward, Qt.Key.Key_Space)
    kinds = {f.id: f.kind for f in shown}
    assert kinds[seen[0][0]] is Kind.SECOND_HAND
    assert kinds[seen[2][0]] is Kind.UNATTRIBUTED_CLAIM
    assert [card for _, card, _ in seen] == [False, True, False, False, False, True]
    assert [framed for _, _, framed in seen] == [False, False, False, True, True, False]
    qtbot.keyClick(tour.guide.end, Qt.Key.Key_Escape)
    assert not tour.guide.isVisible()
    assert not reader.card.isVisible()
    assert reader.view.painter.current == -1
    assert (reader.shown(), new._settings.layers) == (shown, layers)
    assert new._settings.toured


def test_who_asks_on_the_start_page_gets_a_sample_in_the_language_of_the_window(qtbot, window):
    with qtbot.waitSignal(window.analysed, timeout=30_000):
        qtbot.mouseClick(window.welcome.tour, Qt.MouseButton.LeftButton)
    assert window.page.reader.view.article.language.code == "en"
    qtbot.waitUntil(lambda: window.errands.tour.guide.place.text() == "1 / 6")


def test_it_is_there_for_the_article_that_is_read_and_ends_with_it(qtbot, window):
    read(qtbot, window, SAMPLES / "en-opinion.html")
    window.actions_["tour"].trigger()
    guide = window.errands.tour.guide
    assert guide.isVisible()
    said = guide.words.text()
    window.actions_.tongues["fr"].trigger()
    qtbot.waitUntil(lambda: guide.words.text() != said)
    read(qtbot, window, SAMPLES / "fr-locale.html")
    assert not guide.isVisible()
