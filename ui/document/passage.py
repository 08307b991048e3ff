"""What is selected in the article, with its marks, in the forms that a clipboard holds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from analysis.model.span import Span
from analysis.sharing.passage import Ink, passage

if TYPE_CHECKING:
    from ui.document.reader import Reader


def marked_selection(reader: "Reader") -> QMimeData | None:
    """The selection with the marks that are shown; None where nothing is selected."""
    cursor, positions = reader.view.textCursor(), reader.view.positions
    start = positions.to_article(cursor.selectionStart())
    end = positions.to_article(cursor.selectionEnd())
    if start >= end or reader.analysis is None or reader.messages is None:
        return None
    marks = reader.view.painter.theme.marks
    inks = {kind: Ink(ink.fill.name(), ink.line.name()) for kind, ink in marks.items()}
    made = passage(reader.analysis, Span(start, end), reader.shown(), reader.messages, inks)
    data = QMimeData()
    data.setHtml(made.html)
    data.setText(made.plain)
    return data
