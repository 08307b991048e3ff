"""What the lines of an article say about it."""


def test_the_by_line_between_title_and_text_comes_first(read_page, body):
    article = read_page(
        "<p class='author'>Tom Lark</p><p>Teaser of another text altogether.</p>"
        f"<article><h1>A bridge for all</h1><p>By Ada Wren</p>{body}</article>"
    )
    assert article.metadata.byline == "Ada Wren"


def test_the_day_of_a_change_is_not_that_of_publication(read_text, paragraphs):
    lines = "Posted 3 March 2021, updated 5 March 2021\n\n" + "\n\n".join(paragraphs)
    about = read_text("A bridge for all\n\n" + lines).metadata
    assert (about.published, about.modified) == ("2021-03-03", "2021-03-05")


def test_corrections_and_the_agency_are_noted(read_text, paragraphs):
    note = "Correction: an earlier version of this article gave the wrong river."
    text = "\n\n".join(("A bridge for all", "(With AFP)", *paragraphs, note))
    article = read_text(text)
    assert [span.of(text) for span in article.metadata.corrections] == [note]
    assert article.metadata.agency == "With AFP"


def test_a_paragraph_about_corrections_is_none(read_text, paragraphs):
    text = "\n\n".join((*paragraphs, "Correction of the harbour maps will take a year, she said."))
    assert read_text(text).metadata.corrections == ()
