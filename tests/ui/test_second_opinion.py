"""Another program's reading comes when the section is opened, and only where it can count."""

import pytest

from analysis.model.origin import Origin, OriginKind
from tests.ui.conftest import RESOURCES


def read(qtbot, window, name):
    with qtbot.waitSignal(window.analysed, timeout=10_000):
        window.open((Origin(OriginKind.PATH, str(RESOURCES / "samples" / name)),))
    return window.page.panel.readability


def test_for_english_it_comes_beside_the_others(qtbot, window):
    view = read(qtbot, window, "en-opinion.html")
    before = view.model.rowCount()
    with qtbot.waitSignal(window.second_opinion.worker.finished, timeout=20_000):
        view.heading.click()
    assert view.model.rowCount() == before + 1
    own, other = (float(view.model.row(view.model.index(n)).note) for n in (0, before))
    assert own == pytest.approx(other, abs=15)


def test_for_french_it_is_not_asked(qtbot, window):
    view = read(qtbot, window, "fr-locale.html")
    view.heading.click()
    assert not window.second_opinion.worker.busy


def test_an_answer_about_another_article_is_not_shown(qtbot, window):
    view = read(qtbot, window, "en-opinion.html")
    before = view.model.rowCount()
    window.second_opinion._show((None, 12.0))
    assert view.model.rowCount() == before
