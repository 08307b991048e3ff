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


COPIED = """Home
News
Sport
Man charged after fire at Brightling boatyard
By Sam Reyes
Senior reporter
12 May 2025
Updated 2 hours ago
A man has been charged with arson after a fire destroyed three boats at Brightling, police said.
Image caption, The fire could be seen from across the estuary
The fire brigade was called at nine on Sunday evening and stayed through the night.
"We heard a loud bang," said Nora Petit, who lives beside the yard.
Related topics
Brightling
Estuary Police
"""


def test_the_menu_and_the_topics_of_a_copied_page_are_told_from_its_text(read_text, lines):
    article = read_text(COPIED)
    assert [role for role, _ in lines(article)] == [
        *("other", "other", "other", "title", "byline", "other", "date", "date"),
        *("lede", "caption", "paragraph", "paragraph", "other", "other", "other"),
    ]
    found = article.metadata
    assert found.title == "Man charged after fire at Brightling boatyard"
    assert (found.byline, found.published) == ("Sam Reyes", "2025-05-12")


def test_a_bare_name_at_the_end_signs_only_what_nobody_signed(read_text, lines):
    text = "The bridge is shut\n{}The bridge closed on Monday for two years, said the mayor.\n{}"
    assert lines(read_text(text.format("", "Ada Wren")))[-1] == ("byline", "Ada Wren")
    signed = read_text(text.format("By Sam Reyes\n", "Estuary Police"))
    assert lines(signed)[-1] == ("other", "Estuary Police")


def test_a_single_short_line_above_the_text_is_no_menu(read_text, lines):
    text = "Closed\n\nThe bridge is closed for two years, said the mayor on Monday evening.\n"
    assert lines(read_text(text))[0] == ("title", "Closed")


def test_a_way_past_the_menu_belongs_to_the_menu(read_text, lines, paragraphs):
    menu = "Skip to main content\nHome\nNews\nSign in"
    text = "\n\n".join((menu, "Council tax to rise in Lindle this April", *paragraphs))
    found = lines(read_text(text))
    assert [role for role, _ in found][:5] == ["other"] * 4 + ["title"]


def test_a_name_above_a_mail_address_at_the_end_is_a_by_line(read_text, lines, paragraphs):
    text = "\n\n".join(("A bridge for all", *paragraphs, "ADA WREN\nada.wren@lindle.example"))
    found = [role for role, _ in lines(read_text(text))]
    assert found[-2:] == ["byline", "other"]
