"""Finds any action by what it is called: type, choose, Enter."""

import unicodedata
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.first_size import dialog_size

_SIZE: Final = (72, 24)  # letters, lines
_ACTION: Final = Qt.ItemDataRole.UserRole
_MOVES: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Palette(QDialog):
    """Every action with its menu and its key; `chosen` with the one to run."""

    chosen = Signal(QAction)

    def __init__(self, listed: Sequence[tuple[str, QAction]], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[QTreeWidgetItem] = []
        self._build()
        self._lay_out(parent)
        self._fill(listed)
        self._connect()
        self._filter("")

    def _build(self) -> None:
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find an action"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Find an action"))
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Actions"))
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIndentation(8)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self, parent: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.list)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number in (1, 2):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.ResizeToContents)
        self.resize(dialog_size(self, *_SIZE).boundedTo(parent.size()))

    def _fill(self, listed: Sequence[tuple[str, QAction]]) -> None:
        quiet = self.palette().brush(QPalette.ColorRole.PlaceholderText)
        for menu, action in listed:
            words = action.text().replace("&", "").rstrip("…")
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            row = QTreeWidgetItem([f"✓ {words}" if action.isChecked() else words, menu, keys])
            row.setData(0, _ACTION, action)
            spoken = ", ".join(part for part in (words, menu, keys) if part)
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
            row.setForeground(1, quiet)
            row.setDisabled(not action.isEnabled())
            self._rows.append(row)
        self.list.addTopLevelItems(self._rows)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._run_current)
        self.list.itemActivated.connect(self._run)
        self.list.itemClicked.connect(self._run)
        self.field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types."""
        moves = isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _MOVES
        if isinstance(event, QKeyEvent) and moves and event.type() is QEvent.Type.KeyPress:
            self.list.keyPressEvent(event)
        return moves

    def _filter(self, typed: str) -> None:
        """Leave the actions that have all the words typed; the first of them can be run."""
        wanted = folded(typed).split()
        for row in self._rows:
            told = folded(f"{row.text(0)} {row.text(1)}")
            row.setHidden(not all(word in told for word in wanted))
        able = [row for row in self._rows if not row.isHidden() and not row.isDisabled()]
        start = folded(typed).strip()
        begun = [row for row in able if start and folded(row.text(0)).startswith(start)]
        first = next(iter(begun or able), None)
        self.list.setCurrentItem(first)  # type: ignore[arg-type]  # None: no current one

    def _run_current(self) -> None:
        row = self.list.currentItem()
        if row is not None and not row.isHidden():
            self._run(row)

    def _run(self, row: QTreeWidgetItem) -> None:
        action: QAction = row.data(0, _ACTION)
        if action.isEnabled():
            self.accept()
            self.chosen.emit(action)


def folded(words: str) -> str:
    """Small letters without accents: "ecran" finds "Écran"."""
    parts = unicodedata.normalize("NFD", words.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
