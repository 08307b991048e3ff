"""How an article comes in: read, then, with its text on screen, looked through for marks."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from analysis.errors import Cancelled, SelonError
from analysis.model.origin import Origin, OriginKind
from ui.desk import Desk
from ui.message_bar import MessageBar
from ui.worker import Cancel, Job, Progress, Worker

if TYPE_CHECKING:  # the first paint does not wait for it
    from analysis.model.article import Article
    from analysis.model.judgement import Analysis

_NAMED: Final = frozenset({OriginKind.ADDRESS, OriginKind.PATH})
_SLOW: Final = 300  # milliseconds after which work is told of


class Opening(QObject):
    """Two jobs for each article, told of on the message bar; what fails changes nothing shown.

    `form_of` may give an article that was read the form that its reader once gave it.
    """

    article_read = Signal(object)
    analysed = Signal(object)
    failed = Signal(SelonError)
    stopped = Signal()
    warmed = Signal()

    def __init__(self, desk: Desk, bar: MessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bar = bar
        self._name = ""
        self.form_of: Callable[[Article], Article] = lambda article: article
        self._wanted = False  # somebody waits for what the worker does
        self.worker = Worker(self)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self._connect()

    def _connect(self) -> None:
        self.worker.finished.connect(self._pass_on)
        self.worker.failed.connect(self._tell)
        self.worker.progressed.connect(self._bar.show_progress)
        self._bar.cancelled.connect(self.cancel)
        self._slow.timeout.connect(self._tell_of_work)

    @property
    def at_work(self) -> bool:
        """Whether an article is being read or looked through."""
        return self._wanted and self.worker.busy

    def open(self, origins: tuple[Origin, ...]) -> None:
        """Read the first of these that holds an article."""
        if not origins:
            return
        self._name = origins[0].value if origins[0].kind in _NAMED else ""
        self._wanted = True
        self._bar.hide()
        self._slow.start()
        self.worker.start(partial(_with_the_page, partial(self._desk.read, origins)))

    def take(self, article: "Article") -> None:
        """Show an article that was read before, and look through it again."""
        self.show(self.form_of(article))

    def show(self, form: "Article") -> None:
        """Show a form of the article that is on screen, and look through it."""
        self._name = ""
        self._bar.hide()
        self.article_read.emit(form)
        self.again(form)

    def again(self, article: "Article") -> None:
        """Look through the article that is shown once more: what is looked for has changed."""
        self._wanted = True
        self._slow.start()
        self.worker.start(partial(self._desk.analyse, article))

    def warm(self) -> None:
        """Load what articles need, unless one is on its way and loads it anyhow."""
        if not self.worker.busy:
            self.worker.start(partial(_with_the_page, self._desk.warm))

    def cancel(self) -> None:
        """Stop reading or looking for marks; the text that is shown stays."""
        if self.at_work:
            self.worker.cancel()
            self._finish()
            self.stopped.emit()

    def close(self) -> None:
        """Stop everything; nothing more is told."""
        self._slow.stop()
        self.worker.stop()

    def _pass_on(self, result: "Article | Analysis | None") -> None:
        """What a job brought: a text to look at, all about it, or nothing (warmed up)."""
        from analysis.model.article import Article  # noqa: PLC0415 - not before the first paint

        if isinstance(result, Article):
            form = self.form_of(result)
            self.article_read.emit(form)
            self.worker.start(partial(self._desk.analyse, form))
        elif result is not None:
            self._finish()
            self.analysed.emit(result)
        else:
            self.warmed.emit()

    def _tell(self, error: SelonError) -> None:
        self._finish()
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _tell_of_work(self) -> None:
        if self.at_work:
            words = self.tr("Reading {name}…") if self._name else self.tr("Reading…")
            self._bar.show_work(words.format(name=self._name))

    def _finish(self) -> None:
        self._wanted = False
        self._slow.stop()
        self._bar.finish()


def _with_the_page(job: Job, cancelled: Cancel, progress: Progress) -> object:
    """The job, once the modules that show its article are loaded: the window need not wait."""
    import_module("ui.reading_page")
    return job(cancelled, progress)
