from analysis.reading.markup import Zone
from analysis.reading.pieces import Part, piece_of


def test_white_space_is_as_a_browser_shows_it():
    piece = piece_of([Part(" a\n  b ", "", 0), Part(" c ", "", 0)], 0, "p")
    assert piece.text == "a b c"


def test_a_no_break_space_is_kept():
    assert piece_of([Part("10\u00a0h", "", 0)], 0, "p").text == "10\u00a0h"


def test_blanks_of_any_kind_at_the_ends_are_none_of_it():
    parts = [Part("\u00a0\u2003", "", 0), Part("At noon", "", 0), Part("\u00a0 \u202f", "", 0)]
    assert piece_of(parts, 0, "p").text == "At noon"


def test_a_link_is_on_its_words_alone():
    parts = [Part("see", "", 0), Part("\u00a0 this ", "/x", 0), Part("and", "", 0)]
    piece = piece_of([*parts, Part(" \u00a0", "/y", 0)], 0, "p")
    assert [piece.text[a.start : a.end] for a in piece.anchors] == ["this"]


def test_links_have_exact_offsets():
    piece = piece_of([Part("see ", "", 0), Part("this ", "/x", 0), Part("page", "/x", 0)], 0, "p")
    anchor = piece.anchors[0]
    assert piece.text[anchor.start : anchor.end] == "this page"
    assert (len(piece.anchors), piece.linked) == (1, 2)


def test_an_inline_element_speaks_for_a_piece_that_it_fills():
    assert piece_of([Part("By Ada Wren", "", Zone.BYLINE)], 0, "div").inner == Zone.BYLINE
    parts = [Part("By Ada", "", Zone.BYLINE), Part(" and all the others of the desk", "", 0)]
    assert piece_of(parts, 0, "div").inner == 0


def test_signs_alone_are_no_piece():
    assert piece_of([Part(" | ", "", 0)], 0, "p") is None


def test_words_that_are_not_set_apart_are_counted_by_their_length():
    assert piece_of([Part("橋は来年の春に完成する予定です" * 3, "", 0)], 0, "p").words > 3


def test_a_name_and_the_label_that_touches_it_are_two_words(read_page, body):
    head = "<div>By <span class='author'>Ada Wren</span><span>Published 3 March 2021</span></div>"
    article = read_page(f"<h1>A bridge for all</h1>{head}{body}")
    assert article.metadata.byline == "Ada Wren"
    assert "Ada Wren Published" in article.text


def test_an_initial_set_apart_keeps_its_word_whole(read_page, body):
    article = read_page(f"<h1>A bridge</h1><p>Mr Mc<b>Lark</b> of <i>i</i>Ferry said so.</p>{body}")
    assert "McLark of iFerry" in article.text
