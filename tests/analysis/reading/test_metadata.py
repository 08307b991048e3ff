import pytest

from analysis.model.article import Genre, Metadata
from analysis.reading.declared import Declared
from analysis.reading.metadata import metadata, own_text


def of(english, heading="", seen=None, **said):
    declared = Declared(**said)
    return metadata(
        declared, "https://gull.example/a", heading, english.furniture, seen or Metadata()
    )


def test_the_heading_that_is_shown_is_the_title(english):
    found = of(english, "A bridge for all", meta={"og:title": "A bridge for all | Gull"})
    assert found.title == "A bridge for all"


def test_the_window_s_title_loses_the_site(english):
    assert of(english, title="A bridge for all | The Gull").title == "A bridge for all"


def test_authors_are_joined_and_addresses_are_none(english):
    article = {"author": [{"name": "By Ada Wren"}, {"name": "Tom Lark"}]}
    assert of(english, article=article).byline == "Ada Wren, Tom Lark"
    assert of(english, meta={"article:author": "https://x.example/ada"}).byline is None


def test_dates_come_from_json_ld_then_meta_then_the_page(english):
    assert of(english, article={"datePublished": "2021-03-03T10:00"}).published == "2021-03-03"
    assert of(english, meta={"article:published_time": "2021-03-04"}).published == "2021-03-04"
    assert of(english, seen=Metadata(published="2021-03-05")).published == "2021-03-05"


def test_a_site_without_a_name_is_its_host(english):
    assert of(english).site == "gull.example"


@pytest.mark.parametrize(
    ("article", "genre"),
    [
        ({"@type": "OpinionNewsArticle"}, Genre.OPINION),
        ({"@type": "NewsArticle", "articleSection": "Opinion"}, Genre.OPINION),
        ({"@type": "SatiricalArticle"}, Genre.SATIRE),
        ({"@type": "AdvertiserContentArticle"}, Genre.ADVERT),
        ({"@type": "NewsArticle"}, Genre.NEWS),
        ({}, None),
    ],
)
def test_the_genre_is_the_page_s_own_word(english, article, genre):
    assert of(english, article=article).genre is genre


def test_the_text_for_machines_loses_its_tags():
    assert own_text({"articleBody": "<p>A &amp; b</p>"}).split() == ["A", "&", "b"]
