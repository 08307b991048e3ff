"""Two small pages: the keys of every action, and what Selon is."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QMessageBox, QWidget

from ui.actions import Actions
from ui.typefaces import interface


def show_keys(actions: Actions, parent: QWidget) -> None:
    """A table of every action that has a key."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(QCoreApplication.translate("Help", "Keys"))
    grid = QGridLayout(dialog)
    grid.setContentsMargins(28, 22, 28, 24)
    grid.setHorizontalSpacing(36)
    rows = actions.table()
    half = (len(rows) + 1) // 2
    for number, (words, keys) in enumerate(rows):
        column = 2 * (number // half)
        label, key = QLabel(words), QLabel(keys)
        key.setFont(interface(13, bold=True))
        key.setTextFormat(Qt.TextFormat.PlainText)
        grid.addWidget(label, number % half, column)
        grid.addWidget(key, number % half, column + 1)
    words = QCoreApplication.translate("Help", "In front of a class, F1 shows the keys there.")
    grid.addWidget(QLabel(words), half, 0, 1, 4)
    dialog.open()


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
