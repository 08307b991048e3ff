"""An article on paper, and the PDF that it becomes, opened again."""

import pypdfium2
import pytest

from analysis.model.codes import Role
from tests.ui.conftest import TEXT, analysis, article
from ui.paper.paper import Paper, save_pdf


@pytest.fixture
def written(tmp_path, theme, messages):
    """Writes a PDF and gives its pages as text."""

    def written(everything=None):
        everything = everything or analysis(article(TEXT, title="The quay"))
        path = tmp_path / "quay.pdf"
        pages = save_pdf(Paper(everything, everything.findings, messages, theme), path)
        document = pypdfium2.PdfDocument(path)
        texts = [page.get_textpage().get_text_range() for page in document]
        title = document.get_metadata_value("Title")
        document.close()
        assert len(texts) == pages
        return title, texts

    return written


@pytest.fixture
def long():
    """Three pages of paragraphs under headings."""
    parts = (f"Part {n}\n\n" + "The official fishing fleet stays in. " * 14 for n in range(30))
    roles = (Role.TITLE, *(Role.HEADING, Role.PARAGRAPH) * 30)
    return article("The quay\n\n" + "\n\n".join(parts), roles)
