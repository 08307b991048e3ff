"""The clipboard gets the selected words with their marks, as rich text and plain."""

import pytest
from PySide6.QtGui import QTextCursor

from tests.ui.conftest import analysis
from ui.document.passage import marked_selection
from ui.document.reader import Reader


@pytest.fixture
def reader(qtbot, theme, messages):
    made = Reader(theme)
    qtbot.addWidget(made)
    made.show_analysis(analysis(), messages)
    return made


def test_nothing_selected_gives_nothing(reader):
    assert marked_selection(reader) is None


def test_the_selection_comes_with_its_marks(reader):
    text = reader.view.article.text
    cursor = reader.view.textCursor()
    start = text.index("Sources close")
    cursor.setPosition(reader.view.positions.to_document(start))
    end = text.index("were known") if "were known" in text else text.index("state of")
    place = reader.view.positions.to_document(end)
    cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
    reader.view.setTextCursor(cursor)
    data = marked_selection(reader)
    assert data.text().startswith("Sources close to the council[")
    assert "shocking" in data.text()
    assert reader.view.painter.theme.marks["loaded_wording"].fill.name() in data.html()
