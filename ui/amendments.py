"""What the reader puts right in the text itself: a block back in, another role for one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from analysis.model.codes import Role
from ui import labels
from ui.actions import without_state
from ui.opening import Opening
from ui.travel import Travel

if TYPE_CHECKING:
    from analysis.judgement.history import Change
    from analysis.model.article import Article
    from ui.document.view import ArticleView


class Amendments(QObject):
    """Says `made` with what the reader wants of a block, and shows the form that comes of it."""

    made = Signal(object)

    def __init__(self, opening: Opening, travel: Travel) -> None:
        super().__init__(opening)
        self._opening = opening
        self._travel = travel
        self._article: Article | None = None

    def begin(self, article: "Article") -> None:
        """An article, or another form of it, is on screen."""
        self._article = article

    def restore(self, number: int) -> None:
        """Put a block that was left out back into the text, and go to it."""
        from analysis.reading.amend import restoring  # noqa: PLC0415 - the window starts without it

        if self._article is not None:
            self.made.emit(restoring(self._article, number))

    def relabel(self, number: int, role: Role) -> None:
        """Take a block of the text for something else."""
        from analysis.reading.amend import relabelling  # noqa: PLC0415

        article = self._article
        if article is not None and article.blocks[number].role is not role:
            self.made.emit(relabelling(article, number, role))

    def read_as(self, code: str) -> None:
        """Take the text for one in another language, and look through it again."""
        from analysis.reading.amend import reading_as  # noqa: PLC0415

        if self._article is not None and code != self._article.language.code:
            self.made.emit(reading_as(self._article, code))

    def show(self, form: "Article", last: "Change | None") -> None:
        """Show another form of the article: from where one reads, or from a block put back."""
        from analysis.reading.amend import Amend, Amended  # noqa: PLC0415

        back = isinstance(last, Amended) and last.amendment.act is Amend.RESTORE
        self._travel.change(last.span.start if last is not None and back else None)
        self._opening.show(form)

    def add_roles(self, view: "ArticleView", menu: QMenu, place: QPoint) -> None:
        """Let a right click say what the block under it is."""
        number = self._block_at(view, place)
        if number is None or self._article is None:
            return
        present = self._article.blocks[number].role
        roles = menu.addMenu(self.tr("This block is"))
        roles.setObjectName("roles")
        group = QActionGroup(roles)
        for role in Role:
            action = roles.addAction(labels.role(role))
            action.setObjectName(role)
            action.setCheckable(True)
            action.setChecked(role is present)
            group.addAction(action)
            action.triggered.connect(partial(without_state, partial(self.relabel, number, role)))

    def _block_at(self, view: "ArticleView", place: QPoint) -> int | None:
        placed = view.positions.block(view.cursorForPosition(place).blockNumber())
        if placed is None or self._article is None or view.article is not self._article:
            return None
        blocks = self._article.blocks
        return next((n for n, block in enumerate(blocks) if block.span == placed.span), None)
