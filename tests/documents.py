"""Documents built for tests: what Word, LibreOffice and makers of books write, and no more."""

import io
import textwrap
import zipfile

from tests.pdfs import Words, column, pdf

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
ODF = "urn:oasis:names:tc:opendocument:xmlns"
STYLES = {
    "Titre": "Title",
    "Soustitre": "Subtitle",
    "Titre1": "heading 1",
    "Titre2": "heading 2",
    "Lgende": "caption",
    "Citation": "Quote",
}
"""Word's own names of the styles by the identifiers that a French Word gives them."""


def packed(parts):
    """A ZIP archive of these parts by name."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in parts.items():
            archive.writestr(name, words)
    return out.getvalue()


def docx(*paragraphs, links=(), **parts):
    """A Word document of these paragraphs, each a string of `w:p` elements; see `p`."""
    body = "".join(paragraphs)
    names = "".join(
        f'<w:style w:type="paragraph" w:styleId="{code}"><w:name w:val="{name}"/></w:style>'
        for code, name in STYLES.items()
    )
    targets = "".join(
        f'<Relationship Id="link{n}" Type="{R}/hyperlink" Target="{link}" TargetMode="External"/>'
        for n, link in enumerate(links)
    )
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return packed(
        {
            "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
            f'<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r"'
            f' Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}'
            "</w:body></w:document>",
            "word/styles.xml": f'<w:styles xmlns:w="{W}">{names}</w:styles>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="styles" Type="{R}/styles" Target="styles.xml"/>'
            f'<Relationship Id="notes" Type="{R}/footnotes" Target="footnotes.xml"/>{targets}'
            "</Relationships>",
            "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}"/>',
            **parts,
        }
    )


def p(words, style="", *, bold=False):
    """A paragraph of a Word document; `words` may hold runs of their own."""
    looks = "<w:rPr><w:b/></w:rPr>" if bold else ""
    runs = words if words.startswith("<") else f"<w:r>{looks}<w:t>{words}</w:t></w:r>"
    chosen = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{chosen}{runs}</w:p>"


def run(words):
    """Words of a paragraph of a Word document."""
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def odt(body, styles="", **parts):
    """An OpenDocument text with this body, in the prefixes that LibreOffice uses."""
    spaces = " ".join(
        f'xmlns:{prefix}="{ODF}:{name}:1.0"'
        for prefix, name in {
            "office": "office",
            "text": "text",
            "style": "style",
            "draw": "drawing",
            "svg": "svg-compatible",
            "table": "table",
            "fo": "xsl-fo-compatible",
        }.items()
    )
    content = (
        f'<office:document-content {spaces} xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    return packed({"mimetype": kind, "content.xml": content, **parts})


def epub(*chapters, said="", **parts):
    """A book of these chapters, each the inside of a page's body."""
    numbers = range(len(chapters))
    items = "".join(
        f'<item id="c{n}" href="text/c{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in numbers
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in numbers)
    opf = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{said}</metadata>'
        '<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml"'
        f' properties="nav"/>{items}</manifest>'
        f'<spine><itemref idref="nav"/>{spine}</spine></package>'
    )
    page = (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
        "<head><title>A chapter</title></head><body>{}</body></html>"
    )
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": "<container><rootfiles>"
            '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
            "OEBPS/book.opf": opf,
            "OEBPS/nav.xhtml": page.format("<p>Contents</p>"),
            **{f"OEBPS/text/c{n}.xhtml": page.format(chapters[n]) for n in numbers},
            **parts,
        }
    )


def one_of_each(title, words):
    """A document of every format with this title and these paragraphs, by its usual name."""
    blocks = "".join(f"<p>{each}</p>" for each in words)
    page = f"<h1>{title}</h1>{blocks}"
    mail = f"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html>{page}</html>"
    lines = [Words(60, 60, title, 20)]
    for number, each in enumerate(words):
        lines.extend(column(60, 100 + 60 * number, textwrap.wrap(each, 60)))
    texts = "".join(f"<text:p>{each}</text:p>" for each in words)
    return {
        "quay.html": f"<html><body>{page}</body></html>".encode(),
        "quay.mhtml": mail.encode(),
        "quay.txt": "\n\n".join([title, *words]).encode(),
        "quay.md": "\n\n".join([f"# {title}", *words]).encode(),
        "quay.pdf": pdf(lines),
        "quay.docx": docx(p(title, "Titre"), *map(p, words)),
        "quay.odt": odt(f'<text:p text:style-name="Title">{title}</text:p>{texts}'),
        "quay.epub": epub(page),
    }
