"""Fetches pictures beside the window: a few at a time, each told of when it is there."""

from collections.abc import Callable
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from analysis.errors import Cancelled, FetchFailed, SelonError
from ui.pool import Pool

_AT_ONCE: Final = 2
Get = Callable[[str, bool, Callable[[], bool]], QImage]
"""Gets the picture of an address; whether that may be a private one; whether nobody waits."""


class PictureLoader(QObject):
    """Runs jobs until they are cancelled all together; none of those is heard any more."""

    arrived = Signal(str, object)
    failed = Signal(str, object)
    _done = Signal(int, str, object)

    def __init__(self, get: Get, parent: QObject) -> None:
        super().__init__(parent)
        self.get = get
        self._pool = Pool(_AT_ONCE, "selon-pictures")
        self._generation = 0
        self._cancelled = Event()
        self.waiting: set[str] = set()
        self._done.connect(self._deliver)

    def ask(self, address: str, *, at_home: bool) -> None:
        """Fetch a picture, unless that is being done."""
        if address in self.waiting:
            return
        self.waiting.add(address)
        self._pool.run(self._run, address, at_home, self._generation, self._cancelled)

    def cancel(self) -> None:
        """Stop everything."""
        self._cancelled.set()
        self._cancelled = Event()
        self._generation += 1
        self.waiting.clear()

    def stop(self) -> None:
        """Stop everything and begin nothing more; a window that closes does not wait."""
        self.cancel()
        self._pool.close()

    def ended(self, within: float) -> bool:
        """Whether every job has come to its end after at most `within` seconds."""
        return self._pool.ended(within)

    def _run(self, address: str, at_home: bool, generation: int, cancelled: Event) -> None:
        if cancelled.is_set():
            return
        result: QImage | SelonError
        try:
            result = self.get(address, at_home, cancelled.is_set)
        except SelonError as failure:
            result = failure
        except Exception:  # the edge of the thread: nothing may be lost
            import logging  # noqa: PLC0415 - for the rare case

            logging.getLogger(__name__).exception("a picture failed")
            result = FetchFailed(address=address, why="unknown")
        self._done.emit(generation, address, result)

    @Slot(int, str, object)
    def _deliver(self, generation: int, address: str, result: QImage | SelonError) -> None:
        if generation != self._generation:
            return
        self.waiting.discard(address)
        if isinstance(result, QImage):
            self.arrived.emit(address, result)
        elif not isinstance(result, Cancelled):
            self.failed.emit(address, result)


def get_picture(address: str, at_home: bool, cancelled: Callable[[], bool]) -> QImage:
    """A picture from the network, by the guarded fetcher; FetchFailed, BadAddress or Cancelled."""
    from ui.fetcher import QtFetcher  # noqa: PLC0415 - imported in the thread that asks first
    from ui.pictures.decoded import decoded  # noqa: PLC0415
    from ui.wanted import PICTURE  # noqa: PLC0415
    from ui.watch import Limits  # noqa: PLC0415

    limits = Limits(size=12_000_000, total=20.0, idle=6.0)
    fetcher = QtFetcher(allow_private=at_home, limits=limits, wanted=PICTURE)
    return decoded(fetcher.fetch(address, None, cancelled).data, address)
