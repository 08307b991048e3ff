"""On paper an article has its marks and a number beside each, as on the screen."""

from PySide6.QtGui import QImage, QPainter

from tests.ui.conftest import analysis
from ui.paper.article import PaperArticle
from ui.paper.breaks import breaks


def drawn(theme, findings):
    everything = analysis()
    paper = PaperArticle(everything.article, findings, theme, 650)
    picture = QImage(650, 900, QImage.Format.Format_RGB32)
    picture.fill(theme.paper)
    painter = QPainter(picture)
    (strip,) = breaks(paper.document, 880)
    paper.draw(painter, strip)
    painter.end()
    return picture


def inks(picture):
    return {picture.pixelColor(x, y).name() for x in range(650) for y in range(0, 900, 2)}


def test_every_kind_has_its_tint_on_paper(theme):
    seen = inks(drawn(theme, analysis().findings))
    fills = {theme.marks[f.kind].fill.name() for f in analysis().findings}
    assert len(fills & seen) >= len(fills) - 1  # an outer tint may be covered by its inner ones
    assert not fills & inks(drawn(theme, ()))


def test_the_text_keeps_to_its_column(theme):
    everything = analysis()
    paper = PaperArticle(everything.article, everything.findings, theme, 650)
    assert paper.document.size().width() <= 650
