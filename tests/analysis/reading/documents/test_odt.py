import pytest

from analysis.errors import Damaged, Encrypted, TooLarge
from analysis.model.codes import InputKind, Role
from analysis.reading.documents.odt import from_odt
from tests.documents import odt

STYLES = (
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="P3"/>'
    '<style:style style:name="P3" style:family="paragraph" style:parent-style-name="P2"/>'
    '<style:style style:name="P4" style:family="paragraph">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
)


def p(words, style="Text_20_body"):
    return f'<text:p text:style-name="{style}">{words}</text:p>'


@pytest.fixture
def read(tmp_path, read_path):
    def opened(data):
        (tmp_path / "quay.odt").write_bytes(data)
        return read_path(tmp_path / "quay.odt")

    return opened


def test_a_document_keeps_title_headings_links_lists_and_notes(read, lines, paragraphs):
    link = '<text:a xlink:href="https://council.example/plan">the<text:s/>plan</text:a>'
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{p('A letter of March 2.', 'Footnote')}</text:note-body></text:note>"
    )
    article = read(
        odt(
            p("The quay is <text:span>shut</text:span>", "P1")
            + p("By Ada Wren", "P2")
            + p(paragraphs[0] + note)
            + '<text:h text:outline-level="2">A long winter</text:h>'
            + p(f"About forty people came to hear {link}, over<text:tab/>the river Lindle.")
            + f"<text:list><text:list-item>{p(paragraphs[1])}</text:list-item></text:list>"
            + p("And a short spring", "P4")
            + p(paragraphs[2]),
            STYLES,
        )
    )
    assert article.page.kind is InputKind.ODT
    assert lines(article) == [
        ("title", "The quay is shut"),
        ("byline", "By Ada Wren"),
        ("lede", paragraphs[0]),
        ("heading", "A long winter"),
        ("paragraph", "About forty people came to hear the plan, over the river Lindle."),
        ("list", paragraphs[1]),
        ("heading", "And a short spring"),
        ("paragraph", paragraphs[2]),
        ("paragraph", "A letter of March 2."),
    ]
    assert [n.span.of(article.text) for n in article.metadata.links] == ["the plan"]


def test_a_picture_in_a_frame_with_its_caption_stands_before_its_paragraph(read, paragraphs):
    picture = (
        '<draw:frame><draw:image xlink:href="Pictures/1.png"/>'
        "<svg:desc>Boats at the quay</svg:desc></draw:frame>"
    )
    box = p(f"{picture}Boats at the quay in 2014.", "Illustration")
    frame = f"<draw:frame><draw:text-box>{box}</draw:text-box></draw:frame>"
    article = read(odt(p(paragraphs[0]) + p(frame + paragraphs[1]) + p(paragraphs[2])))
    caption = next(b for b in article.blocks if b.role is Role.CAPTION)
    words = "Boats at the quay in 2014."
    assert article.text == "\n\n".join([paragraphs[0], words, *paragraphs[1:]])
    assert caption.span.of(article.text) == words
    assert caption.picture is not None
    assert caption.picture.alt == "Boats at the quay"


def test_comments_and_what_was_deleted_stay_out(read, paragraphs):
    comment = f"<office:annotation>{p('A remark.')}</office:annotation>"
    deleted = f"<text:tracked-changes>{p('Never again.')}</text:tracked-changes>"
    body = deleted + p(paragraphs[0] + comment) + "".join(map(p, paragraphs[1:]))
    assert read(odt(body)).text == "\n\n".join(paragraphs)


@pytest.mark.parametrize("body", ["<text:p>", "</office:text><office:text>" * 2 + "<a", "&bomb;"])
def test_a_document_that_is_not_built_as_it_should_be_is_damaged(body):
    with pytest.raises(Damaged):
        from_odt(odt(body), "quay.odt")


def test_a_document_without_a_text_is_damaged():
    with pytest.raises(Damaged):
        from_odt(odt("", **{"content.xml": "<a/>"}), "quay.odt")


def test_a_locked_document_says_so():
    manifest = {"META-INF/manifest.xml": "<manifest><encryption-data/></manifest>"}
    with pytest.raises(Encrypted):
        from_odt(odt("", **manifest), "quay.odt")


def test_a_bomb_is_left_closed():
    with pytest.raises(TooLarge):
        from_odt(odt(p("word " * 4_100_000)), "quay.odt")
