import pytest
from PySide6.QtCore import Qt

from ui.panel.row_delegate import RowDelegate
from ui.panel.rows import BAR, BODY, NOTE, Made, Row, RowsModel, TallList


def test_a_row_answers_what_it_was_given():
    model = RowsModel()
    model.show([Row("Coverage", "9 of 14.", "64 of 100", 0.64, key=3)])
    index = model.index(0)
    assert [index.data(role) for role in (Qt.ItemDataRole.DisplayRole, BODY, NOTE, BAR)] == [
        "Coverage",
        "9 of 14.",
        "64 of 100",
        0.64,
    ]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Coverage, 64 of 100. 9 of 14."
    assert model.row(index).key == 3


def test_a_list_grows_with_its_rows_and_asks_for_the_one_that_is_wanted(qtbot):
    model, view = RowsModel(), TallList()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(RowDelegate(view))
    view.resize(300, 10)
    view.show()
    model.show([Row(f"row {n}", "words") for n in range(9)])
    view.doItemsLayout()
    assert view.height() >= 9 * 40
    with qtbot.waitSignal(view.row_wanted) as told:
        view.setCurrentIndex(model.index(8))
    assert told.args[0].top() > 300


def test_rows_are_wrapped_anew_at_another_width(qtbot):
    model, view = RowsModel(), TallList()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(RowDelegate(view))
    view.resize(500, 10)
    view.show()
    model.show(
        [Row(f"row {n}", "words that need a second line when it is narrow") for n in range(4)]
    )
    view.doItemsLayout()
    wide = view.height()
    view.resize(200, wide)
    qtbot.waitUntil(lambda: view.height() > wide)
    tops = [view.visualRect(model.index(n)).top() for n in range(4)]
    assert tops[1] - tops[0] == view.visualRect(model.index(0)).height()
    narrow = view.height()
    view.resize(500, narrow)
    qtbot.waitUntil(lambda: view.height() == wide)


def test_rows_are_made_when_they_are_looked_at_and_once():
    made = []

    def make(number):
        made.append(number)
        return Row(f"Row {number}")

    rows = Made(10_000, make)
    model = RowsModel()
    model.show(rows)
    assert model.rowCount() == 10_000
    assert made == []
    assert model.index(7).data() == "Row 7"
    assert model.index(7).data() == "Row 7"
    assert made == [7]
    assert [row.title for row in rows[1:3]] == ["Row 1", "Row 2"]
    with pytest.raises(IndexError):
        rows[10_000]
