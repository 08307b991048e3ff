"""Every checkable statement with what it is given for: the counts, one by one."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from analysis.model.codes import Attributed
from analysis.model.judgement import Analysis
from analysis.model.span import Span
from analysis.model.text import Sentence
from ui import labels
from ui.panel.rows import Made, Row, RowsModel
from ui.panel.rows_list import RowsList
from ui.panel.section import Section

translate = QCoreApplication.translate


class Statements(Section):
    """A row for each statement; a click goes to the sentence."""

    passage_chosen = Signal(Span)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, opened=False)
        self.model = RowsModel(self)
        self.list = RowsList(self.model, self, quotes=True)
        self.rows.addWidget(self.list)
        self.list.row_chosen.connect(self._choose)

    def show_statements(self, analysis: Analysis) -> None:
        """List them in the order of the text."""
        claims = [sentence for sentence in analysis.sentences if sentence.is_claim]
        self.name(translate("Statements", "The statements, one by one"), str(len(claims)))
        self.list.setAccessibleName(translate("Statements", "Checkable statements"))
        self.model.show(Made(len(claims), lambda number: _row(claims[number], analysis)))
        self.setVisible(bool(claims))

    def _choose(self, index: QModelIndex) -> None:
        self.passage_chosen.emit(self.model.row(index).key)


def _row(sentence: Sentence, analysis: Analysis) -> Row:
    words = " ".join(sentence.span.of(analysis.article.text).split())
    names = [source.name for source in analysis.sources if source.id in sentence.sources]
    return Row(labels.in_quotes(words), _given_for(sentence, ", ".join(names)), key=sentence.span)


def _given_for(sentence: Sentence, names: str) -> str:
    if sentence.attributed is Attributed.NONE:
        return translate("Statements", "No source given in the sentence.")
    if not names:
        return translate("Statements", "Given for a source that is not named.")
    if sentence.attributed is Attributed.CARRIED:
        words = translate("Statements", "Taken over from the sentence before: %1.")
    elif sentence.attributed is Attributed.DIRECT:
        words = translate("Statements", "In the words of: %1.")
    else:
        words = translate("Statements", "According to: %1.")
    return words.replace("%1", names.rstrip("."))
