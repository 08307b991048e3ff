"""The side panel: the counts, which stay; range, sources, legend, findings, which scroll."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from analysis.judgement.messages import Messages
from analysis.judgement.version import Version
from analysis.model.codes import Kind, Tier
from analysis.model.judgement import Analysis
from analysis.model.span import Span
from ui.panel.about import About, RemovedView
from ui.panel.arithmetic import Arithmetic
from ui.panel.chain import ChainView
from ui.panel.changes import Changes
from ui.panel.counts import CountsHead
from ui.panel.findings import FindingsView
from ui.panel.layers import Layers, Swatch
from ui.panel.pictures import PicturesView
from ui.panel.practice import Practice
from ui.panel.promises import Promises
from ui.panel.prompts import Prompts
from ui.panel.readability import ReadabilityView
from ui.panel.score import ScoreView
from ui.panel.sources import SourcesView
from ui.panel.statements import Statements
from ui.panel.words import Words

translate = QCoreApplication.translate

_PAUSE = 5  # milliseconds between two parts that are filled one at a time


class Panel(QWidget):
    """Shows an analysis; nothing here decides anything."""

    finding_chosen = Signal(int)
    source_chosen = Signal(int)
    sentence_chosen = Signal(Span)
    layer_toggled = Signal(Kind, bool)
    thread_chosen = Signal(Span, Span)

    def __init__(self, badge: Swatch, sample: Swatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Analysis, Messages, Version | None] | None = None
        self._comes = True  # an analysis is on its way
        self._tiers = frozenset({Tier.A})
        self._steps: list[Callable[[], None]] = []  # what is still to be filled
        self._rest = QTimer(self, interval=_PAUSE)
        self._rest.timeout.connect(self._fill_one)
        self._build(badge, sample)
        self._lay_out()
        self._connect()
        self.show_nothing()

    def _build(self, badge: Swatch, sample: Swatch) -> None:
        self.area = QScrollArea(self)
        self.column = QWidget()
        self.waiting = Words(self.column, soft=True)
        self.counts = CountsHead(self)
        self.score = ScoreView(self.column)
        self.changes = Changes(self.column)
        self.arithmetic = Arithmetic(self.column)
        self.sources = SourcesView(self.column)
        self.chain = ChainView(self.column)
        self.layers = Layers(sample, self.column)
        self.findings = FindingsView(badge, self.column)
        self.promises = Promises(badge, self.column)
        self.practice = Practice(self.column)
        self.statements = Statements(self.column)
        self.prompts = Prompts(self.column)
        self.pictures = PicturesView(self.column)
        self.readability = ReadabilityView(self.column)
        self.about = About(self.column)
        self.removed = RemovedView(self.column)
        self.parts: tuple[QWidget, ...] = (
            self.counts,
            self.score,
            self.changes,
            self.arithmetic,
            self.sources,
            self.chain,
            self.layers,
            self.findings,
            self.promises,
            self.practice,
            self.statements,
            self.prompts,
            self.pictures,
            self.readability,
            self.about,
            self.removed,
        )

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self.column)
        inner.setContentsMargins(20, 18, 18, 26)
        inner.setSpacing(20)
        for part in (self.waiting, *self.parts[1:]):
            inner.addWidget(part)
        inner.addStretch(1)
        self.area.setWidget(self.column)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.counts)
        outer.addWidget(self.area)

    def _connect(self) -> None:
        self.findings.finding_chosen.connect(self.finding_chosen)
        self.arithmetic.finding_chosen.connect(self.finding_chosen)
        self.arithmetic.passage_chosen.connect(self.sentence_chosen)
        self.changes.passage_chosen.connect(self.sentence_chosen)
        self.sources.source_chosen.connect(self.source_chosen)
        self.chain.passage_chosen.connect(self.sentence_chosen)
        self.promises.thread_chosen.connect(self.thread_chosen)
        self.promises.finding_chosen.connect(self.finding_chosen)
        self.promises.passage_chosen.connect(self.sentence_chosen)
        self.practice.passage_chosen.connect(self.sentence_chosen)
        self.statements.passage_chosen.connect(self.sentence_chosen)
        self.prompts.finding_chosen.connect(self.finding_chosen)
        self.pictures.passage_chosen.connect(self.sentence_chosen)
        self.layers.layer_toggled.connect(self.layer_toggled)
        listed = (self.findings, self.practice, self.statements, self.arithmetic, self.changes)
        for section in (*listed, self.prompts, self.pictures, self.promises, self.chain):
            section.list.row_wanted.connect(partial(self._bring, section.list))
        self.sources.table.row_wanted.connect(partial(self._bring, self.sources.table))

    def show_analysis(
        self,
        analysis: Analysis,
        messages: Messages,
        version: Version | None = None,
        *,
        at_once: bool = True,
    ) -> None:
        """Show everything about one article, from the top, where a changed range can be seen.

        Unless `at_once`, a part at a time, with the window answering between two of them.
        """
        fresh = self._shown is None or self._shown[0] is not analysis
        current = -1 if fresh else self.findings.current
        self._shown = (analysis, messages, version)
        self._name_everything()
        end = partial(self._begin_at_top if fresh else self.findings.set_current, current)
        self._steps = [*self._filling(analysis, messages, version), end]
        if at_once:
            while self._steps:
                self._fill_one()
        else:
            self._rest.start()

    def _filling(
        self, analysis: Analysis, messages: Messages, version: Version | None
    ) -> Iterator[Callable[[], None]]:
        """What fills each part, in their order; one that has nothing to show hides itself."""
        fillings: tuple[tuple[QWidget, Callable[[], None]], ...] = (
            (self.counts, partial(self.counts.show_counts, analysis.score.counts, messages)),
            (self.score, partial(self.score.show_score, analysis.score, messages, version)),
            (self.changes, partial(self.changes.show_changes, version)),
            (
                self.arithmetic,
                partial(self.arithmetic.show_arithmetic, analysis, messages, version),
            ),
            (self.sources, partial(self.sources.show_sources, analysis)),
            (self.chain, partial(self.chain.show_chains, analysis, messages, version)),
            (self.layers, partial(self.layers.show_layers, analysis, self._tiers)),
            (self.findings, partial(self.findings.show_findings, analysis, messages)),
            (self.promises, partial(self.promises.show_promises, analysis)),
            (self.practice, partial(self.practice.show_credits, analysis)),
            (self.statements, partial(self.statements.show_statements, analysis)),
            (self.prompts, partial(self.prompts.show_prompts, analysis, messages)),
            (self.pictures, partial(self.pictures.show_pictures, analysis, messages)),
            (
                self.readability,
                partial(self.readability.show_readability, analysis.readability),
            ),
            (self.about, partial(self.about.show_about, analysis, messages)),
            (
                self.removed,
                partial(self.removed.show_removed, analysis.article.notes.removed),
            ),
        )
        for part, fill in fillings:
            if part not in (self.changes, self.chain):  # which show themselves, where there is any
                yield partial(self._fill, part, fill)
            else:
                yield fill

    @staticmethod
    def _fill(part: QWidget, fill: Callable[[], None]) -> None:
        part.setVisible(True)
        fill()

    def _fill_one(self) -> None:
        if self._steps:
            self._steps.pop(0)()
        if not self._steps:
            self._rest.stop()

    def _begin_at_top(self, _current: int) -> None:
        self.area.verticalScrollBar().setValue(0)

    def show_nothing(self) -> None:
        """Wait for an analysis."""
        self._show_words_only(comes=True)

    def show_unmarked(self) -> None:
        """There will be no analysis: it was stopped, or it failed."""
        self._show_words_only(comes=False)

    def _show_words_only(self, *, comes: bool) -> None:
        self._shown, self._comes, self._steps = None, comes, []
        self._name_everything()
        for part in self.parts:
            part.setVisible(False)

    def set_current(self, number: int) -> None:
        """Mark the row of a finding and bring it into view; nothing is emitted."""
        self.findings.set_current(number)

    def set_visible_layers(self, kinds: frozenset[Kind]) -> None:
        """Show which layers are on; nothing is emitted."""
        self.layers.set_visible_layers(kinds)
        self.findings.set_visible_layers(kinds)

    def set_more(self, more: bool) -> None:
        """Count and list the weaker findings too, or only the strong ones."""
        tiers = frozenset({Tier.A, Tier.B}) if more else frozenset({Tier.A})
        if tiers == self._tiers:
            return
        self._tiers = tiers
        analysis = self._shown[0] if self._shown else None
        self.findings.set_tiers(self._tiers, analysis)
        if analysis:
            self.layers.show_layers(analysis, self._tiers)

    def changeEvent(self, event: QEvent) -> None:
        """Follow another language, type size or set of colours."""
        super().changeEvent(event)
        kind = event.type()
        if kind is QEvent.Type.FontChange:
            for label in self.findChildren(Words):
                label.rescale(self.font())
        if kind in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            # later: Qt is going through all widgets, and must find none made or gone
            QTimer.singleShot(0, self, self._show_again)
        elif kind is QEvent.Type.LanguageChange:
            self._name_everything()
            self._show_again()

    def _show_again(self) -> None:
        if self._shown:
            self.show_analysis(*self._shown)

    def _name_everything(self) -> None:
        self.setAccessibleName(translate("Panel", "What Selon sees in this article"))
        if self._comes:
            waiting = translate("Panel", "Counts, sources and findings appear here.")
        else:
            waiting = translate("Panel", "This text has no marks. Open it again to look for them.")
        self.waiting.say("" if self._shown else waiting)

    def bring_part(self, part: QWidget) -> None:
        """Scroll to a part, once it is laid out."""
        while self._steps:
            self._fill_one()
        QTimer.singleShot(0, part, lambda: self.area.ensureWidgetVisible(part, 0, 12))

    def _bring(self, view: QWidget, row: QRect) -> None:
        if not view.isVisible():
            return
        top = view.mapTo(self.column, QPoint(0, row.top()))
        half = row.height() // 2
        self.area.ensureVisible(0, top.y() + half, 0, half + 12)
