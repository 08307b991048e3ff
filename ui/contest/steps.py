"""What the reader did to the article on screen, step by step: made, undone, kept, found again."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from analysis.errors import NotKept, SelonError
from ui.settings import Settings

if TYPE_CHECKING:  # the first paint does not wait for these
    from analysis.judgement.history import History, Step
    from analysis.model.article import Article
    from analysis.reading.amend import Amendment

_FOLDER: Final = "changes"


class Steps(QObject):
    """Says `changed` when other steps stand; they are then kept in the article's own file."""

    changed = Signal()
    failed = Signal(SelonError)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._place = Path()
        self._steps: list[Step] = []
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

    def add(self, step: "Step") -> None:
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
        self._steps = list(steps)

    def _follow(self, index: int) -> None:
        """Another number of steps stands; the same changes to blocks make the very same form."""
        from analysis.judgement.history import history  # noqa: PLC0415
        from analysis.judgement.kept import keep  # noqa: PLC0415

        if self.article is None:
            return
        made = history(self.article, self._steps[:index])
        form = self._forms.setdefault(made.amendments, made.article)
        self.history = replace(made, article=form)
        self.changed.emit()
        try:
            keep(made.fitting, self._place)
        except NotKept as error:
            self.failed.emit(error)
