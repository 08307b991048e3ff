"""A small file whose pages unpack to gigabytes is told before anything opens it."""

import re
import zlib
from itertools import pairwise

from analysis.errors import TooLarge

_STREAM = re.compile(rb"stream\r?\n")
_DICTIONARY = 500  # bytes before a stream that say what it is
_STEP = 16_384  # bytes unpacked at a time
_LEAST = 100_000  # bytes of a packed stream that can become too much
_MOST = 50_000_000  # bytes of all drawing on one page, unpacked


def refuse_bomb(data: bytes, name: str) -> None:
    """Raise TooLarge for a stream of drawing that unpacks to far too much; pictures stay packed."""
    starts = [match.end() for match in _STREAM.finditer(data)]
    for start, stop in pairwise([*starts, len(data)]):
        about = data[max(0, start - _DICTIONARY) : start].rpartition(b"obj")[2]
        if stop - start < _LEAST or b"/Image" in about or b"/Fl" not in about:
            continue
        if _is_beyond(memoryview(data)[start:stop]):
            raise TooLarge(name=name, why="unpacked")


def _is_beyond(packed: memoryview) -> bool:
    unpacking, size = zlib.decompressobj(), 0
    try:
        for at in range(0, len(packed), _STEP):
            size += len(unpacking.decompress(packed[at : at + _STEP]))  # at most a thousandfold
            if size > _MOST or unpacking.eof:
                break
    except zlib.error:
        return False  # PDFium will find it damaged too
    return size > _MOST
