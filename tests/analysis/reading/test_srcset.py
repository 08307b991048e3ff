"""Of many sizes of one picture, the one that fits the column."""

import pytest

from analysis.reading.srcset import best_of


@pytest.mark.parametrize(
    ("srcset", "best"),
    [
        ("a.jpg 400w, b.jpg 1280w, c.jpg 2400w", "b.jpg"),
        ("a.jpg 400w,b.jpg 800w", "b.jpg"),
        ("a.jpg, b.jpg 2x", "a.jpg"),
        ("  quay.jpg  ", "quay.jpg"),
        (
            "/cut/w=400,h=300/quay.jpg 400w, /cut/w=1600,h=900/quay.jpg 1600w",
            "/cut/w=1600,h=900/quay.jpg",
        ),
        ("data:image/gif;base64,R0lGOD 1w, quay.jpg 900w", "quay.jpg"),
        ("data:image/gif;base64,R0lGOD", ""),
        (", ,", ""),
        ("a.jpg 400w , b.jpg 1400w", "b.jpg"),
        ("a.jpg 400w 300h, b.jpg 1400w 900h", "b.jpg"),
        ("a" * 200_000 + " q q", "a" * 200_000),
        ("", ""),
    ],
)
def test_the_smallest_that_is_wide_enough_is_taken(srcset, best):
    assert best_of(srcset) == best


def test_a_picture_that_has_nothing_but_a_set_is_one_of_the_article(read_page):
    words = "<p>The quay was closed on Monday after two planks had given way, the council said.</p>"
    shown = '<figure><img srcset="a.jpg 500w, b.jpg 1400w" alt="The quay"></figure>'
    lazy = '<figure><img src="data:image/gif;base64,R0" data-srcset="c.jpg 900w"></figure>'
    parts = ("<h1>The quay is closed</h1>", words * 3, shown, words * 3, lazy, words * 3)
    page = f"<article>{''.join(parts)}</article>"
    assert [p.src for p in read_page(page).pictures] == ["b.jpg", "c.jpg"]
