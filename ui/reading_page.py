"""The article with its side panel: what one chooses in the one shows in the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from analysis.judgement.messages import Messages
from analysis.judgement.version import Version
from analysis.model.article import Article
from analysis.model.codes import Kind
from analysis.model.judgement import Analysis
from analysis.model.span import Span
from ui.document.reader import Reader
from ui.panel.panel import Panel
from ui.shapes import badge, legend
from ui.theme import Theme

_PANEL = 372
_NARROW = 720  # pixels below which the panel stands under the text, which needs the width
_PANEL_SHARE = 0.4  # of the height, for a panel that stands below
_MANY = 3000  # sentences of an article whose panel is filled part by part, not to stall


class ReadingPage(QWidget):
    """Reader and panel, joined; `layer_toggled` passes on what the legend was told."""

    layer_toggled = Signal(Kind, bool)
    zoom_asked = Signal(int)
    contest_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._analysis: Analysis | None = None
        self.version: Version | None = None
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.reader = Reader(self._theme)
        self.panel = Panel(self._badge, self._legend)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setObjectName("split")

    def _lay_out(self) -> None:
        self.split.addWidget(self.reader)
        self.split.addWidget(self.panel)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self._divide(Qt.Orientation.Horizontal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split, 1)  # what may stand below it takes no more than it needs

    def _connect(self) -> None:
        self.reader.finding_chosen.connect(self.panel.set_current)
        self.reader.zoom_asked.connect(self.zoom_asked)
        self.reader.contest_asked.connect(self.contest_asked)
        self.panel.finding_chosen.connect(self.reader.choose)
        self.panel.source_chosen.connect(self._show_source)
        self.panel.sentence_chosen.connect(self.reader.reveal)
        self.panel.thread_chosen.connect(self.reader.follow)
        self.panel.layer_toggled.connect(self.layer_toggled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel beside the text, or below it where both would be too narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if way is not self.split.orientation():
            self._divide(way)

    def _divide(self, way: Qt.Orientation) -> None:
        beside = way is Qt.Orientation.Horizontal
        self.split.setOrientation(way)
        self.panel.setMinimumWidth(300 if beside else 0)
        low = round(self.height() * _PANEL_SHARE)
        self.split.setSizes([10_000, _PANEL] if beside else [self.height() - low, low])

    def show_article(self, article: Article) -> None:
        """The text at once; the panel waits."""
        self._analysis = self.version = None
        self.reader.show_article(article)
        self.panel.show_nothing()

    def show_version(self, version: Version, messages: Messages) -> None:
        """Marks and panel as the reader has them, Selon's own range beside."""
        self.version = version
        self.show_analysis(version.own, messages, version)

    def show_analysis(
        self, analysis: Analysis, messages: Messages, version: Version | None = None
    ) -> None:
        """Marks and panel."""
        self._analysis = analysis
        self.reader.show_analysis(analysis, messages)
        few = len(analysis.sentences) <= _MANY
        self.panel.show_analysis(analysis, messages, version, at_once=few)

    def set_layers(self, layers: frozenset[Kind], *, more: bool) -> None:
        """Which marks are on, in the text and in the panel."""
        self.reader.set_layers(layers, more=more)
        self.panel.set_visible_layers(layers)
        self.panel.set_more(more)

    def set_theme(self, theme: Theme) -> None:
        """Change colours; the panel draws its badges anew with the palette."""
        self._theme = theme
        self.reader.set_theme(theme)

    def _show_source(self, number: int) -> None:
        """Frame every mention of a source and go to the first."""
        analysis = self._analysis
        source = next((s for s in analysis.sources if s.id == number), None) if analysis else None
        mentions: tuple[Span, ...] = source.mentions if source else ()
        if mentions:
            self.reader.reveal(mentions[0])
            self.reader.view.show_hits(mentions)

    def _badge(self, kind: Kind, size: int) -> QPixmap:
        return badge(kind, self._theme.marks[kind], size, self.devicePixelRatioF())

    def _legend(self, kind: Kind, size: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        return legend(kind, self._theme.marks[kind], size, min(1.8, self._theme.line_weight), ratio)
