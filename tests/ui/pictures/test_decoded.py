"""What came is a picture by its own bytes, of a size that can be unpacked, or a plain refusal."""

import struct
import zlib

import pytest

from analysis.errors import FetchFailed
from tests.ui.pictures.conftest import drawn
from ui.pictures.decoded import decoded

AT = "https://img.example/a"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname"/></svg>'


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def claimed(width, height):
    """A small file that says it is a large picture."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n"
        + head
        + chunk(b"IDAT", zlib.compress(bytes(999)))
        + chunk(b"IEND", b"")
    )


def why(data):
    with pytest.raises(FetchFailed) as refused:
        decoded(data, AT)
    return refused.value.facts["why"]


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
def test_the_usual_kinds_are_shown(qapp, kind):
    assert decoded(drawn(kind), AT).size().toTuple() == (60, 40)


def test_a_large_picture_is_kept_no_larger_than_the_window_needs(qapp):
    assert decoded(drawn(width=3200, height=100), AT).size().toTuple() == (1600, 50)
    assert decoded(drawn(width=10, height=9600), AT).size().toTuple() == (5, 4800)


@pytest.mark.parametrize("data", [b"", b"<html>no</html>", SVG, drawn("BMP"), drawn("PPM")])
def test_anything_else_is_no_picture(qapp, data):
    assert why(data) == "not_picture"


@pytest.mark.parametrize("data", [drawn()[:40], b"GIF89a", b"RIFF0000WEBPxx"])
def test_what_broke_off_is_damaged(qapp, data):
    assert why(data) == "damaged"


def test_a_bomb_is_never_unpacked(qapp):
    assert why(claimed(60_000, 60_000)) == "too_many_pixels"
