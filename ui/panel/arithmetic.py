"""How the range is made: every ingredient with its weight, and what each sentence brings to it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from analysis.judgement.contributions import Contribution
from analysis.judgement.messages import Messages
from analysis.judgement.version import Version
from analysis.model.judgement import Analysis, Component
from analysis.model.span import Span
from ui import labels
from ui.panel.rows import Row, RowsModel
from ui.panel.rows_list import RowsList
from ui.panel.section import Section

translate = QCoreApplication.translate


class Arithmetic(Section):
    """A row for each ingredient; a click opens its sentences, a click on one goes there."""

    finding_chosen = Signal(int)
    passage_chosen = Signal(Span)
    weights_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, opened=False)
        self._shown: tuple[Analysis, Messages] | None = None
        self._version: Version | None = None
        self._open = ""  # the ingredient whose sentences are listed
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.model = RowsModel(self)
        self.list = RowsList(self.model, self)
        self.weigh = QPushButton(self)

    def _lay_out(self) -> None:
        self.rows.addWidget(self.list)
        self.rows.addWidget(self.weigh, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.list.row_chosen.connect(self._choose)
        self.weigh.clicked.connect(self.weights_asked)

    def show_arithmetic(
        self, analysis: Analysis, messages: Messages, version: Version | None = None
    ) -> None:
        """Fill the rows; nothing is shown where nothing was computed."""
        if self._shown is None or self._shown[0].article is not analysis.article:
            self._open = ""
        self._shown = (analysis, messages)
        self._version = version
        self.name(translate("Arithmetic", "How this is worked out"))
        self.list.setAccessibleName(translate("Arithmetic", "Ingredients of the range"))
        self.weigh.setText(translate("Arithmetic", "Weigh it otherwise…"))
        self.weigh.setVisible(version is not None)
        self.model.show(list(self._every_row(analysis, messages)))
        self.setVisible(bool(analysis.score.components))

    def _every_row(self, analysis: Analysis, messages: Messages) -> Iterator[Row]:
        for component in analysis.score.components:
            opened = component.name == self._open
            yield _row(component, messages, sign=_SIGNS[opened] if self._opens(component) else "")
            if opened and self._version is not None:
                for part in self._version.contributions():
                    if part.component == component.name:
                        yield _part(part, analysis)

    def _opens(self, component: Component) -> bool:
        """Whether there are places in the text that make the ingredient."""
        return component.value is not None and self._version is not None

    def _choose(self, index: QModelIndex) -> None:
        key = self.model.row(index).key
        if isinstance(key, Span):
            self.passage_chosen.emit(key)
        elif isinstance(key, Component):
            self._turn(key)

    def _turn(self, component: Component) -> None:
        """Open the sentences of an ingredient, or close them."""
        if self._shown is not None and self._opens(component):
            self._open = "" if self._open == component.name else component.name
            self.model.show(list(self._every_row(*self._shown)))
        elif component.findings:
            self.finding_chosen.emit(component.findings[0])


_SIGNS = {False: "▸ ", True: "▾ "}


def _row(component: Component, messages: Messages, *, sign: str) -> Row:
    name, sentence = messages.component(component)
    if component.value is None:
        note = translate("Arithmetic", "not computed")
    else:
        note = translate("Arithmetic", "%1 of 100 · weight %2")
        note = note.replace("%1", str(round(component.value * 100)))
        note = note.replace("%2", f"{component.weight:g}")
    spoken = f"{name}, {note}. {sentence}"
    return Row(sign + name, sentence, note, component.value, spoken=spoken, key=component)


def _part(part: Contribution, analysis: Analysis) -> Row:
    """A sentence with the points it brings, or the words with those that they cost."""
    words = labels.in_quotes(" ".join(part.span.of(analysis.article.text).split()))
    if part.most:
        note = translate("Arithmetic", "brings %1 of %2 points")
        note = note.replace("%1", labels.decimal(part.amount))
        note = note.replace("%2", labels.decimal(part.most))
        bar = part.amount / part.most
    else:
        note = translate("Arithmetic", "costs %1 points").replace(
            "%1", labels.decimal(-part.amount)
        )
        bar = None
    return Row(note, words, "", bar, spoken=f"{note}. {words}", key=part.span)
