"""A list of rows in the panel: painted as rows, chosen by a click or by Enter."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from ui.panel.row_delegate import RowDelegate
from ui.panel.rows import TallList


class RowsList(TallList):
    """The rows of `model`; `quotes`: their titles are the article's own words."""

    row_chosen = Signal(QModelIndex)

    def __init__(self, model: QAbstractItemModel, parent: QWidget, *, quotes: bool = False) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self, quotes=quotes))
        self.clicked.connect(self.row_chosen)
        self.activated.connect(self.row_chosen)
