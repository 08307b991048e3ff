from lxml import etree

from analysis.reading.cutter import NUMBER, cut_page
from analysis.reading.markup import Zone


def cut(source, **options):
    return cut_page(etree.fromstring(source, etree.HTMLParser()), **options)


def test_text_is_cut_at_block_tags_and_not_at_inline_ones():
    pieces = cut("<div>One <b>bold</b> word<p>Two</p>three</div>").pieces
    assert [p.text for p in pieces] == ["One bold word", "Two", "three"]


def test_two_breaks_end_a_piece_and_one_does_not():
    assert [p.text for p in cut("<p>a<br>b<br><br>c</p>").pieces] == ["a b", "c"]


def test_hidden_parts_are_marked():
    page = cut("<div hidden><p>x</p></div><p aria-hidden='true'>y</p><p>z</p>")
    hidden = [n.tag for n in page.nodes if n.zone & Zone.HIDDEN]
    assert hidden == ["div", "p"]


def test_a_few_words_beside_a_picture_are_its_caption():
    page = cut("<div class='x'><img src='a.jpg' alt='A'><div>The harbour, Ada Wren</div></div>")
    assert page.pieces[0].inner & Zone.CAPTION
    assert page.pieces[0].picture.alt == "A"


def test_a_paragraph_with_a_picture_in_it_is_no_caption():
    assert not cut("<p><img src='a.jpg'>The council met on Monday.</p>").pieces[0].inner


def test_parts_are_numbered_for_a_second_reader():
    root = etree.fromstring("<div><p>a</p></div>", etree.HTMLParser())
    page = cut_page(root, number=True)
    assert root.find(".//p").get(NUMBER) == str(page.pieces[0].node)


def test_an_unclosed_source_tag_swallows_nothing():
    pieces = cut("<picture><source srcset='a'><img src='b'></picture><p>After</p>").pieces
    assert [p.text for p in pieces] == ["After"]


def test_an_empty_line_parts_what_is_shown_as_typed(read_page, lines, paragraphs):
    page = "<pre>A bridge for all\n\nBy Ada Wren\n \n" + "\n\n".join(paragraphs) + "</pre>"
    found = [words for _, words in lines(read_page(page))]
    assert found == ["A bridge for all", "By Ada Wren", *paragraphs]
