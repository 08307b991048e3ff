"""A page is asked for as a page, a picture as a picture, and neither is taken for the other."""

from ui.wanted import PAGE, PICTURE


def test_no_type_is_both_a_page_and_a_picture_but_mere_bytes():
    pages = {*PAGE.types, *PAGE.larger}
    assert pages & set(PICTURE.types) == {"application/octet-stream"}
    assert not "image/png".startswith(tuple(pages))
    assert not "text/html".startswith(PICTURE.types)


def test_each_says_what_it_wants():
    assert b"text/html" in PAGE.accept
    assert b"html" not in PICTURE.accept
    assert PAGE.otherwise != PICTURE.otherwise
