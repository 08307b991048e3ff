"""The application is dressed before its window is made."""

from PySide6.QtWidgets import QApplication

from ui.typefaces import SANS


def test_a_window_has_the_bundled_type_and_a_name(window):
    application = QApplication.instance()
    assert application.applicationName() == "Selon"
    assert application.font().families()[0] == SANS[0]
    assert not window.windowIcon().isNull()
    assert window.windowTitle() == "Selon"
