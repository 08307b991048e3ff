"""The document is built from blocks; nothing of a page's mark-up reaches Qt."""

import pytest
from PySide6.QtGui import QTextDocument

from analysis.model.codes import Role
from tests.ui.conftest import RESOURCES, article
from ui.document.writer import recolour, write
from ui.theme import load_theme


@pytest.fixture
def document(theme):
    return QTextDocument()


def test_a_picture_is_a_line_of_text_with_its_description(document, theme):
    write(document, article(), theme, 1.0)
    assert document.findBlockByNumber(2).text() == "Picture not loaded: Waves"
    assert "\ufffc" not in document.toRawText()


def test_mark_up_in_the_words_stays_words(document, theme):
    text = '<img src="https://a.invalid/x.png"> <b>bold</b> &amp; more'
    write(document, article(text, (Role.PARAGRAPH,)), theme, 1.0)
    assert document.firstBlock().text() == text


def test_running_text_has_no_colour_of_its_own(document, theme):
    write(document, article(), theme, 1.0)
    assert not document.findBlockByNumber(4).charFormat().foreground().style().value


def test_a_theme_gives_quiet_blocks_its_soft_ink(document, theme):
    positions = write(document, article(), theme, 1.0).positions
    dark = load_theme(RESOURCES / "themes", "dark")
    recolour(document, positions, dark)
    fragment = next(iter(document.findBlockByNumber(1))).fragment()
    assert fragment.charFormat().foreground().color() == dark.soft


def test_title_and_headings_say_so_to_a_screen_reader(document, theme):
    write(document, article(), theme, 1.0)
    assert document.firstBlock().blockFormat().headingLevel() == 1
