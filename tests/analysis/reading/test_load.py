import hashlib

import pytest

from analysis.errors import (
    BadAddress,
    Damaged,
    Empty,
    FetchFailed,
    IsFolder,
    NotFound,
    NotText,
    TooLarge,
    TooShort,
    UnknownFormat,
)
from analysis.model.codes import InputKind
from analysis.model.origin import Origin, OriginKind
from analysis.reading.load import LIMIT, Fetched, load


def path_of(folder, name, data):
    path = folder / name
    path.write_bytes(data)
    return Origin(OriginKind.PATH, str(path))


def test_a_text_is_kept_character_for_character():
    words = "\ufeffUn  texte\r\n à garder \u00a0tel quel.\n"
    assert load(Origin(OriginKind.TEXT, words)).content == words


def test_a_page_knows_its_digest_and_its_time(tmp_path):
    page = load(path_of(tmp_path, "a.txt", b"three words here"))
    assert page.sha256 == hashlib.sha256(b"three words here").hexdigest()
    assert page.fetched.endswith("Z")


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("empty.txt", b"", Empty),
        ("blank.txt", b" \n\n ", Empty),
        ("one.txt", b"word", TooShort),
        ("picture.html", b"\x89PNG\r\n\x1a\n" + bytes(200), NotText),
        ("noise.html", bytes(range(256)) * 20, NotText),
        ("letter.docx", b"PK\x03\x04 some bytes", Damaged),
        ("letter.doc", b"{\\rtf1 some words}", UnknownFormat),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path, name, data, error):
    with pytest.raises(error):
        load(path_of(tmp_path, name, data))


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    with pytest.raises(NotFound):
        load(Origin(OriginKind.PATH, str(tmp_path / "none.txt")))
    with pytest.raises(IsFolder):
        load(Origin(OriginKind.PATH, str(tmp_path)))


def test_a_text_beyond_the_limit_is_refused():
    with pytest.raises(TooLarge):
        load(Origin(OriginKind.TEXT, "word " * (LIMIT // 5 + 1)))


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.html", b"<p>three words here</p>", InputKind.HTML),
        ("a.txt", b"three words here", InputKind.TEXT),
        ("a.unknown", b"<!DOCTYPE html><p>three words here</p>", InputKind.HTML),
        ("a.unknown", b"three words here", InputKind.TEXT),
        ("a.md", b"# three words here", InputKind.MARKDOWN),
        ("a.html", b"%PDF-1.7 some bytes", InputKind.PDF),
        ("a.txt", b"<!doctype html><html><p>three words here</p>", InputKind.HTML),
    ],
)
def test_the_kind_is_known_by_content_and_name(tmp_path, name, data, kind):
    assert load(path_of(tmp_path, name, data)).kind is kind


def test_a_document_stays_closed_and_bytes_are_known_as_well():
    page = load(Origin(OriginKind.BYTES, "", data=b"%PDF-1.7 some bytes"))
    assert (page.kind, page.content, page.data) == (InputKind.PDF, "", b"%PDF-1.7 some bytes")
    assert load(Origin(OriginKind.BYTES, "", data=b"three words here")).kind is InputKind.TEXT


def test_a_file_beyond_the_limit_is_not_even_read(tmp_path):
    path = tmp_path / "huge.pdf"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(TooLarge) as caught:
        load(Origin(OriginKind.PATH, str(path)))
    assert caught.value.facts["why"] == "file"


class Answers:
    def __init__(self, data, content_type="text/html", charset=""):
        self.fetched = Fetched("https://a.example/x", data, content_type, charset)

    def fetch(self, address, progress=None, cancelled=None):
        return self.fetched


def test_an_address_is_fetched_and_keeps_where_it_ended():
    answers = Answers("<p>café fermé ici</p>".encode("latin-1"), charset="iso-8859-1")
    page = load(Origin(OriginKind.ADDRESS, "https://a.example/"), answers)
    assert (page.kind, page.location) == (InputKind.URL, "https://a.example/x")
    assert "café" in page.content


def test_only_the_web_is_fetched_and_only_with_a_fetcher():
    with pytest.raises(BadAddress):
        load(Origin(OriginKind.ADDRESS, "file:///etc/hosts"), Answers(b""))
    with pytest.raises(FetchFailed):
        load(Origin(OriginKind.ADDRESS, "https://a.example/"))
