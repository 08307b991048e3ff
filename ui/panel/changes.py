"""What the reader changed in this article, one by one, and the way back."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from analysis.judgement.elsewhere import LookUp
from analysis.judgement.history import Change
from analysis.judgement.version import Version
from analysis.model.span import Span
from analysis.reading.amend import Amended
from ui import labels
from ui.contest.words import after, amended, before
from ui.elsewhere.words import question, told
from ui.panel.rows import Row, RowsModel
from ui.panel.rows_list import RowsList
from ui.panel.section import Section
from ui.panel.words import Words

translate = QCoreApplication.translate

_FIRST = 160  # letters of a block, as in the list of those left out


class Changes(Section):
    """A row for each change; hidden while there is none."""

    passage_chosen = Signal(Span)
    save_asked = Signal()
    reset_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.about = Words(self, scale=0.92, soft=True)
        self.model = RowsModel(self)
        self.list = RowsList(self.model, self)
        self.save, self.reset = QPushButton(self), QPushButton(self)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        self.rows.addWidget(self.about)
        self.rows.addWidget(self.list)
        self.rows.addLayout(buttons)

    def _connect(self) -> None:
        self.list.row_chosen.connect(self._choose)
        self.save.clicked.connect(self.save_asked)
        self.reset.clicked.connect(self.reset_asked)

    def show_changes(self, version: Version | None) -> None:
        """List the reader's changes in the order in which they were made."""
        own = version is not None and (version.is_own or bool(version.changes))
        self.setVisible(own)
        if version is None or not own:
            self.model.show([])
            return
        number = len(version.changes)
        self.name(translate("Changes", "Your version"), str(number) if number else "")
        self.list.setAccessibleName(translate("Changes", "What you changed"))
        self.about.say(_about(version))
        self.model.show([_row(change, version) for change in version.changes])
        self.list.setVisible(bool(number))
        self.save.setText(translate("Changes", "Save the list…"))
        self.save.setVisible(bool(number))
        self.reset.setText(translate("Changes", "Back to Selon’s"))
        self.reset.setVisible(version.is_own or len(version.look_ups) < number)

    def _choose(self, index: QModelIndex) -> None:
        self.passage_chosen.emit(self.model.row(index).key)


def _about(version: Version) -> str:
    """What is otherwise than Selon's without a change in this article."""
    told = []
    if version.own.score.own_weights:
        told.append(
            translate("Changes", "The ingredients count as you set them, not as Selon does.")
        )
    if version.off:
        off = translate("Changes", "You switched off, in another article: %1.", "rules")
        told.append(off.replace("%1", ", ".join(sorted(version.off))))
    return " ".join(told)


def _row(change: Change, version: Version) -> Row:
    plain = " ".join(change.span.of(version.selon.article.text).split())
    if isinstance(change, Amended):
        first = f"{plain[:_FIRST].rstrip()}…" if len(plain) > _FIRST else plain
        title, words = amended(change), labels.in_quotes(first)
        return Row(title, words, spoken=f"{title}. {words}", key=change.span)
    words = labels.in_quotes(plain)
    if isinstance(change, LookUp):
        title, found = question(change.search), told(change)
        body = f"{words}\u2028{found}"
        note = translate("Changes", "looked up elsewhere")
        return Row(title, body, note, spoken=f"{title} {words} {found}", key=change.span)
    title = f"{before(change)} → {after(change)}"
    body = "\u2028".join(filter(None, (words, change.reason)))
    note = translate("Changes", "rule %1").replace("%1", change.rule)
    return Row(title, body, note, spoken=f"{title}. {words} {change.reason}", key=change.span)
