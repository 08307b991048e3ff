"""What the article does well: doubt that it admits, replies that it asks for."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from analysis.model.evidence import Credit
from analysis.model.judgement import Analysis
from analysis.model.span import Span
from ui import labels
from ui.panel.rows import Row, RowsModel
from ui.panel.rows_list import RowsList
from ui.panel.section import Section

translate = QCoreApplication.translate


class Practice(Section):
    """A row for each credit; hidden where there is none."""

    passage_chosen = Signal(Span)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RowsModel(self)
        self.list = RowsList(self.model, self, quotes=True)
        self.rows.addWidget(self.list)
        self.list.row_chosen.connect(self._choose)

    def show_credits(self, analysis: Analysis) -> None:
        """List them in the order of the text."""
        self.name(translate("Practice", "Good practice"), str(len(analysis.credits)))
        self.list.setAccessibleName(translate("Practice", "Good practice in this article"))
        self.model.show([_row(credit, analysis) for credit in analysis.credits])
        self.setVisible(bool(analysis.credits))

    def _choose(self, index: QModelIndex) -> None:
        self.passage_chosen.emit(self.model.row(index).key)


def _row(credit: Credit, analysis: Analysis) -> Row:
    words = " ".join(credit.span.of(analysis.article.text).split())
    return Row(labels.in_quotes(words), labels.credit(credit.type), key=credit.span)
