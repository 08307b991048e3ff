import json

from lxml import etree

from analysis.reading.declared import declared, types


def said(head):
    return declared(etree.fromstring(f"<html>{head}<p>x</p></html>", etree.HTMLParser()))


def script(value):
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def test_the_article_is_found_alone_in_a_list_and_in_a_graph():
    article = {"@type": "NewsArticle", "headline": "A bridge"}
    for value in (article, [article], {"@graph": [{"@type": "WebSite", "name": "Gull"}, article]}):
        assert said(script(value)).article["headline"] == "A bridge"


def test_a_faulty_script_says_nothing_and_the_next_one_does():
    head = '<script type="application/ld+json">{oops</script>' + script({"@type": "Article"})
    assert types(said(head).article) == ("Article",)


def test_meta_is_read_by_property_name_and_itemprop():
    found = said("<meta property='og:title' content=' A  bridge '><meta name='Author' content='W'>")
    assert (found.first("none", "og:title"), found.first("author")) == ("A bridge", "W")


def test_canonical_title_and_site():
    head = "<title>A bridge</title><link rel='canonical' href='https://g.example/a'>"
    found = said(head + script({"@type": "WebSite", "name": "Gull"}))
    assert (found.canonical, found.title, found.site) == ("https://g.example/a", "A bridge", "Gull")


def test_an_object_is_found_by_its_id():
    person = {"@id": "#ada", "@type": "Person", "name": "Ada Wren"}
    found = said(script({"@graph": [{"@type": "Article", "author": {"@id": "#ada"}}, person]}))
    assert found.resolved(found.article["author"]) == person
    assert found.resolved("Ada") == "Ada"
