"""What is worked out about a word once, and known from then on."""

from collections.abc import Callable
from typing import TypeVar

_KNOWN = 50_000  # words that are remembered; then all is forgotten, and learnt again
_T = TypeVar("_T")


class Memo(dict[str, _T]):
    """For each word what `make` says of it; `memo[word]` costs no more than a look-up."""

    def __init__(self, make: Callable[[str], _T]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, word: str) -> _T:
        """Learn a word."""
        if len(self) >= _KNOWN:
            self.clear()
        found = self[word] = self._make(word)
        return found
