import threading

import pytest

from analysis.errors import NoTextLayer
from analysis.reading.documents.pdf.sheets import PAGES, opened
from tests.pdfs import HEIGHT, Linked, Shown, Words, pdf

WORDS = "The harbour council met on Monday evening in the old school hall."


def sheet(*things):
    return opened(pdf([Words(50, 400, WORDS), *things]), "a").sheets[0]


def test_a_line_has_its_words_its_place_and_its_size():
    line = sheet().lines[0]
    assert line.text == WORDS
    assert line.size == 10
    assert line.box.left == pytest.approx(50, abs=1)
    assert 385 < line.box.top < line.box.bottom < 405
    assert not line.is_bold


def test_bold_type_and_pictures_are_seen_and_specks_are_not():
    page = sheet(
        Words(50, 450, "A heading", 14, bold=True), Shown(50, 500, 200, 100), Shown(9, 9, 5, 5)
    )
    assert [line.is_bold for line in page.lines] == [False, True]
    assert len(page.pictures) == 1
    assert page.pictures[0].top == pytest.approx(500)


def test_ligatures_are_letters():
    assert sheet(Words(50, 450, "de la ﬁn à l’œuvre")).lines[1].text == "de la fin à l’œuvre"


def test_a_wide_gap_parts_a_line_and_a_narrow_one_is_a_space():
    page = sheet(Words(50, 450, "left"), Words(80, 450, "near"), Words(300, 450, "right"))
    assert [line.text for line in page.lines[1:]] == ["left near", "right"]


def test_a_link_knows_its_words():
    line = sheet(Linked(73, 403, 43, 12, "https://a.example/b")).lines[0]
    (anchor,) = line.anchors
    assert anchor.href == "https://a.example/b"
    assert line.text[anchor.start : anchor.end] == "harbour"


def test_a_link_of_another_kind_is_none():
    assert sheet(Linked(70, 403, 33, 12, "javascript:alert")).lines[0].anchors == ()


def test_a_turned_page_is_read_as_it_is_looked_at():
    data = pdf([Words(50, 400, WORDS)]).replace(
        b"/MediaBox[0 0 595 842]", b"/MediaBox[0 0 595 842]/Rotate 0"
    )
    turned = data.replace(b"/Rotate 0", b"/Rotate 180")
    assert opened(data, "a").sheets[0].lines[0].text == WORDS
    with pytest.raises(Exception, match=r"empty|no_text"):
        opened(turned, "a")  # what stands on its head is not read


def test_what_stands_beside_the_page_is_not_seen():
    assert len(sheet(Words(50, HEIGHT + 40, "Printer's marks")).lines) == 1


def test_letters_without_a_name_cannot_be_read():
    data = pdf([Words(50, 400, "ﬁﬂ" * 60)]).replace(b"[1/fi/fl]", b"[1/g1/g2]")
    with pytest.raises(NoTextLayer) as caught:
        opened(data, "a")
    assert "why" not in caught.value.facts


def test_only_the_first_pages_are_read_and_all_are_counted():
    found = opened(pdf(*([Words(50, 400, WORDS)] for _ in range(PAGES + 5)), title="A title"), "a")
    assert (len(found.sheets), found.pages, found.title) == (PAGES, PAGES + 5, "A title")


def test_two_threads_may_read_at_once():
    data, found = pdf(*([Words(50, 400, WORDS)] for _ in range(20))), []
    threads = [threading.Thread(target=lambda: found.append(opened(data, "a"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert len(found) == 4
    assert len({f.sheets for f in found}) == 1
