"""What the reader puts right in the text itself: a block back in, another role for one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from analysis.model.codes import Role
from ui import labels
from ui.actions import without_state
from ui.opening import Opening
from ui.travel import Travel

if TYPE_CHECKING:
    from analysis.model.article import Article
    from ui.document.view import ArticleView


class Amendments(QObject):
    """Keeps every form that an article has had, so that each can be gone back to."""

    def __init__(self, opening: Opening, travel: Travel) -> None:
        super().__init__(opening)
        self._opening = opening
        self._travel = travel
        self._forms: tuple[Article, ...] = ()
        self._at = -1

    def begin(self, article: "Article") -> None:
        """An article is on screen: a form of the one before, or the first of another."""
        if not any(form is article for form in self._forms):
            self._forms, self._at = (article,), 0

    def can_go(self, by: int) -> bool:
        """Whether there is a form before, or after, the one that is shown."""
        return bool(self._forms) and 0 <= self._at + by < len(self._forms)

    def go(self, by: int) -> None:
        """Show the form before, or the one after."""
        if self.can_go(by):
            self._at += by
            self._show(self._forms[self._at])

    def restore(self, number: int) -> None:
        """Put a block that was left out back into the text, and go to it."""
        from analysis.reading.amend import restored  # noqa: PLC0415 - the window starts without it

        article = self._forms[self._at]
        made = restored(article, number)
        known = {block.span.of(article.text) for block in article.blocks}
        new = (b.span.start for b in made.blocks if b.span.of(made.text) not in known)
        self._add(made, next(new, None))

    def relabel(self, number: int, role: Role) -> None:
        """Take a block of the text for something else."""
        from analysis.reading.amend import relabelled  # noqa: PLC0415

        article = self._forms[self._at]
        if article.blocks[number].role is not role:
            self._add(relabelled(article, number, role))

    def add_roles(self, view: "ArticleView", menu: QMenu, place: QPoint) -> None:
        """Let a right click say what the block under it is."""
        number = self._block_at(view, place)
        if number is None:
            return
        roles = menu.addMenu(self.tr("This block is"))
        roles.setObjectName("roles")
        group = QActionGroup(roles)
        for role in Role:
            action = roles.addAction(labels.role(role))
            action.setObjectName(role)
            action.setCheckable(True)
            action.setChecked(role is self._forms[self._at].blocks[number].role)
            group.addAction(action)
            action.triggered.connect(partial(without_state, partial(self.relabel, number, role)))

    def _block_at(self, view: "ArticleView", place: QPoint) -> int | None:
        placed = view.positions.block(view.cursorForPosition(place).blockNumber())
        if placed is None or view.article is not self._forms[self._at]:
            return None
        blocks = self._forms[self._at].blocks
        return next((n for n, block in enumerate(blocks) if block.span == placed.span), None)

    def _add(self, article: "Article", at: int | None = None) -> None:
        """Another form; what was undone before is gone."""
        self._forms = (*self._forms[: self._at + 1], article)
        self._at += 1
        self._show(article, at)

    def _show(self, article: "Article", at: int | None = None) -> None:
        self._travel.change(article, at)
        self._opening.take(article)
