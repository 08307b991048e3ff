"""What is asked for now and then, each loaded when it is: class, paper, passages, help."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMainWindow

from analysis.errors import Cancelled, SelonError, Unwritable
from analysis.model.codes import Tier
from ui.actions import Actions, without_state
from ui.dress import Dress
from ui.settings import Settings

if TYPE_CHECKING:
    from analysis.model.judgement import Analysis
    from ui.classroom.stage import Stage
    from ui.document.reader import Reader
    from ui.paper.paper import Paper
    from ui.reading_page import ReadingPage
    from ui.tour.tour import Tour

_TOURED = {"fr": "fr-archive-mur.html", "en": "en-relay.html"}  # samples on which marks are shown


class Errands(QObject):
    """Joins the rarer actions to what they open; knows the reader once there is one."""

    told = Signal(str)
    failed = Signal(SelonError)
    sample_wanted = Signal(Path)

    def __init__(
        self,
        actions: Actions,
        settings: Settings,
        dress: Dress,
        resources: Path,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._settings = settings
        self._resources = resources
        self._dress = dress
        self._window = window
        self._reader: Reader | None = None
        self._page: ReadingPage | None = None
        self.stage: Stage | None = None
        self.tour: Tour | None = None
        self._tour_waits = False
        self._connect()

    def _connect(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "present": self.present,
            "print": self._print,
            "pdf": self._ask_for_pdf,
            "web_page": self._ask_for_web_page,
            "copy_marked": self._copy_marked,
            "tour": self.show_tour,
            "palette": self.show_palette,
            "keys": self._show_keys,
            "report_card": self._show_report_card,
            "about": self._show_about,
        }
        for name, slot in slots.items():
            self._actions[name].triggered.connect(partial(without_state, slot))

    def attach(self, page: "ReadingPage") -> None:
        """The page of articles is there."""
        self._reader = page.reader
        self._page = page

    def follow(self, analysis: "Analysis") -> None:
        """An article has its marks: those who are new may want to be shown what they mean."""
        from ui.tour.tour import Tour  # noqa: PLC0415 - after the first paint

        if self._page is None:
            return
        if self.tour is None:
            self.tour = Tour(self._page, self._settings, self._resources / "samples")
        self.tour.follow(analysis)
        if self._tour_waits:
            self._tour_waits = False
            QTimer.singleShot(0, self.tour, self.tour.begin)

    def show_tour(self) -> None:
        """Show what the marks mean, on the article that is read, else on a sample."""
        page, shown = self._page, self._page.reader.analysis if self._page is not None else None
        if page is not None and page.isVisible() and shown is not None and page.reader.shown():
            self.follow(shown)
            if self.tour is not None:
                self.tour.begin()
        else:
            self._tour_waits = True
            self.sample_wanted.emit(self._resources / "samples" / _TOURED[self._settings.language])

    def present(self) -> None:
        """Show the article to a class; the reader's own window waits as it is."""
        from ui.classroom.stage import Stage  # noqa: PLC0415 - rarely asked for
        from ui.document.gallery import fetched  # noqa: PLC0415
        from ui.document.place import place_of  # noqa: PLC0415
        from ui.theme import load_theme  # noqa: PLC0415

        reader = self._reader
        if reader is None or reader.analysis is None or self.stage is not None:
            return
        theme = self._dress.theme
        if not theme.dark:
            theme = load_theme(self._resources / "themes", "projector")
        self.stage = Stage(theme, self._window.screen().geometry(), self._window)
        self.stage.closed.connect(self._leave_class)
        self.stage.view.sheet.gallery = fetched(reader.view.sheet.gallery)
        tiers = {Tier.A, Tier.B} if self._actions["more"].isChecked() else {Tier.A}
        findings = (f for f in reader.analysis.findings if f.tier in tiers)
        self.stage.show_article(reader.analysis.article, findings, place_of(reader.view))

    def save_pdf(self, path: str) -> None:
        """Write the marked article as a PDF."""
        from ui.paper.dialogs import progress  # noqa: PLC0415
        from ui.paper.paper import save_pdf  # noqa: PLC0415

        paper = self._paper()
        if paper is None:
            return
        try:
            save_pdf(paper, Path(path), progress(self._window))
        except Cancelled:
            self.told.emit(self.tr("Stopped: no file was written."))
        except SelonError as error:
            self.failed.emit(error)
        else:
            self.told.emit(self.tr("Saved as {name}").format(name=Path(path).name))

    def save_web_page(self, path: str) -> None:
        """Write the marked article, with what its reader changed, as one page for any browser."""
        from ui.sharing import web_page  # noqa: PLC0415 - rarely asked for

        page, messages = self._page, self._reader.messages if self._reader is not None else None
        if page is None or page.version is None or messages is None:
            return
        words = web_page(page.version, page.reader.shown(), messages)
        try:
            Path(path).write_text(words, encoding="utf-8")
        except OSError as error:
            self.failed.emit(Unwritable(name=path, why=error.strerror or ""))
        else:
            self.told.emit(self.tr("Saved as {name}").format(name=Path(path).name))

    def _paper(self) -> "Paper | None":
        """The marked article as it is shown, on white paper whatever the colours of the screen."""
        from ui.document.gallery import fetched  # noqa: PLC0415
        from ui.paper.paper import Paper  # noqa: PLC0415
        from ui.theme import load_theme  # noqa: PLC0415

        reader = self._reader
        if reader is None or reader.analysis is None or reader.messages is None:
            return None
        theme = load_theme(self._resources / "themes", "projector")
        pictures = fetched(reader.view.sheet.gallery)
        return Paper(reader.analysis, reader.shown(), reader.messages, theme, pictures)

    def _ask_for_pdf(self) -> None:
        from ui.paper.dialogs import ask_for_pdf  # noqa: PLC0415

        paper = self._paper()
        if paper is not None:
            ask_for_pdf(paper.title, self._window).fileSelected.connect(self.save_pdf)

    def _ask_for_web_page(self) -> None:
        from ui.paper.dialogs import ask_for_web_page  # noqa: PLC0415

        paper = self._paper()
        if paper is not None:
            ask_for_web_page(paper.title, self._window).fileSelected.connect(self.save_web_page)

    def _print(self) -> None:
        from ui.paper.dialogs import ask_for_printer  # noqa: PLC0415

        paper = self._paper()
        if paper is not None:
            ask_for_printer(paper, self._window)

    def _copy_marked(self) -> None:
        from ui.document.passage import marked_selection  # noqa: PLC0415

        reader = self._reader
        if reader is None:
            return
        data = marked_selection(reader)
        if data is None:
            self.told.emit(self.tr("Select a passage first: it is copied with its marks."))
        else:
            QGuiApplication.clipboard().setMimeData(data)
            self.told.emit(self.tr("The passage is copied with its marks and their notes."))

    def _leave_class(self) -> None:
        self.stage = None
        self._window.activateWindow()

    def show_palette(self) -> None:
        """Let one find any action by its name, and run it."""
        from ui.palette import Palette  # noqa: PLC0415

        palette = Palette(self._actions.listed(), self._window)
        palette.chosen.connect(self._run)
        palette.open()

    def _run(self, action: QAction) -> None:
        action.trigger()

    def _show_keys(self) -> None:
        from ui.help import show_keys  # noqa: PLC0415

        show_keys(self._actions, self._window)

    def _show_report_card(self) -> None:
        from ui.report_card import show_report_card  # noqa: PLC0415

        show_report_card(self._resources / "report_card.toml", self._window)

    def _show_about(self) -> None:
        from ui.help import show_about  # noqa: PLC0415

        show_about(self._window)
