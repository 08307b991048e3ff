import pytest
from PySide6.QtCore import QMimeData, QUrl

from analysis.model.origin import OriginKind
from ui.origins import from_mime, from_words


@pytest.mark.parametrize(
    ("words", "kind", "value"),
    [
        ("https://paper.example/a?b=1", OriginKind.ADDRESS, "https://paper.example/a?b=1"),
        ("  HTTP://paper.example ", OriginKind.ADDRESS, "HTTP://paper.example"),
        ("<https://paper.example/a>", OriginKind.ADDRESS, "https://paper.example/a"),
        ("www.paper.example/story", OriginKind.ADDRESS, "https://www.paper.example/story"),
        ("/home/ann/page.html", OriginKind.PATH, "/home/ann/page.html"),
        ("file:///home/ann/page.html", OriginKind.PATH, "/home/ann/page.html"),
        ("The quay is shut.", OriginKind.TEXT, "The quay is shut."),
        ("Fin. Il partit.", OriginKind.TEXT, "Fin. Il partit."),
        ("https://paper.example\nThe quay", OriginKind.TEXT, "https://paper.example\nThe quay"),
        ("<!DOCTYPE html><p>a</p>", OriginKind.HTML, "<!DOCTYPE html><p>a</p>"),
    ],
)
def test_one_field_understands_all(words, kind, value):
    origin = from_words(words)
    assert origin is not None
    assert (origin.kind, origin.value) == (kind, value)


def test_nothing_is_nothing():
    assert from_words(" \n ") is None


def test_pasted_text_is_kept_character_for_character():
    origin = from_words("  a\tb \r\n\nc ")
    assert origin is not None
    assert origin.value == "  a\tb \r\n\nc "


def test_a_name_that_exists_is_a_file(tmp_path, monkeypatch):
    (tmp_path / "story.txt").write_text("words")
    monkeypatch.chdir(tmp_path)
    origin = from_words("story.txt")
    assert origin is not None
    assert origin.kind is OriginKind.PATH


def test_a_dropped_file_comes_before_its_words():
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/home/ann/a.html")])
    mime.setText("file:///home/ann/a.html")
    origin = from_mime(mime)
    assert origin is not None
    assert (origin.kind, origin.value) == (OriginKind.PATH, "/home/ann/a.html")


def test_a_copied_passage_keeps_its_links():
    mime = QMimeData()
    mime.setText("The quay is shut.")
    mime.setHtml("<p>The <a href='x'>quay</a> is shut.</p>")
    origin = from_mime(mime)
    assert origin is not None
    assert origin.kind is OriginKind.HTML


def test_a_copied_link_is_a_link_even_with_markup_beside_it():
    mime = QMimeData()
    mime.setText("https://paper.example/a")
    mime.setHtml("<a href='https://paper.example/a'>a</a>")
    origin = from_mime(mime)
    assert origin is not None
    assert origin.kind is OriginKind.ADDRESS
