"""What is known of an article's pictures besides their captions."""

import json

import pytest
from PIL import Image

from analysis.model.codes import PictureWitness
from analysis.model.origin import Origin, OriginKind
from analysis.reading.load import load
from analysis.reading.read import read

MADE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


def page(body, figure, *things, published="2021-03-03"):
    article = {"@type": "NewsArticle", "datePublished": published, "image": list(things)}
    head = f'<script type="application/ld+json">{json.dumps(article)}</script>'
    return (
        f"<html><head>{head}</head><body><article><h1>A bridge for all</h1>{figure}{body}</article>"
    )


def figure(src, alt="", caption=""):
    told = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure><img src="{src}" alt="{alt}">{told}</figure>'


def thing(src, **said):
    return {"@type": "ImageObject", "url": src, **said}


def notices(article):
    return [(n.type, str(n.witness)) for p in article.pictures for n in p.notices]


def test_credit_and_kind_of_source_come_from_the_object_of_the_same_file(read_page, body):
    said = thing("https://gull.example/quay-1024x683.jpg", creditText="A. Wren")
    article = read_page(page(body, figure("/img/quay.jpg?w=300"), said))
    assert [p.credit for p in article.pictures] == ["A. Wren"]


def test_a_generated_picture_is_told_by_its_declaration(read_page, body):
    said = thing("https://gull.example/quay.jpg", digitalSourceType=MADE)
    article = read_page(page(body, figure("/img/quay.jpg", caption="The quay"), said))
    assert notices(article) == [("generated", "json-ld")]
    captions = [b for b in article.blocks if b.role == "caption"]
    assert captions[0].picture == article.pictures[0]


def test_one_that_is_declared_and_not_shown_is_listed_too(read_page, body):
    said = thing("https://gull.example/share.jpg", digitalSourceType=MADE)
    assert notices(read_page(page(body, "", said))) == [("generated", "json-ld")]


@pytest.mark.parametrize(
    ("src", "alt", "expected"),
    [
        ("/i/AdobeStock_123456.jpeg", "", [("stock", "file_name")]),
        ("/i/quay.jpg", "The quay (file photo)", [("archive", "alt")]),
        ("/i/quay.jpg", "The quay", []),
    ],
)
def test_name_and_description_are_weaker_hints(read_page, body, src, alt, expected):
    found = notices(read_page(page(body, figure(src, alt))))
    assert [(k, w) for k, w in found if k != "handout"] == expected


def test_a_french_file_name_is_read_with_its_elisions(read_page):
    body = "".join(
        f"<p>Le conseil du port s’est réuni {day} dans la vieille école, a dit la greffière.</p>"
        for day in ("lundi", "mardi", "jeudi")
    )
    shown = figure("/i/photo-d-archive-quai.jpg")
    html = f"<html lang='fr'><body><article><h1>Un pont</h1>{shown}{body}"
    assert notices(read_page(html)) == [("archive", "file_name")]


def test_a_picture_beside_a_saved_page_that_is_older_than_its_article(tmp_path, packs, body):
    exif = Image.Exif()
    exif.get_ifd(0x8769)[36867] = "2012:05:01 10:00:00"
    Image.new("RGB", (4, 3)).save(tmp_path / "quay.jpg", exif=exif)
    (tmp_path / "page.html").write_text(page(body, figure("quay.jpg", caption="The quay")))
    article = read(load(Origin(OriginKind.PATH, str(tmp_path / "page.html"))), packs)
    assert article.pictures[0].taken == "2012-05-01"
    assert [n.witness for n in article.pictures[0].notices] == [PictureWitness.FILE]


def test_a_picture_of_the_menu_is_not_the_article_s(read_page, body):
    nav = '<nav><img src="/logo.png" alt="stock photo"></nav>'
    assert read_page(nav + page(body, "")).pictures == ()


def test_the_credit_under_a_picture_is_its_credit(read_page, body):
    shown = figure("/img/quay.jpg", caption="The quay on Monday. © Jan Petit / The Gull")
    assert [p.credit for p in read_page(page(body, shown)).pictures] == ["Jan Petit / The Gull"]
