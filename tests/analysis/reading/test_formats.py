import tomllib

import pytest

from analysis.errors import Encrypted, NoArticle, NotText, UnknownFormat
from analysis.model.codes import InputKind
from analysis.reading.formats import READABLE, document_kind, kind_of, refuse_feed, refuse_noise

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def old(stream):
    return OLD + stream.encode("utf-16-le") + bytes(600)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.4 and so on", InputKind.PDF),
        (b"\n%PDF-1.4 and so on", InputKind.PDF),
        (b"HTTP junk\r\n%PDF-1.4 and so on startxref 0 %%EOF", InputKind.PDF),
        (b"The signature %PDF- begins a document of that format.", None),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n a=b\r\n\r\n", InputKind.MHTML),
        (b"Subject: the quay\nDate: today\n\nThe quay is shut.", None),
        (b"The quay: shut.\nThe bridge: open.\nContent-Type: text/html is a header.\n", None),
        (b"The quay is shut.", None),
    ],
)
def test_a_document_is_known_by_its_bytes(data, kind):
    assert document_kind(data, "a") is kind


@pytest.mark.parametrize(
    ("data", "error", "why"),
    [
        (b"GIF89a", NotText, "picture"),
        (b"RIFF\0\0\0\0WEBP", NotText, "picture"),
        (b"RIFF\0\0\0\0WAVE", NotText, "sound"),
        (b"\0\0\0\x18ftypmp42", NotText, "video"),
        (b"\0\0\0\x18ftypheic", NotText, "picture"),
        (b"\x1f\x8b\x08", NotText, "archive"),
        (b"\x7fELF\x02", NotText, "program"),
        (b"{\\rtf1 words", UnknownFormat, "rtf"),
        (b"bplist00\xd1WebMainResource", UnknownFormat, "webarchive"),
        (old("WordDocument"), UnknownFormat, "doc"),
        (old("Workbook"), UnknownFormat, "spreadsheet"),
        (old("EncryptedPackage"), Encrypted, None),
        (OLD, NotText, None),
    ],
)
def test_what_is_not_read_is_called_by_the_name_that_people_use(data, error, why):
    with pytest.raises(error) as caught:
        document_kind(data, "a")
    assert caught.value.facts.get("why") == why


def test_every_kind_that_is_refused_has_its_own_sentence(resources):
    errors = tomllib.loads((resources / "messages/fr.toml").read_text("utf-8"))["error"]
    for why in ("picture", "sound", "video", "archive", "program", "database", "font"):
        assert f"not_text.{why}" in errors
    for why in ("doc", "rtf", "webarchive", "pages", "spreadsheet", "presentation"):
        assert f"unknown_format.{why}" in errors


def test_words_pass_and_control_characters_do_not():
    refuse_noise("Words, and a line\nbreak.", "a")
    with pytest.raises(NotText):
        refuse_noise("\x00\x01\x02 word", "a")


def test_a_few_stray_nulls_in_a_page_are_no_noise():
    refuse_noise("word " * 200 + "\x00", "a")


def test_a_text_that_shows_one_tag_stays_a_text():
    assert kind_of("The tag <p> opens a paragraph.", ".log") is InputKind.TEXT


def test_the_server_s_type_and_the_tags_make_a_page():
    assert kind_of("words", "", "text/html; charset=utf-8") is InputKind.HTML
    assert kind_of("<p>a</p><p>b</p><p>c</p><p>d</p>", "") is InputKind.HTML


def test_markdown_is_told_by_its_name_unless_it_is_a_page():
    assert kind_of("# The quay", ".md") is InputKind.MARKDOWN
    assert kind_of("# The quay", "", "text/markdown; charset=utf-8") is InputKind.MARKDOWN
    assert kind_of("<!doctype html><p>The quay", ".md") is InputKind.HTML
    assert kind_of("# The quay", ".txt") is InputKind.TEXT


def test_every_format_has_its_endings():
    assert set(READABLE) == set(InputKind) - {InputKind.URL}


@pytest.mark.parametrize(
    "head",
    [
        '<?xml version="1.0"?>\n<rss version="2.0"><channel>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        '<?xml version="1.0"?><!-- made by a site --> <?style x?>\n<rdf:RDF xmlns="">',
    ],
)
def test_a_list_of_articles_for_programs_is_called_by_its_name(head):
    with pytest.raises(NoArticle) as error:
        refuse_feed(f"{head}<title>The Gull</title>", "gull.xml")
    assert error.value.facts["why"] == "feed"


@pytest.mark.parametrize(
    "text", ["<!doctype html><html><p>RSS</p>", "<rssi>", "The rss is <rss>", "<!-- -->" * 4000]
)
def test_other_pages_are_no_feeds(text):
    refuse_feed(text, "gull.html")
