import re

import pytest
from lxml import html

from analysis.reading.documents.typed import page_of, words_of
from analysis.reading.markup import ROW_NAME

LONG = (
    "<p>The harbour council met on Monday evening in the old school hall, said the clerk, Ada.</p>"
)


def page(blocks, **given):
    """The blocks of the page that these make, as tag and words."""
    body = html.document_fromstring(f"<body>{blocks}</body>").body
    made = html.document_fromstring(page_of(body, **given)).body
    return [(e.tag, words_of(e)) for part in made for e in part]


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("<h1>The quay is shut</h1>", "The quay is shut"),
        ("<p>The quay is shut</p>", "The quay is shut"),
        ("<p>The Gull</p><h1>The quay is shut</h1>", "The quay is shut"),
        ("<h2>The quay is shut</h2><h2>A long winter</h2>", "The quay is shut"),
        (f"<h2>{'A long title, ' * 6}and shut</h2>", f"{'A long title, ' * 6}and shut"),
        (f"{LONG}<h1>The quay is shut</h1>", "The quay is shut"),
        (
            f"<p>The Gull</p><h1>{'A long title, ' * 6}and shut</h1>",
            f"{'A long title, ' * 6}and shut",
        ),
        ("<p></p><p>Monday.</p><p>The quay is shut</p>", "The quay is shut"),
    ],
)
def test_the_title_is_the_first_heading_or_short_line_above_the_text(top, title):
    assert [words for tag, words in page(top + LONG * 3) if tag == "h1"] == [title]


@pytest.mark.parametrize("top", ["", "<p>The quay is shut.</p>"])
def test_a_text_that_begins_at_once_has_no_title(top):
    assert all(tag == "p" for tag, _ in page(top + LONG * 3))


def test_there_is_one_title_and_the_other_headings_are_lesser():
    blocks = page(f"<h1>The quay</h1>{LONG}<h1>A long winter</h1>{LONG}")
    assert [tag for tag, _ in blocks] == ["h1", "p", "h2", "p"]


def test_a_bold_line_is_a_heading_below_the_top_and_nothing_before():
    bold = "<p><b>By Ada</b> <strong>Wren</strong></p>"
    tags = [tag for tag, _ in page(f"<h1>The quay</h1>{bold}{LONG * 2}{bold}{LONG}")]
    assert tags == ["h1", "address", "p", "p", "h2", "p"]
    half = "<p><b>By</b> Ada Wren</p>"
    assert [tag for tag, _ in page(f"<h1>The quay</h1>{LONG * 2}{half}")][-1] == "p"


@pytest.mark.parametrize(
    "blocks", ["<p><img></p><figcaption>Boats</figcaption>", "<figcaption>Boats</figcaption><img>"]
)
def test_a_caption_and_its_picture_become_a_figure(blocks):
    body = html.document_fromstring(f"<body><div>{blocks}</div></body>").body
    made = re.sub(r"</?div>|<img[^>]*>", "", page_of(body))
    assert "<figure><figcaption>Boats</figcaption></figure>" in made


def test_the_language_and_the_head_are_taken_over():
    body = html.document_fromstring(f"<body>{LONG}</body>").body
    made = page_of(body, head="<meta name='a'>", language='e"n')
    assert made.startswith("<html lang=\"e&quot;n\"><head><meta name='a'></head><body>")


def test_a_bare_name_under_the_title_is_a_by_line():
    tags = [tag for tag, _ in page(f"<h1>The quay is shut</h1><p>Jade Morvan</p>{LONG * 3}")]
    assert tags == ["h1", "address", "p", "p", "p"]
    tags = [tag for tag, _ in page(f"<h1>The quay is shut</h1><p>A long winter</p>{LONG * 3}")]
    assert "address" not in tags


def test_a_table_of_short_cells_is_a_line_for_each_row():
    table = (
        "<table><tr><th>Lock</th><th>State</th></tr>"
        "<tr><td><p>Brenne</p></td><td><p>shut</p></td></tr></table>"
    )
    body = html.document_fromstring(f"<body>{LONG}{table}{LONG}</body>").body
    made = html.document_fromstring(page_of(body))
    rows = [words_of(e) for e in made.iter("p") if e.get("class") == ROW_NAME]
    assert rows == ["Lock | State", "Brenne | shut"]
