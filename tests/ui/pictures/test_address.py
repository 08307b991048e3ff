"""A picture is asked for where its page says, and in one's own network only with its page."""

import pytest

from analysis.model.article import Page
from analysis.model.codes import InputKind
from ui.pictures.address import address_of, is_at_home, site_of


def page(address, kind=InputKind.URL, location=None):
    return Page(kind, "", address if location is None else location, "", "", address=address)


@pytest.mark.parametrize(
    ("src", "at", "address"),
    [
        ("/a.png", "http://gull.example/news/1", "http://gull.example/a.png"),
        ("a.png", "http://gull.example/news/1", "http://gull.example/news/a.png"),
        ("//img.example/a.png", "https://gull.example/", "https://img.example/a.png"),
        ("http://img.example/a.png", "", "http://img.example/a.png"),
        ("http://img.example/a.png", "https://gull.example/", "https://img.example/a.png"),
        ("http://img.example:81/a.png", "https://gull.example/", "http://img.example:81/a.png"),
    ],
)
def test_the_address_is_the_page_s_own(src, at, address):
    assert address_of(src, page(at)) == address


@pytest.mark.parametrize(
    "src",
    [
        "file:///etc/hostname",
        "ftp://img.example/a.png",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "http://[half/a.png",
        f"https://img.example/{'a' * 3000}",
    ],
)
def test_what_is_no_address_on_the_web_is_none(src):
    assert address_of(src, page("http://gull.example/")) == ""


def test_a_file_s_relative_picture_has_no_address():
    assert address_of("a.png", page("", InputKind.HTML)) == ""


def test_the_site_is_named_with_a_port_that_is_no_usual_one():
    assert site_of("https://img.example/a.png?x=1") == "img.example"
    assert site_of("http://127.0.0.1:8000/a.png") == "127.0.0.1:8000"


def test_the_own_network_is_open_to_pictures_of_the_server_that_gave_the_page():
    here = page("http://127.0.0.1:8000/news")
    assert is_at_home("http://127.0.0.1:8000/a.png", here)
    for other in ("http://127.0.0.1:631/", "http://192.168.1.1/", "http://gull.example/a.png"):
        assert not is_at_home(other, here)


def test_neither_a_saved_page_nor_a_name_opens_the_own_network():
    saved = page("http://127.0.0.1:8000/news", InputKind.HTML, "/home/page.html")
    assert not is_at_home("http://127.0.0.1:8000/a.png", saved)
    named = page("http://gull.example/news")
    assert not is_at_home("http://gull.example/a.png", named)
