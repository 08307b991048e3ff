"""Not right? What a mark should be instead, and a short reason."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from analysis.evidence.own_words import TYPE as OWN
from analysis.judgement.contest import Action, Revision, sources_above
from analysis.model.codes import Kind, SourceKind
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis
from analysis.model.span import Span
from ui import labels
from ui.contest.words import asked, reasons
from ui.panel.words import Words

translate = QCoreApplication.translate

_LONGEST: Final = 200  # characters of a reason
_QUOTED: Final = 70  # characters of the mark's words that are repeated


class RevisionDialog(QDialog):
    """Asks about one mark; after it was accepted, `revision` holds the answer."""

    def __init__(self, finding: Finding, analysis: Analysis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding = finding
        self.answers: dict[Action, QRadioButton] = {}
        self.choices: dict[Action, QComboBox] = {}
        self._told: dict[Action, list[Told]] = {}  # what the lines of the choices stand for
        self._build(analysis)
        self._lay_out()
        self._connect()

    def revision(self) -> Revision:
        """What the reader answered."""
        action = next(action for action, button in self.answers.items() if button.isChecked())
        told = None
        if action in self.choices:
            told = self._told[action][self.choices[action].currentIndex()]
        return Revision.of(
            action,
            self._finding,
            reason=" ".join(self.reason.currentText().split())[:_LONGEST],
            after=str(told) if isinstance(told, Kind | SourceKind) else "",
            above=told if isinstance(told, Span) else None,
        )

    def _build(self, analysis: Analysis) -> None:
        self.setWindowTitle(translate("contest", "Not right?"))
        self.setMinimumWidth(460)
        words = " ".join(self._finding.span.of(analysis.article.text).split())
        self.quoted = Words(self, scale=1.06, weight=QFont.Weight.Medium)
        self.quoted.setText(_said(labels.kind(self._finding.kind), words))
        self._group = QButtonGroup(self)
        for action, options in _offered(self._finding, analysis).items():
            self.answers[action] = button = QRadioButton(asked(action), self)
            self._group.addButton(button)
            if options:
                self._told[action] = [told for _, told in options]
                self.choices[action] = _combo(options, asked(action), self)
        next(iter(self.answers.values())).setChecked(True)
        self.why = QLabel(translate("contest", "&Reason, if you like:"), self)
        self.reason = QComboBox(self)
        self.reason.setEditable(True)
        self.reason.addItems(["", *reasons()])
        self.why.setBuddy(self.reason)
        self.note = Words(self, scale=0.92, soft=True)
        self.note.setText(
            translate("contest", "Only your version changes, not Selon’s. Ctrl+Z takes it back.")
        )
        self.buttons = QDialogButtonBox(self)
        self.apply = self.buttons.addButton(
            translate("contest", "Change it"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.keep = self.buttons.addButton(
            translate("contest", "Leave it"), QDialogButtonBox.ButtonRole.RejectRole
        )

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 20, 24, 18)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.quoted, 0, 0, 1, 2)
        for row, (action, button) in enumerate(self.answers.items(), 1):
            grid.addWidget(button, row, 0)
            if action in self.choices:
                grid.addWidget(self.choices[action], row, 1)
        last = len(self.answers) + 1
        grid.addWidget(self.why, last, 0)
        grid.addWidget(self.reason, last, 1)
        grid.addWidget(self.note, last + 1, 0, 1, 2)
        grid.addWidget(self.buttons, last + 2, 0, 1, 2)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for action, combo in self.choices.items():
            combo.activated.connect(self.answers[action].click)


_ONE_BY_ONE: Final = frozenset({Kind.UNATTRIBUTED_CLAIM, Kind.HEADLINE_GAP})
"""Marks that stand on whole statements, each unlike the next."""

Told = Kind | SourceKind | Span
Options = list[tuple[str, Told]]
"""What can be chosen: its words, and what they stand for."""


def _offered(finding: Finding, analysis: Analysis) -> dict[Action, Options]:
    """The answers that make sense for this mark, each with what is to be chosen."""
    offered: dict[Action, Options] = {}
    if finding.kind is Kind.UNATTRIBUTED_CLAIM:
        offered[Action.NOT_A_CLAIM] = []
        above = sources_above(analysis, finding)
        if above:
            text = analysis.article.text
            offered[Action.SOURCE_ABOVE] = [
                (_said(source.name, span.of(text)), span) for source, span in above
            ]
    source = next((s for s in analysis.sources if s.id == finding.source_id), None)
    if source is not None:
        kinds = [k for k in SourceKind if k not in (source.kind, SourceKind.UNRESOLVED)]
        offered[Action.SOURCE_KIND] = [(labels.source_kind(k), k) for k in kinds]
    others = [k for k in Kind if k is not finding.kind]
    offered[Action.KIND] = [(labels.kind(k), k) for k in others]
    offered[Action.DISMISS] = []
    if finding.kind not in _ONE_BY_ONE:
        offered[Action.DISMISS_WORDS] = []
        if finding.type != OWN:
            offered[Action.DISMISS_RULE] = []
    return offered


def _combo(options: Options, name: str, parent: QWidget) -> QComboBox:
    combo = QComboBox(parent)
    combo.setAccessibleName(name.replace("&", ""))
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(18)
    for words, _ in options:
        combo.addItem(words)
        combo.setItemData(combo.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
    return combo


def _said(what: str, words: str) -> str:
    """Something, and the article's words for it."""
    told = translate("contest", "%1: %2", "a kind of mark or a source, and a quotation")
    return told.replace("%1", what).replace("%2", labels.in_quotes(_cut(words)))


def _cut(words: str) -> str:
    """The words on one line, with an ellipsis where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= _QUOTED else f"{line[: _QUOTED - 1].rstrip()}…"
