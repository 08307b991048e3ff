"""The table of the reader's own words."""

import pytest
from PySide6.QtCore import Qt

from analysis.evidence.own_words import OwnWord
from analysis.model.codes import Tier
from ui.own_words_dialog import OwnWordsDialog

LIST = (OwnWord("harbour people", Tier.B, "Who?"), OwnWord("brave", on=False))


@pytest.fixture
def dialog(qtbot):
    made = OwnWordsDialog(LIST)
    qtbot.addWidget(made)
    return made


def test_the_table_gives_back_what_it_was_given(dialog):
    assert dialog.entries() == LIST


def test_what_is_changed_in_the_table_is_the_list(dialog):
    dialog.table.item(0, 0).setText("harbour*")
    dialog.table.item(1, 0).setCheckState(Qt.CheckState.Checked)
    dialog.table.cellWidget(0, 1).setCurrentIndex(0)
    dialog.table.item(1, 2).setText("  says\twho ")
    assert dialog.entries() == (
        OwnWord("harbour*", Tier.A, "Who?"),
        OwnWord("brave", Tier.A, "says who"),
    )


def test_a_row_without_words_is_none(dialog):
    dialog.add_button.click()
    assert dialog.table.rowCount() == 3
    assert dialog.entries() == LIST


def test_chosen_rows_are_removed(dialog):
    assert not dialog.remove_button.isEnabled()
    dialog.table.selectRow(0)
    dialog.remove_button.click()
    assert dialog.entries() == LIST[1:]


def test_a_list_goes_out_and_comes_in_again(dialog, tmp_path):
    path = tmp_path / "list.txt"
    dialog.export_to(path)
    dialog.table.setRowCount(0)
    dialog.import_from(path)
    assert dialog.entries() == LIST


def test_an_imported_entry_takes_the_place_of_one_of_the_same_words(dialog, tmp_path):
    path = tmp_path / "list.txt"
    path.write_text("Brave | A | New\neternal\n", encoding="utf-8")
    dialog.import_from(path)
    assert dialog.entries() == (LIST[0], OwnWord("Brave", Tier.A, "New"), OwnWord("eternal"))


def test_broken_lines_are_told_of_and_the_rest_comes_in(dialog, tmp_path):
    path = tmp_path / "list.txt"
    path.write_text("eternal\nquay | loud | why\n| B\n", encoding="utf-8")
    dialog.import_from(path)
    assert dialog.entries() == (*LIST, OwnWord("eternal"))
    assert not dialog.told.isHidden()
    assert "2, 3" in dialog.told.text()
    path.write_text("friends\n", encoding="utf-8")
    dialog.import_from(path)
    assert dialog.told.isHidden()


def test_a_file_that_is_no_list_is_told_of_and_changes_nothing(qtbot, dialog, tmp_path):
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG\x00\xff")
    with qtbot.waitSignal(dialog.failed):
        dialog.import_from(path)
    assert dialog.entries() == LIST
