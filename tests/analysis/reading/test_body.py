from lxml import etree

from analysis.reading.body import agreeing, body_root, hand_down, mass, selected_root
from analysis.reading.cutter import cut_page
from analysis.reading.markup import AROUND

LONG = "<p>The harbour council met on Monday evening in the old school hall, said the clerk.</p>"


def cut(source):
    page = cut_page(etree.fromstring(source, etree.HTMLParser()))
    hand_down(page)
    return page


def test_the_article_is_where_most_running_text_stands():
    page = cut(f"<div class='x'>{LONG}</div><div class='y'>{LONG * 5}</div>")
    assert page.nodes[body_root(page)].names == "y"


def test_the_page_s_own_name_for_the_text_is_believed():
    page = cut(f"<main><div class='entry-content'>{LONG * 4}</div><div>{LONG}</div></main>")
    assert page.nodes[body_root(page)].names == "entry-content"


def test_parts_of_one_name_are_taken_together():
    part = f"<div class='article-body'>{LONG * 2}</div>"
    page = cut(f"<div id='all'>{part}<div class='ad'>Buy</div>{part}</div>")
    assert page.nodes[body_root(page)].names == " all"


def test_a_wrapper_named_for_a_box_is_the_page_s_style():
    page = cut(f"<div class='sidebar-grid'>{LONG * 4}</div>")
    assert not any(p.zone & AROUND for p in page.pieces)


def test_comments_are_not_the_article():
    page = cut(f"<article>{LONG * 2}</article><div class='comments'>{LONG}</div>")
    assert mass(page.pieces[-1]) == 0


def test_pieces_agree_with_the_page_s_text_for_machines():
    page = cut("<p>One two three four five.</p><p>Six seven eight nine ten.</p>")
    assert agreeing(page, "One two three four five.") == {0}
    assert agreeing(page, "Quite other words that stand nowhere.") == frozenset()


def test_of_a_selection_everything_is_the_article():
    page = cut(f"<div id='all'><header>{LONG}</header><div class='text'>{LONG * 5}</div></div>")
    assert page.nodes[body_root(page)].names == "text"
    assert page.nodes[selected_root(page)].names == " all"


def test_a_short_sentence_is_part_of_a_selection_too():
    page = cut(f"<div id='all'>{LONG}<p>Nobody was hurt.</p></div>")
    assert page.nodes[selected_root(page)].names == " all"
