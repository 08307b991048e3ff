"""Frames that blink once: where one has been led to, seen without looking for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from analysis.model.span import Span
from ui.motion import moves

if TYPE_CHECKING:
    from analysis.model.article import Article
    from ui.document.view import ArticleView

_PAUSE: Final = 220  # milliseconds


class Blink(QObject):
    """Frames words, and where the system allows it takes the frames away and brings them back."""

    def __init__(self, view: "ArticleView", may_move: Callable[[QWidget], bool] = moves) -> None:
        super().__init__(view)
        self._view = view
        self._may_move = may_move
        self._article: Article | None = None
        self._to_come: list[tuple[Span, ...]] = []
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._go_on)

    def start(self, spans: tuple[Span, ...]) -> None:
        """Frame these."""
        self._view.show_hits(spans)
        self._article = self._view.article
        self._to_come = [(), spans]
        if self._may_move(self._view):
            self._timer.start()

    def _go_on(self) -> None:
        """The next step, unless another article has come meanwhile."""
        if self._view.article is self._article and self._to_come:
            self._view.show_hits(self._to_come.pop(0))
        else:
            self._timer.stop()
