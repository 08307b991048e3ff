"""A text that goes on where one cannot read it says so; nothing is got round."""

import pytest

from analysis.model.codes import CutSign, Place
from analysis.reading.cut import closed_parts


def signs(read_page, html):
    return set(read_page(html).notes.cut)


def declared(part=""):
    script = '{"@type": "NewsArticle", "isAccessibleForFree": false' + part + "}"
    return f'<html><head><script type="application/ld+json">{script}</script></head><body>'


def long(body):
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    return "".join(body.replace("Monday", day) for day in days)


@pytest.mark.parametrize(
    "line", ["Subscribe to continue reading", "This article is for subscribers only"]
)
def test_a_wall_phrase_with_nothing_behind_it_cuts_the_text(read_page, body, line):
    assert signs(read_page, f"<article>{body}<p>{line}</p></article>") == {CutSign.WALL}


def test_a_wall_phrase_before_the_whole_text_cuts_nothing(read_page, body):
    html = f"<article>{body}<p>Subscribe to continue reading</p>{long(body)}</article>"
    assert not signs(read_page, html)


def test_a_wall_phrase_in_a_menu_cuts_nothing(read_page, body):
    menu = "<nav><ul><li><a href='/a'>Subscribe to continue reading</a></li></ul></nav>"
    assert not signs(read_page, f"{menu}<article>{body}</article>")


def test_a_short_text_that_leads_on_is_a_teaser_a_long_one_is_not(read_page, body):
    link = "<p><a href='/all'>Read the rest of this story »</a></p>"
    assert CutSign.CONTINUES in signs(read_page, f"<article>{body}{link}</article>")
    assert not signs(read_page, f"<article>{long(body)}{link}</article>")


def test_a_text_left_open_before_a_call_to_pay_stops(read_page, body):
    html = f"<article>{body}<p>And then the clerk rose and said…</p><p>Subscribe now</p></article>"
    assert CutSign.STOPS in signs(read_page, html)
    html = f"<article>{body}<p>And then the clerk rose and said…</p></article>"
    assert not signs(read_page, html)


def test_a_wall_by_its_class_name_behind_a_short_text(read_page, body):
    wall = "<div class='article-paywall'><p>Three months for the price of one.</p></div>"
    assert CutSign.CLASS in signs(read_page, f"<article>{body}{wall}</article>")
    assert not signs(read_page, f"<article>{long(body)}{wall}</article>")


def test_a_declared_wall_counts_when_words_are_missing(read_page, body):
    article = f"<article>{body}</article>"
    assert signs(read_page, declared(', "wordCount": 900') + article) == {CutSign.DECLARED}
    assert not signs(read_page, declared(', "wordCount": 50') + article)
    assert not signs(read_page, declared() + f"<article>{long(body)}</article>")


@pytest.mark.parametrize("count", ['"many"', "[900]", "Infinity", "-1", "{}"])
def test_a_length_that_is_no_number_is_passed_over(read_page, body, count):
    found = signs(read_page, declared(f', "wordCount": {count}') + f"<article>{body}</article>")
    assert found == {CutSign.DECLARED}


def test_a_declared_closed_part_behind_the_text_that_holds_no_text(read_page, body):
    part = ', "hasPart": {"isAccessibleForFree": "False", "cssSelector": ".shut"}'
    wall = "<div class='shut'></div>"
    assert CutSign.DECLARED in signs(read_page, declared(part) + f"<p></p>{long(body)}{wall}")
    open_part = f"<article>{body}<div class='shut'>{long(body)}</div></article>"
    assert not signs(read_page, declared(part) + open_part)


def test_closed_parts_are_named_by_their_class():
    part = {"isAccessibleForFree": False, "cssSelector": [".shut", "#x", "div.more"]}
    assert list(closed_parts({"hasPart": [part]})) == ["shut", "more"]
    assert not list(closed_parts({"hasPart": [{**part, "isAccessibleForFree": True}]}))


def test_plain_text_is_cut_too(read_text):
    words = (
        "La mairie ferme la passerelle, a dit la maire lundi.\n\nLa suite est réservée aux abonnés."
    )
    article = read_text(words)
    assert article.notes.visible_part_only
    assert article.blocks[-1].place is Place.CUT


def test_what_may_be_read_is_kept_and_counted(read_page, body, paragraphs):
    article = read_page(f"<article>{body}<p>Subscribe to continue reading</p></article>")
    assert all(p in article.text for p in paragraphs)
    assert article.notes.words_seen == sum(len(p.replace(",", "").split()) for p in paragraphs)
