"""What is pasted or dropped, best form first: a page's HTML may hold no article, its words may."""

from PySide6.QtCore import QMimeData

from analysis.model.article import Origin, OriginKind
from ui.origins import from_mime


def origins_of(data: QMimeData) -> tuple[Origin, ...]:
    """What to read, the best form first; empty when there is nothing in it for Selon."""
    best = from_mime(data)
    if best is None:
        return ()
    if best.kind is OriginKind.HTML and data.hasText() and data.text().strip():
        return (best, Origin(OriginKind.TEXT, data.text()))
    return (best,)
