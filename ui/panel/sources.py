"""The ledger of sources with its small picture; a click goes to the mentions."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from analysis.model.judgement import Analysis
from ui.panel.row_delegate import LEFT, RIGHT, wrapped
from ui.panel.rows import BODY, Index
from ui.panel.section import Section
from ui.panel.shares import Shares, shared, shares
from ui.panel.sources_model import Column, SourcesModel, ledger
from ui.panel.words import Words, scaled

translate = QCoreApplication.translate
NAME_ROOM: Final = 26
"""Letters that a name needs before kind and way get columns of their own."""

INK: Final = QPalette.ColorRole.WindowText
SOFT: Final = QPalette.ColorRole.PlaceholderText
Line = tuple[QFont, QPalette.ColorRole, str]


class LedgerDelegate(QStyledItemDelegate):
    """Name and sort in the first column, quiet numbers in the others, a hair line below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for name and sort, wrapped at the width of the column."""
        lines = self._lines(option, index)
        return QSize(48, sum(QFontMetrics(font).height() + 1 for font, _, _ in lines) + 13)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        painter.save()
        palette, cell = option.palette, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(cell, palette.color(QPalette.ColorRole.Base))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        first = index.column() == Column.NAME
        if chosen and first:
            accent = palette.color(QPalette.ColorRole.Highlight)
            painter.fillRect(QRect(cell.topLeft(), QSize(3, cell.height())), accent)
        self._paint_words(
            painter, option, index, cell.adjusted(9 if chosen and first else 2, 6, -4, 0)
        )
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, cell: QRect
    ) -> None:
        align = RIGHT if index.data(Qt.ItemDataRole.TextAlignmentRole) else LEFT
        top = cell.top()
        for font, role, text in self._lines(option, index):
            height = QFontMetrics(font).height()
            painter.setFont(font)
            painter.setPen(option.palette.color(role))
            painter.drawText(QRect(cell.left(), top, cell.width(), height), align, text)
            top += height + 1

    def _lines(self, option: QStyleOptionViewItem, index: Index) -> list[Line]:
        table = self.parent()
        width = table.columnWidth(index.column()) if isinstance(table, QTableView) else 100
        name = index.column() == Column.NAME
        font = scaled(option.font, 1.0, QFont.Weight.Medium if name else QFont.Weight.Normal)
        lines = [(font, INK, line) for line in wrapped(str(index.data()), font, width - 13, 3)]
        if name:
            small = scaled(option.font, 0.92)
            about = wrapped(str(index.data(BODY)), small, width - 13, 4)
            lines += [(small, SOFT, line) for line in about]
        return lines


class Ledger(QTableView):
    """A table as tall as its rows; narrow ones fold kind and way under the name."""

    row_wanted = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(LedgerDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.viewport().setAutoFillBackground(False)

    def fit(self) -> None:
        """Take the height of the rows, and fold the columns that do not fit."""
        header, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        rooms = {column: self._room(column) for column in list(Column)[1:]}
        header.setMinimumSectionSize(4 * letter)
        free = self.width() - rooms[Column.STATEMENTS]
        hidden = {
            Column.SHARE: free - rooms[Column.SHARE] < NAME_ROOM * letter / 2,
            Column.KIND: (narrow := self.width() - sum(rooms.values()) < NAME_ROOM * letter),
            Column.VIA: narrow,
        }
        for column, room in rooms.items():
            self.setColumnHidden(column, hidden.get(column, False))
            self.setColumnWidth(column, room)
        shown = sum(room for column, room in rooms.items() if not hidden.get(column))
        self.setColumnWidth(Column.NAME, max(4 * letter, self.width() - shown))
        self.resizeRowsToContents()
        self.setFixedHeight(header.sizeHint().height() + self.verticalHeader().length() + 2)

    def _room(self, column: Column) -> int:
        """Pixels for a column: its heading, or the longest of its words."""
        metrics, model = self.fontMetrics(), self.model()
        texts = [str(model.index(row, column).data()) for row in range(model.rowCount())]
        texts.append(str(model.headerData(column, Qt.Orientation.Horizontal)) + "  ")
        return min(max(map(metrics.horizontalAdvance, texts)) + 14, 20 * metrics.averageCharWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self.model():
            self.fit()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Ask whoever scrolls to bring the row into view."""
        if index.isValid():
            top = QPoint(0, self.horizontalHeader().height())
            self.row_wanted.emit(self.visualRect(index).translated(top))


class SourcesView(Section):
    """The picture of the shares over the table, and a way to look further than the page."""

    source_chosen = Signal(int)
    elsewhere_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.shares = Shares(self)
        self.sum = Words(self, scale=0.92, soft=True)
        self.model = SourcesModel(self)
        self.table = Ledger(self)
        self.table.setModel(self.model)
        self.elsewhere = QPushButton(self)

    def _lay_out(self) -> None:
        self.rows.addWidget(self.shares)
        self.rows.addWidget(self.sum)
        self.rows.addWidget(self.table)
        self.rows.addWidget(self.elsewhere, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.table.clicked.connect(self._choose)
        self.table.activated.connect(self._choose)
        self.table.selectionModel().currentRowChanged.connect(self._offer)
        self.elsewhere.clicked.connect(self._look)

    def show_sources(self, analysis: Analysis) -> None:
        """Fill picture and table, in the order of the text."""
        entries = ledger(analysis)
        self.name(translate("Sources", "Sources"), str(analysis.score.counts.sources))
        self.table.setAccessibleName(translate("Sources", "Ledger of sources"))
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.shares.show_shares(shares(analysis))
        self.sum.say(_sum(analysis))
        self.model.show(entries)
        self.table.setVisible(bool(entries))
        self.elsewhere.setVisible(bool(entries))
        self.elsewhere.setText(translate("Sources", "Look elsewhere"))
        self._offer()
        self.table.fit()

    @property
    def current(self) -> int | None:
        """The id of the source whose row is the current one."""
        index = self.table.currentIndex()
        return self.model.entry(index).source.id if index.isValid() else None

    def _offer(self) -> None:
        """Only a source that was chosen can be looked up; a screen reader hears which."""
        index = self.table.currentIndex()
        name = self.model.entry(index).source.name if index.isValid() else ""
        self.elsewhere.setEnabled(bool(name))
        self.elsewhere.setAccessibleDescription(
            name or translate("Sources", "Choose a source in the table first.")
        )
        self.elsewhere.setToolTip(self.elsewhere.accessibleDescription())

    def _look(self) -> None:
        if self.current is not None:
            self.elsewhere_asked.emit(self.current)

    def _choose(self, index: QModelIndex) -> None:
        self.source_chosen.emit(self.model.entry(index).source.id)


def _sum(analysis: Analysis) -> str:
    """Why the bars may add up to more than there are statements."""
    several = shared(analysis)
    if not several:
        return ""
    words = translate(
        "Sources",
        "The bars count %1 statements; %n of them stand in several, for several kinds of source.",
        "",
        several,
    )
    return words.replace("%1", str(analysis.score.counts.claims))
