from itertools import pairwise

TEXT = """Publié par Ana Brel le 3 mars 2021
Image d’archive

La passerelle ferme pour deux ans

La mairie de Bréhan ferme la passerelle du port, a annoncé lundi la maire, Lou Kerven.

Devenez lecteur premium, pour soutenir notre rédaction !

Un an de travaux
Le chantier commence au printemps et coûtera deux millions d’euros, selon le conseil.
- un pont provisoire
© 2021 La Vigie du Port. Tous droits réservés.
"""


def test_the_text_is_untouched_and_blocks_are_its_lines(read_text):
    article = read_text(TEXT)
    assert article.text == TEXT
    spans = [b.span for b in article.blocks]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert [s.of(TEXT) for s in spans] == [x.strip() for x in TEXT.splitlines() if x.strip()]


def test_lines_get_roles_by_what_they_say_and_where_they_stand(read_text, lines):
    assert [role for role, _ in lines(read_text(TEXT))] == [
        "byline",
        "caption",
        "title",
        "lede",
        "prompt",
        "heading",
        "paragraph",
        "list",
        "rights",
    ]


def test_by_line_date_and_title_are_metadata(read_text):
    found = read_text(TEXT).metadata
    assert (found.byline, found.published) == ("Ana Brel", "2021-03-03")
    assert found.title == "La passerelle ferme pour deux ans"


def test_a_text_of_paragraphs_alone_has_no_title(read_text, lines):
    article = read_text("The bridge is closed, said the mayor.\n\nIt will open in the spring.\n")
    assert article.metadata.title is None
    assert lines(article)[0][0] == "lede"


def test_white_space_around_a_line_is_outside_its_block(read_text):
    article = read_text(
        "  \u00a0 The bridge is closed, said the mayor. \r\n\r\nIt will open again."
    )
    assert [b.span.of(article.text)[0] for b in article.blocks] == ["T", "I"]
