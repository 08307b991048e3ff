"""What is pasted or dropped, as what the window is to read."""

from PySide6.QtCore import QMimeData

from analysis.model.origin import Origin
from ui.origins import from_mime


def origins_of(data: QMimeData) -> tuple[Origin, ...]:
    """What to read; empty when there is nothing in it for Selon."""
    best = from_mime(data)
    return () if best is None else (best,)
