"""Each format's library is loaded when a document of that format is opened, and not before."""

import subprocess
import sys
from pathlib import Path

import pytest

from analysis.errors import NoArticle

ROOT = Path(__file__).resolve().parents[4]
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
