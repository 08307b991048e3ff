"""What the window says on its bar: what went wrong, how a text was read, what was noted."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from analysis.errors import SelonError
from ui.desk import Desk
from ui.message_bar import MessageBar
from ui.settings import Settings

if TYPE_CHECKING:
    from analysis.model.judgement import Analysis

_IN_PANEL: Final = frozenset({"cut", "visible_part_only"})


class Telling(QObject):
    """Puts it in a sentence of the interface's language."""

    def __init__(self, bar: MessageBar, desk: Desk, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._desk = desk
        self._settings = settings

    def error(self, error: SelonError) -> None:
        """What went wrong, and what to do."""
        self._bar.show_message(self._desk.messages(self._settings.language).error(error))

    def trouble(self, analysis: "Analysis") -> None:
        """How the text was read, where that may have spoilt it; what is cut the panel says."""
        messages = self._desk.messages(self._settings.language)
        told = [messages.warning(code) for code in analysis.warnings if code not in _IN_PANEL]
        if told:
            self._bar.show_message(" ".join(told))

    def own_word(self, words: str) -> None:
        """That words were taken into the reader's list."""
        told = self.tr("“{words}” will be marked from now on. Your list is in the menu Marks.")
        self._bar.show_message(told.format(words=words))
