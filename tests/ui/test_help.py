"""Two small pages that open and close."""

from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QScrollArea

from ui.help import show_about, show_keys


def test_the_page_of_keys_names_every_key(window):
    show_keys(window.actions_, window)
    dialog = window.findChild(QDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "8" in words
    dialog.close()


def test_about_says_what_selon_never_does(window):
    show_about(window)
    box = window.findChild(QMessageBox)
    assert "never" in box.text()
    box.close()


def test_in_large_type_the_keys_stand_in_one_column_on_the_screen(qtbot, window):
    window.actions_.tongues["fr"].trigger()
    for _ in range(12):
        window.actions_["larger"].trigger()
    show_keys(window.actions_, window)
    dialog = window.findChild(QDialog)
    room = dialog.screen().availableSize()
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()
    area = dialog.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    dialog.close()
