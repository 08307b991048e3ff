import pytest

from analysis.reading.cutter import cut_page
from analysis.reading.parse import crude, is_broken_off, is_lossy, parsed
from tests.proportion import proportional


def words(root):
    return [p.text for p in cut_page(root).pieces]


def test_a_page_is_parsed_to_its_end():
    root, whole = parsed("<p>The quay is shut.</p>")
    assert whole
    assert words(root) == ["The quay is shut."]


def test_depth_beyond_the_parser_s_is_known(body):
    source = body + "<div>" * 3_000 + body
    root, whole = parsed(source)
    assert not whole
    assert is_lossy(source, cut_page(root), whole=whole)


@pytest.mark.parametrize(
    "large",
    [
        "<div>" * 2_000,
        f"<p>{'港口议会周一晚上开会' * 400_000}</p>",
        f"<!-- {'港' * 4_000_000} -->",
        f"<script>{'港' * 4_000_000}</script>",
        f"<img alt='{'港' * 4_000_000}'>",
    ],
)
def test_what_is_large_hides_nothing_behind_it(large):
    root, whole = parsed(large + "<p>The quay is shut.</p>")
    assert whole
    assert words(root)[-1] == "The quay is shut."


@pytest.mark.parametrize(
    "source",
    [
        "<div title='a > b' class=\"c\">The quay is shut.</div>",
        '<div title="The quay is never closed<p>The quay is shut.</p>',
        "<p<p<p class='<p>The quay is shut.</p>",
        "<textarea>The quay is shut.",
        "<!-- a comment --><script>var words;</script><p>The quay is shut.</p><!-- open",
        "<title>The Gull</title><select><option>France</select><p>The quay is shut.</p>",
        f"<div class='{'a ' * 400_000}'><p>The quay is shut.</p>",
        "<p>The quay is&nbsp;shut.</p><style>p { color: red }",
    ],
)
def test_the_crude_way_leaves_words_and_no_mark_up(source):
    found = [line.replace("\xa0", " ") for line in words(crude(source))]
    assert found[-1] == "The quay is shut."
    assert not any("<" in line for line in found)


@pytest.mark.parametrize(
    "unit", ["<p", "<p '", '<p "', "<", "<!--", "<title>", "<p a='b\"", "<select <p>"]
)
def test_the_crude_way_takes_time_in_proportion(unit):
    assert proportional(lambda source: words(crude(source)), unit * 2_000, unit * 20_000)


def test_a_page_that_opens_and_does_not_close_is_broken_off():
    assert is_broken_off("<!doctype html><html lang='en'><body><p>The quay is")
    assert not is_broken_off("<html><body><p>The quay is shut.</p></body></html>")
    assert not is_broken_off("<p>A part of a page opens nothing.</p>")
