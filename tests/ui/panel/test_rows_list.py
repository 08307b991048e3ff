"""A list of rows says which was chosen, by mouse and by keyboard alike."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.panel.rows import Row, RowsModel
from ui.panel.rows_list import RowsList


@pytest.fixture
def shown(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    model = RowsModel(holder)
    rows = RowsList(model, holder)
    rows.resize(300, 200)
    holder.show()
    model.show([Row(f"row {n}", "words") for n in range(3)])
    rows.doItemsLayout()
    rows.holder = holder  # it lives as long
    return rows


def test_a_click_chooses_a_row(qtbot, shown):
    place = shown.visualRect(shown.model().index(1)).center()
    with qtbot.waitSignal(shown.row_chosen) as told:
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args[0].row() == 1


def test_enter_chooses_the_row_that_is_current(qtbot, shown):
    shown.setCurrentIndex(shown.model().index(2))
    with qtbot.waitSignal(shown.row_chosen) as told:
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert told.args[0].row() == 2
