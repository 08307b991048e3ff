"""Joins the page that shows articles to all that works on it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ui.actions import Actions, without_state

if TYPE_CHECKING:
    from ui.document.reader import Reader
    from ui.main_window import MainWindow
    from ui.reading_page import ReadingPage


def join(window: "MainWindow", page: "ReadingPage") -> None:
    """The page is there: whoever waited for it gets it."""
    for part in (window.choices, window.contest, window.errands, window.second_opinion):
        part.attach(page)
    window.threads.attach(page)
    window.elsewhere.told.connect(window.message_bar.show_message)
    window.elsewhere.attach(page)
    window.pictures.attach(page.reader)
    join_moves(window.actions_, page.reader)
    words = window.own_words
    words.attach(page.reader.view)
    words.menu_made.connect(partial(window.amendments.add_roles, page.reader.view))
    words.menu_made.connect(window.threads.add_to_menu)
    words.menu_made.connect(window.pictures.add_to_menu)
    page.panel.about.language_asked.connect(window.amendments.read_as)
    page.reader.link_asked.connect(window.ways_in.take_words)
    page.panel.removed.restore_asked.connect(window.amendments.restore)


def join_moves(actions: Actions, reader: "Reader") -> None:
    """From now on the keys for marks, search and copying are this reader's."""
    slots: dict[str, Callable[[], object]] = {
        "copy": reader.view.copy,
        "find": reader.find_bar.open,
        "find_next": partial(reader.find_bar.step, 1),
        "find_previous": partial(reader.find_bar.step, -1),
        "next": partial(reader.step, 1),
        "previous": partial(reader.step, -1),
    }
    for name, slot in slots.items():
        actions[name].triggered.connect(partial(without_state, slot))
