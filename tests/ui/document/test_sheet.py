"""The sheet knows where everything stands, pictures included."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QTextDocument

from analysis.model.article import Block, Picture
from analysis.model.codes import Role
from analysis.model.span import Span
from tests.ui.conftest import TEXT, article
from ui.document.sheet import Sheet


@pytest.fixture
def sheet(theme):
    made = Sheet(QTextDocument(), theme)
    made.fit(900)
    return made


@pytest.fixture
def illustrated(tmp_path):
    """An article beside whose page its one picture lies."""
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#3366cc"))
    assert picture.save(str(tmp_path / "quay.png"))
    made = article()
    blocks = [
        Block(b.span, b.role, Picture("quay.png", "Waves") if b.role is Role.CAPTION else None)
        for b in made.blocks
    ]
    page = replace(made.page, location=str(tmp_path / "page.html"))
    return replace(made, page=page, blocks=tuple(blocks))


def laid_out(sheet):
    """The document; Qt lays it out when somebody asks how large it is."""
    assert not sheet.document.size().isEmpty()
    return sheet.document


def test_a_picture_beside_the_page_stands_in_the_text_with_its_description(sheet, illustrated):
    sheet.write(illustrated)
    assert "Waves" in sheet.document.toPlainText()
    assert "not loaded" not in sheet.document.toPlainText()
    (shown,) = sheet.pictures.shown
    block = laid_out(sheet).findBlock(shown.position)
    assert block.layout().boundingRect().height() >= 200
    assert sheet.document.characterAt(shown.position) == "\ufffc"


def test_words_below_a_picture_are_found_where_they_stand(sheet, illustrated):
    sheet.write(illustrated)
    start = TEXT.index("shocking")
    place = sheet.positions.to_document(start)
    assert laid_out(sheet).toPlainText()[place : place + 8] == "shocking"
    assert sheet.lines(Span(start, start + 8))


def test_a_narrower_window_makes_the_picture_smaller(sheet, illustrated):
    sheet.write(illustrated)
    (shown,) = sheet.pictures.shown

    def width():
        return sheet.document.findBlock(shown.position).begin().fragment().charFormat()

    before = width().toImageFormat().width()
    sheet.fit(300)
    assert width().toImageFormat().width() < before
    assert width().toImageFormat().width() <= sheet.text_width


def test_other_colours_leave_the_picture(sheet, illustrated, theme):
    sheet.write(illustrated)
    sheet.set_theme(theme)
    (shown,) = sheet.pictures.shown
    assert sheet.document.findBlock(shown.position).begin().fragment().charFormat().isImageFormat()


def test_a_picture_from_elsewhere_is_described_in_the_interface_s_language(sheet):
    sheet.write(article())
    assert "Picture not loaded: Waves" in sheet.document.toPlainText()
    assert not sheet.speaks_another_language


def test_what_was_framed_before_is_told(sheet):
    sheet.write(article())
    assert not sheet.show_hits((Span(0, 3),))
    assert sheet.show_hits(())
