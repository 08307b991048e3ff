"""One line of a table of results."""

from typing import NamedTuple


class Figure(NamedTuple):
    """One measured figure; `target` is what it is to reach, as text."""

    measure: str
    value: float
    target: str = ""
    detail: str = ""
