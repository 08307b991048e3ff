import pytest

from analysis.reading.documents.pdf.figures import Figure
from analysis.reading.documents.pdf.lines import Box
from analysis.reading.documents.pdf.paragraphs import Laid, paragraphs

FULL = "a full line of the running text in it"
WIDTH = len(FULL) * 5.0


@pytest.fixture
def parted(line):
    """The paragraphs of one column of (words, indent) pairs, as lists of words."""

    def found(*pairs, figures=()):
        column = tuple(line(words, left, 20 + 12 * n) for n, (words, left) in enumerate(pairs))
        laid = Laid([column], figures)
        return [[n.text for n in p.lines] for p in paragraphs([laid], 10)]

    return found


def test_an_indent_begins_a_paragraph(parted):
    pairs = [(FULL, 10), (FULL, 0), (FULL, 10), (FULL, 0)]
    assert [len(p) for p in parted(*pairs)] == [2, 2]


def test_two_indented_lines_are_two_paragraphs_when_the_first_ends(parted):
    pairs = [
        (FULL, 0),
        (FULL, 0),
        ("A short one of its own, to the end.", 10),
        (FULL, 10),
        (FULL, 0),
    ]
    assert [len(p) for p in parted(*pairs)] == [2, 1, 2]


def test_a_line_that_ends_too_soon_ends_its_paragraph(parted):
    pairs = [(FULL, 0), ("and its end.", 0), (FULL, 0), (FULL, 0)]
    assert [len(p) for p in parted(*pairs)] == [2, 2]


def test_a_line_that_left_no_room_for_the_next_word_does_not(parted):
    pairs = [
        (FULL, 0),
        ("a full line of running words", 0),
        ("incomprehensibly long words and more", 0),
        (FULL, 0),
    ]
    assert [len(p) for p in parted(*pairs)] == [4]


def test_lines_beside_a_picture_are_as_long_as_there_is_room(parted):
    narrow = [("a narrow line", 0)] * 4
    picture = Figure(Box(80, 40, 200, 100), ())
    pairs = [(FULL, 0), *narrow, (FULL, 0), (FULL, 0)]
    assert len(parted(*pairs, figures=[picture])) < len(parted(*pairs))


def test_space_size_and_weight_begin_a_paragraph(line):
    column = (
        line(FULL, 0, 20), line(FULL, 0, 32), line(FULL, 0, 50), line(FULL, 0, 62),
        line("A heading", 0, 76, 13), line(FULL, 0, 90), line(FULL, 0, 102, is_bold=True),
    )  # fmt: skip
    assert [len(p.lines) for p in paragraphs([Laid([column])], 10)] == [2, 2, 1, 1, 1]


def test_a_sentence_goes_on_over_columns_captions_and_pages(line):
    def column(*words):
        return tuple(line(w, 0, 20 + 12 * n) for n, w in enumerate(words))

    figure = Figure(Box(0, 300, 200, 400), (line("Boats in 2014.", 0, 412, 8),))
    cut = "and here the sentence is not yet at"
    first = Laid([column(FULL, cut), column("its end, but now.", FULL, "is new.")])
    second = Laid([column("A last one that has no end yet and")], [figure])
    third = Laid([column("goes on here.")])
    found = paragraphs([first, second, third], 10)
    assert [p.lines[-1].text for p in found] == [
        "its end, but now.",
        "is new.",
        "goes on here.",
        "Boats in 2014.",
    ]


def test_where_paragraphs_are_indented_a_column_without_indent_goes_on(line):
    def column(*pairs):
        return tuple(line(w, left, 20 + 12 * n) for n, (w, left) in enumerate(pairs))

    end = FULL[:-1] + "."
    one = column((FULL[2:], 10), (FULL, 0), (FULL[2:], 10), (end, 0))
    goes_on = paragraphs([Laid([one, column((FULL, 0), (FULL, 0))])], 10)
    begins = paragraphs([Laid([one, column((FULL, 10), (FULL, 0))])], 10)
    assert [len(p.lines) for p in goes_on] == [2, 4]
    assert [len(p.lines) for p in begins] == [2, 2, 2]


def test_the_mark_of_a_list_begins_an_item(parted, line):
    assert len(parted((FULL, 0), ("• " + FULL, 0), ("• " + FULL, 0))) == 3
    assert paragraphs([Laid([(line("• The quay"),)])], 10)[0].is_item
