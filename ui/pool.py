"""A few threads of one sort: made when the first job comes, and never waited for without an end."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_P = ParamSpec("_P")


class Pool:
    """Runs jobs; what they bring, they tell themselves."""

    def __init__(self, threads: int, name: str) -> None:
        self._threads = threads
        self._name = name
        self._made: ThreadPoolExecutor | None = None
        self._running: set[Future[None]] = set()

    def run(self, job: Callable[_P, None], *args: _P.args, **kwargs: _P.kwargs) -> None:
        """Run `job` as soon as a thread is free."""
        if self._made is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - after first paint

            self._made = ThreadPoolExecutor(self._threads, thread_name_prefix=self._name)
        self._running = {future for future in self._running if not future.done()}
        self._running.add(self._made.submit(job, *args, **kwargs))

    def close(self) -> None:
        """Begin nothing more; a window that closes does not wait for what runs."""
        if self._made is not None:
            self._made.shutdown(wait=False, cancel_futures=True)

    def ended(self, within: float) -> bool:
        """Whether every job has come to its end after at most `within` seconds."""
        begun = [job for job in self._running if not job.cancelled()]  # `wait` waits for those too
        if not begun:
            return True
        from concurrent.futures import wait  # noqa: PLC0415 - there is a pool, so it is loaded

        return not wait(begun, within).not_done
