import pytest
from PySide6.QtCore import Qt

from ui.panel.sources_model import Column, SourcesModel, about, ledger


@pytest.fixture
def model(analysis):
    made = SourcesModel()
    made.show(ledger(analysis))
    return made


def column(model, number):
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_every_source_has_a_row(model, analysis):
    assert column(model, Column.NAME) == [source.name for source in analysis.sources]


def test_sorting_by_statements_is_by_number(model):
    model.sort(Column.STATEMENTS, Qt.SortOrder.DescendingOrder)
    counts = [int(text) for text in column(model, Column.STATEMENTS)]
    assert counts == sorted(counts, reverse=True)


def test_sorting_by_name_ignores_capitals(model):
    model.sort(Column.NAME)
    names = [name.casefold() for name in column(model, Column.NAME)]
    assert names == sorted(names)


def test_a_row_says_name_kind_and_statements(model):
    spoken = model.index(0, Column.NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    entry = model.entry(model.index(0, 0))
    assert entry.source.name in spoken
    assert about(entry) in spoken


def test_headings_are_words(model):
    for number in Column:
        assert model.headerData(number, Qt.Orientation.Horizontal)


def test_shares_are_parts_of_the_whole(analysis):
    assert all(0 <= entry.share <= 1 for entry in ledger(analysis))
