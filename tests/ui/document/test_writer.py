"""The document is built from blocks; nothing of a page's mark-up reaches Qt."""

import pytest
from PySide6.QtGui import QTextDocument

from analysis.model.codes import Role
from tests.ui.conftest import RESOURCES, article
from ui.document.gallery import PictureRoom
from ui.document.styles import Setting
from ui.document.writer import Writing, recolour, shown
from ui.theme import load_theme


@pytest.fixture
def document(theme):
    return QTextDocument()


def written(document, article, theme):
    """An article that is whole in its document."""
    made = Writing(document, article, theme, Setting(), PictureRoom(600))
    made.go_on()
    assert made.whole
    return made


def test_a_picture_is_a_line_of_text_with_its_description(document, theme):
    written(document, article(), theme)
    assert document.findBlockByNumber(2).text() == "Picture not loaded: Waves"
    assert "\ufffc" not in document.toRawText()


def test_mark_up_in_the_words_stays_words(document, theme):
    text = '<img src="https://a.invalid/x.png"> <b>bold</b> &amp; more'
    written(document, article(text, (Role.PARAGRAPH,)), theme)
    assert document.firstBlock().text() == text


@pytest.mark.parametrize("end", ["\n", "\r"])
def test_lines_that_were_broken_at_a_margin_flow_in_the_column(end):
    assert shown(f"Ada said{end}so.") == "Ada said so."


def test_running_text_has_no_colour_of_its_own(document, theme):
    written(document, article(), theme)
    assert not document.findBlockByNumber(4).charFormat().foreground().style().value


def test_a_theme_gives_quiet_blocks_its_soft_ink(document, theme):
    positions = written(document, article(), theme).positions
    dark = load_theme(RESOURCES / "themes", "dark")
    recolour(document, positions, dark)
    fragment = next(iter(document.findBlockByNumber(1))).fragment()
    assert fragment.charFormat().foreground().color() == dark.soft


def test_title_and_headings_say_so_to_a_screen_reader(document, theme):
    written(document, article(), theme)
    assert document.firstBlock().blockFormat().headingLevel() == 1


def test_where_all_will_stand_is_known_before_it_does(document, theme):
    text = "\n\n".join(f"Line {n} says 😀 and ends in a word." for n in range(9))
    made = Writing(document, article(text), theme, Setting(), PictureRoom(600))
    places = {n: made.positions.to_document(text.index(f"Line {n}")) for n in range(9)}
    made.go_on(lambda: document.blockCount() >= 4)
    assert not made.whole
    assert document.blockCount() == 4
    made.go_on()
    raw = document.toRawText().encode("utf-16-le")
    for number, place in places.items():
        assert raw[2 * place : 2 * place + 12].decode("utf-16-le") == f"Line {number}"
