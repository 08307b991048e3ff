"""At its first start the whole window is on the screen."""

from ui.first_size import first_size


def test_the_first_window_fits_the_screen_with_its_frame(qapp):
    screen = qapp.primaryScreen()
    room, size = screen.availableSize(), first_size(screen)
    assert size.width() < room.width()
    assert size.height() < room.height()
    assert (size.width(), size.height()) <= (1360, 880)
