"""Two small pages that open and close."""

from PySide6.QtWidgets import QDialog, QLabel, QMessageBox

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
