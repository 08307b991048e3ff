"""What the reader did to the article on screen, step by step: made, undone, kept, found again."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from analysis.errors import NotKept, SelonError
from ui.settings import Settings

if TYPE_CHECKING:  # the first paint does not wait for these
    from analysis.judgement.history import History, Step
    from analysis.model.article import Article
    from analysis.reading.amend import Amendment

_FOLDER: Final = "changes"


class Deed(NamedTuple):
    """What holds beyond the article, so that it is undone in its turn and not kept with it.

    A `lasting` one stays when everything about the article is taken back at once.
    """

    do: Callable[[], object]
    undo: Callable[[], object]
    lasting: bool = False


class Steps(QObject):
    """Says `changed` when other steps stand; they are then kept in the article's own file."""

    changed = Signal()
    failed = Signal(SelonError)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._place = Path()
        self._steps: list[Step | Deed] = []
        self._at = 0  # how many of them stand
        self._taking_back = False
        self._forms: dict[tuple[Amendment, ...], Article] = {}
        self.article: Article | None = None  # as it was read
        self.history: History | None = None  # what stands
        self.strange = 0  # kept steps for which there is no place in this copy of the article
        self.failure: NotKept | None = None  # why nothing that was kept could be read
        self.stack = QUndoStack(self)
        self.stack.indexChanged.connect(self._follow)

    def begin(self, article: "Article") -> "Article":
        """An article was read: the form that its reader once gave it; each step can be undone."""
        from analysis.judgement.history import history  # noqa: PLC0415 - after the first paint
        from analysis.judgement.kept import kept, place_of  # noqa: PLC0415

        self.article = article
        self._place = place_of(article, self._settings.folder / _FOLDER)
        try:
            steps, self.failure = kept(self._place), None
        except NotKept as error:
            steps, self.failure = (), error
        made = history(article, steps)
        self.strange = len(steps) - len(made.fitting)
        self.history, self._forms = made, {(): article, made.amendments: made.article}
        self._fill(made.fitting)
        return made.article

    def take_back(self) -> None:
        """Undo all that belongs to the article; redo brings it back."""
        self._taking_back = True
        self.stack.setIndex(0)
        self._taking_back = False

    def add(self, step: "Step | Deed") -> None:
        """One step more, on top of those that stand; what was undone before is gone."""
        del self._steps[self.stack.index() :]
        self._steps.append(step)
        self.stack.push(QUndoCommand())

    def _fill(self, steps: "tuple[Step, ...]") -> None:
        self.stack.blockSignals(True)
        self.stack.clear()
        for _ in steps:
            self.stack.push(QUndoCommand())
        self.stack.blockSignals(False)
        self._steps, self._at = list(steps), len(steps)

    def _follow(self, index: int) -> None:
        """Another number of steps stands; the same changes to blocks make the very same form."""
        from analysis.judgement.history import history  # noqa: PLC0415
        from analysis.judgement.kept import keep  # noqa: PLC0415

        if self.article is None:
            return
        before, standing = self._standing(self._at), self._standing(index)
        self._go(index)
        if standing == before:
            return
        made = history(self.article, standing)
        form = self._forms.setdefault(made.amendments, made.article)
        self.history = replace(made, article=form)
        self.changed.emit()
        try:
            keep(made.fitting, self._place)
        except NotKept as error:
            self.failed.emit(error)

    def _standing(self, index: int) -> "list[Step]":
        """The steps up to there that are the article's own."""
        return [step for step in self._steps[:index] if not isinstance(step, Deed)]

    def _go(self, index: int) -> None:
        """Do the deeds up to there, or undo those behind it."""
        before, self._at = self._at, index
        for step in self._steps[before:index]:
            if isinstance(step, Deed):
                step.do()
        for step in reversed(self._steps[index:before]):
            if isinstance(step, Deed) and not (step.lasting and self._taking_back):
                step.undo()
