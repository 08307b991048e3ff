"""Python's search for cycles: it rests while jobs run, and leaves alone what they have made.

A book has some hundred thousand values, frozen and without cycles. To look through all of them
takes a tenth of a second in which the window cannot answer, and finds nothing.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_resting: list[None] = []  # one for each job at work


@contextmanager
def at_rest() -> Iterator[None]:
    """No search during the block; what is there at its end is not looked at by later ones."""
    with _lock:
        _resting.append(None)
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _resting.pop()
            if not _resting:
                gc.freeze()
                gc.enable()
