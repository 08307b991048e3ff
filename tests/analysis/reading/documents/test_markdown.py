import pytest

from analysis.errors import TooLarge
from analysis.model.codes import InputKind, Role
from analysis.reading.documents.markdown import from_markdown

ARTICLE = """---
title: "The quay: shut"
author: [Ada Wren]
published: 2021-03-03
source: https://paper.example/quay
---
# The quay is shut

![Boats at the quay](boats.jpg)
*Boats at the quay in 2014. Archive photo: Tom Lark*

The harbour council met on Monday evening in the *old* school hall, said the clerk, Ada Wren.

## A long winter

About forty people came to hear [the plan](https://council.example/plan) for the new bridge.

- The first stone is to be laid in the spring of next year.
"""


def test_markdown_keeps_headings_captions_links_and_facts(tmp_path, read_path, lines):
    path = tmp_path / "quay.md"
    path.write_text(ARTICLE)
    article = read_path(path)
    assert lines(article) == [
        ("title", "The quay is shut"),
        ("caption", "Boats at the quay in 2014. Archive photo: Tom Lark"),
        (
            "lede",
            "The harbour council met on Monday evening in the old school hall, "
            "said the clerk, Ada Wren.",
        ),
        ("heading", "A long winter"),
        ("paragraph", "About forty people came to hear the plan for the new bridge."),
        ("list", "The first stone is to be laid in the spring of next year."),
    ]
    said = article.metadata
    assert article.page.kind is InputKind.MARKDOWN
    assert (said.byline, said.published) == ("Ada Wren", "2021-03-03")
    assert said.url == "https://paper.example/quay"
    assert [n.span.of(article.text) for n in said.links] == ["the plan"]
    caption = next(b for b in article.blocks if b.role is Role.CAPTION)
    assert caption.picture is not None
    assert caption.picture.alt == "Boats at the quay"


def test_words_without_a_sign_are_markdown_too(tmp_path, read_path, paragraphs):
    path = tmp_path / "quay.md"
    path.write_text("\n\n".join(paragraphs))
    assert read_path(path).text == "\n\n".join(paragraphs)


def test_a_line_between_dashes_is_no_head():
    assert "<hr" in from_markdown("---\n\nThe quay is shut.\n").html


def test_a_book_in_markdown_is_refused():
    with pytest.raises(TooLarge):
        from_markdown("word " * 300_000)


EXTRAS = """---
title: The quay is shut
---

The harbour council met on Monday evening in the old school hall, said the clerk[^1], Ada Wren.

![A barge at the lock of Brenne. Archive photo.](barge.png)

| Lock | State |
|------|-------|
| Brenne | shut |

About forty people came to hear the plan for the new bridge, and most of them stayed until ten.

[^1]: She has held the post since 2009, says the council's own list of its staff.
"""


def test_markdown_of_today_keeps_its_title_tables_notes_and_captions(tmp_path, read_path, lines):
    path = tmp_path / "quay.md"
    path.write_text(EXTRAS)
    found = lines(read_path(path))
    assert found[0] == ("title", "The quay is shut")
    assert ("caption", "A barge at the lock of Brenne. Archive photo.") in found
    assert [words for role, words in found if role == "other"] == ["Lock | State", "Brenne | shut"]
    assert found[-1][1].startswith("She has held the post")
    assert not any("[^" in words for _, words in found)
