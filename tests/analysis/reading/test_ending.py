"""The lines behind a text, and what the page says about them by its mark-up."""

from analysis.model.codes import Place

BUTTON = "<p>Become a member today</p>"
MORE = "<p>The ferry will go on until then, every half hour, said the harbour master, Tom Lark.</p>"


def places(article):
    prompts = (b for b in article.blocks if b.role == "prompt")
    return {b.span.of(article.text): b.place for b in prompts}


def test_each_call_for_money_has_its_place(read_page, body):
    found = places(
        read_page(
            "<nav><ul><li><a href='/s'>Subscribe</a></li></ul></nav>"
            f"<article><h1>A bridge for all</h1>{body}<aside>{BUTTON}</aside>{MORE}"
            "<div class='paywall'><p>Subscribe to continue reading</p></div></article>"
            "<section><p>Sign up for our daily newsletter</p></section>"
        )
    )
    assert found == {
        "Subscribe": Place.MENU,
        "Become a member today": Place.TEXT,
        "Subscribe to continue reading": Place.CUT,
        "Sign up for our daily newsletter": Place.AROUND,
    }


def test_related_links_are_passed_over_on_the_way_to_the_wall(read_page, body):
    related = "<ul class='related'><li><a href='/b'>The other bridge</a></li></ul>"
    html = f"<article>{body}{related}<p>Subscribe to continue reading</p></article>"
    assert read_page(html).notes.visible_part_only
