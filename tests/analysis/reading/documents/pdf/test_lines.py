from analysis.reading.documents.pdf.lines import Anchor, Box, Line


def test_two_lines_become_one_with_their_links_in_place():
    first = Line("The quay", Box(0, 0, 50, 10), 10, is_bold=True)
    second = Line("is shut", Box(60, 1, 90, 11), 10, anchors=(Anchor(3, 7, "https://a.example"),))
    whole = first.joined(second, " ")
    assert whole.text == "The quay is shut"
    assert whole.box == Box(0, 0, 90, 11)
    assert not whole.is_bold
    anchor = whole.anchors[0]
    assert whole.text[anchor.start : anchor.end] == "shut"
