"""A link is shown and copied; it is opened by the reader's own act, and a script never is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from analysis.model.article import Link
from analysis.model.span import Span
from tests.ui.conftest import article
from ui.document.link_row import LinkRow, link_at

HREF = "https://quay.invalid/reports/2026/the-state-of-the-north-quay-and-of-its-pillars.html"


@pytest.fixture
def row(qtbot):
    made = LinkRow()
    qtbot.addWidget(made)
    made.resize(260, 30)
    made.show_link(HREF)
    return made


def linked(*links):
    made = article()
    return replace(made, metadata=replace(made.metadata, links=links))


def test_a_long_address_keeps_its_site_and_is_whole_for_a_screen_reader(row):
    assert row.address.text().startswith("quay.inv")
    assert "…" in row.address.text()
    assert row.address.accessibleName() == HREF


def test_a_click_copies_and_another_asks(qtbot, row):
    heard = []
    row.asked.connect(heard.append)
    qtbot.mouseClick(row.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == HREF
    assert heard == []
    qtbot.mouseClick(row.open, Qt.MouseButton.LeftButton)
    assert heard == [HREF]


def test_without_a_link_there_is_no_row(row):
    row.show_link("")
    assert row.isHidden()


def test_only_addresses_of_the_web_that_the_words_lead_to_are_shown():
    made = linked(
        Link(Span(0, 4), "javascript:alert(1)", False),
        Link(Span(2, 6), HREF, True),
        Link(Span(40, 50), "https://other.invalid/", True),
    )
    assert link_at(made, Span(0, 5)) == HREF
    assert link_at(made, Span(10, 20)) == ""
