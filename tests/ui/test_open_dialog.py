import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from analysis.model.origin import OriginKind
from analysis.reading.formats import READABLE
from ui.open_dialog import OpenDialog, described


@pytest.fixture
def dialog(qtbot):
    made = OpenDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_can_be_opened_before_something_stands_there(dialog):
    assert not dialog.accepting.isEnabled()
    dialog.field.setPlainText("  ")
    assert not dialog.accepting.isEnabled()


def test_the_dialog_says_how_it_understands(dialog):
    dialog.field.setPlainText("https://paper.example/a")
    link = dialog.sign.text()
    dialog.field.setPlainText("The quay is shut until June.")
    assert dialog.sign.text() not in ("", link)
    assert dialog.accepting.isEnabled()


def test_enter_opens_a_link(dialog, qtbot):
    dialog.field.setPlainText("https://paper.example/a")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.origin.kind is OriginKind.ADDRESS


def test_in_pasted_text_enter_is_a_line_and_ctrl_enter_opens(dialog, qtbot):
    dialog.field.setPlainText("The quay is shut until June.")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.result() != QDialog.DialogCode.Accepted
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.origin.kind is OriginKind.TEXT


def pasted():
    mime = QMimeData()
    mime.setText("The quay is shut.")
    mime.setHtml("<p>The <a href='x'>quay</a> is shut.</p>")
    return mime


def test_a_paste_keeps_its_links_until_its_words_are_changed(dialog):
    dialog.field.insertFromMimeData(pasted())
    assert dialog.origin.kind is OriginKind.HTML
    dialog.field.insertPlainText(" So they say.")
    assert dialog.origin.kind is OriginKind.TEXT


def test_tab_leaves_the_field(dialog, qtbot):
    dialog.field.setFocus()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Tab)
    assert not dialog.field.hasFocus()


def test_the_list_of_files_names_what_selon_reads(dialog, monkeypatch):
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *given: asked.append(given) or ("", "")
    )
    dialog.browse.click()
    kinds = asked[0][-1]
    assert all(f"*{ending}" in kinds for some in READABLE.values() for ending in some)
    assert "{" not in kinds


def test_nothing_typed_is_told_too():
    assert described(None)
