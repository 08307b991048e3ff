"""Whatever hands an article in, the window hears of it in one way, or why there is none."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from analysis.model.origin import Origin, OriginKind
from ui.ways_in import WaysIn


@pytest.fixture
def ways(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return WaysIn(window)


def test_a_file_and_an_origin_are_given_on(qtbot, ways):
    with qtbot.waitSignal(ways.given) as told:
        ways.take_file(Path("/some/page.html"))
    assert told.args == [(Origin(OriginKind.PATH, "/some/page.html"),)]


def test_a_paste_gives_its_rich_form_with_the_plain_one_in_reserve(qtbot, ways):
    data = QMimeData()
    data.setHtml("<p>The quay is shut.</p>")
    data.setText("The quay is shut.")
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(ways.given) as told:
        ways.paste()
    (origin,) = told.args[0]
    assert origin.kind is OriginKind.HTML
    assert origin.plain == "The quay is shut."


def test_nothing_to_read_is_said(qtbot, ways):
    QGuiApplication.clipboard().clear()
    for act in (ways.paste, lambda: ways.drop(QMimeData())):
        with qtbot.waitSignal(ways.nothing) as told, qtbot.assertNotEmitted(ways.given):
            act()
        assert told.args[0]
