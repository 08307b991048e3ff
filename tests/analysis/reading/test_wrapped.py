"""Lines that a program broke at its margin."""

import pytest

from analysis.language.paragraphs import split

FRENCH = (
    "Le bac de Landrec ferme au public",
    "Le conseil portuaire de Landrec ferme le bac dès lundi, a annoncé sa\n"
    "présidente, Lou Kerven, devant une centaine de personnes venues à la\n"
    "Maison du port. Les travaux doivent durer deux ans.",
    "« Nous n'avions plus le choix », explique le patron du bac, Yann Coz,\n"
    "qui a navigué trente ans.",
)
ENGLISH = (
    "The Lindle ferry closes to the public",
    "The harbour council of Lindle closes the ferry from Monday on, said its\n"
    "chair, Tom Lark, before about a hundred people who had come to the old\n"
    "School House. The work is to take two years.",
    '"We had no choice any more," says the master of the ferry, Ada Wren,\nwho sailed it long.',
)


def sentences(article, packs):
    pack = packs.by_code[article.language.code]
    return [s.of(article.text) for p in split(article, pack) for s in p.sentences]


@pytest.mark.parametrize("parts", [FRENCH, ENGLISH])
def test_the_lines_of_a_paragraph_are_one_block(parts, read_text, lines):
    article = read_text("\n\n".join(parts))
    assert lines(article) == list(zip(("title", "lede", "paragraph"), parts, strict=True))


@pytest.mark.parametrize("parts", [FRENCH, ENGLISH])
def test_a_sentence_goes_on_where_the_margin_parted_it(parts, read_text, packs):
    found = sentences(read_text("\n\n".join(parts)), packs)
    assert len(found) == 4
    assert [s for s in found if s[0].islower()] == []


def test_a_sentence_ends_where_the_line_does(read_text, packs):
    text = (
        "The council of Lindle closes the ferry from Monday on, says its chair.\n"
        "Nobody came to the meeting that it had called in the old school house,\n"
        "said Tom Lark."
    )
    assert len(sentences(read_text(text), packs)) == 2


def test_windows_line_ends_part_no_sentence(read_text, lines):
    text = ENGLISH[1].replace("\n", "\r\n")
    assert [words for _, words in lines(read_text(text))] == [text]


def test_paragraphs_without_an_empty_line_stay_apart(read_text, lines, paragraphs):
    assert [words for _, words in lines(read_text("\n".join(paragraphs)))] == list(paragraphs)


def test_a_by_line_and_a_list_stay_apart(read_text, lines):
    text = (
        "By Ada Wren\n"
        "The council of Lindle closes the ferry from Monday on, says its chair, who\n"
        "came late. It named two reasons that evening in the old school house, and:\n"
        "- a cable that broke in the spring and again in the month of September, as\n"
        "the master had said;\n"
        "- the price of oil."
    )
    assert [role for role, _ in lines(read_text(text))] == ["byline", "lede", "list", "list"]


def test_short_lines_are_no_margin(read_text, lines):
    text = (
        "To do on Monday:\nbuy oil\nmend the cable\nThe ferry of Lindle is closed, says its master."
    )
    assert len(lines(read_text(text))) == 4


def test_a_mail_that_is_cited_is_read_without_its_arrows(read_text, lines):
    text = (
        "Please read this before Monday, all of you.\n\n"
        "> The ferry stays shut\n>\n"
        "> The council of Lindle closes the ferry from Monday on, said its chair,\n"
        "> Tom Lark, before about a hundred people.\n>\n"
        "> It opens again in two years, he said.\n"
    )
    found = lines(read_text(text))
    assert found[1] == ("heading", "The ferry stays shut")
    assert found[2][1].startswith("The council")
    assert found[2][1].endswith("people.")


@pytest.mark.parametrize(
    "head",
    [
        "From: Ada Wren <ada@lindle.example>\nSubject: the ferry\nDate: Tue, 6 Feb 2024 19:04:11",
        "De : Ana Brel <ana@landrec.example>\nObjet : le bac\nEnvoyé : mardi 6 février 2024 19:04",
    ],
)
def test_the_head_of_a_mail_is_no_text(head, read_text, lines):
    parts = FRENCH if "Objet" in head else ENGLISH
    found = lines(read_text("\n\n".join((head, *parts))))
    assert [role for role, _ in found][:4] == ["other", "other", "other", "title"]


def test_the_times_of_subtitles_are_no_text(read_text, lines):
    text = (
        "1\n00:00:01,000 --> 00:00:04,200\nThe ferry of Lindle was shut this evening by\n"
        "the council, said its chair.\n\n2\n00:00:05,000 --> 00:00:08,000\nIt opens in two years.\n"
    )
    found = lines(read_text(text))
    assert [role for role, _ in found] == ["other", "other", "lede", "other", "other", "paragraph"]
