"""Pages in one file, as browsers write them, and mails that hold an article."""

from email.message import EmailMessage
from quopri import encodestring

import pytest

from analysis.errors import Damaged
from analysis.model.codes import InputKind, Role
from analysis.reading.documents.mhtml import from_mhtml

ADDRESS = "https://paper.example/quay"
BOUNDARY = "----MultipartBoundary--q7--"


def saved(page, encoding="utf-8"):
    """The bytes of a page and one picture, as Chromium writes them."""
    return b"\r\n".join(
        [
            b"From: <Saved by Blink>",
            f"Snapshot-Content-Location: {ADDRESS}".encode(),
            b"Subject: =?utf-8?Q?Le=20quai=20ferm=C3=A9?=",
            b"MIME-Version: 1.0",
            b"Content-Type: multipart/related;",
            f'\ttype="text/html";\r\n\tboundary="{BOUNDARY}"'.encode(),
            b"",
            f"--{BOUNDARY}".encode(),
            f"Content-Type: text/html; charset={encoding}".encode(),
            b"Content-Transfer-Encoding: quoted-printable",
            f"Content-Location: {ADDRESS}".encode(),
            b"",
            encodestring(page.encode(encoding)).replace(b"\n", b"\r\n"),
            f"--{BOUNDARY}".encode(),
            b"Content-Type: image/png",
            b"Content-Transfer-Encoding: base64",
            b"Content-Location: https://paper.example/boats.png",
            b"",
            b"iVBORw0KGgo=",
            f"--{BOUNDARY}--".encode(),
            b"",
        ]
    )


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-15"])
def test_a_page_in_one_file_is_read_like_the_page(tmp_path, read_path, lines, body, encoding):
    figure = '<figure><img src="boats.png" alt="œuvre"><figcaption>L’œuvre</figcaption></figure>'
    page = f"<!DOCTYPE html><html><body><h1>Le quai fermé</h1>{figure}{body}</body></html>"
    page = page.replace("’", "'") if encoding != "utf-8" else page
    (tmp_path / "quay.mhtml").write_bytes(saved(page, encoding))
    article = read_path(tmp_path / "quay.mhtml")
    assert article.page.kind is InputKind.MHTML
    assert lines(article)[0] == ("title", "Le quai fermé")
    caption = next(b for b in article.blocks if b.role is Role.CAPTION)
    assert caption.span.of(article.text).endswith("œuvre")
    assert article.metadata.url == ADDRESS


def test_a_letter_to_readers_is_read_by_its_page(tmp_path, read_path, body, paragraphs):
    mail = EmailMessage()
    mail["Subject"] = "The quay"
    mail["From"] = "paper@paper.example"
    mail.set_content("Only for old programs.")
    mail.add_alternative(f"<html><body>{body}</body></html>", subtype="html")
    (tmp_path / "quay.eml").write_bytes(bytes(mail))
    article = read_path(tmp_path / "quay.eml")
    assert article.text == "\n\n".join(paragraphs)


def test_a_mail_of_plain_words_keeps_its_paragraphs(paragraphs):
    mail = EmailMessage()
    mail["Subject"] = "The quay"
    mail.set_content("\n\n".join(paragraphs))
    html = from_mhtml(bytes(mail), "quay.eml").html
    assert "".join(f"<p>{p}</p>" for p in paragraphs) in html


@pytest.mark.parametrize(
    "data",
    [
        b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n",
        b"MIME-Version: 1.0\nContent-Type: image/png\n\niVBORw0KGgo=",
    ],
)
def test_a_file_that_holds_no_page_is_damaged(data):
    with pytest.raises(Damaged):
        from_mhtml(data, "a")


@pytest.mark.parametrize(
    ("first", "role"),
    [
        ("The quay is shut for two years", Role.TITLE),
        ("The quay is shut for two years, said the clerk of the harbour, Ada Wren.", Role.LEDE),
    ],
)
def test_the_first_line_of_a_mail_is_the_title_where_it_is_left_open(
    first, role, read_path, tmp_path
):
    mail = EmailMessage()
    mail["Subject"] = "For tomorrow"
    mail.set_content(
        f"{first}\n\nThe council of Lindle shut the quay on Monday, said its chair, Tom Lark.\n\n"
        "The work will cost two million pounds, according to the council.\n"
    )
    place = tmp_path / "mail.eml"
    place.write_bytes(bytes(mail))
    assert read_path(place).blocks[0].role is role
