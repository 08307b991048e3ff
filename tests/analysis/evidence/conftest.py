"""Text cut into paragraphs, and attributed, for tests of the evidence."""

import pytest

from analysis.evidence.attribution import attribute
from analysis.evidence.sources import trace
from analysis.evidence.state_media import load_state_media
from analysis.language.paragraphs import split
from tests.builders import article


@pytest.fixture(scope="session")
def state_media(resources):
    return load_state_media(resources / "state_media.toml")


@pytest.fixture(scope="session")
def cut(packs):
    def cut_text(text, code):
        return split(article(text, code), packs.by_code[code])

    return cut_text


@pytest.fixture(scope="session")
def traced(packs, state_media):
    """From a text to its article, paragraphs, attributions and sources."""

    def trace_text(text, code, first=None, **metadata):
        pack = packs.by_code[code]
        whole = article(text, code, first=first, **metadata)
        paragraphs = split(whole, pack)
        attributions = attribute(paragraphs, pack)
        return whole, paragraphs, *trace(whole, paragraphs, attributions, pack, state_media)

    return trace_text
