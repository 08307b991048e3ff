"""The ledger of sources as a sortable table."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    Qt,
)

from analysis.model.evidence import Source
from analysis.model.judgement import Analysis
from ui import labels
from ui.panel.given import given
from ui.panel.rows import BODY, Index

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns, in their order."""

    NAME = 0
    KIND = 1
    STATEMENTS = 2
    SHARE = 3
    VIA = 4


_NUMBERS: Final = frozenset({Column.STATEMENTS, Column.SHARE})


@dataclass(frozen=True, slots=True)
class Entry:
    """A source with what the ledger counts; `share` is of the article's words, 0 to 1."""

    source: Source
    statements: int
    share: float
    via: str


def ledger(analysis: Analysis) -> tuple[Entry, ...]:
    """An entry for each source, in the order of the text."""
    names = {source.id: source.name for source in analysis.sources}
    words = max(1, analysis.readability.words)
    statements: Counter[int] = Counter()
    for sources, number in given(analysis).items():
        statements.update(dict.fromkeys(sources, number))
    return tuple(
        Entry(
            source,
            statements[source.id],
            min(1.0, source.words / words),
            names.get(source.via, "") if source.via is not None else "",
        )
        for source in analysis.sources
    )


class SourcesModel(QAbstractTableModel):
    """Name, kind, statements, share of the words, and through whom they came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry(self, index: Index) -> Entry:
        """The entry behind an index."""
        return self._entries[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Rows of a table; none below a cell."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Always the same columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _header(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole and Column(section) in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows and says."""
        if not index.isValid():
            return None
        entry, column = self.entry(index), Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(entry, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if column is not Column.NAME:
            return None
        return _said(entry, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal ones keep the order of the text."""
        self.layoutAboutToBeChanged.emit()
        in_text = sorted(self._entries, key=lambda entry: entry.source.id)
        self._entries = tuple(
            sorted(
                in_text,
                key=lambda entry: _rank(entry, Column(column)),
                reverse=order is Qt.SortOrder.DescendingOrder,
            )
        )
        self.layoutChanged.emit()


def _header(column: Column) -> str:
    return {
        Column.NAME: translate("Sources", "Source"),
        Column.KIND: translate("Sources", "Kind"),
        Column.STATEMENTS: translate("Sources", "Stat.", "short for: statements"),
        Column.SHARE: translate("Sources", "Words", "share of the article's words"),
        Column.VIA: translate("Sources", "Via"),
    }[column]


def _cell(entry: Entry, column: Column) -> str:
    share = QLocale().toString(round(entry.share * 100))
    return {
        Column.NAME: entry.source.name,
        Column.KIND: labels.source_kind(entry.source.kind),
        Column.STATEMENTS: str(entry.statements),
        Column.SHARE: translate("Sources", "%1%", "a percentage").replace("%1", share),
        Column.VIA: entry.via,
    }[column]


def _rank(entry: Entry, column: Column) -> str | float:
    if column is Column.STATEMENTS:
        return entry.statements
    return entry.share if column is Column.SHARE else _cell(entry, column).casefold()


def _said(entry: Entry, role: int) -> str | None:
    if role == BODY:
        return about(entry)
    if role == Qt.ItemDataRole.ToolTipRole:
        return f"{entry.source.name}\n{about(entry)}"
    if role == Qt.ItemDataRole.AccessibleTextRole:
        counted = translate("Sources", "%n statement(s)", "", entry.statements)
        return f"{entry.source.name}. {about(entry)}. {counted}."
    return None


def about(entry: Entry) -> str:
    """Kind, role and way of a source, in one line."""
    source = entry.source
    parts = [labels.source_kind(source.kind)]
    if source.role and source.role.casefold() not in source.name.casefold():
        parts.append(source.role)
    if entry.via:
        parts.append(translate("Sources", "via %1").replace("%1", entry.via))
    if source.second_hand:
        parts.append(translate("Sources", "second-hand"))
    if source.state_media and not source.role:  # with a role, it is the article that says so
        parts.append(translate("Sources", "by State Media Monitor’s list"))
    if source.explained:
        parts.append(translate("Sources", "the article says why it is not named"))
    if source.witness:
        parts.append(translate("Sources", "the reporter was there"))
    return " · ".join(parts)
