from analysis.reading.documents.pdf.edges import without_edges
from analysis.reading.documents.pdf.lines import Sheet


def pages(line, *edges):
    """Pages of one line of text between these lines at the top and the foot."""
    return [
        Sheet(600, 800, (line(top, 0, 30), line("The quay is shut.", 0, 400), line(foot, 0, 780)))
        for top, foot in edges
    ]


def kept(inner):
    return [[n.text for n in sheet.lines] for sheet in inner.sheets]


def test_what_stands_at_the_edge_of_several_pages_is_left_out(line):
    sheets = pages(line, *((f"The Gull, page {n}", f"Harbour, {n}") for n in range(4)))
    assert kept(without_edges(sheets, "")) == [["The quay is shut."]] * 4


def test_left_and_right_pages_may_differ(line):
    sheets = pages(line, *((("The Gull", "Harbour")[n % 2], "") for n in range(6)))
    assert all("The Gull" not in page for page in kept(without_edges(sheets, "")))


def test_a_line_of_one_page_stays_and_a_number_goes(line):
    sheets = pages(line, ("By Ada Wren", "– 12 –"), ("More of it", "3/4"))
    assert kept(without_edges(sheets, "")) == [
        ["By Ada Wren", "The quay is shut."],
        ["More of it", "The quay is shut."],
    ]


def test_the_same_words_inside_a_page_are_text(line):
    sheets = [Sheet(600, 800, (line("The quay is shut.", 0, 400),)) for _ in range(4)]
    assert kept(without_edges(sheets, "")) == [["The quay is shut."]] * 4


def test_a_browser_s_lines_give_the_address(line):
    sheets = pages(line, ("11/27/26, 2:02 PM", "https://gull.example/quay 1/1"))
    inner = without_edges(sheets, "")
    assert inner.address == "https://gull.example/quay"
    assert kept(inner) == [["The quay is shut."]]


def test_the_title_of_the_window_is_left_out_and_that_of_the_article_is_not(line):
    title = "The quay is shut"
    small, large = line(title, 0, 30, 8), line(title, 0, 60, 20)
    inner = without_edges([Sheet(600, 800, (small, large))], title)
    assert inner.sheets[0].lines == (large,)


def test_lines_that_are_set_solid_with_the_text_are_text(line):
    def page(number):
        words = ["The council met.", f"It met in year {number}.", "Nothing was decided."]
        lines = tuple(line(w, 0, 40 + 12 * n) for n, w in enumerate(words))
        return Sheet(600, 800, (*lines, *(line("So it was.", 0, 76 + 12 * n) for n in range(20))))

    sheets = [page(n) for n in range(4)]
    assert without_edges(sheets, "").sheets == tuple(sheets)


def test_a_word_and_the_number_of_the_page_are_no_text(line):
    sheets = pages(line, ("", "Page 1"), ("", "p. 2 of 2"))
    assert kept(without_edges(sheets, "")) == [["The quay is shut."]] * 2
    year = pages(line, ("", "March 2014"))
    assert kept(without_edges(year, ""))[0][-1] == "March 2014"
