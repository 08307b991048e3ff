"""What the page asks its reader for, and where in the text it asks."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from analysis.judgement.messages import Messages
from analysis.model.codes import BODY, Kind, Tier
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis
from ui import labels
from ui.panel.rows import Row, RowsModel
from ui.panel.rows_list import RowsList
from ui.panel.section import Section
from ui.panel.timeline import Timeline

translate = QCoreApplication.translate


class Prompts(Section):
    """A line from the first word to the last with a sign for each, then a row for each."""

    finding_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, opened=False)
        self.timeline = Timeline(self)
        self.model = RowsModel(self)
        self.list = RowsList(self.model, self, quotes=True)
        self.rows.addWidget(self.timeline)
        self.rows.addWidget(self.list)
        self.list.row_chosen.connect(self._choose)
        self.timeline.chosen.connect(self._choose_sign)

    def show_prompts(self, analysis: Analysis, messages: Messages) -> None:
        """List those that are marked by default, in the order of the text."""
        asked = [f for f in analysis.findings if f.kind is Kind.MONETISATION and f.tier is Tier.A]
        self.name(translate("Prompts", "What the page asks for"), str(len(asked)))
        self.list.setAccessibleName(translate("Prompts", "Offers and requests, with their place"))
        length = max(1, len(analysis.article.text))
        body = [b.span.end for b in analysis.article.blocks if b.role in BODY]
        places = [f.span.start / length for f in asked]
        self.timeline.show_places(places, text=max(body, default=length) / length)
        self.model.show([_row(f, analysis, messages, length) for f in asked])
        lines = (self.model.row(self.model.index(n)) for n in range(self.model.rowCount()))
        self.timeline.setAccessibleName(translate("Prompts", "Where in the text the page asks"))
        self.timeline.setAccessibleDescription("; ".join(line.body for line in lines))
        self.setVisible(bool(asked))

    def _choose(self, index: QModelIndex) -> None:
        self._choose_sign(index.row())

    def _choose_sign(self, number: int) -> None:
        chosen = self.model.row(self.model.index(number)).key
        if isinstance(chosen, int):
            self.finding_chosen.emit(chosen)


def _row(finding: Finding, analysis: Analysis, messages: Messages, length: int) -> Row:
    words = " ".join(finding.span.of(analysis.article.text).split())
    said = translate("Prompts", "{label}, at {share}% of the text")
    label = messages.finding(finding, analysis).label or labels.kind(finding.kind)
    share = round(100 * finding.span.start / length)
    return Row(labels.in_quotes(words), said.format(label=label, share=share), key=finding.id)
