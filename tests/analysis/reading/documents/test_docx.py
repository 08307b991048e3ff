import pytest

from analysis.errors import Damaged, Encrypted, TooLarge
from analysis.model.codes import InputKind, Role
from analysis.reading.documents.docx import from_docx
from tests.documents import R, W, docx, p, run

NOTE = (
    f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2"><w:p><w:r><w:t>A letter of March 2.</w:t>'
    "</w:r></w:p></w:footnote></w:footnotes>"
)
PICTURE = (
    '<w:drawing xmlns:w="{W}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    f' xmlns:r="{R}"><wp:inline><wp:docPr id="1" name="1" descr="Boats at the quay"/><a:graphic>'
    '<a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:blipFill><a:blip r:embed="link0"/></pic:blipFill></pic:pic></a:graphicData>'
    "</a:graphic></wp:inline></w:drawing>"
).replace("{W}", W)


@pytest.fixture
def read(tmp_path, read_path):
    def opened(data, name="quay.docx"):
        (tmp_path / name).write_bytes(data)
        return read_path(tmp_path / name)

    return opened


def test_a_document_keeps_title_by_line_headings_and_links(read, lines, paragraphs):
    link = f'<w:hyperlink r:id="link0">{run("the plan for the new bridge")}</w:hyperlink>'
    told = "About forty people came to hear the plan for the new bridge over the river Lindle."
    data = docx(
        p("The quay is shut", "Titre"),
        p("What the town has to pay for the old harbour, and why it took so long.", "Soustitre"),
        p("By Ada Wren"),
        p(paragraphs[0]),
        p("A long winter", "Titre1"),
        p(run("About forty people came to hear ") + link + run(" over the river Lindle.")),
        p("“We have waited for years,” she said.", "Citation"),
        p("And a short spring", bold=True),
        p(paragraphs[2]),
        links=["https://council.example/plan"],
    )
    article = read(data)
    assert article.page.kind is InputKind.DOCX
    assert lines(article) == [
        ("title", "The quay is shut"),
        ("subtitle", "What the town has to pay for the old harbour, and why it took so long."),
        ("byline", "By Ada Wren"),
        ("lede", paragraphs[0]),
        ("heading", "A long winter"),
        ("paragraph", told),
        ("quote", "“We have waited for years,” she said."),
        ("heading", "And a short spring"),
        ("paragraph", paragraphs[2]),
    ]
    assert article.metadata.byline == "Ada Wren"
    assert [(n.span.of(article.text), n.href) for n in article.metadata.links] == [
        ("the plan for the new bridge", "https://council.example/plan")
    ]


def test_the_caption_is_tied_to_its_picture(read, paragraphs):
    data = docx(
        p("The quay is shut", "Titre"),
        p(f"<w:r>{PICTURE}</w:r>"),
        p("Boats at the quay in 2014.", "Lgende"),
        *map(p, paragraphs),
        links=["media/boats.png"],
    )
    article = read(data)
    caption = next(b for b in article.blocks if b.role is Role.CAPTION)
    assert caption.span.of(article.text) == "Boats at the quay in 2014."
    assert caption.picture is not None
    assert caption.picture.alt == "Boats at the quay"


def test_without_styles_the_short_first_line_is_the_title(read, lines, paragraphs):
    article = read(docx(p("The quay is shut", bold=True), p(" "), *map(p, paragraphs)))
    assert lines(article)[:2] == [("title", "The quay is shut"), ("lede", paragraphs[0])]


def test_a_by_line_above_the_title_is_kept_and_the_paper_s_name_is_no_running_text(
    read, lines, paragraphs
):
    top = (p("The Gull"), p("By Ada Wren"), p("The quay is shut", "Titre"))
    article = read(docx(*top, *map(p, paragraphs)))
    assert lines(article)[:4] == [
        ("other", "The Gull"),
        ("byline", "By Ada Wren"),
        ("title", "The quay is shut"),
        ("lede", paragraphs[0]),
    ]


def test_what_was_deleted_stays_deleted_and_a_note_stands_at_the_end(read, paragraphs):
    deleted = "<w:del><w:r><w:delText>Never again.</w:delText></w:r></w:del>"
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    data = docx(
        p(run(paragraphs[0]) + deleted + reference),
        *map(p, paragraphs[1:]),
        **{"word/footnotes.xml": NOTE},
    )
    assert read(data).text == "\n\n".join([*paragraphs, "A letter of March 2."])


def test_words_laid_out_in_a_table_are_paragraphs_and_figures_are_not(read, lines, paragraphs):
    cells = "".join(f"<w:tc>{p(words)}</w:tc>" for words in (*paragraphs, "Cost", "12 million"))
    article = read(docx(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"))
    assert [words for role, words in lines(article) if role != "other"] == list(paragraphs)
    assert lines(article)[-2:] == [("other", "Cost"), ("other", "12 million")]


def test_the_name_does_not_matter(read, paragraphs):
    article = read(docx(*map(p, paragraphs)), "quay.html")
    assert article.page.kind is InputKind.DOCX
    assert article.text == "\n\n".join(paragraphs)


@pytest.mark.parametrize(
    "body",
    [
        "<w:p>",
        '<!DOCTYPE a [<!ENTITY b "x">]>',
        "<w:tbl><w:tr><w:tc>" * 400 + p("x") + "</w:tc></w:tr></w:tbl>" * 400,
    ],
)
def test_a_document_that_is_not_built_as_it_should_be_is_damaged(body):
    with pytest.raises(Damaged):
        from_docx(docx(body), "quay.docx")


def test_a_bomb_of_entities_does_not_go_off():
    levels = "".join(
        f'<!ENTITY a{n + 1} "{"".join(f"&a{n};" for _ in range(10))}">' for n in range(9)
    )
    bomb = f'<!DOCTYPE x [<!ENTITY a0 "word word ">{levels}]><w:document xmlns:w="{W}"><w:body>'
    parts = {"word/document.xml": f"{bomb}{p('&a9;')}</w:body></w:document>"}
    with pytest.raises(Damaged):
        from_docx(docx(**parts), "quay.docx")


def test_a_book_and_a_bomb_are_left_closed():
    with pytest.raises(TooLarge):
        from_docx(docx(p("word " * 1_100_000)), "quay.docx")
    with pytest.raises(TooLarge):
        from_docx(docx(**{"word/media.xml": bytes(60_000_000)}), "quay.docx")


def test_a_locked_document_says_so():
    data = bytearray(docx(p("words")))
    at = 0
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(sign)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(sign, at + 1)
    with pytest.raises(Encrypted):
        from_docx(bytes(data), "quay.docx")
