"""Whole documents: what a reader sees on paper is what stands in the text, in the same order."""

import re

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from analysis.errors import Damaged, Empty, Encrypted, NoTextLayer, TooLarge
from analysis.model.codes import InputKind, Role
from analysis.reading.documents.pdf.page import PAGES
from tests.pdfs import Linked, Shown, Words, column, pdf, written

LEFT = (
    " La municipalité a confirmé vendredi que",
    "les travaux de consolidation coûteraient",
    "quarante millions d’euros. « Nous avons",
    "affronté des difﬁcultés », a déclaré le",
    "maire, Yann Prigent, devant les habi-",
    "tants. Selon lui, l’œuvre est inache-",
    "vée, et la région, prévenue dès l’au-",
    "tomne, a promis de payer sa part.",
    " Les pêcheurs, eux, attendent. Peut-",
    "être faudra-t-il patienter encore, dit-",
)
RIGHT = (
    "il au conseil. Les navires de pêche res-",
    "tent à quai, et les mareyeurs comptent",
    "leurs pertes depuis bientôt deux années.",
    " La région n’a pas répondu à nos ques-",
    "tions sur le calendrier des travaux, ni",
    "sur le prix que la ville devra payer.",
)
TEXT = (
    "La municipalité a confirmé vendredi que les travaux de consolidation coûteraient quarante"
    " millions d’euros. « Nous avons affronté des difficultés », a déclaré le maire, Yann Prigent,"
    " devant les habitants. Selon lui, l’œuvre est inachevée, et la région, prévenue dès"
    " l’automne, a promis de payer sa part.",
    "Les pêcheurs, eux, attendent. Peut-être faudra-t-il patienter encore, dit-il au conseil. Les"
    " navires de pêche restent à quai, et les mareyeurs comptent leurs pertes depuis bientôt deux"
    " années.",
    "La région n’a pas répondu à nos questions sur le calendrier des travaux, ni sur le prix que"
    " la ville devra payer.",
)


def sheet(number):
    """A page in two columns, with a running head and its number."""
    first = LEFT[0].replace("municipalité", f"municipalité {number}")
    return [
        Words(60, 40, "Le Courlis, édition du soir", 8),
        Words(300, 810, f"– {number} –", 8),
        *column(60, 200, [first, *LEFT[1:]]),
        *column(310, 200, RIGHT),
    ]


HEAD = [
    Words(60, 90, "La digue de Kervenec rouvre", 22, bold=True),
    Words(60, 116, "après l’hiver", 22, bold=True),
    Words(60, 160, "Par Lou Kerven, le 3 mars 2021"),
]


@pytest.fixture
def read(tmp_path, read_path):
    def opened(data, name="digue.pdf"):
        (tmp_path / name).write_bytes(data)
        return read_path(tmp_path / name)

    return opened


def test_two_columns_become_a_title_a_by_line_and_whole_paragraphs(read, lines):
    page = [*HEAD, *column(60, 200, LEFT), *column(310, 200, RIGHT), Words(300, 810, "– 1 –", 8)]
    article = read(pdf(page, title="digue.indd"))
    assert article.page.kind is InputKind.PDF
    assert lines(article) == [
        ("title", "La digue de Kervenec rouvre après l’hiver"),
        ("byline", "Par Lou Kerven, le 3 mars 2021"),
        ("lede", TEXT[0]),
        ("paragraph", TEXT[1]),
        ("paragraph", TEXT[2]),
    ]
    assert (article.metadata.byline, article.metadata.published) == ("Lou Kerven", "2021-03-03")


def test_running_heads_and_page_numbers_are_no_text(read):
    article = read(pdf([*HEAD, *sheet(1)], sheet(2), sheet(3)))
    assert "Courlis" not in article.text
    assert not re.search("– [123] –", article.text)
    assert article.text.count("Les pêcheurs, eux, attendent.") == 3


def test_a_picture_keeps_its_caption_and_words_keep_their_links(read, lines):
    page = [
        *HEAD,
        Shown(60, 180, 200, 80),
        Words(60, 270, "Des chalutiers au port de Kervenec", 8),
        Words(60, 280, "en 2014. Photo d’archives Ada Le Goff", 8),
        *column(60, 320, [*LEFT[:8], " Lire le dossier de la région, du reste."]),
        Linked(113, 410, 38, 11, "https://region.example/digue"),
    ]
    article = read(pdf(page))
    caption = next(b for b in article.blocks if b.role is Role.CAPTION)
    assert caption.picture is not None
    assert caption.span.of(article.text) == (
        "Des chalutiers au port de Kervenec en 2014. Photo d’archives Ada Le Goff"
    )
    link = article.metadata.links[0]
    assert link.href == "https://region.example/digue"
    assert link.span.of(article.text) == "dossier"


def test_large_type_between_paragraphs_is_a_heading_and_a_bullet_a_list(read, lines):
    page = [
        *HEAD,
        *column(60, 200, LEFT[:8]),
        Words(60, 290, "Un chantier difficile", 13, bold=True),
        Words(60, 310, "• La première pierre sera posée au printemps."),
        *column(60, 340, RIGHT[3:]),
    ]
    assert lines(read(pdf(page)))[3:5] == [
        ("heading", "Un chantier difficile"),
        ("list", "La première pierre sera posée au printemps."),
    ]


def test_a_page_printed_by_a_browser_loses_its_edges_and_keeps_its_address(read):
    edges = [
        Words(24, 22, "27/11/2026 14:02", 8),
        Words(230, 22, "La digue rouvre - Le Courlis", 8),
        Words(24, 820, "https://courlis.example/digue", 8),
        Words(570, 820, "1/1", 8),
    ]
    article = read(
        pdf([*edges, *HEAD, *column(60, 200, LEFT[:8])], title="La digue rouvre - Le Courlis")
    )
    assert article.text.startswith("La digue de Kervenec rouvre après l’hiver")
    assert article.metadata.url == "https://courlis.example/digue"
    assert "1/1" not in article.text
    assert "14:02" not in article.text


def test_what_qt_prints_is_read_letter_by_letter(read, tmp_path, qapp):
    assert isinstance(qapp, QGuiApplication)
    path = tmp_path / "printed.pdf"
    writer = QPdfWriter(str(path))
    margins = QMarginsF(20, 20, 20, 20)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins)
    )
    writer.setResolution(96)
    document = QTextDocument()
    font = QFont("Charis SIL", 11)
    font.setFeature(QFont.Tag("liga"), 0)  # Qt writes no name for the letters of some ligatures
    document.setDefaultFont(font)
    text = "L’œuvre affichée fut difficile à financer, a fini par dire le chef de fanfare. "
    more = "Elle a suffi au conseil, qui l’a confiée au fils du maire, officier de son état. "
    document.setHtml(f"<h1>Un office sans fin</h1><p>{text * 12}</p><p>{more * 2}</p>")
    document.print_(writer)
    del writer
    article = read(path.read_bytes())
    assert article.text == "\n\n".join(
        ["Un office sans fin", (text * 12).strip(), (more * 2).strip()]
    )


def test_of_a_long_document_the_first_pages_are_read_and_that_is_said(read):
    article = read(pdf(*([*HEAD, *sheet(n)] for n in range(500))))
    assert article.notes.warnings == (PAGES,)
    assert article.text.count("Les pêcheurs, eux, attendent.") == 40


def test_a_name_does_not_hide_a_pdf(read):
    assert read(pdf([*HEAD, *sheet(1)]), "digue.txt").page.kind is InputKind.PDF


@pytest.mark.parametrize("columns", [1, 2])
def test_the_name_under_the_title_signs_it_and_the_foot_of_the_page_is_none_of_it(
    read, lines, columns
):
    text = [words for n in range(columns) for words in column(50 + 250 * n, 140, LEFT + RIGHT)]
    top = [Words(50, 70, "Un port en sursis", 20), Words(50, 100, "Jade Morvan")]
    article = read(pdf([*top, *text, Words(280, 802, "Page 1", 9)]))
    assert lines(article)[:2] == [("title", "Un port en sursis"), ("byline", "Jade Morvan")]
    assert "Page 1" not in article.text


LOCKED = b"/Encrypt<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P -4>>/ID[<00><00>]" % (
    b"00" * 32,
    b"01" * 32,
)


@pytest.mark.parametrize(
    ("data", "error", "why"),
    [
        (pdf([Shown(0, 0, 595, 842)]), NoTextLayer, "scanned"),
        (pdf([]), Empty, None),
        (pdf([*HEAD, *sheet(1)], more=LOCKED), Encrypted, None),
        (pdf([*HEAD, *sheet(1)])[:900], Damaged, None),
        (b"%PDF-1.7 and no more", Damaged, None),
        (
            written([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"]),
            Damaged,
            None,
        ),
        (
            pdf([Words(x, y, "a", 4) for x in range(20, 580, 6) for y in range(20, 800, 8)]),
            TooLarge,
            "slow",
        ),
    ],
)
def test_what_cannot_be_read_says_why(read, data, error, why):
    with pytest.raises(error) as caught:
        read(data)
    assert caught.value.facts.get("why") == why
