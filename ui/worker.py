"""Work beside the window: a job leaves as a closure and comes back as one signal."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from analysis.errors import Cancelled, SelonError
from ui.collector import at_rest
from ui.pool import Pool

Cancel = Callable[[], bool]
Progress = Callable[[int, int], None]
Job = Callable[[Cancel, Progress], object]


class Worker(QObject):
    """Runs one job at a time as far as anybody can see: the newest wins, others are dropped."""

    finished = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    _done = Signal(int, object, object)
    _went = Signal(int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = Pool(2, "selon")
        self._generation = 0
        self._cancelled = Event()
        self._done.connect(self._deliver)
        self._went.connect(self._report)
        self.busy = False
        self._ended = False

    def start(self, job: Job) -> None:
        """Run `job`; whatever ran before is told to stop and no longer heard.

        After `stop` nothing is run any more: what a closing window still had in mind is forgotten.
        """
        if self._ended:
            return
        self._cancelled.set()
        self._cancelled = Event()
        self._generation += 1
        self.busy = True
        self._pool.run(self._run, job, self._generation, self._cancelled)

    def cancel(self) -> None:
        """Tell the job to stop; it is no longer heard."""
        self._cancelled.set()
        self._generation += 1
        self.busy = False

    def stop(self) -> None:
        """Tell the job to stop and take no other; a window that closes does not wait for it."""
        self._ended = True
        self.cancel()
        self._pool.close()

    def ended(self, within: float) -> bool:
        """Whether every job has come to its end after at most `within` seconds."""
        return self._pool.ended(within)

    def _run(self, job: Job, generation: int, cancelled: Event) -> None:
        def progress(done: int, expected: int) -> None:
            self._went.emit(generation, done, expected)

        try:
            with at_rest():
                result, error = job(cancelled.is_set, progress), None
        except SelonError as failure:
            result, error = None, failure
        except Exception as failure:  # the edge of the thread: nothing may be lost
            import logging  # noqa: PLC0415 - for the rare case

            logging.getLogger(__name__).exception("a job failed")
            result, error = None, SelonError(why=str(failure))
        self._done.emit(generation, result, error)

    @Slot(int, object, object)
    def _deliver(self, generation: int, result: object, error: SelonError | None) -> None:
        if generation != self._generation:
            return
        self.busy = False
        if error is None:
            self.finished.emit(result)
        elif not isinstance(error, Cancelled):
            self.failed.emit(error)

    @Slot(int, int, int)
    def _report(self, generation: int, done: int, expected: int) -> None:
        if generation == self._generation:
            self.progressed.emit(done, expected)
