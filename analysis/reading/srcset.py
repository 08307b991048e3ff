"""One picture of those that a page offers for screens of every size: the attribute `srcset`."""

import re

_WIDE = 1200  # pixels that fill the column of text on a sharp screen
_OFFER = re.compile(r"\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx]))?\s*(?:,|$)")


def best_of(srcset: str) -> str:
    """The address of the smallest picture that is wide enough, else of the widest; "" for none.

    Where a page tells densities instead of widths, the plain one; a picture in the page's own
    source (`data:`) is a placeholder.
    """
    offers: list[tuple[float, str, str]] = [
        (float(size or 1), unit, address)
        for address, size, unit in _OFFER.findall(srcset)
        if not address.startswith("data:")
    ]
    if not offers:
        return ""
    if all(unit == "w" for _, unit, _ in offers):
        enough = [offer for offer in offers if offer[0] >= _WIDE]
        return min(enough)[-1] if enough else max(offers)[-1]
    return min(offers)[-1]
