"""Joins the actions that move about in an article to the reader that shows it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ui.actions import Actions, without_state

if TYPE_CHECKING:
    from ui.document.reader import Reader


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
