"""A block put back stands where it stood, and every offset behind it is exact."""

import pytest

from analysis.model.codes import BODY, Role
from analysis.reading.amend import relabelled, restored


@pytest.fixture
def page(read_page, body):
    """A page with things left out before, between and after what was kept."""
    return read_page(
        "<nav><a href='/a'>Front page of the site today</a></nav>"
        f"<h1>A bridge for the harbour</h1>{body}"
        "<div class='share'>Share this article with your friends</div>"
        "<div class='related'><a href='/x'>Read also: the ferry is late</a></div>"
        "<p>See <a href='https://study.example/x'>the study of the town</a>, said the clerk.</p>"
        "<footer>All about the site and its makers</footer>",
        "https://gull.example/news/1",
    )


def covered(article):
    return "\n\n".join(b.span.of(article.text) for b in article.blocks)


def test_every_block_left_out_can_come_back_alone(page):
    assert len(page.notes.removed) >= 3
    for number, block in enumerate(page.notes.removed):
        made = restored(page, number)
        assert covered(made) == made.text
        assert [b.span for b in made.blocks] == sorted(b.span for b in made.blocks)
        assert block.text in [b.span.of(made.text) for b in made.blocks]
        assert len(made.notes.removed) == len(page.notes.removed) - 1
        kept = [b.span.of(page.text) for b in page.blocks]
        assert [w for b in made.blocks if (w := b.span.of(made.text)) in kept] == kept
        links = [x.span.of(made.text) for x in made.metadata.links]
        assert links == [x.span.of(page.text) for x in page.metadata.links]


@pytest.mark.parametrize("backwards", [False, True])
def test_all_of_them_come_back_in_the_pages_order_whichever_came_first(page, backwards):
    made, order = page, [block.text for block in page.notes.removed]
    while made.notes.removed:
        made = restored(made, len(made.notes.removed) - 1 if backwards else 0)
    assert covered(made) == made.text
    texts = [b.span.of(made.text) for b in made.blocks]
    assert [text for text in texts if text in order] == order


def test_what_was_taken_for_a_promotion_comes_back_as_one(page):
    whys = {"prompt", "advert", "form"}
    for number, block in enumerate(page.notes.removed):
        made = restored(page, number)
        (new,) = (b for b in made.blocks if b.span.of(made.text) == block.text)
        assert new.role is (Role.PROMPT if block.why in whys else Role.PARAGRAPH)


def test_a_block_that_was_never_left_out_cannot_be_put_back(page):
    with pytest.raises(IndexError):
        restored(page, 99)


def test_another_role_changes_nothing_but_the_role_and_the_words_counted(page):
    number = next(n for n, b in enumerate(page.blocks) if b.role is Role.PARAGRAPH)
    made = relabelled(page, number, Role.PROMPT)
    assert made.text == page.text
    assert [b.span for b in made.blocks] == [b.span for b in page.blocks]
    assert made.blocks[number].role is Role.PROMPT
    assert made.notes.words_seen < page.notes.words_seen
    again = relabelled(made, number, Role.PARAGRAPH)
    assert again == page
    assert Role.PROMPT not in BODY
