"""Two small pages: the keys of every action, and what Selon is."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions
from ui.panel.words import scaled

_SHARE: Final = 0.94  # of the screen, at the most


def show_keys(actions: Actions, parent: QWidget) -> None:
    """A table of every action that has a key."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(QCoreApplication.translate("Help", "Keys"))
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(28, 22, 28, 24)
    grid.setHorizontalSpacing(36)
    _fill(grid, actions.table(), columns=2)
    if table.sizeHint().width() > dialog.screen().availableSize().width() * _SHARE:
        _fill(grid, actions.table(), columns=1)
    _lay_out(dialog, table)
    dialog.open()


def _fill(grid: QGridLayout, rows: Sequence[tuple[str, str]], columns: int) -> None:
    """Words and keys in so many columns, in the place of what was there."""
    while item := grid.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
    length = -(-len(rows) // columns)
    for number, (words, keys) in enumerate(rows):
        column = 2 * (number // length)
        label, key = QLabel(words), QLabel(keys)
        key.setFont(scaled(key.font(), 1.0, QFont.Weight.Bold))
        key.setTextFormat(Qt.TextFormat.PlainText)
        grid.addWidget(label, number % length, column)
        grid.addWidget(key, number % length, column + 1)
    told = QLabel(
        QCoreApplication.translate("Help", "In front of a class, F1 shows the keys there.")
    )
    grid.addWidget(told, length, 0, 1, 2 * columns)


def _lay_out(dialog: QDialog, table: QWidget) -> None:
    """The table, which scrolls where the screen has no room for it, and a button to leave."""
    area = QScrollArea(dialog)
    area.setWidget(table)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(dialog.windowTitle())
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 16, 14)
    column.addWidget(area)
    column.addWidget(buttons)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    beside = column.contentsMargins().right() + 2 * area.verticalScrollBar().sizeHint().width()
    room = table.sizeHint() + QSize(beside, buttons.sizeHint().height() + 24)
    dialog.resize(room.boundedTo(dialog.screen().availableSize() * _SHARE))


def show_about(parent: QWidget) -> None:
    """What Selon is, and what it never says."""
    words = QCoreApplication.translate(
        "Help",
        "Selon shows how an article says where its information comes from. "
        "It never says whether the information is true.\n\n"
        "Nothing that you read leaves this computer.\n\n"
        "Selon is free software under the GNU General Public License, version 3 or later. "
        "It is set in Charis SIL and Inter, under the SIL Open Font License.",
    )
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("Help", "About Selon"))
    box.setText(words)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.open()
