"""One count for Python, another for Qt: nothing is ever marked one letter off."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from analysis.model.span import Span
from tests.builders import article
from ui.document.gallery import PictureRoom
from ui.document.positions import Positions
from ui.document.styles import Setting
from ui.document.writer import Writing, shown

TEXT = "A 😀 shocking end\r\n\r\n\r\nSecond\u00a0line 𝒳 here\n\nThird one"


@pytest.fixture
def written(theme):
    document = QTextDocument()
    of = article(TEXT)
    writing = Writing(document, of, theme, Setting(), PictureRoom(600))
    writing.go_on()
    return document, of, writing.positions


def selected(document, positions, span):
    cursor = QTextCursor(document)
    cursor.setPosition(positions.to_document(span.start))
    cursor.setPosition(positions.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@pytest.mark.parametrize("words", ["shocking", "A 😀", "line", "𝒳 here", "Third one", "end"])
def test_the_words_of_a_span_are_selected_exactly(written, words):
    document, of, positions = written
    start = of.text.index(words)
    assert selected(document, positions, Span(start, start + len(words))) == words


def test_every_place_comes_back_to_itself(written):
    _, of, positions = written
    for block in of.blocks:
        for offset in range(block.span.start, block.span.end + 1):
            assert positions.to_article(positions.to_document(offset)) == offset


def test_the_document_holds_the_text_of_every_block_unchanged(written):
    document, of, _ = written
    for number, block in enumerate(of.blocks):
        assert document.findBlockByNumber(number).text() == shown(block.span.of(of.text))


def test_a_span_across_blocks_falls_into_pieces(written):
    _, of, positions = written
    pieces = list(positions.pieces(Span(of.text.index("end"), of.text.index("Second") + 3)))
    assert [(p.number, p.end - p.start) for p in pieces] == [
        (0, 4),
        (1, 3),
    ]  # the carriage return is in the block


def test_no_article_has_no_places():
    assert Positions().to_document(7) == 0
    assert list(Positions().pieces(Span(0, 5))) == []


@pytest.mark.parametrize("sign", ["\n", "\r", "\u2029", "\x00", "\ufffc", "\ufdd0"])
def test_signs_that_qt_reads_as_something_else_are_replaced_one_for_one(sign):
    assert len(shown(f"a{sign}b")) == 3
    assert sign not in shown(f"a{sign}b")
