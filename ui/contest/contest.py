"""The reader's disagreement with the article on screen: asked for, undone, kept, weighed anew."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from analysis.errors import SelonError, Unwritable
from ui.actions import Actions, without_state
from ui.amendments import Amendments
from ui.contest.steps import Deed, Steps
from ui.desk import Desk
from ui.settings import Settings

if TYPE_CHECKING:  # the first paint does not wait for these
    from analysis.judgement.history import Change, Step
    from analysis.judgement.version import Version
    from analysis.model.article import Article
    from analysis.model.evidence import Finding
    from analysis.model.judgement import Analysis
    from analysis.model.span import Span
    from ui.reading_page import ReadingPage

translate = QCoreApplication.translate

_NAMES: Final = ("undo", "redo", "contest", "save_changes", "weights")


class Contest(QObject):
    """Keeps Selon's own analysis and says `changed` with the reader's version of it."""

    changed = Signal(object)
    failed = Signal(SelonError)
    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        actions: Actions,
        amendments: Amendments,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._settings = settings
        self._actions = actions
        self._amendments = amendments
        self._window = window
        self._page: ReadingPage | None = None
        self._selon: Analysis | None = None
        self._steps = Steps(settings, self)
        self._form: Article | None = None
        self._number = 0  # of changes that are shown
        self._ruled: frozenset[str] = frozenset()  # rules that this article's changes switch off
        self.version: Version | None = None
        self.dialog: QDialog | None = None
        self.stack = self._steps.stack
        self._connect()
        self._enable()

    def _connect(self) -> None:
        slots = {
            "undo": self.stack.undo,
            "redo": self.stack.redo,
            "contest": self.ask_about_current,
            "save_changes": self.ask_where_to_save,
            "weights": self.ask_for_weights,
        }
        for name, slot in slots.items():
            self._actions[name].triggered.connect(partial(without_state, slot))
        self._steps.changed.connect(self._follow)
        self.stack.indexChanged.connect(self._enable)
        self._steps.failed.connect(self.failed)
        self._amendments.made.connect(self._steps.add)

    def attach(self, page: "ReadingPage") -> None:
        """The page that shows articles is there."""
        self._page = page
        page.contest_asked.connect(self.ask_about)
        page.reader.finding_chosen.connect(self._enable)
        page.panel.changes.save_asked.connect(self.ask_where_to_save)
        page.panel.changes.reset_asked.connect(self.take_everything_back)
        page.panel.arithmetic.weights_asked.connect(self.ask_for_weights)

    # one article

    def form_of(self, article: "Article") -> "Article":
        """An article was read: the form that its reader once gave it."""
        self._form = self._steps.begin(article)
        self._number, self._ruled = len(self._changes()), self._rules()
        return self._form

    def original_of(self, form: "Article") -> "Article":
        """The article on screen as it was read."""
        original = self._steps.article
        return original if form is self._form and original is not None else form

    def begin(self, analysis: "Analysis") -> None:
        """Selon's analysis of an article is there; what was once changed in it is changed again."""
        self._selon = analysis
        self._show()
        failure, strange = self._steps.failure, self._steps.strange
        self._steps.failure, self._steps.strange = None, 0
        if failure is not None:
            self.failed.emit(failure)
        elif strange:
            self.told.emit(_strange(strange))

    def leave(self) -> None:
        """Another article, or another form of it, is on its way."""
        if self.dialog is not None:
            self.dialog.reject()
        self._selon = self.version = None
        self._enable()

    def revise(self, step: "Step") -> None:
        """One change more, on top of those that stand."""
        self._steps.add(step)

    def take_everything_back(self) -> None:
        """Selon's own marks and weights again; redo brings the changes back."""
        if self.stack.index():
            self._steps.take_back()
        if self._settings.weights or self._settings.rules_off:  # from before this article
            self._settings.rules_off = frozenset()
            self._set_weights({})

    def do(self, deed: Deed) -> None:
        """Do something that Ctrl+Z takes back, as long as this article is on screen."""
        if self._selon is None:
            deed.do()
        else:
            self._steps.add(deed)

    def weigh(self, weights: Mapping[str, float]) -> None:
        """Let ingredients count as the reader wants, here and in later articles."""
        scoring = self._desk.kit().scoring
        same = all(scoring.component[name].weight == weight for name, weight in weights.items())
        before, after = self._settings.weights, {} if same else dict(weights)
        if after != before:
            again, back = (partial(self._set_weights, kept) for kept in (after, before))
            self.do(Deed(again, back))

    def _set_weights(self, weights: Mapping[str, float]) -> None:
        self._settings.weights = dict(weights)
        self._show()

    # asking

    def ask_about_current(self) -> None:
        """Ask about the mark whose card is open."""
        if self._page is not None and self._page.reader.current >= 0:
            self.ask_about(self._page.reader.current)

    def ask_about(self, number: int) -> None:
        """Ask what the mark with this id should be instead."""
        from ui.contest.revision_dialog import RevisionDialog  # noqa: PLC0415 - rarely asked for

        if self.version is None:
            return
        analysis = self.version.own
        finding = next((f for f in analysis.findings if f.id == number), None)
        if finding is not None:
            dialog = RevisionDialog(finding, analysis, self._window)
            dialog.accepted.connect(lambda: self.revise(dialog.revision()))
            self.ask(dialog)

    def ask_for_weights(self) -> None:
        """Show the sliders."""
        from ui.contest.weights_dialog import WeightsDialog  # noqa: PLC0415

        messages = self._desk.messages(self._settings.language)
        scoring = self._desk.kit().scoring
        dialog = WeightsDialog(scoring, self._settings.weights, messages, self._window)
        dialog.weighed.connect(self.weigh)
        self.ask(dialog)

    def ask_where_to_save(self) -> None:
        """Ask for a file for the list of changes."""
        title = translate("contest", "Save the list of your changes")
        dialog = QFileDialog(self._window, title, "selon.csv")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("contest", "Table (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.save)
        self.ask(dialog)

    def save(self, path: str) -> None:
        """Write the list of changes as a table."""
        from analysis.judgement.contest import as_csv  # noqa: PLC0415

        if self.version is None:
            return
        try:
            Path(path).write_text(as_csv(self.version.log()), encoding="utf-8", newline="")
        except OSError as error:
            self.failed.emit(Unwritable(name=path, why=error.strerror or ""))

    def ask(self, dialog: QDialog) -> None:
        """Open a question about this article; it goes when the article goes."""
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _changes(self) -> "tuple[Change, ...]":
        history = self._steps.history
        return history.changes if history is not None else ()

    def _follow(self) -> None:
        """Other changes stand: the article takes its new form, or its marks change in this one."""
        history, before = self._steps.history, self._number
        if history is None:
            return
        self._number = len(history.changes)
        self._switch_rules()
        if history.article is self._form:
            self._show()
        else:
            self._form = history.article
            last = history.changes[-1] if self._number > before else None
            self._amendments.show(self._form, last)

    def _rules(self) -> frozenset[str]:
        """The rules that the changes to this article switch off."""
        from analysis.judgement.contest import Action, Revision  # noqa: PLC0415

        revisions = (change for change in self._changes() if isinstance(change, Revision))
        return frozenset(r.rule for r in revisions if r.action is Action.DISMISS_RULE)

    def _switch_rules(self) -> None:
        """A rule goes off everywhere with its change here, and on again when that is undone."""
        before, self._ruled = self._ruled, self._rules()
        if before != self._ruled:
            self._settings.rules_off = (self._settings.rules_off - before) | self._ruled

    def _show(self) -> None:
        from analysis.judgement.version import version  # noqa: PLC0415

        if self._selon is None:
            return
        place = self._current_span()
        weights, off = self._settings.weights, self._settings.rules_off
        scoring, changes = self._desk.kit().scoring, self._changes()
        self.version = version(self._selon, changes, weights, scoring, off)
        if self._page is not None:
            self._page.reader.close_card()
        self.changed.emit(self.version)
        self._go_back(place)
        self._enable()

    def _current_span(self) -> "Span | None":
        """Where the mark stands whose card is open."""
        if self._page is None or self.version is None:
            return None
        current = self._page.reader.current
        return next((f.span for f in self.version.own.findings if f.id == current), None)

    def _go_back(self, place: "Span | None") -> None:
        """Open the card again, if a mark still stands there."""
        if place is None or self._page is None or self.version is None:
            return
        found: Finding | None = next(
            (f for f in self.version.own.findings if f.span == place), None
        )
        if found is not None:
            self._page.reader.choose(found.id)

    def _enable(self) -> None:
        """Only what can be done now can be chosen."""
        there = self._selon is not None
        current = self._page is not None and self._page.reader.current >= 0
        can = {
            "undo": self.stack.canUndo(),
            "redo": self.stack.canRedo(),
            "contest": current,
            "save_changes": self.stack.canUndo(),
            "weights": True,
        }
        for name in _NAMES:
            self._actions[name].setEnabled(there and can[name])


def _strange(number: int) -> str:
    """That changes of another copy of the article are not in this one."""
    return translate(
        "contest",
        "%n change(s) that you once made have no place in this copy of the article.",
        "",
        number,
    )
