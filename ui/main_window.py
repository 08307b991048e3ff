"""The window: opens articles, shows what comes back, keeps what it showed when nothing does."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from analysis.errors import SelonError
from analysis.model.origin import Origin
from ui.actions import Actions, without_state
from ui.amendments import Amendments
from ui.choices import Choices
from ui.contest.contest import Contest
from ui.corner import Corner
from ui.desk import Desk
from ui.dress import Dress
from ui.errands import Errands
from ui.first_size import first_size
from ui.incoming import origins_of
from ui.message_bar import MessageBar
from ui.moves import join
from ui.opening import Opening
from ui.own_words import OwnWords
from ui.second_opinion import SecondOpinion
from ui.settings import Settings
from ui.telling import Telling
from ui.threads import Threads
from ui.travel import Travel
from ui.ways_in import WaysIn
from ui.welcome import Welcome

if TYPE_CHECKING:
    from analysis.evidence.own_words import OwnWord
    from analysis.judgement.version import Version
    from analysis.model.article import Article
    from analysis.model.judgement import Analysis
    from ui.elsewhere.elsewhere import Elsewhere
    from ui.pictures.requests import PictureRequests
    from ui.reading_page import ReadingPage

_OF_MARKS: Final = (
    *("next", "previous", "promises", "chain", "elsewhere", "present"),
    *("print", "pdf", "web_page", "copy_marked"),
)


class MainWindow(QMainWindow):
    """Start page, article and panel, message bar; joins what they say to who does it."""

    analysed = Signal(object)

    def __init__(self, resources: Path, settings: Settings, dress: Dress, desk: Desk) -> None:
        super().__init__()
        self._resources = resources
        self._settings = settings
        self._dress = dress
        self._desk = desk
        self._version: Version | None = None
        self._warmed = False
        self._build()
        self._lay_out()
        self._connect()
        self._restore()
        self.retranslate()

    def _build(self) -> None:
        self.actions_ = Actions(self)
        self.choices = Choices(self.actions_, self._settings, self._dress, self)
        self.buttons = Corner(self.actions_)
        self.message_bar = MessageBar()
        self.pages = QStackedWidget()
        self.welcome = Welcome(self._resources / "samples")
        self._page: ReadingPage | None = None
        self.ways_in = WaysIn(self)
        self.telling = Telling(self.message_bar, self._desk, self._settings, self)
        self.opening = Opening(self._desk, self.message_bar, self)
        self.travel = Travel(self.actions_, self._settings, self)
        self.amendments = Amendments(self.opening, self.travel)
        self.contest = Contest(self._desk, self._settings, self.actions_, self.amendments, self)
        self.threads = Threads(self.actions_, self._desk, self)
        self.errands = Errands(self.actions_, self._settings, self._dress, self._resources, self)
        self.second_opinion = SecondOpinion(self._desk, self)
        self.own_words = OwnWords(self._settings.folder / "own-words.txt", self)

    def _lay_out(self) -> None:
        self.menuBar().setCornerWidget(self.buttons)
        middle = QWidget()
        self.setCentralWidget(middle)  # first: whoever comes into a window is dressed, each time
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message_bar)
        column.addWidget(self.pages, 1)
        self.pages.addWidget(self.welcome)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self.choices.language_changed.connect(self._speak)
        self.opening.article_read.connect(self._show_article)
        self.opening.analysed.connect(self._begin)
        self.contest.changed.connect(self._show_version)
        self.contest.failed.connect(self._tell)
        self.contest.told.connect(self.message_bar.show_message)
        self.opening.form_of = self.contest.form_of
        self.opening.failed.connect(self._tell)
        self.opening.warmed.connect(lambda: self.page)  # the first article will not wait for it
        self.opening.stopped.connect(self._show_unmarked)
        self.own_words.do = self.contest.do
        self.own_words.changed.connect(self._mark_again)
        self.own_words.added.connect(self.telling.own_word)
        self.own_words.failed.connect(self.telling.error)
        self.ways_in.given.connect(self.open)
        self.ways_in.nothing.connect(self.message_bar.show_message)
        self.welcome.origin_chosen.connect(self.ways_in.take)
        self.welcome.sample_chosen.connect(self.ways_in.take_file)
        self.errands.told.connect(self.message_bar.show_message)
        self.threads.told.connect(self.message_bar.show_message)
        self.errands.failed.connect(self.telling.error)
        self.errands.sample_wanted.connect(self.ways_in.take_file)
        self.welcome.tour_asked.connect(self.errands.show_tour)
        self.analysed.connect(self.errands.follow)
        self.travel.article_wanted.connect(self.opening.take)
        self.travel.origin_wanted.connect(self.ways_in.take)
        self._connect_actions()

    def _connect_actions(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "open": self.ways_in.ask,
            "paste": self.ways_in.paste,
            "home": self.show_welcome,
            "quit": self.close,
            "close_card": self._escape,
            "own_words": self.own_words.show,
        }
        for name, slot in slots.items():
            self.actions_[name].triggered.connect(partial(without_state, slot))

    def _restore(self) -> None:
        self.resize(first_size(self.screen()))
        self.restoreGeometry(self._settings.geometry)
        self._enable()

    # opening

    def open(self, origins: tuple[Origin, ...]) -> None:
        """Read the first of these that holds an article; what is shown stays until it is there."""
        self.opening.open(origins)

    def show_welcome(self) -> None:
        """Go back to the start page; the article stays open behind it."""
        self.pages.setCurrentWidget(self.welcome)
        self.welcome.setFocus()
        self._name()
        self._enable()

    def _show_article(self, article: "Article") -> None:
        self._version = None
        self.contest.leave()
        self.pages.setCurrentWidget(self.page)  # first: a page that is shown knows its width
        view = self.page.reader.view
        self.travel.leave(view)
        self.amendments.begin(article)
        self.pictures.begin(article)
        self.page.show_article(article)
        self.travel.arrive(self.contest.original_of(article), view)
        view.setFocus()
        self._name()
        self._enable()

    def _begin(self, analysis: "Analysis") -> None:
        """Selon's own analysis is there; what follows, the reader may change."""
        self.telling.trouble(analysis)
        self.contest.begin(analysis)

    def _show_version(self, version: "Version") -> None:
        self._version = version
        self.page.show_version(version, self._desk.messages(self._settings.language))
        self._enable()
        self.analysed.emit(version.own)

    def _tell(self, error: SelonError) -> None:
        self.telling.error(error)
        self._show_unmarked()

    def _mark_again(self, entries: tuple["OwnWord", ...]) -> None:
        self._desk.own_words = entries
        if self._version is not None:
            self.opening.again(self._version.own.article)

    def _show_unmarked(self) -> None:
        """A text whose marks will not come says so instead of promising them."""
        if self._page is not None and self._version is None:
            self._page.panel.show_unmarked()

    # what is shown

    @property
    def page(self) -> "ReadingPage":
        """The page of articles, built when the first is there."""
        if self._page is None:
            from ui.reading_page import ReadingPage  # noqa: PLC0415 - after the first paint

            self._page = ReadingPage(self._dress.for_reading())
            join(self, self._page)
            self._desk.own_words = self.own_words.entries
            self.pages.addWidget(self._page)
        return self._page

    @cached_property
    def pictures(self) -> "PictureRequests":
        """Made with the page, as `elsewhere` is: the first paint does not wait for them."""
        from ui.pictures.requests import PictureRequests  # noqa: PLC0415

        return PictureRequests(self.actions_, self._settings, self)

    @cached_property
    def elsewhere(self) -> "Elsewhere":
        """What is looked up about the article."""
        from ui.elsewhere.elsewhere import Elsewhere  # noqa: PLC0415

        return Elsewhere(self._desk, self._settings, self.actions_, self.contest, self)

    def _speak(self, code: str) -> None:
        """Say everything about the article again, in another language."""
        if self._page is not None and self._version is not None:
            self._page.show_version(self._version, self._desk.messages(code))

    # getting about

    def _escape(self) -> None:
        """One thing at a time: the work, the pictures, the card, the search, the message."""
        if self.opening.at_work:
            self.opening.cancel()
        elif self.pictures.at_work:
            self.pictures.cancel()
        elif self._page is None or not self._page.reader.put_away():
            self.message_bar.hide()

    def _enable(self) -> None:
        """Only what can be done now can be chosen."""
        reading = self._page is not None and self.pages.currentWidget() is self._page
        marked = reading and self._version is not None
        for name in ("find", "find_next", "find_previous", "copy", "pictures"):
            self.actions_[name].setEnabled(reading)
        for name in _OF_MARKS:
            self.actions_[name].setEnabled(marked)
        self.actions_["home"].setEnabled(reading)
        if self._page is not None:
            self.pictures.set_reading(reading)

    def _name(self) -> None:
        reading = self._page is not None and self.pages.currentWidget() is self._page
        article = self._page.reader.view.article if self._page is not None and reading else None
        title = article.metadata.title if article is not None else None
        self.setWindowTitle(f"{title} — Selon" if title else "Selon")

    def retranslate(self) -> None:
        """Take the words of the language installed."""
        self.actions_.retranslate()
        self.buttons.retranslate()
        self.buttons.fit_beside(self.menuBar(), self.width())
        self.pages.setAccessibleName(self.tr("Selon"))
        self._name()

    # Qt's own

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._warmed:
            self._warmed = True
            QTimer.singleShot(0, self.opening.warm)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if origins_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.ways_in.drop(event.mimeData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.buttons.fit_beside(self.menuBar(), self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        self.opening.close()
        self.second_opinion.close()
        self.pictures.close()
        super().closeEvent(event)
