"""Small pages with invented facts, read as the pass reads them."""

import pytest

from analysis.model.origin import Origin, OriginKind
from analysis.reading.load import load
from analysis.reading.read import read

PARAGRAPHS = (
    "The harbour council met on Monday evening in the old school hall, said the clerk, Ada Wren.",
    "About forty people came to listen to the plan for the new bridge over the river Lindle.",
    "The first stone is to be laid in the spring, and the work will take two years at the least.",
)


@pytest.fixture(scope="session")
def paragraphs():
    return PARAGRAPHS


@pytest.fixture(scope="session")
def body():
    return "".join(f"<p>{p}</p>" for p in PARAGRAPHS)


@pytest.fixture(scope="session")
def read_page(packs):
    def page(source, address=""):
        return read(load(Origin(OriginKind.HTML, source, address)), packs)

    return page


@pytest.fixture(scope="session")
def read_text(packs):
    def text(words):
        return read(load(Origin(OriginKind.TEXT, words)), packs)

    return text


@pytest.fixture(scope="session")
def read_path(packs):
    def path(place):
        return read(load(Origin(OriginKind.PATH, str(place))), packs)

    return path


@pytest.fixture(scope="session")
def lines():
    """The blocks of an article as pairs of role and words."""

    def pairs(article):
        return [(str(b.role), b.span.of(article.text)) for b in article.blocks]

    return pairs
