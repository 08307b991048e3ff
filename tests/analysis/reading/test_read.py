import pytest

from analysis.errors import NoArticle
from analysis.language.pack import LanguagePack
from analysis.model.article import Language
from analysis.reading.read import pack_of


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
