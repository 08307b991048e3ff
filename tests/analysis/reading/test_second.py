from lxml import etree

from analysis.reading.cutter import cut_page
from analysis.reading.second import second_view


def tree(source):
    return etree.fromstring(source, etree.HTMLParser())


def test_the_second_reader_s_choice_comes_back_as_numbers_of_pieces(body, paragraphs):
    source = f"<html><body><div class='menu'>Home</div><div>{body * 3}</div></body></html>"
    cut = cut_page(tree(source))
    kept = {cut.pieces[n].text for n in second_view(source, cut, tree(source))}
    assert set(paragraphs) <= kept


def test_a_page_without_a_tree_has_no_second_view():
    assert second_view("", cut_page(tree("<p>x</p>")), None) == frozenset()
