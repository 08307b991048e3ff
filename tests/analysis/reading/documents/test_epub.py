import pytest

from analysis.errors import Damaged, Encrypted, NoArticle
from analysis.model.codes import InputKind, Role
from analysis.reading.documents.epub import CHAPTER, from_epub
from tests.documents import epub

LONG = (
    "The harbour council met on Monday evening in the old school hall, said the clerk of the"
    " town, Ada Wren, and about forty people came to listen to the plan for the new bridge."
)
CHAPTERS = (
    "<h1>The Gull</h1><p>A paper of the coast.</p>",
    "<ul><li><a href='c2.xhtml'>The quay is shut and the boats lie in the mud </a></li></ul>",
    f"<section><h2>The quay is shut</h2><div>By Ada Wren</div>{f'<p>{LONG}</p>' * 5}</section>",
    f"<h2>Another story</h2>{f'<p>{LONG}</p>' * 5}",
)


@pytest.fixture
def read(tmp_path, read_path):
    def opened(data):
        (tmp_path / "gull.epub").write_bytes(data)
        return read_path(tmp_path / "gull.epub")

    return opened


def paragraphs(first):
    return "".join(f"<p>{first} {n}. {LONG}</p>" for n in range(5))


def test_the_first_chapter_that_reads_like_an_article_is_read_and_that_is_said(read, lines):
    chapter = f"<section><h2>The quay is shut</h2><div>By Ada Wren</div>{paragraphs('Part')}"
    article = read(epub(*CHAPTERS[:2], f"{chapter}</section>", CHAPTERS[3]))
    assert article.page.kind is InputKind.EPUB
    assert lines(article)[:3] == [
        ("title", "The quay is shut"),
        ("byline", "By Ada Wren"),
        ("lede", f"Part 0. {LONG}"),
    ]
    assert "Another story" not in article.text
    assert article.notes.warnings == (CHAPTER,)


def test_a_book_of_one_chapter_gives_its_author_and_its_language(read):
    said = "<dc:creator>Ada Wren</dc:creator><dc:language>en-GB</dc:language>"
    said += "<dc:source>https://gull.example/quay</dc:source>"
    article = read(epub(CHAPTERS[0], f"<h1>The quay is shut</h1>{paragraphs('Part')}", said=said))
    assert article.metadata.byline == "Ada Wren"
    assert article.metadata.language == "en"
    assert article.metadata.url == "https://gull.example/quay"
    assert article.notes.warnings == ()


def test_a_caption_that_is_not_read_out_twice_is_still_seen(read):
    figure = (
        '<figure><img src="b.png" alt="Boats in 2014"/>'
        '<figcaption aria-hidden="true">Boats in 2014</figcaption></figure>'
    )
    article = read(epub(f"<h1>The quay is shut</h1>{figure}{paragraphs('Part')}"))
    caption = next(b for b in article.blocks if b.role is Role.CAPTION)
    assert caption.span.of(article.text) == "Boats in 2014"


def test_the_numbers_of_notes_are_left_out_and_the_notes_kept(read):
    link = "<a href='#n1'>1</a>"
    note = "<aside><p>A letter that the council sent. <a href='#r1'>↩</a></p></aside>"
    article = read(epub(f"{paragraphs('Part')}<p>So it was.{link}</p>{note}"))
    assert article.text.endswith("So it was.\n\nA letter that the council sent.")


def test_a_short_book_is_read_whole():
    words = "<p>The quay is shut until the summer, said the clerk of the harbour on Monday.</p>"
    assert "until the summer" in from_epub(epub("<p>A</p>", words, "<p>B</p>"), "a").html


def test_a_book_without_a_page_has_no_article():
    with pytest.raises(NoArticle):
        from_epub(epub(), "gull.epub")


@pytest.mark.parametrize(
    "parts",
    [
        {"META-INF/container.xml": "<container/>"},
        {"META-INF/container.xml": "<container>"},
        {"OEBPS/book.opf": "no xml"},
    ],
)
def test_a_book_that_is_not_built_as_it_should_be_is_damaged(parts):
    with pytest.raises(Damaged):
        from_epub(epub(*CHAPTERS, **parts), "gull.epub")


def test_a_chapter_that_only_the_seller_opens_says_so():
    locked = '<encryption><CipherReference URI="OEBPS/text/c2.xhtml"/></encryption>'
    with pytest.raises(Encrypted):
        from_epub(epub(*CHAPTERS, **{"META-INF/encryption.xml": locked}), "gull.epub")
