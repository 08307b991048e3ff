"""One picture of those that a page offers for screens of every size: the attribute `srcset`."""

import re
from collections import deque
from collections.abc import Iterator

_WIDE = 1200  # pixels that fill the column of text on a sharp screen
_SIZE = re.compile(r"(\d+(?:\.\d+)?)([wx])")


def best_of(srcset: str) -> str:
    """The address of the smallest picture that is wide enough, else of the widest; "" for none.

    Where a page tells densities instead of widths, the plain one; a picture in the page's own
    source (`data:`) is a placeholder.
    """
    offers: list[tuple[float, str, str]] = []
    for address, sizes in _offers(srcset):
        if not address.startswith("data:"):
            size = next(filter(None, map(_SIZE.fullmatch, sizes)), None)
            offers.append((float(size[1]), size[2], address) if size else (1.0, "", address))
    if not offers:
        return ""
    if all(unit == "w" for _, unit, _ in offers):
        enough = [offer for offer in offers if offer[0] >= _WIDE]
        return min(enough)[-1] if enough else max(offers)[-1]
    return min(offers)[-1]


def _offers(srcset: str) -> Iterator[tuple[str, list[str]]]:
    """Each address with what is told of its size; an address may hold commas, and ends with none.

    Word by word, so that the work grows with the length and no faster.
    """
    words = deque(srcset.split())
    while words:
        address, sizes = words.popleft().lstrip(","), list[str]()
        more = bool(address) and not address.endswith(",")
        while more and words:
            size, comma, behind = words.popleft().partition(",")
            sizes.append(size)
            more = not comma
            if behind:
                words.appendleft(behind)
        if address.rstrip(","):
            yield address.rstrip(","), sizes
