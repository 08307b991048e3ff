"""The clock of a fetch: an end for what never ends, and for what the reader stops."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer, QUrl

from analysis.errors import Cancelled, FetchFailed

_POLL: Final = 50  # ms between two looks at `cancelled`


@dataclass(frozen=True, slots=True)
class Limits:
    """Decoded bytes of a page, seconds in all, seconds without a sign of life."""

    size: int = 5_000_000
    total: float = 8.0
    idle: float = 4.0


class Watch:
    """An event loop that ends by itself: when time is up, nothing comes, or the reader stops it."""

    def __init__(self, limits: Limits, cancelled: Callable[[], bool]) -> None:
        self.loop = QEventLoop()
        self.limits = limits
        self._cancelled = cancelled
        self._why = ""
        self._total, self._idle, self._poll = QTimer(), QTimer(), QTimer()
        self._total.setSingleShot(True)
        self._idle.setSingleShot(True)
        self._total.timeout.connect(self._time_is_up)
        self._idle.timeout.connect(self._time_is_up)
        self._poll.timeout.connect(self._ask)
        self._idle.setInterval(round(limits.idle * 1000))
        self._total.start(round(limits.total * 1000))
        self._poll.start(_POLL)

    def wait(self, url: QUrl) -> None:
        """Run until somebody quits the loop; raises when it was the clock or the reader."""
        if not self._why:
            self._idle.start()
            self.loop.exec()
            self._idle.stop()
        if self._why == "cancelled":
            raise Cancelled
        if self._why:
            raise FetchFailed(address=url.toString(), why=self._why)

    def alive(self) -> None:
        """Something came: the idle clock starts again."""
        self._idle.start()

    def stop(self) -> None:
        """No timer outlives the fetch."""
        for timer in (self._total, self._idle, self._poll):
            timer.stop()

    def _time_is_up(self) -> None:
        self._end("timeout")

    def _ask(self) -> None:
        if self._cancelled():
            self._end("cancelled")

    def _end(self, why: str) -> None:
        self._why = self._why or why
        self.loop.quit()
