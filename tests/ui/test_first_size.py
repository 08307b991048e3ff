"""At its first start the whole window is on the screen."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog

from ui.first_size import dialog_size, first_size


def test_the_first_window_fits_the_screen_with_its_frame(qapp):
    screen = qapp.primaryScreen()
    room, size = screen.availableSize(), first_size(screen)
    assert size.width() < room.width()
    assert size.height() < room.height()
    assert (size.width(), size.height()) <= (1360, 880)


def test_a_dialog_grows_with_its_type_and_not_beyond_the_screen(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    room = dialog.screen().availableSize()
    usual = dialog_size(dialog, 30, 5)
    large = QFont(dialog.font())
    large.setPixelSize(40)
    dialog.setFont(large)
    assert dialog_size(dialog, 30, 5).width() > usual.width()
    huge = dialog_size(dialog, 1000, 1000)
    assert huge.width() < room.width()
    assert huge.height() < room.height()
