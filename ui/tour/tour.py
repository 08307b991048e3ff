"""Leads through an article, mark by mark; offered once, and there for whoever asks."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from analysis.model.judgement import Analysis
from ui.reading_page import ReadingPage
from ui.settings import Settings
from ui.tour.guide import Guide
from ui.tour.outline import Outline
from ui.tour.stops import Stop, said, stops


class Tour(QObject):
    """Changes nothing: at its end, layers, settings and the article are as they were."""

    def __init__(self, page: ReadingPage, settings: Settings, samples: Path) -> None:
        super().__init__(page)
        self._page = page
        self._settings = settings
        self._samples = samples
        self._analysis: Analysis | None = None
        self._way: tuple[Stop, ...] = ()
        self._at, self._shown_at = 0, -1
        self.guide = Guide(page)
        self.outline = Outline(page.panel.column)
        layout = page.layout()
        if layout is not None:
            layout.addWidget(self.guide)
        self.guide.stepped.connect(self._step)
        self.guide.ended.connect(self.end)
        page.installEventFilter(self)

    def follow(self, analysis: Analysis) -> None:
        """An article has its marks: begin if that was waited for, else offer it once."""
        if self._analysis is not None and self._analysis.article is analysis.article:
            return
        self._leave()
        self._analysis = analysis
        place = analysis.article.page.location
        if not self._settings.toured and place and Path(place).parent == self._samples:
            self.guide.offer()

    def begin(self) -> None:
        """Start at the first stop, if there is anything to stop at."""
        panel = not self._page.panel.isHidden()
        self._way = stops(self._page.reader.shown(), panel=panel)
        self._settings.toured = True
        if self._way:
            self._go(0)

    def end(self) -> None:
        """Everything as it was, the focus with the text."""
        self._settings.toured = True
        self._leave()
        self._page.reader.view.setFocus()

    def _leave(self) -> None:
        if self._way:
            self._clear()
        self._way, self._shown_at = (), -1
        self.guide.hide()

    def _step(self, by: int) -> None:
        if self._way:
            self._go(self._at + by)
        else:
            self.begin()

    def _go(self, number: int) -> None:
        self._at = max(0, min(number, len(self._way) - 1))
        stop = self._way[self._at]
        self.guide.tell(said(stop), self._at, len(self._way))
        QTimer.singleShot(0, self, self._show)  # once the line has taken its room

    def _show(self) -> None:
        """Put what is spoken of in sight."""
        if not self._way:
            return
        stop, reader = self._way[self._at], self._page.reader
        self._clear()
        if stop.finding is not None and stop.card:
            reader.choose(stop.finding.id)
        elif stop.finding is not None:
            reader.view.reveal(stop.finding.span)
            reader.view.set_current(stop.finding.id)
        elif stop.part:
            self._frame(stop.part)
        self._shown_at = self._at
        reader.view.announce(self.guide.words.text())

    def _clear(self) -> None:
        self.outline.hide()
        self._page.reader.close_card()
        self._page.reader.view.set_current(-1)

    def _frame(self, name: str) -> None:
        panel = self._page.panel
        part = panel.layers if name == "layers" else panel.score
        panel.area.ensureWidgetVisible(part, 0, 24)
        self.outline.put_round(part)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Speak the language that is chosen meanwhile."""
        if event.type() is QEvent.Type.LanguageChange and not self.guide.isHidden():
            self.guide.say(said(self._way[self._at]) if self._way else "")
        return False
