"""A second reader for pages on which ours finds next to nothing: readability-lxml."""

import logging
import re

from lxml import etree
from readability import Document
from readability.readability import Unparseable

from analysis.reading.cutter import NUMBER, cut_page
from analysis.reading.pieces import Cut

_NUMBERS = re.compile(rf'{NUMBER}="(\d+)"')
_LARGEST = 1_000_000  # code points; on more it takes seconds

logging.getLogger("readability.readability").setLevel(logging.CRITICAL)


def second_view(source: str, cut: Cut, root: etree._Element | None) -> frozenset[int]:
    """The numbers of the pieces that readability-lxml keeps: parts are numbered, then looked for.

    `root` is a fresh tree of the page that `cut` was cut from.
    """
    if root is None or len(source) > _LARGEST:
        return frozenset()
    again = cut_page(root, number=True)
    if len(again.pieces) != len(cut.pieces):
        return frozenset()
    try:
        kept = Document(etree.tostring(root, encoding="unicode", method="html")).summary()
    except Unparseable:
        return frozenset()
    parts = {int(n) for n in _NUMBERS.findall(kept)}
    return frozenset(n for n, piece in enumerate(cut.pieces) if piece.node in parts)
