"""A show of hands: two numbers that somebody types, and nothing about anybody."""

from typing import Final, NamedTuple

_SEPARATORS: Final = frozenset("/ ,;:")
_MOST: Final = 3  # digits of a number


class Hands(NamedTuple):
    """What was typed so far: a first number, then, behind a separator, a second."""

    typed: tuple[str, ...] = ("",)

    def with_digit(self, digit: str) -> "Hands":
        """One digit more, if the number has room for it."""
        *before, last = self.typed
        return Hands((*before, last + digit)) if len(last) < _MOST else self

    def with_sign(self, sign: str) -> "Hands":
        """The second number begins; no other sign means anything."""
        begins = sign in _SEPARATORS and len(self.typed) == 1 and bool(self.typed[0])
        return Hands((*self.typed, "")) if begins else self

    def shortened(self) -> "Hands":
        """Without what was typed last."""
        *before, last = self.typed
        return Hands((*before, last[:-1])) if last or not before else Hands(tuple(before))

    @property
    def words(self) -> str:
        """What was typed, as it is shown."""
        return " / ".join(self.typed)

    @property
    def counts(self) -> tuple[int, int] | None:
        """Both numbers, once both are there."""
        if len(self.typed) == 1 or not all(self.typed):
            return None
        first, second = self.typed
        return int(first), int(second)
