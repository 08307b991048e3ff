"""A window with the demonstration article open, its kept changes in a folder of the test's own."""

import pytest

from analysis.model.codes import Kind
from analysis.model.origin import Origin, OriginKind
from tests.ui.conftest import RESOURCES

D1 = RESOURCES / "samples" / "fr-archive-mur.html"


@pytest.fixture
def opened(open_window, qtbot):
    """Opens a window with the article."""

    def opened():
        window = open_window()
        with qtbot.waitSignal(window.analysed, timeout=30_000):
            window.open((Origin(OriginKind.PATH, str(D1)),))
        return window

    return opened


@pytest.fixture
def reading(opened):
    """A window with the article."""
    return opened()


def mark(window, kind=Kind.UNATTRIBUTED_CLAIM, number=0):
    """One of the marks of a kind that are shown."""
    return [f for f in window.page.reader.shown() if f.kind is kind][number]


def score(window):
    return window.contest.version.own.score
