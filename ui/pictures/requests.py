"""The reader's requests for pictures: nothing is asked for that nobody has asked for."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu

from analysis.errors import SelonError
from ui.actions import Actions, without_state
from ui.pictures.loader import PictureLoader, get_picture
from ui.settings import Settings

if TYPE_CHECKING:
    from analysis.model.article import Article, Page
    from ui.document.gallery import Offer
    from ui.document.reader import Reader

_TOGETHER: Final = 80  # milliseconds: what comes within them is laid out once


class PictureRequests(QObject):
    """Keeps what was fetched for the article on screen; another article begins with none."""

    changed = Signal()

    def __init__(self, actions: Actions, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._reader: Reader | None = None
        self._page: Page | None = None
        self._reading = False
        self.offers: dict[str, Offer] = {}
        self.loader = PictureLoader(get_picture, self)
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER)
        self._connect()
        self._enable()

    def _connect(self) -> None:
        self._soon.timeout.connect(self._show)
        self.loader.arrived.connect(self._take)
        self.loader.failed.connect(self._note)
        every = self._actions["every_picture"]
        every.setChecked(self._settings.every_picture)
        every.toggled.connect(self._allow)
        self._actions["pictures"].triggered.connect(partial(without_state, self.ask_for_all))

    def attach(self, reader: "Reader") -> None:
        """The reader of articles is there."""
        self._reader = reader
        reader.view.picture_asked.connect(self.ask)

    @property
    def at_work(self) -> bool:
        """Whether a picture is on its way."""
        return bool(self.loader.waiting)

    def begin(self, article: "Article") -> None:
        """An article is about to be shown; another form of the same one keeps its pictures."""
        if article.page is not self._page:
            self.loader.cancel()
            self._soon.stop()
            self._page, self.offers = article.page, _offers(article)
            if self._settings.every_picture and self.offers:
                QTimer.singleShot(0, self, self.ask_for_all)
        if self._reader is not None:
            self._reader.view.sheet.gallery = dict(self.offers)
        self._enable()

    def set_reading(self, on: bool) -> None:
        """Whether the article is in sight."""
        self._reading = on
        self._enable()

    def ask(self, src: str) -> None:
        """Fetch one picture and show it, wherever in the article it stands."""
        self._ask((src,))

    def ask_for_all(self) -> None:
        """Fetch every picture of the article that is not there yet."""
        self._ask(tuple(self.offers))

    def cancel(self) -> None:
        """Stop; what was on its way is offered again."""
        from ui.document.gallery import State  # noqa: PLC0415

        for address in tuple(self.loader.waiting):
            self._change(address, state=State.OFFERED)
        self.loader.cancel()
        self._show()

    def add_to_menu(self, menu: QMenu, place: QPoint) -> None:
        """Let a right click, or the menu key, ask for the picture that is there."""
        if self._reader is None:
            return
        src = self._reader.view.picture_at(place.toPointF())
        offer = self.offers.get(src)
        if offer is not None:
            words = self.tr("Show this &picture (Selon fetches it from {site})")
            one = menu.addAction(words.format(site=offer.site))
            one.setObjectName("picture")
            one.triggered.connect(partial(without_state, partial(self.ask, src)))
        if self._actions["pictures"].isEnabled():
            menu.addAction(self._actions["pictures"])

    def close(self) -> None:
        """Stop everything; nothing more is shown."""
        self._soon.stop()
        self.loader.stop()

    def _ask(self, names: tuple[str, ...]) -> None:
        from ui.document.gallery import State  # noqa: PLC0415 - there is a reader, so it is loaded
        from ui.pictures.address import is_at_home  # noqa: PLC0415

        if self._page is None:
            return
        for src in names:
            offer = self.offers.get(src)
            if offer is not None and offer.can_be_asked_for:
                self._change(offer.address, state=State.COMING, why="")
                self.loader.ask(offer.address, at_home=is_at_home(offer.address, self._page))
        self._show()

    def _allow(self, on: bool) -> None:
        """The reader wants the pictures of every article, or no longer."""
        self._settings.every_picture = on
        if on and self.offers:
            self.ask_for_all()

    def _take(self, address: str, image: QImage) -> None:
        from ui.document.gallery import State  # noqa: PLC0415

        self._change(address, state=State.SHOWN, image=image)
        self._soon.start()

    def _note(self, address: str, error: SelonError) -> None:
        from ui.document.gallery import State  # noqa: PLC0415

        self._change(address, state=State.FAILED, why=str(error.facts.get("why", "")))
        self._soon.start()

    def _change(self, address: str, **what: object) -> None:
        """Every offer of an address; pages have one picture in several places."""
        for src, offer in self.offers.items():
            if offer.address == address:
                self.offers[src] = replace(offer, **what)  # type: ignore[arg-type]

    def _show(self) -> None:
        self._soon.stop()
        if self._reader is not None:
            self._reader.show_pictures(dict(self.offers))
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        askable = any(offer.can_be_asked_for for offer in self.offers.values())
        self._actions["pictures"].setEnabled(self._reading and askable)


def _offers(article: "Article") -> "dict[str, Offer]":
    """The pictures in the text that have an address on the web and do not lie beside the page."""
    from ui.document.gallery import Offer  # noqa: PLC0415 - see above
    from ui.document.pictures import beside  # noqa: PLC0415
    from ui.pictures.address import address_of, site_of  # noqa: PLC0415

    page, made = article.page, {}
    for block in article.blocks:
        src = block.picture.src if block.picture is not None else ""
        address = address_of(src, page) if src and src not in made else ""
        if address and beside(page.location, src) is None:
            made[src] = Offer(address, site_of(address))
    return made
