"""Lines at places, as short as they can be said."""

import pytest

from analysis.reading.documents.pdf.lines import Box, Line


@pytest.fixture(scope="session")
def line():
    """A line by its words, left edge, foot and size; letters are half as wide as high."""

    def made(text, left=0.0, foot=0.0, size=10.0, **given):
        box = Box(left, foot - size, left + len(text) * size / 2, foot)
        return Line(text, box, size, **given)

    return made
