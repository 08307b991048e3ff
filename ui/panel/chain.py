"""The way of one statement: this article, whom it cites, whom that one cites, and so on."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from analysis.judgement.ladder import Rung, ladders, sentence_at
from analysis.judgement.messages import Messages
from analysis.judgement.version import Version
from analysis.model.article import Article
from analysis.model.codes import SourceKind
from analysis.model.evidence import Source
from analysis.model.judgement import Analysis
from analysis.model.span import Span
from ui import labels
from ui.panel.rows import Row, RowsModel
from ui.panel.rows_list import RowsList
from ui.panel.section import Section
from ui.panel.words import Words

translate = QCoreApplication.translate


class _Shown(NamedTuple):
    analysis: Analysis
    messages: Messages
    version: Version


class ChainView(Section):
    """A ladder of rows, the weakest rung framed; hidden until a sentence is asked about."""

    passage_chosen = Signal(Span)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list_link = ""  # of the list that says which media are the state's
        self._shown: _Shown | None = None
        self._asked: tuple[Article, int] | None = None
        self.sentence = Words(self, scale=0.92, soft=True)
        self.model = RowsModel(self)
        self.list = RowsList(self.model, self)
        self.links = Words(self, scale=0.92, soft=True)
        self.links.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for part in (self.sentence, self.list, self.links):
            self.rows.addWidget(part)
        self.list.row_chosen.connect(self._choose)

    def show_chains(self, analysis: Analysis, messages: Messages, version: Version | None) -> None:
        """Keep what an answer needs; the sentence that was asked about is answered anew."""
        self._shown = _Shown(analysis, messages, version) if version is not None else None
        if self._asked is not None and self._asked[0] is not analysis.article:
            self._asked = None
        self._fill()

    def ask(self, offset: int) -> Span | None:
        """Show the way of the sentence at a code point; which one that is, None where none is."""
        if self._shown is None:
            return None
        sentence = sentence_at(self._shown.analysis, offset)
        if sentence is None:
            return None
        self._asked = (self._shown.analysis.article, offset)
        self.heading.setChecked(True)
        self._fill()
        return sentence.span

    def _fill(self) -> None:
        """The rungs of every way, one way below the other."""
        shown, asked = self._shown, self._asked
        self.setVisible(shown is not None and asked is not None)
        sentence = sentence_at(shown.analysis, asked[1]) if shown and asked else None
        if shown is None or sentence is None:
            return
        ways = ladders(shown.analysis, sentence, shown.version.scoring)
        text = shown.analysis.article.text
        self.name(translate("Chain", "Where this sentence comes from"))
        self.list.setAccessibleName(translate("Chain", "From the article to whoever is cited"))
        self.sentence.say(labels.in_quotes(" ".join(sentence.span.of(text).split())))
        rows = [_article_row(shown.analysis.article, sentence.span)]
        rows += [_row(rung, shown.messages) for way in ways for rung in way]
        if not ways:
            rows.append(_nobody())
        self.model.show(rows)
        links = dict.fromkeys(self._links(rung for way in ways for rung in way))
        self.links.say("\n".join(links))

    def _links(self, rungs: Iterator[Rung]) -> Iterator[str]:
        """Addresses to read or to copy: nothing here is opened."""
        for rung in rungs:
            if rung.link:
                yield rung.link
            if _by_list(rung.source) and self.list_link:
                yield self.list_link

    def _choose(self, index: QModelIndex) -> None:
        span = self.model.row(index).key
        if isinstance(span, Span):
            self.passage_chosen.emit(span)


def _article_row(article: Article, span: Span) -> Row:
    title = translate("Chain", "This article")
    return Row(title, article.metadata.site or "", key=span)


def _nobody() -> Row:
    words = translate("Chain", "The sentence gives nobody for what it says.")
    return Row(translate("Chain", "← ?"), words, framed=True)


def _row(rung: Rung, messages: Messages) -> Row:
    title = translate("Chain", "← %1").replace("%1", rung.source.name)
    body = _about(rung.source, messages)
    note = translate("Chain", "weakest rung") if rung.weakest else ""
    spoken = translate("Chain", "taken from %1").replace("%1", rung.source.name)
    said = ". ".join(filter(None, (spoken, body, note)))
    return Row(title, body, note, spoken=said, key=rung.mention, framed=rung.weakest)


def _about(source: Source, messages: Messages) -> str:
    """Who it is; the list of state media is somebody else's, and says so with its date."""
    parts = [source.role, labels.source_kind(source.kind)]
    if _by_list(source):
        parts = [messages.word("state_media")]
    unnamed = source.kind in (SourceKind.ANONYMOUS, SourceKind.VAGUE, SourceKind.UNRESOLVED)
    if unnamed:
        parts = [source.role, translate("Chain", "nobody is named")]
    words = ", ".join(filter(None, parts))
    return words[:1].upper() + words[1:]


def _by_list(source: Source) -> bool:
    """Whether the list says it, and not the article itself by a role."""
    return source.state_media and not source.role
