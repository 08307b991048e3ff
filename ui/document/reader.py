"""The article with all that belongs to it: text, strip, card and search, joined."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from analysis.judgement.messages import Messages
from analysis.model.article import Article
from analysis.model.codes import Kind, Tier
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis
from analysis.model.span import Span
from ui.document.blink import Blink
from ui.document.card import GAP as CARD_GAP
from ui.document.card import Card
from ui.document.find_bar import FindBar
from ui.document.gallery import Gallery
from ui.document.strip import Strip
from ui.document.view import ArticleView
from ui.theme import Theme

_MANY = 1000  # marks whose places are looked for after they are painted, not to stall
_SOON = 20  # milliseconds in which they are, and the window answers
_POINT = 1 / 400  # of an article: what is shorter than that is a point on the strip


class Reader(QWidget):
    """Says `finding_chosen` with an id, or -1, whenever another finding is the current one."""

    finding_chosen = Signal(int)
    zoom_asked = Signal(int)
    contest_asked = Signal(int)
    link_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = -1
        self._analysis: Analysis | None = None
        self._messages: Messages | None = None
        self._layers = frozenset(Kind)
        self._more = False
        self._shares: dict[int, float] = {}
        self._letters = 0
        self._build(theme)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _build(self, theme: Theme) -> None:
        self.view = ArticleView(theme)
        self.blink = Blink(self.view)
        self.strip = Strip(self.view.verticalScrollBar(), theme)
        self.find_bar = FindBar()
        self.card = Card(theme, self.view)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        view = self.view
        view.finding_clicked.connect(self.choose)
        view.text_clicked.connect(self.close_card)
        view.laid_out.connect(self._laid_out)
        view.zoom_asked.connect(self.zoom_asked)
        view.verticalScrollBar().valueChanged.connect(self._place_card)
        self.strip.scrolled.connect(self._scroll_to)
        self.card.closed.connect(self.close_card)
        self.card.step_asked.connect(self.step)
        self.card.contest_asked.connect(self.contest_asked)
        self.card.link.asked.connect(self.link_asked)
        self.find_bar.hits_changed.connect(view.show_hits)
        self.find_bar.hit_chosen.connect(view.reveal)
        self.find_bar.closed.connect(view.setFocus)

    # what is shown

    @property
    def analysis(self) -> Analysis | None:
        """All about the article, once it has been looked through."""
        return self._analysis

    @property
    def messages(self) -> Messages | None:
        """The words in which it is told."""
        return self._messages

    def show_article(self, article: Article) -> None:
        """The text, before anything is known about it."""
        self._analysis = None
        self.close_card()
        self._letters = len(article.text)
        self.view.show_article(article)
        self.find_bar.set_text(article.text)
        self._repaint_marks()

    def show_analysis(self, analysis: Analysis, messages: Messages) -> None:
        """The marks; the same article's analysis may come again with messages in other words."""
        if self.view.article is not analysis.article:
            self.show_article(analysis.article)
        self._analysis, self._messages = analysis, messages
        self.view.show_findings(self.shown())
        if len(analysis.findings) > _MANY:
            QTimer.singleShot(_SOON, self, self._redraw_strip)  # the marks are seen first
        else:
            self._redraw_strip()
        if self.current >= 0:
            self.choose(self.current)

    def set_layers(self, layers: frozenset[Kind], *, more: bool) -> None:
        """Show these kinds; the weaker marks too if `more`."""
        self._layers, self._more = layers, more
        self._repaint_marks()
        if self.current >= 0 and self.current not in {f.id for f in self.shown()}:
            self.close_card()

    def set_theme(self, theme: Theme) -> None:
        """Change colours everywhere."""
        self.view.set_theme(theme)
        self.strip.set_theme(theme)
        self.card.set_theme(theme)

    def set_zoom(self, zoom: float) -> None:
        """Set the text at another size."""
        self.view.set_zoom(zoom)
        self.card.set_zoom(zoom)
        self._place_card()

    def set_lines(self, length: float, spacing: float) -> None:
        """Set lines of another length, or at another distance, in shares of the usual."""
        self.view.set_lines(length, spacing)
        self._place_card()

    def show_pictures(self, gallery: Gallery) -> None:
        """The pictures that were fetched, and what is said of those that were not."""
        self.view.show_pictures(gallery)
        self._place_card()

    def shown(self) -> tuple[Finding, ...]:
        """The findings whose marks are on, in reading order."""
        if self._analysis is None:
            return ()
        tiers = {Tier.A, Tier.B} if self._more else {Tier.A}
        return tuple(
            f for f in self._analysis.findings if f.kind in self._layers and f.tier in tiers
        )

    # the current finding

    def choose(self, number: int) -> None:
        """Make a finding the current one: frame it, scroll to it, open its card, say it."""
        shown = self.shown()
        index = next((n for n, f in enumerate(shown) if f.id == number), None)
        if index is None or self._analysis is None or self._messages is None:
            return
        self.current = number
        self.card.fit(self._card_room())
        self.card.show_finding(
            shown[index], self._analysis, self._messages, (index + 1, len(shown))
        )
        self.view.reveal(shown[index].span, room=self.card.height() + 2 * CARD_GAP)
        self._mark_current(number)
        self._place_card()
        self.view.announce(self.card.spoken)
        self.finding_chosen.emit(number)

    def step(self, by: int) -> None:
        """Go to the next shown finding or the one before, round the end; from where one reads."""
        shown = self.shown()
        if not shown:
            self.view.announce(self.tr("No marks to show"))
            return
        index = next((n for n, f in enumerate(shown) if f.id == self.current), None)
        if index is None:
            top = self.view.first_visible()
            after = next((n for n, f in enumerate(shown) if f.span.start >= top), 0)
            index = after - 1 if by > 0 else after
        self.choose(shown[(index + by) % len(shown)].id)

    def close_card(self) -> None:
        """No finding is the current one."""
        had_focus = self.card.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.card.hide()
        if self.current >= 0:
            self.current = -1
            self._mark_current(-1)
            self.finding_chosen.emit(-1)
        if had_focus:
            self.view.setFocus()

    def put_away(self) -> bool:
        """Close the card, else the search, else unframe words; whether there was one to close."""
        if self.current >= 0:
            self.close_card()
        elif self.find_bar.isVisible():
            self.find_bar.hide()
        else:
            return self.view.show_hits(())
        return True

    def reveal(self, span: Span) -> None:
        """Scroll to words that are not a finding."""
        self.close_card()
        self.view.reveal(span)
        self.view.show_hits((span,))

    def follow(self, start: Span, end: Span) -> None:
        """Go from one place to another that backs it, both framed."""
        self.reveal(end)
        self.blink.start((start, end))

    def retranslate(self) -> None:
        """Take the words of the language installed."""
        self.view.setAccessibleName(self.tr("Article"))
        self.strip.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_card()

    def _mark_current(self, number: int) -> None:
        self.view.set_current(number)
        self.strip.set_current(number)

    def _repaint_marks(self) -> None:
        self.view.show_findings(self.shown())
        self._redraw_strip()

    def _redraw_strip(self) -> None:
        """Where the marks are; once all of the text is there, for they would move till then."""
        height = max(1.0, self.view.document().size().height()) if self.view.whole else 1.0
        self.strip.show_marks(self.shown() if self.view.whole else (), partial(self._share, height))

    def _laid_out(self) -> None:
        self._shares.clear()
        self._redraw_strip()

    def _share(self, height: float, offset: int) -> float:
        """The part of the article above a code point, kept until the layout changes."""
        if offset not in self._shares:
            self._shares[offset] = self._share_now(height, offset)
        return self._shares[offset]

    def _share_now(self, height: float, offset: int) -> float:
        placed = self.view.positions.at(offset)
        if placed is None:
            return 0.0
        whole = placed.span.end - placed.span.start < _POINT * self._letters
        at = placed.span.start if whole else offset  # one place for all of a short block
        if at not in self._shares:
            layout = self.view.document().findBlockByNumber(placed.number).layout()
            line = None if whole else layout.lineForTextPosition(placed.units(at))
            inside = line.y() if line is not None and line.isValid() else 0.0
            self._shares[at] = (layout.position().y() + inside) / height
        return self._shares[at]

    def _scroll_to(self, share: float) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def _card_room(self) -> QRect:
        """Where a card may lie: over the text, not over its scroll bar."""
        bar = self.view.verticalScrollBar().sizeHint().width()
        return QRect(0, 0, self.view.width() - bar, self.view.height())

    def _place_card(self) -> None:
        if self.current < 0:
            return
        self.card.fit(self._card_room())
        finding = next((f for f in self.shown() if f.id == self.current), None)
        lines = self.view.lines(finding.span) if finding else ()
        if not lines:
            return
        offset = QPoint(0, -self.view.verticalScrollBar().value())
        words = lines[0].box.toAlignedRect()
        for line in lines[1:]:
            words = words.united(line.box.toAlignedRect())
        words.translate(self.view.viewport().pos() + offset)
        room = self._card_room()
        seen = words.bottom() > 0 and words.top() < self.view.height()
        self.card.setVisible(seen)
        if seen:
            self.card.place_beside(words.adjusted(0, 0, 0, 4), room)
            self.card.raise_()
