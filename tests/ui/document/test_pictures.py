"""A picture beside the page is shown; nothing else on the machine or the network is touched."""

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QImage

from ui.document.pictures import Pictures, Shown, beside, image_format


@pytest.fixture
def page(tmp_path):
    folder = tmp_path / "saved"
    (folder / "page_files").mkdir(parents=True)
    for path in (folder / "quay.png", folder / "page_files" / "a b.jpg", tmp_path / "secret.png"):
        picture = QImage(40, 20, QImage.Format.Format_RGB32)
        picture.fill(QColor("green"))
        assert picture.save(str(path))
    (folder / "notes.txt").write_text("words")
    (folder / "broken.png").write_bytes(b"no picture")
    return folder / "page.html"


@pytest.mark.parametrize("src", ["quay.png", "./quay.png", "page_files/a%20b.jpg"])
def test_a_picture_in_the_page_s_folder_is_found_with_its_size(page, src):
    path, size = beside(str(page), src)
    assert path.is_file()
    assert size == QSize(40, 20)


@pytest.mark.parametrize(
    "src",
    [
        "",
        "../secret.png",
        "page_files/../../secret.png",
        "..%2Fsecret.png",
        "/etc/hostname",
        "//host.invalid/share/x.png",
        "\\\\host.invalid\\share\\x.png",
        "%5C%5Chost.invalid%5Cx.png",
        "file:///etc/hostname",
        "https://pictures.invalid/a.png",
        "data:image/png;base64,AAAA",
        "C:/secret.png",
        "notes.txt",
        "broken.png",
        "missing.png",
        "page_files",
        "quay.png\0.txt",
    ],
)
def test_nothing_else_is(page, src):
    assert beside(str(page), src) is None


def test_a_link_out_of_the_folder_is_not_followed(page):
    (page.parent / "link.png").symlink_to(page.parent.parent / "secret.png")
    assert beside(str(page), "link.png") is None


@pytest.mark.parametrize("where", ["", "https://a.invalid/page.html", "/no/such/folder/page.html"])
def test_a_page_that_lies_nowhere_has_no_pictures(where):
    assert beside(where, "quay.png") is None


def test_a_picture_is_given_for_its_own_name_only(page):
    pictures = Pictures([Shown(page.parent / "quay.png", QSize(40, 20), 0)])
    assert pictures.image(QUrl("selon:/0")).size() == QSize(40, 20)
    for name in ("selon:/1", "selon:/-1", "selon:/x", "/etc/hostname", "quay.png", str(page)):
        assert pictures.image(QUrl(name)).isNull()


def test_a_picture_grows_with_the_type_and_stays_in_the_column():
    size = QSize(400, 200)
    assert image_format(0, size, 600, 1.0).width() == 400
    assert image_format(0, size, 600, 1.25).width() == 500
    wide = image_format(0, size, 600, 2.0)
    assert (wide.width(), wide.height()) == (600, 300)
