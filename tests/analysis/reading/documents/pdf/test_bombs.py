import zlib

import pytest

from analysis.errors import TooLarge
from analysis.reading.documents.pdf.bombs import refuse_bomb
from tests.pdfs import written


def packed(words, about=b""):
    data = zlib.compress(words, 9)
    return written(
        [
            b"<</Filter/FlateDecode%s/Length %d>>stream\n" % (about, len(data))
            + data
            + b"\nendstream"
        ]
    )


def test_a_stream_of_gigabytes_is_refused_without_unpacking_it_whole():
    with pytest.raises(TooLarge) as caught:
        refuse_bomb(packed(bytes(120_000_000)), "a.pdf")
    assert caught.value.facts["why"] == "unpacked"


def test_a_picture_and_an_honest_drawing_pass():
    refuse_bomb(packed(bytes(120_000_000), b"/Subtype/Image"), "a.pdf")
    refuse_bomb(packed(b"0 0 1 1 re f " * 1_000_000), "a.pdf")
    refuse_bomb(b"stream\n" + bytes(range(256)) * 1000 + b"/Fl", "a.pdf")
