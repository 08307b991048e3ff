"""What the lines of an article say about it."""

import pytest


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


@pytest.mark.parametrize(
    ("opening", "agency"),
    [
        ("LINDLE (Reuters) - ", "Reuters"),
        ("LANDREC, 3 mars 2021 (AFP) – ", "AFP"),
        ("The ferry of Lindle (the Ada) - ", None),
    ],
)
def test_agency_copy_names_its_agency_behind_the_place(opening, agency, read_text, paragraphs):
    french = (
        "Le bac de Landrec ferme lundi pour deux ans, a dit la mairie. Il rouvrira au printemps."
    )
    words = french if agency == "AFP" else paragraphs[0]
    text = f"{opening}{words}\n\n(Reporting by Ada Wren)"
    found = read_text(text).metadata.agency
    assert found == (agency or "Reporting by Ada Wren")


def test_an_agency_between_bars_is_the_agency(read_page, body):
    head = "<p>Belga - Publié le 14/11/2022 à 07:45 - Mis à jour le 15/11/2022 à 10:20</p>"
    about = read_page(
        f"<html lang='fr'><h1>Le bac de Landrec ferme</h1>{head}"
        + "<p>Le bac de Landrec ferme lundi pour deux ans, a dit la mairie. Il rouvrira.</p>" * 2
    ).metadata
    assert (about.agency, about.published, about.modified) == ("Belga", "2022-11-14", "2022-11-15")
