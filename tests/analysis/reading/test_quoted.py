"""Blocks of quotation are told from a page that is laid out with them."""

QUOTE = "<blockquote><p>We will not let the last class go.</p><cite>Myra Costa</cite></blockquote>"


def test_the_words_of_a_block_of_quotation_are_quoted(read_page, lines, body):
    found = lines(read_page(f"<article>{body}{QUOTE}{body.replace('Monday', 'Friday')}</article>"))
    assert ("quote", "We will not let the last class go.") in found
    assert ("paragraph", "Myra Costa") in found


def test_a_page_that_is_one_block_of_quotation_is_its_writer_s(read_page, lines, body):
    found = lines(read_page(f"<article><blockquote>{body}</blockquote></article>"))
    assert {role for role, _ in found} == {"lede", "paragraph"}
