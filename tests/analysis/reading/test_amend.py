"""A block put back stands where it stood, and every offset behind it is exact."""

import pytest

from analysis.model.codes import BODY, Role
from analysis.reading.amend import (
    Amend,
    Amendment,
    amended,
    reading_as,
    relabelled,
    relabelling,
    restored,
    restoring,
)
from tests.builders import article


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


def test_an_amendment_finds_its_block_again_by_its_words(page):
    number = len(page.notes.removed) - 1
    words = page.notes.removed[number].text
    made, placed, shift = amended(page, restoring(page, number))
    assert made == restored(page, number)
    assert placed.span.of(made.text) == words
    assert placed.before == page.notes.removed[number].why
    for block in page.blocks:
        assert shift.span(block.span).of(made.text) == block.span.of(page.text)


def test_a_block_put_back_before_the_first_stands_at_the_beginning(page):
    number = next(n for n, block in enumerate(page.notes.removed) if block.at == 0)
    made, placed, _ = amended(page, restoring(page, number))
    assert placed.span.start == 0
    assert placed.span.of(made.text) == page.notes.removed[number].text


def test_a_new_role_is_for_one_of_several_blocks_with_the_same_words():
    page = article("The quay is shut.\n\nRead on.\n\nThe dam leaks.\n\nRead on.")
    amendment = relabelling(page, 3, Role.PROMPT)
    made, placed, shift = amended(page, amendment)
    assert [block.role for block in made.blocks] == [*(Role.PARAGRAPH,) * 3, Role.PROMPT]
    assert (placed.span, placed.before) == (page.blocks[3].span, Role.PARAGRAPH)
    assert shift.span(page.blocks[3].span) == page.blocks[3].span


def test_a_page_without_the_block_takes_no_label_for_another():
    page = article("The quay is shut.\n\nRead on.")
    other = article("The quay is shut.\n\nRead this.")
    assert amended(other, relabelling(page, 1, Role.PROMPT)) is None
    assert amended(other, Amendment(Amend.RESTORE, "0" * 64)) is None


def test_nothing_of_the_words_is_kept_in_an_amendment(page):
    kept = repr(restoring(page, 0)) + repr(relabelling(page, 0, Role.OTHER))
    assert page.notes.removed[0].text not in kept
    assert page.blocks[0].span.of(page.text) not in kept


def test_another_language_leaves_the_text_as_it_was(page):
    step = reading_as(page, "fr")
    made, placed, shift = amended(page, step)
    assert (made.language.code, made.language.chosen) == ("fr", True)
    assert made.text == page.text
    assert made.blocks == page.blocks
    assert placed.before == page.language.code
    assert shift.span(placed.span) == placed.span
