"""The list of findings with its filter by kind and its search."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QSignalBlocker, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from analysis.judgement.messages import Messages
from analysis.model.article import Article
from analysis.model.codes import Kind, Tier
from analysis.model.judgement import Analysis
from ui import labels
from ui.panel.findings_model import FindingsModel
from ui.panel.layers import Swatch
from ui.panel.row_delegate import badge_size
from ui.panel.rows_list import RowsList
from ui.panel.section import Section
from ui.panel.still_box import StillBox
from ui.panel.words import Words

translate = QCoreApplication.translate

NARROW: Final = 34
"""Letters below which filter and search stand one above the other."""


class FindingsView(Section):
    """Follows the layers that are on; a click or Enter chooses a finding."""

    finding_chosen = Signal(int)

    def __init__(self, badge: Swatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = badge
        self._visible: frozenset[Kind] = frozenset(Kind)
        self._tiers = frozenset({Tier.A})
        self._current = -1
        self._weaker = 0
        self._total = 0
        self._article: Article | None = None
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.kinds = StillBox(self)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.model = FindingsModel(self._badge, self)
        self.list = RowsList(self.model, self, quotes=True)
        self.nothing = Words(self, soft=True)
        self.weaker = Words(self, scale=0.92, soft=True)

    def _lay_out(self) -> None:
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.kinds.setSizeAdjustPolicy(policy)
        self.tools = tools = QHBoxLayout()
        tools.setSpacing(8)
        for tool, share in ((self.kinds, 3), (self.search, 2)):
            tool.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            tools.addWidget(tool, share)
        self.rows.addLayout(tools)
        self.rows.addWidget(self.nothing)
        self.rows.addWidget(self.list)
        self.rows.addWidget(self.weaker)

    def _connect(self) -> None:
        self.kinds.currentIndexChanged.connect(self._choose_rows)
        self.search.textChanged.connect(self._choose_rows)
        self.list.row_chosen.connect(self._choose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the search under the filter where both would be too narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW * self.fontMetrics().averageCharWidth()
        way = QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        self.tools.setDirection(way)
        for tool in (self.kinds, self.search):
            tool.setMinimumHeight(round(self.fontMetrics().height() * 1.8))

    def show_findings(self, analysis: Analysis, messages: Messages) -> None:
        """Fill the list; of another article all kinds, of the same one what was being looked at."""
        same, self._article = self._article is analysis.article, analysis.article
        only = self.kinds.currentData() if same else None
        self._count(analysis)
        self._current = -1
        self.list.setAccessibleName(translate("Findings", "Findings, in reading order"))
        self.search.setPlaceholderText(translate("Findings", "Search"))
        self.search.setAccessibleName(translate("Findings", "Search in the findings"))
        self.kinds.setAccessibleName(translate("Findings", "Show one kind of finding"))
        self._fill_kinds({finding.kind for finding in analysis.findings}, only)
        if not same:
            with QSignalBlocker(self.search):
                self.search.clear()
        self.model.show(analysis, messages, badge_size(self.font()))
        self._choose_rows()

    def set_visible_layers(self, kinds: frozenset[Kind]) -> None:
        """List only what the text shows."""
        if kinds != self._visible:
            self._visible = kinds
            self._choose_rows()

    def set_tiers(self, tiers: frozenset[Tier], analysis: Analysis | None) -> None:
        """List only findings as strong as the text shows."""
        self._tiers = tiers
        if analysis:
            self._count(analysis)
            self._choose_rows()

    def _count(self, analysis: Analysis) -> None:
        self._total = sum(finding.tier in self._tiers for finding in analysis.findings)
        others = (finding.tier for finding in analysis.findings if finding.tier not in self._tiers)
        self._weaker = sum(tier is Tier.B for tier in others)

    @property
    def current(self) -> int:
        """The id of the current finding, or -1."""
        return self._current

    def set_current(self, number: int) -> None:
        """Mark the row of a finding, if it is listed; nothing is emitted."""
        self._current = number
        index = self.model.index_of(number)
        if index.isValid():
            self.list.setCurrentIndex(index)
        else:
            self.list.clearSelection()

    def _fill_kinds(self, found: set[Kind], only: object) -> None:
        with QSignalBlocker(self.kinds):
            self.kinds.clear()
            self.kinds.addItem(translate("Findings", "All kinds"), None)
            for kind in Kind:
                if kind in found:
                    icon = QIcon(self._badge(kind, badge_size(self.font())))
                    self.kinds.addItem(icon, labels.layer(kind), kind)
            self.kinds.setCurrentIndex(max(0, self.kinds.findData(only)))

    def _choose_rows(self) -> None:
        only = self.kinds.currentData()
        kinds = self._visible if only is None else self._visible & {Kind(only)}
        self.model.choose_rows(kinds, self._tiers, self.search.text())
        listed = self.model.rowCount()
        title = translate("Findings", "Findings, in reading order")
        self.name(title, str(listed) if listed == self._total else f"{listed}/{self._total}")
        self.nothing.say("" if listed else self._why_empty())
        self.list.setVisible(listed > 0)
        words = translate("Findings", "%n weaker mark(s) not shown (key M).", "", self._weaker)
        self.weaker.say(words if self._weaker else "")
        index = self.model.index_of(self._current)
        if index.isValid():
            self.list.setCurrentIndex(index)

    def _why_empty(self) -> str:
        if not self._total:
            return translate("Findings", "Selon found nothing to stop at here. That is no verdict.")
        return translate("Findings", "Nothing is listed: the filter or the layers hide all of it.")

    def _choose(self, index: QModelIndex) -> None:
        self._current = self.model.finding(index).id
        self.finding_chosen.emit(self._current)
