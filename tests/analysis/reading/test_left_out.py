"""What did not come into the text says why."""


def test_each_piece_that_is_left_out_has_its_reason(read_page, body):
    article = read_page(
        "<nav><a href='/a'>Home</a></nav><main><h1>A bridge for all</h1>"
        f"{body}<aside class='related'>A ferry for nobody</aside></main><p>Somewhere else</p>"
        "<footer>About this site</footer>"
    )
    why = {removed.text: removed.why for removed in article.notes.removed}
    assert why["Home"] == "menu"
    assert why["A ferry for nobody"] == "related"
    assert why["About this site"] == "footer"
