"""What one chooses in the text shows in the panel, and the other way round."""

from dataclasses import replace

import pytest

from analysis.model.codes import Attributed, Kind, Role, Statement, Voice
from analysis.model.span import Span
from analysis.model.text import Sentence
from tests.ui.conftest import TEXT, analysis
from ui.reading_page import ReadingPage


@pytest.fixture
def page(qtbot, theme, messages):
    made = ReadingPage(theme)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.show_analysis(analysis(), messages)
    return made


def test_a_row_of_the_panel_chooses_the_words(page):
    page.panel.finding_chosen.emit(3)
    assert page.reader.current == 3


def test_a_passage_of_the_panel_is_framed_in_the_text(page):
    span = Span(TEXT.index("accounts"), TEXT.index("accounts") + 8)
    page.panel.sentence_chosen.emit(span)
    assert page.reader.view.sheet._hits == (span,)


def test_the_legend_only_asks(qtbot, page):
    with qtbot.waitSignal(page.layer_toggled):
        page.panel.layer_toggled.emit(Kind.HEARSAY, False)
    assert Kind.HEARSAY in {f.kind for f in page.reader.shown()}


def test_of_a_very_long_article_the_marks_come_before_the_panel(qtbot, theme, messages):
    page = ReadingPage(theme)
    qtbot.addWidget(page)
    short = analysis()
    said = Sentence(
        short.findings[0].span, Role.PARAGRAPH, Voice.AUTHOR, Statement.CLAIM, 1.0, Attributed.NONE
    )
    long = replace(short, sentences=(said,) * 4000)
    page.show_analysis(long, messages)
    assert page.reader.shown()
    assert page.panel.counts.isHidden()
    qtbot.waitUntil(lambda: not page.panel.counts.isHidden())
    assert page.panel.removed.isHidden()  # the last of its parts waits for the others
    qtbot.waitUntil(lambda: page.panel.statements.model.rowCount() == 4000)
