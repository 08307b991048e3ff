"""What follows the article on paper: the counts, the range, the legend, a note for each mark."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import (
    QFont,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from analysis.judgement.messages import Explanation, Messages
from analysis.model.codes import Kind
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis
from ui import labels
from ui.document.card_text import quotation
from ui.paper.article import blocks_of, draw_text, tops_of, without_ligatures
from ui.paper.breaks import Strip
from ui.shapes import legend
from ui.theme import Theme
from ui.typefaces import interface, reading

translate = QCoreApplication.translate

_SHARP: Final = 4  # pixels of a sign for each one on paper
_SIGN: Final = 15  # pixels high
_TITLE, _TEXT, _SMALL = 17, 12, 11


@dataclass(frozen=True, slots=True)
class _Type:
    """How a line of the notes is set."""

    font: QFont
    soft: bool = False
    above: int = 0
    below: int = 4
    indent: int = 0
    heading: int = 0
    tied: bool = False  # to what follows


class PaperNotes:
    """Laid out at a width and drawn page by page, as the article is."""

    def __init__(
        self,
        analysis: Analysis,
        findings: Sequence[Finding],
        messages: Messages,
        theme: Theme,
        width: int,
    ) -> None:
        self._theme = theme
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self.document.setUseDesignMetrics(True)
        self.document.setDefaultFont(interface(_TEXT))
        self.document.setTextWidth(width)
        self._cursor = QTextCursor(self.document)
        self._write(analysis, tuple(findings), messages)
        without_ligatures(self.document)
        self._tops = tops_of(self.document)

    def draw(self, painter: QPainter, strip: Strip) -> None:
        """Draw the part of a page, its top left corner at the painter's origin."""
        painter.save()
        painter.translate(0, -strip.top)
        draw_text(painter, blocks_of(self.document, self._tops, strip), self._theme, strip)
        painter.restore()

    def _write(self, analysis: Analysis, findings: tuple[Finding, ...], messages: Messages) -> None:
        title = _Type(interface(_TITLE, bold=True), below=8, heading=1)
        head = _Type(interface(_TEXT + 1, bold=True), above=14, below=6, heading=2)
        plain, soft = _Type(interface(_TEXT)), _Type(interface(_SMALL), soft=True)
        self._line(translate("paper", "What Selon marked in this article"), title)
        self._line(messages.counts(analysis.score.counts), plain)
        for line in _judgement(analysis, messages):
            self._line(line, soft)
        if not findings:
            self._line(translate("paper", "No mark is shown."), plain)
            return
        self._line(translate("paper", "What the marks mean"), head)
        for kind in (k for k in Kind if any(f.kind is k for f in findings)):
            self._line(f"  {labels.layer(kind)}", plain, kind)
        self._line(translate("paper", "Notes"), head)
        for number, finding in enumerate(findings, 1):
            self._note(number, finding, analysis, messages)

    def _note(self, number: int, finding: Finding, analysis: Analysis, messages: Messages) -> None:
        said = messages.finding(finding, analysis)
        words = quotation(analysis.article.text, finding, 22).plain
        name = _Type(interface(_SMALL, bold=True), above=7, below=1, heading=3)
        self._line(f"{number}. {said.label or labels.kind(finding.kind)}", name)
        self._line(
            labels.in_quotes(words), _Type(reading(_TEXT + 1), below=1, indent=18, tied=True)
        )
        self._line(_told(said), _Type(interface(_SMALL), soft=True, indent=18))

    def _line(self, words: str, set_as: _Type, sign: Kind | None = None) -> None:
        """A paragraph, with the sign of a kind before it if one is given."""
        block, letters = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(set_as.above)
        block.setBottomMargin(set_as.below)
        block.setLeftMargin(set_as.indent)
        block.setHeadingLevel(set_as.heading)
        block.setNonBreakableLines(set_as.tied)
        letters.setFont(set_as.font)
        letters.setForeground(self._theme.soft if set_as.soft else self._theme.ink)
        if self.document.isEmpty():
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(letters)
        else:
            self._cursor.insertBlock(block, letters)
        if sign is not None:
            self._insert(sign)
        self._cursor.insertText(words, letters)

    def _insert(self, kind: Kind) -> None:
        name = f"selon:/legend/{kind}"
        picture = legend(kind, self._theme.marks[kind], _SIGN, 1.4, _SHARP).toImage()
        image = QTextDocument.ResourceType.ImageResource.value
        self.document.addResource(image, QUrl(name), picture)
        made = QTextImageFormat()
        made.setName(name)
        made.setWidth(picture.deviceIndependentSize().width())
        made.setHeight(picture.deviceIndependentSize().height())
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        self._cursor.insertImage(made)


def _judgement(analysis: Analysis, messages: Messages) -> list[str]:
    """The range with what it means, or the reason why there is none."""
    score = analysis.score
    if score.value is None:
        return [messages.no_score(score.reason or "")]
    cut = [messages.visible_part_only()] if score.visible_part_only else []
    return [messages.index(score), *cut, messages.beside_the_range()]


def _told(said: Explanation) -> str:
    parts = (said.reason, said.plainer, said.innocent, said.question)
    return " ".join(part for part in parts if part)
