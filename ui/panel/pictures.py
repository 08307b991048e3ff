"""The ledger of the pictures: caption, credit, what speaks against the event, description."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from analysis.judgement.messages import Messages
from analysis.model.article import Article, Block, Picture
from analysis.model.codes import Kind, Role
from analysis.model.judgement import Analysis
from analysis.model.span import Span
from ui import labels
from ui.panel.rows import Row, RowsModel
from ui.panel.rows_list import RowsList
from ui.panel.section import Section

translate = QCoreApplication.translate


class PicturesView(Section):
    """A row for each picture of the article; a click goes to its caption."""

    passage_chosen = Signal(Span)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, opened=False)
        self.model = RowsModel(self)
        self.list = RowsList(self.model, self)
        self.rows.addWidget(self.list)
        self.list.row_chosen.connect(self._choose)

    def show_pictures(self, analysis: Analysis, messages: Messages) -> None:
        """List them in the page's order."""
        pictures = _pictures(analysis.article)
        self.name(translate("Pictures", "Pictures"), str(len(pictures)))
        self.list.setAccessibleName(translate("Pictures", "Pictures of the article"))
        self.model.show([_row(picture, analysis, messages) for picture in pictures])
        self.setVisible(bool(pictures))

    def _choose(self, index: QModelIndex) -> None:
        span = self.model.row(index).key
        if isinstance(span, Span):
            self.passage_chosen.emit(span)


def _pictures(article: Article) -> tuple[Picture, ...]:
    """Those of the ledger, then those that only a block of the text has."""
    shown = [block.picture for block in article.blocks if block.picture is not None]
    return tuple(dict.fromkeys((*article.pictures, *shown)))


def _row(picture: Picture, analysis: Analysis, messages: Messages) -> Row:
    article = analysis.article
    caption = _caption(picture, article)
    words = caption.span.of(article.text) if caption else ""
    name = picture.src.rsplit("/", 1)[-1]
    title = " ".join(words.split()) or picture.alt.strip() or name
    lines = "\u2028".join(_lines(picture, caption, analysis, messages))
    span = caption.span if caption else None
    return Row(title, lines, spoken=f"{title}. {lines}".replace("\u2028", " "), key=span)


def _caption(picture: Picture, article: Article) -> Block | None:
    captions = (b for b in article.blocks if b.role is Role.CAPTION and b.picture is not None)
    return next((b for b in captions if b.picture == picture), None)


def _lines(
    picture: Picture, caption: Block | None, analysis: Analysis, messages: Messages
) -> Iterator[str]:
    """Credit, notices by caption and other witnesses, the page's description."""
    credit = translate("Pictures", "Credit: {words}")
    yield credit.format(words=picture.credit or translate("Pictures", "none given"))
    if caption is not None:
        for finding in analysis.findings:
            if finding.kind is Kind.ARCHIVE_IMAGE and caption.span.holds(finding.span):
                said = messages.finding(finding, analysis).label or labels.kind(finding.kind)
                yield translate("Pictures", "The caption says: {notice}").format(notice=said)
    for notice in picture.notices:
        words = translate("Pictures", "{witness}: “{words}”", "who says so of a picture")
        yield words.format(witness=labels.picture_witness(notice.witness), words=notice.words)
    described = translate("Pictures", "Description for those who cannot see it: {words}")
    yield described.format(words=picture.alt.strip() or translate("Pictures", "none given"))
