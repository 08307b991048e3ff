"""How the range is made: every ingredient with its value, weight and sentence."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from analysis.judgement.messages import Messages
from analysis.model.judgement import Analysis, Component
from ui.panel.row_delegate import RowDelegate
from ui.panel.rows import Row, RowsModel, TallList
from ui.panel.section import Section

translate = QCoreApplication.translate


class Arithmetic(Section):
    """A row for each ingredient; a click goes to the first finding that it counts."""

    finding_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, opened=False)
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.model = RowsModel(self)
        self.list = TallList(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list))

    def _lay_out(self) -> None:
        self.rows.addWidget(self.list)

    def _connect(self) -> None:
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)

    def show_arithmetic(self, analysis: Analysis, messages: Messages) -> None:
        """Fill the rows; nothing is shown where nothing was computed."""
        self.name(translate("Arithmetic", "How this is worked out"))
        self.list.setAccessibleName(translate("Arithmetic", "Ingredients of the range"))
        self.model.show([_row(part, messages) for part in analysis.score.components])
        self.setVisible(bool(analysis.score.components))

    def _choose(self, index: QModelIndex) -> None:
        component = self.model.row(index).key
        if isinstance(component, Component) and component.findings:
            self.finding_chosen.emit(component.findings[0])


def _row(component: Component, messages: Messages) -> Row:
    name, sentence = messages.component(component)
    if component.value is None:
        note = translate("Arithmetic", "not computed")
    else:
        note = translate("Arithmetic", "%1 of 100 · weight %2")
        note = note.replace("%1", str(round(component.value * 100)))
        note = note.replace("%2", f"{component.weight:g}")
    spoken = f"{name}, {note}. {sentence}"
    return Row(name, sentence, note, component.value, spoken=spoken, key=component)
