import pytest

from analysis.errors import NotText, UnknownFormat
from analysis.model.article import InputKind
from analysis.reading.formats import kind_of, refuse_binary, refuse_noise


def test_a_document_is_a_format_to_come_and_a_picture_is_no_text():
    with pytest.raises(UnknownFormat):
        refuse_binary(b"%PDF-1.4", "a")
    with pytest.raises(NotText):
        refuse_binary(b"GIF89a", "a")


def test_words_pass_and_control_characters_do_not():
    refuse_noise("Words, and a line\nbreak.", "a")
    with pytest.raises(NotText):
        refuse_noise("\x00\x01\x02 word", "a")


def test_a_few_stray_nulls_in_a_page_are_no_noise():
    refuse_noise("word " * 200 + "\x00", "a")


def test_a_text_that_shows_one_tag_stays_a_text():
    assert kind_of("The tag <p> opens a paragraph.", ".log") is InputKind.TEXT


def test_the_server_s_type_and_the_tags_make_a_page():
    assert kind_of("words", "", "text/html; charset=utf-8") is InputKind.HTML
    assert kind_of("<p>a</p><p>b</p><p>c</p><p>d</p>", "") is InputKind.HTML
