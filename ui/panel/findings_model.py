"""The list of findings; sentences are asked for only when a row is seen."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QPixmap

from analysis.judgement.messages import Explanation, Messages
from analysis.model.codes import Kind, Tier
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis
from ui import labels
from ui.panel.rows import BODY, Index

_LONGEST: Final = 160
"""Code points of a finding's words that a row takes up."""


class FindingsModel(QAbstractListModel):
    """Rows in reading order; what is hidden in the text is hidden here."""

    def __init__(self, badge: Callable[[Kind, int], QPixmap], parent: QObject) -> None:
        super().__init__(parent)
        self._badge = badge
        self._analysis: Analysis | None = None
        self._messages: Messages | None = None
        self._size = 0
        self._rows: tuple[Finding, ...] = ()
        self._told: dict[int, Explanation] = {}
        self._badges: dict[Kind, QPixmap] = {}

    def show(self, analysis: Analysis, messages: Messages, size: int) -> None:
        """Replace everything, with badges `size` pixels high; the rows come with `choose_rows`."""
        self._analysis, self._messages, self._size = analysis, messages, size
        self._told.clear()
        self._badges.clear()
        self.choose_rows(frozenset(), frozenset(), "")

    def choose_rows(self, kinds: frozenset[Kind], tiers: frozenset[Tier], words: str) -> None:
        """Keep findings of these kinds and strengths that hold these words."""
        self.beginResetModel()
        text = self._analysis.article.text if self._analysis else ""
        found = self._analysis.findings if self._analysis else ()
        sought = words.casefold().strip()
        self._rows = tuple(
            finding
            for finding in found
            if finding.kind in kinds
            and finding.tier in tiers
            and (not sought or sought in finding.span.of(text).casefold())
        )
        self.endResetModel()

    def finding(self, index: Index) -> Finding:
        """The finding of a row."""
        return self._rows[index.row()]

    def index_of(self, number: int) -> QModelIndex:
        """The row of the finding with this id; invalid where it is not listed."""
        for row, finding in enumerate(self._rows):
            if finding.id == number:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Rows of a list; none below a row."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer for the roles that the delegate and a screen reader ask for."""
        if not index.isValid() or self._analysis is None:
            return None
        finding = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return quoted(finding, self._analysis)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._badge_of(finding.kind)
        if role in (BODY, Qt.ItemDataRole.ToolTipRole):
            return self._tell(finding).reason
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(finding, self._analysis)
        return None

    def _spoken(self, finding: Finding, analysis: Analysis) -> str:
        words = _words(finding, analysis).rstrip(".!?…")
        return f"{labels.kind(finding.kind)}: {words}. {self._tell(finding).reason}"

    def _tell(self, finding: Finding) -> Explanation:
        if finding.id not in self._told:
            assert self._messages is not None
            assert self._analysis is not None
            self._told[finding.id] = self._messages.finding(finding, self._analysis)
        return self._told[finding.id]

    def _badge_of(self, kind: Kind) -> QPixmap:
        if kind not in self._badges:
            self._badges[kind] = self._badge(kind, self._size)
        return self._badges[kind]


def quoted(finding: Finding, analysis: Analysis) -> str:
    """The finding's words between the quotation marks of the interface's language."""
    return labels.in_quotes(_words(finding, analysis))


def _words(finding: Finding, analysis: Analysis) -> str:
    return " ".join(finding.span.of(analysis.article.text)[:_LONGEST].split())
