from lxml import etree

from analysis.reading.microdata import article_item

ITEM = 'itemscope itemtype="https://schema.org/NewsArticle"'


def item(body):
    return article_item(etree.fromstring(f"<html><body>{body}</body></html>", etree.HTMLParser()))


def test_authors_and_days_of_the_article():
    found = item(
        f"<div {ITEM}><span itemprop='author'>Ada Wren</span>"
        "<span itemprop='author' itemscope><b itemprop='name'>Tom Lark</b> of the Gull</span>"
        "<time itemprop='datePublished' datetime='2021-03-03'>Wednesday</time></div>"
    )
    assert found == {"author": ("Ada Wren", "Tom Lark"), "datePublished": ("2021-03-03",)}


def test_the_comments_of_readers_and_the_teasers_are_not_the_article():
    found = item(
        f"<div {ITEM}><meta itemprop='datePublished' content='2021-03-03'></div>"
        "<div itemscope itemtype='https://schema.org/Comment'><b itemprop='author'>Gus</b></div>"
        f"<div {ITEM}><meta itemprop='datePublished' content='2020-01-01'></div>"
    )
    assert found == {"datePublished": ("2021-03-03",)}


def test_properties_in_no_item_count_where_there_is_none():
    assert item("<p itemprop='author'>Ada Wren</p>") == {"author": ("Ada Wren",)}
