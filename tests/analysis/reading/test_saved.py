import pytest

from analysis.model.codes import InputKind
from analysis.model.origin import Origin, OriginKind
from analysis.reading.load import load
from analysis.reading.saved import page_beside, saved_from

ADDRESS = "https://paper.example/quay?id=1"
PAGE = "<!DOCTYPE html>\n<!-- saved from url=(0031)https://paper.example/quay?id=1 -->\n<html>"


@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        f"<html><!--\n Page saved with a program \n url: {ADDRESS} \n saved date: today\n-->",
        f'<html><head><base href="{ADDRESS}">',
    ],
)
def test_a_saved_page_says_where_it_came_from(page):
    assert saved_from(page) == ADDRESS


def test_a_page_that_says_nothing_has_no_address():
    assert saved_from("<!-- saved from url=(0014)about:internet --><p>See https://a.example") == ""


def test_links_of_a_saved_page_start_from_its_address(tmp_path, body, read_path):
    path = tmp_path / "quay.html"
    path.write_text(
        f'{PAGE}{body}<p>The clerk told <a href="/council">the council</a> of the town so.</p>'
    )
    article = read_path(path)
    assert article.metadata.url == ADDRESS
    assert [(n.href, n.external) for n in article.metadata.links] == [
        ("https://paper.example/council", False)
    ]


@pytest.mark.parametrize("folder", ["The quay_files", "The quay_fichiers", "The quay-Dateien"])
def test_the_folder_of_a_saved_page_opens_the_page(tmp_path, folder, body):
    (tmp_path / "The quay.html").write_text(body)
    (tmp_path / folder).mkdir()
    page = load(Origin(OriginKind.PATH, str(tmp_path / folder)))
    assert page.kind is InputKind.HTML
    assert page.location.endswith("The quay.html")


def test_another_folder_and_a_file_stay_what_they_are(tmp_path, body):
    (tmp_path / "quay.html").write_text(body)
    (tmp_path / "quayside").mkdir()
    assert page_beside(tmp_path / "quayside") == tmp_path / "quayside"
    assert page_beside(tmp_path / "quay.html") == tmp_path / "quay.html"
    assert page_beside(tmp_path / "none") == tmp_path / "none"
