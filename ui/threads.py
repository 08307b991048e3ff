"""What leads through an article: from a promise to what backs it, from words to their sources."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from ui.actions import Actions, without_state
from ui.desk import Desk

if TYPE_CHECKING:
    from ui.panel.section import Section
    from ui.reading_page import ReadingPage


class Threads(QObject):
    """Joins two actions to the parts of the panel that answer them."""

    told = Signal(str)

    def __init__(self, actions: Actions, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._desk = desk
        self._page: ReadingPage | None = None
        actions["promises"].triggered.connect(partial(without_state, self.show_promises))
        actions["chain"].triggered.connect(partial(without_state, self.ask_here))

    def attach(self, page: "ReadingPage") -> None:
        """The page of articles is there."""
        self._page = page

    def show_promises(self) -> None:
        """What title and opening say, and where the text backs it."""
        page = self._page
        if page is None:
            return
        promises = page.panel.promises
        if promises.isHidden():
            self.told.emit(self.tr("Selon found nothing in this title to compare with the text."))
        else:
            self._bring(page, promises)
            promises.list.setFocus()

    def ask_here(self) -> None:
        """Where the sentence of the open card comes from, or else the one at the caret."""
        if self._page is not None:
            reader = self._page.reader
            shown = next((f for f in reader.shown() if f.id == reader.current), None)
            caret = reader.view.textCursor().position()
            self.ask(shown.span.start if shown else reader.view.positions.to_article(caret))

    def ask(self, offset: int) -> None:
        """Where the sentence at a code point comes from."""
        page = self._page
        if page is None:
            return
        chain = page.panel.chain
        chain.list_link = self._desk.kit().state_media.link
        span = chain.ask(offset)
        if span is None:
            self.told.emit(self.tr("Click on a sentence of the text first, or open a mark."))
            return
        page.reader.view.show_hits((span,))
        self._bring(page, chain)

    def add_to_menu(self, menu: QMenu, place: QPoint) -> None:
        """Let a right click ask about the sentence under it."""
        page = self._page
        if page is None or page.reader.analysis is None:
            return
        cursor = page.reader.view.cursorForPosition(place)
        offset = page.reader.view.positions.to_article(cursor.position())
        action = menu.addAction(self.tr("Where does this sentence &come from?"))
        action.setObjectName("chain")
        action.triggered.connect(partial(without_state, partial(self.ask, offset)))

    def _bring(self, page: "ReadingPage", section: "Section") -> None:
        """Open a part of the panel and show it, the panel too where it is put away."""
        self._actions["panel"].setChecked(True)
        section.heading.setChecked(True)
        page.panel.bring_part(section)
