"""What is asked for now and then, each loaded when it is: class, paper, passages, help."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMainWindow

from analysis.errors import Cancelled, SelonError
from analysis.model.codes import Tier
from ui.actions import Actions, without_state
from ui.dress import Dress

if TYPE_CHECKING:
    from ui.classroom.stage import Stage
    from ui.document.reader import Reader
    from ui.paper.paper import Paper


class Errands(QObject):
    """Joins the rarer actions to what they open; knows the reader once there is one."""

    told = Signal(str)
    failed = Signal(SelonError)

    def __init__(
        self, actions: Actions, resources: Path, dress: Dress, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._resources = resources
        self._dress = dress
        self._window = window
        self._reader: Reader | None = None
        self.stage: Stage | None = None
        self._connect()

    def _connect(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "present": self.present,
            "print": self._print,
            "pdf": self._ask_for_pdf,
            "copy_marked": self._copy_marked,
            "palette": self.show_palette,
            "keys": self._show_keys,
            "report_card": self._show_report_card,
            "about": self._show_about,
        }
        for name, slot in slots.items():
            self._actions[name].triggered.connect(partial(without_state, slot))

    def attach(self, reader: "Reader") -> None:
        """The reader of articles is there."""
        self._reader = reader

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
