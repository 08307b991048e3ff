import re

import pytest

from analysis.errors import Empty, NoArticle, TooShort
from analysis.reading.html import LOSSY


def test_a_page_becomes_text_block_by_block(read_page, lines, body, paragraphs):
    article = read_page(
        f"<html lang='en'><title>A bridge | The Gull</title><h1>A bridge</h1>{body}</html>"
    )
    assert lines(article) == [
        ("title", "A bridge"),
        ("lede", paragraphs[0]),
        ("paragraph", paragraphs[1]),
        ("paragraph", paragraphs[2]),
    ]
    assert article.text == "\n\n".join(["A bridge", *paragraphs])


@pytest.mark.parametrize(
    "around",
    ["<section>{}</section>", "<header>{}</header>", "<div class='intro'><div>{}</div></div>"],
)
def test_a_selection_keeps_all_that_was_selected(read_page, paragraphs, around):
    first = around.format(f"<p>{paragraphs[0]}</p>")
    others = "".join(f"<p>{p}</p>" for p in (*paragraphs[1:], *paragraphs[1:]))
    selected = f"<!--StartFragment-->{first}<div class='text'>{others}</div><!--EndFragment-->"
    assert paragraphs[0] in read_page(f"<html><body>{selected}</body></html>").text


def test_scripts_styles_and_hidden_text_stay_out(read_page, body):
    article = read_page(
        f"<style>p {{}}</style><script>var x = 'secret';</script>{body}"
        "<p style='display: none'>Hidden secret words that nobody sees on the page.</p>"
    )
    assert "secret" not in article.text
    assert any(r.why == "hidden" for r in article.notes.removed)


def test_menus_and_related_links_are_removed_with_why(read_page, body):
    article = read_page(
        f"<nav><a href='/'>Home page of the town</a></nav><article>{body}"
        "<div class='related-stories'><p>Another story about the other bridge.</p></div></article>"
    )
    assert {"menu", "related"} <= {r.why for r in article.notes.removed}
    assert "Another story" not in article.text


def test_nesting_beyond_the_parser_s_depth_is_read_crudely_and_said(read_page, body, paragraphs):
    article = read_page("<div>" * 3000 + body + "</div>" * 3000)
    assert all(p in article.text for p in paragraphs)
    assert LOSSY in article.notes.warnings


def test_the_page_s_own_text_for_machines_picks_the_pieces(read_page, body, paragraphs):
    longer = body + body.replace("Monday", "Tuesday").replace("forty", "fifty")
    words = re.sub("<[^>]+>", " ", longer)
    box = "<div><p>An unrelated box in the middle of the page that says a lot of words.</p></div>"
    article = read_page(
        '<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "'
        f'{words}"}}</script>{longer.replace("</p><p>", f"</p>{box}<p>", 1)}'
    )
    assert article.notes.extractor == "jsonld"
    assert "unrelated box" not in article.text


@pytest.mark.parametrize("source", ["<p></p>", "<html><body> </body></html>", "<br>" * 50])
def test_a_page_without_words_says_so(read_page, source):
    with pytest.raises((Empty, NoArticle, TooShort)):
        read_page(source)


@pytest.mark.parametrize(
    "around",
    ["<?xml version='1.0' encoding='utf-16'?>{}", "{}\x00\x00", "<" * 5000 + "{}", "{}<!--"],
)
def test_hostile_mark_up_still_gives_the_text(read_page, body, paragraphs, around):
    article = read_page(around.format(body))
    assert paragraphs[0] in article.text


def test_a_single_word_is_the_title_where_it_is_the_article_s_only_heading(read_page, lines, body):
    assert lines(read_page(f"<article><h1>Leeks</h1>{body}</article>"))[0] == ("title", "Leeks")
    outside = read_page(f"<h1>Gull</h1><article>{body}</article>")
    assert "title" not in [role for role, _ in lines(outside)]


@pytest.mark.parametrize(
    ("language", "address", "day"),
    [
        ("en-GB", "", "2015-01-09"),
        ("en-US", "", "2015-09-01"),
        ("en", "https://www.lindle.example.ie/1", "2015-01-09"),
        ("en", "https://www.lindle.example/1", "2015-09-01"),
        ("en-US", "https://www.lindle.example.uk/1", "2015-09-01"),
    ],
)
def test_a_date_in_numbers_is_read_as_its_region_writes_it(language, address, day, read_page, body):
    page = f"<html lang='{language}'><h1>A bridge for all</h1><p>Published on 09/01/2015</p>{body}"
    assert read_page(page, address).metadata.published == day


def test_a_lesser_heading_that_is_the_declared_title_is_the_title(read_page, lines, body):
    page = f"<title>Lindle news: A bridge for all</title><h3>A bridge for all</h3>{body}"
    assert lines(read_page(page))[0] == ("title", "A bridge for all")
