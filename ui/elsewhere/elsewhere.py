"""From a mark or a source to its card of searches, and from there to what was found."""

from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.actions import Actions, without_state
from ui.contest.contest import Contest
from ui.desk import Desk
from ui.settings import Settings

if TYPE_CHECKING:  # the first paint does not wait for these
    from analysis.judgement.elsewhere import LookUp, Subject
    from analysis.language.words import Words
    from analysis.model.judgement import Analysis
    from analysis.model.span import Span
    from ui.elsewhere.card import ElsewhereCard
    from ui.reading_page import ReadingPage


class Elsewhere(QObject):
    """Opens the cards; what is noted there is one of the reader's changes, undone like them."""

    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        actions: Actions,
        contest: Contest,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._settings = settings
        self._contest = contest
        self._window = window
        self._page: ReadingPage | None = None
        self._drafts: dict[tuple[str, Span], tuple[LookUp, ...]] = {}  # by copy and place
        actions["elsewhere"].triggered.connect(partial(without_state, self.ask_here))
        actions["search_engine"].triggered.connect(partial(without_state, self.ask_for_engine))

    def attach(self, page: "ReadingPage") -> None:
        """The page of articles is there."""
        self._page = page
        page.reader.card.elsewhere_asked.connect(self.ask_about)
        page.panel.sources.elsewhere_asked.connect(self.ask_about_source)

    def ask_here(self) -> None:
        """About the source whose row has the focus, or else the mark whose card is open."""
        page = self._page
        if page is None:
            return
        row = page.panel.sources.current
        if row is not None and page.panel.sources.table.hasFocus():
            self.ask_about_source(row)
        elif page.reader.current >= 0:
            self.ask_about(page.reader.current)
        elif row is not None:
            self.ask_about_source(row)
        else:
            self.told.emit(self.tr("Open a mark first, or choose a source in the panel."))

    def ask_about(self, number: int) -> None:
        """Show what can be looked up for the mark with this id."""
        from analysis.judgement.elsewhere import about_finding  # noqa: PLC0415 - rarely asked for

        analysis = self._analysis()
        found = next((f for f in analysis.findings if f.id == number), None) if analysis else None
        if analysis is not None and found is not None:
            self._open(about_finding(found, analysis, self._words(analysis)))

    def ask_about_source(self, number: int) -> None:
        """Show what can be looked up for the source with this id."""
        from analysis.judgement.elsewhere import about_source  # noqa: PLC0415

        analysis = self._analysis()
        source = next((s for s in analysis.sources if s.id == number), None) if analysis else None
        if analysis is not None and source is not None:
            self._open(about_source(source, analysis, self._words(analysis)))

    def ask_for_engine(self) -> None:
        """Let the reader say which search engine their browser is to be opened at, or none."""
        from ui.elsewhere.engine import EngineDialog  # noqa: PLC0415

        dialog = EngineDialog(self._settings.search_address, self._window)
        dialog.chosen.connect(self._take_engine)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_engine(self, address: str) -> None:
        self._settings.search_address = address

    def _search(self, words: str) -> None:
        """Open the reader's own browser at the reader's own search engine."""
        address = self._settings.search_address
        if address:
            QDesktopServices.openUrl(QUrl(address.replace("%s", quote(words, safe=""))))

    def _open(self, subject: "Subject") -> None:
        from ui.elsewhere.card import ElsewhereCard  # noqa: PLC0415

        version = self._contest.version
        ready = self._desk.messages(self._settings.language).searches(subject)
        if version is None or not ready:
            self.told.emit(self.tr("There are no words for a search here."))
            return
        place = version.own.article.page.sha256, subject.span
        card = ElsewhereCard(subject.name, subject.span, ready, version.look_ups, self._window)
        card.resume(self._drafts.pop(place, ()))
        card.offer_search(offered=bool(self._settings.search_address))
        card.search_asked.connect(self._search)
        card.accepted.connect(partial(self._note, card))
        card.rejected.connect(partial(self._keep, card, place))
        self._contest.ask(card)

    def _keep(self, card: "ElsewhereCard", place: "tuple[str, Span]") -> None:
        """What was written in a card that was closed waits for it to be opened again."""
        written = card.look_ups()
        if written:
            self._drafts[place] = written
            self.told.emit(self.tr("Not noted yet: what you wrote is still in that card."))

    def _note(self, card: "ElsewhereCard") -> None:
        for look_up in card.look_ups():
            self._contest.revise(look_up)
        self.told.emit(self.tr("Noted with this article; Ctrl+Z takes it back."))

    def _analysis(self) -> "Analysis | None":
        version = self._contest.version
        return version.own if version is not None else None

    def _words(self, analysis: "Analysis") -> "Words":
        """The words of the article's language; none of one without a pack."""
        from analysis.language.pack import LanguagePack  # noqa: PLC0415

        code = analysis.article.language.code
        return self._desk.kit().packs.by_code.get(code, LanguagePack.empty(code)).words
