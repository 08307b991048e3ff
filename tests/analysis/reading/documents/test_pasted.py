"""What programs put on a clipboard beside the plain words."""

import pytest

from analysis.reading.documents.pasted import from_paste, is_bare

LINES = (
    "The quay is shut",
    "The harbour council met on Monday evening in the old school hall, said the clerk, Ada Wren.",
    "About forty people came to listen to the plan for the new bridge over the river Lindle.",
    "The first stone is to be laid in the spring, and the work will take two years at the least.",
)


@pytest.mark.parametrize(
    "paste",
    [
        "".join(f"<div>{line}</div><div><br></div>" for line in LINES),
        f"<div>{'<br>'.join(LINES)}</div>",
        f"<span>{'<br><br>'.join(LINES)}</span>",
        "<pre>" + "\n\n".join(LINES) + "</pre>",
        "<div style='font-family: monospace; white-space: pre;'>" + "\n".join(LINES) + "</div>",
        "<table>" + "".join(f"<tr><td>{line}</td></tr>" for line in LINES) + "</table>",
        "<html><head><title></title><style>p { margin: 0 }</style></head>"
        + "".join(f"<p>{line}</p>" for line in LINES),
        "<ul>" + "".join(f"<li><p><b>{line}</b></p></li>" for line in LINES) + "</ul>",
    ],
)
def test_lines_are_kept_as_paragraphs_and_the_first_as_title(paste, read_page):
    article = read_page(paste)
    assert article.text == "\n\n".join(LINES)


def test_a_title_needs_no_mark_up(read_page, lines):
    article = read_page("".join(f"<div>{line}</div>" for line in LINES))
    assert lines(article)[:2] == [("title", LINES[0]), ("lede", LINES[1])]


def test_links_pictures_and_captions_are_kept(read_page):
    article = read_page(
        f"<div>{LINES[0]}</div><div><img src='b.jpg' alt='Boats'></div>"
        f"<figcaption>Boats at the quay in 2014</figcaption><div>{LINES[1]}</div>"
        f"<div>{LINES[2]} <a href='https://a.example/plan'>The<br>plan</a> is there.</div>"
    )
    assert "Boats at the quay in 2014" in article.text
    assert [n.span.of(article.text) for n in article.metadata.links] == ["The", "plan"]


def test_what_names_its_parts_is_read_as_a_page():
    assert is_bare("<div>The quay</div>")
    assert not is_bare("<h2>The quay</h2>")
    assert not is_bare("<article><div>The quay</div></article>")
    assert not is_bare("<title>The quay</title>")
    assert not is_bare("<div>The quay</div><div style='display: none'>is open</div>")


@pytest.mark.parametrize(
    "paste", ["", "<img src='a.jpg'>", "<div>" * 400 + LINES[1] + "</div>" * 400, "\ud800"]
)
def test_what_would_lose_words_is_left_to_the_page_s_own_reading(paste):
    assert from_paste(paste) is None
