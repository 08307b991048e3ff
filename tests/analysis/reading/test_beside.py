"""Only files in the page's own folder are files beside it."""

import pytest

from analysis.reading.beside import file_beside


@pytest.fixture
def page(tmp_path):
    folder = tmp_path / "saved"
    (folder / "page_files").mkdir(parents=True)
    (folder / "page_files" / "quay one.jpg").write_bytes(b"x")
    (tmp_path / "secret.jpg").write_bytes(b"x")
    return folder / "page.html"


@pytest.mark.parametrize("src", ["page_files/quay%20one.jpg", "./page_files/quay%20one.jpg?v=2"])
def test_a_relative_path_is_found(page, src):
    assert file_beside(str(page), src).name == "quay one.jpg"


def test_a_file_address_inside_the_folder_is_found(page):
    address = (page.parent / "page_files" / "quay one.jpg").as_uri()
    assert file_beside(str(page), address).name == "quay one.jpg"


@pytest.mark.parametrize(
    "src",
    [
        "../secret.jpg",
        "/etc/passwd",
        "file:///etc/passwd",
        "file://server/share/quay.jpg",
        "https://gull.example/quay.jpg",
        "//gull.example/quay.jpg",
        "page_files",
        "none.jpg",
        "a\0b.jpg",
        "https://[bad",
        "",
    ],
)
def test_nothing_else_is(page, src):
    assert file_beside(str(page), src) is None


def test_a_page_that_is_no_file_has_nothing_beside_it():
    assert file_beside("", "quay.jpg") is None
