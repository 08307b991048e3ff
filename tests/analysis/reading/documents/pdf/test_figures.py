from analysis.reading.documents.pdf.figures import without_figures
from analysis.reading.documents.pdf.lines import Box, Sheet

PICTURE = Box(0, 100, 200, 200)


def figures(*lines):
    sheet, found = without_figures(Sheet(600, 800, lines, (PICTURE,)), 10)
    return [n.text for n in sheet.lines], [[n.text for n in f.caption] for f in found]


def test_small_type_right_below_a_picture_is_its_caption(line):
    caption = [line("Boats in 2014.", 0, 212, 8), line("Archive photo", 0, 222, 8)]
    text = [line("The quay is shut.", 0, 260), line("Small print", 0, 400, 8)]
    assert figures(*text, *caption) == (
        ["The quay is shut.", "Small print"],
        [["Boats in 2014.", "Archive photo"]],
    )


def test_text_of_the_usual_size_or_beside_the_picture_is_none(line):
    assert figures(line("The quay is shut.", 0, 215)) == (["The quay is shut."], [[]])
    assert figures(line("Beside", 300, 212, 8)) == (["Beside"], [[]])


def test_a_figure_ends_with_its_caption(line):
    _, found = without_figures(Sheet(600, 800, (line("Boats", 0, 212, 8),), (PICTURE,)), 10)
    assert found[0].foot == 212
