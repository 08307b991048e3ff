"""The reader's own words as a table: add, change, remove, switch off, bring in, take out."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from analysis.errors import SelonError
from analysis.evidence.own_words import OwnWord, parse, unread
from analysis.model.codes import Tier
from ui.own_words import as_entry, text_of, write_list

_WORDS: Final = 0
_TIER: Final = 1
_MESSAGE: Final = 2
_NAMED: Final = 8  # lines whose numbers are told
_SIZE: Final = (680, 460)


class OwnWordsDialog(QDialog):
    """A copy of the list; what was changed counts when the dialog is accepted."""

    failed = Signal(SelonError)

    def __init__(self, entries: tuple[OwnWord, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._lay_out()
        self._connect()
        self._show(entries)
        self.resize(*_SIZE)

    def _build(self) -> None:
        self.setObjectName("own_words_dialog")
        self.setWindowTitle(self.tr("Your own words"))
        self.about = QLabel(
            self.tr(
                "Selon marks these words in every article; they do not count in the index. "
                "A star stands for any ending: migra*."
            )
        )
        self.about.setWordWrap(True)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setVisible(False)
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Words"), self.tr("Mark"), self.tr("What the card says")]
        )
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setColumnWidth(_WORDS, 220)
        self.table.setColumnWidth(_TIER, 150)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.tr("Your own words"))
        self.add_button = QPushButton(self.tr("&Add"))
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.import_button = QPushButton(self.tr("&Import…"))
        self.export_button = QPushButton(self.tr("&Export…"))
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.button(buttons.Ok).setText(self.tr("OK"))
        self.buttons.button(buttons.Cancel).setText(self.tr("Cancel"))
        for button in self.buttons.buttons():
            button.setIcon(QIcon())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self.about)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        row = QHBoxLayout()
        for button in (self.add_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.import_button, self.export_button):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self.import_button.clicked.connect(self._ask_what_to_import)
        self.export_button.clicked.connect(self._ask_where_to_export)
        self.table.itemSelectionChanged.connect(self._enable)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def entries(self) -> tuple[OwnWord, ...]:
        """The list as the table shows it; of the same words the lower row counts."""
        rows = [self._entry(n) for n in range(self.table.rowCount())]
        return tuple({e.words.lower(): e for e in rows if e.words}.values())

    def import_from(self, path: Path) -> None:
        """Add the entries of a file; one of the same words takes the place of the old."""
        try:
            text = text_of(path)
        except SelonError as error:
            self.failed.emit(error)
            return
        both = {e.words.lower(): e for e in (*self.entries(), *parse(text))}
        self._show(tuple(both.values()))
        self._tell(unread(text))

    def export_to(self, path: Path) -> None:
        """Write the list as the table shows it."""
        try:
            write_list(path, self.entries())
        except SelonError as error:
            self.failed.emit(error)

    def _tell(self, lines: tuple[int, ...]) -> None:
        """Which lines of a file were no entries, and what one looks like."""
        self.told.setVisible(bool(lines))
        if lines:
            named = ", ".join(map(str, lines[:_NAMED])) + ("…" if len(lines) > _NAMED else "")
            told = self.tr(
                "%n line(s) of the file could not be read and were left out: {lines}. "
                "A line is: words | A or B | what the card says.",
                "",
                len(lines),
            )
            self.told.setText(told.format(lines=named))

    def _show(self, entries: tuple[OwnWord, ...]) -> None:
        self.table.setRowCount(0)
        for entry in entries:
            self._append(entry)
        self._enable()

    def _append(self, entry: OwnWord) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        words = QTableWidgetItem(entry.words)
        words.setFlags(words.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        words.setCheckState(Qt.CheckState.Checked if entry.on else Qt.CheckState.Unchecked)
        words.setToolTip(self.tr("Unticked words stay on the list and are not marked"))
        self.table.setItem(row, _WORDS, words)
        self.table.setItem(row, _MESSAGE, QTableWidgetItem(entry.message))
        tier = QComboBox()
        for name, value in (
            (self.tr("always"), Tier.A),
            (self.tr("with the weaker marks"), Tier.B),
        ):
            tier.addItem(name, value)
        tier.setCurrentIndex(0 if entry.tier is Tier.A else 1)
        tier.setAccessibleName(self.tr("Mark"))
        self.table.setCellWidget(row, _TIER, tier)

    def _entry(self, row: int) -> OwnWord:
        words, message = self._item(row, _WORDS), self._item(row, _MESSAGE)
        tier = self.table.cellWidget(row, _TIER)
        assert isinstance(tier, QComboBox)
        star = words.text().rstrip().endswith("*")
        return OwnWord(
            words=as_entry(words.text()) + ("*" if star else ""),
            tier=Tier(tier.currentData()),
            message=" ".join(message.text().split()),
            on=words.checkState() is Qt.CheckState.Checked,
        )

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        return self.table.item(row, column) or QTableWidgetItem()

    def _add(self) -> None:
        self._append(OwnWord(""))
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, _WORDS)
        self.table.editItem(self._item(row, _WORDS))

    def _remove(self) -> None:
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        for row in sorted(rows, reverse=True):
            self.table.removeRow(row)

    def _enable(self) -> None:
        self.remove_button.setEnabled(bool(self.table.selectionModel().selectedRows()))

    def _ask_what_to_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import words"), "", self.tr("Text files (*.txt);;All files (*)")
        )
        if path:
            self.import_from(Path(path))

    def _ask_where_to_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export words"), "selon-words.txt", self.tr("Text files (*.txt)")
        )
        if path:
            self.export_to(Path(path))
