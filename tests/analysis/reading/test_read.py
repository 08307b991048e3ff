import pytest

from analysis.errors import Empty, NoArticle
from analysis.language.pack import LanguagePack
from analysis.model.article import Language
from analysis.reading.read import UNBROKEN, pack_of


def test_text_and_page_take_their_own_way(read_text, read_page, body):
    assert read_text("The bridge is closed, said the mayor.").notes.extractor == "plain"
    assert read_page(body).notes.extractor == "blocks"


def test_a_page_in_a_language_without_a_pack_still_gives_its_text(read_page):
    words = "Kaupunginvaltuusto kokoontui maanantaina vanhassa koulussa ja päätti uudesta sillasta."
    article = read_page(
        f"<article><h1>Uusi silta</h1><p>{words}</p><p>{words[::-1]} {words}</p></article>"
    )
    assert words in article.text


def test_an_unknown_language_has_an_empty_pack(packs):
    assert isinstance(pack_of(Language("xx", 0.1), packs), LanguagePack)
    assert not pack_of(Language("xx", 0.1), packs).monetisation.rules


def test_a_page_of_menus_has_no_article(read_page):
    with pytest.raises(NoArticle):
        read_page("<nav><ul>" + "<li><a href='/x'>Town news</a></li>" * 30 + "</ul></nav>")


def test_a_long_text_on_one_line_says_so(read_text):
    line = "The bridge is closed, said the mayor. "
    assert UNBROKEN in read_text(line * 100).notes.warnings
    assert UNBROKEN not in read_text(line).notes.warnings
    assert UNBROKEN not in read_text(f"{line * 60}\n\n{line * 60}").notes.warnings


def test_words_that_came_from_nowhere_have_no_name(read_text, read_page):
    for read in (read_text, read_page):
        with pytest.raises(Empty) as told:
            read(" — ")
        assert not told.value.facts["name"]
