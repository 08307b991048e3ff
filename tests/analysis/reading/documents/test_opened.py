"""Each format's library is loaded when a document of that format is opened, and not before."""

import subprocess
import sys
from pathlib import Path

import pytest

from analysis.errors import NoArticle
from analysis.model.codes import InputKind
from tests.documents import one_of_each

ROOT = Path(__file__).resolve().parents[4]
TITLE = "The quay is shut"
NAMES = tuple(one_of_each(TITLE, ()))
LIBRARIES = ("markdown_it", "mammoth", "pypdfium2", "zipfile")
SCRIPT = """
import sys
import main
assert main.main(["check", sys.argv[1], "--out", sys.argv[2]]) == 0
print(" ".join(name for name in sys.argv[3:] if name in sys.modules))
"""


def test_reading_a_text_loads_the_library_of_no_document(tmp_path, paragraphs):
    (tmp_path / "quay.txt").write_text("\n\n".join(paragraphs))
    places = [str(tmp_path / name) for name in ("quay.txt", "out.txt")]
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *places, *LIBRARIES],
        cwd=ROOT,
        check=True,
        timeout=60,
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == []


def test_a_document_without_running_text_is_no_front_page(tmp_path, read_path):
    (tmp_path / "list.md").write_text("# Three words here\n\nand two\n")
    with pytest.raises(NoArticle) as caught:
        read_path(tmp_path / "list.md")
    assert caught.value.facts["why"] == "document"


@pytest.fixture
def opened(tmp_path, read_path, paragraphs):
    def named(name):
        (tmp_path / name).write_bytes(one_of_each(TITLE, paragraphs)[name])
        return read_path(tmp_path / name)

    return named


@pytest.mark.parametrize("name", NAMES)
def test_every_format_gives_the_same_article(opened, name, paragraphs):
    article = opened(name)
    assert article.text == "\n\n".join([TITLE, *paragraphs])
    assert article.metadata.title == TITLE


@pytest.mark.parametrize("name", NAMES)
def test_blocks_are_in_order_and_cover_the_text_but_for_the_blank_lines(opened, name):
    article = opened(name)
    at = 0
    for block in article.blocks:
        assert article.text[at : block.span.start].strip() == ""
        assert at <= block.span.start < block.span.end
        at = block.span.end
    assert article.text[at:].strip() == ""


def test_every_kind_of_document_is_tried(opened):
    assert {opened(name).page.kind for name in NAMES} == set(InputKind) - {InputKind.URL}


def test_a_document_is_not_kept_once_its_words_are_read(opened):
    assert opened("quay.pdf").page.data == b""
