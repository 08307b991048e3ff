"""Bytes to text: what is declared is checked against the bytes, and a doubt becomes a warning."""

import codecs
import re
from typing import NamedTuple

import chardet

WRONG = "encoding_wrong"
"""The bytes are not in the encoding that was declared."""
GUESSED = "encoding_guessed"
"""No encoding was declared, and it is not UTF-8."""
DAMAGED = "encoding_damaged"
"""A few bytes belong to no letter and were replaced."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_XML = re.compile(rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)""")
_HEAD = 4096  # bytes in which a page declares its encoding
_SAMPLE = 60_000  # bytes that the guess looks at: it is slow
_SOME = 0.001  # share of damaged bytes up to which the declaration is believed
_PROBE = rb"<p a='1'> +AGE- \u0061 b"  # the same in every encoding that pages are written in
_LATIN = {"iso8859-1", "cp1252", "iso8859-15", "ascii"}
_TELLTALES = (
    (re.compile(r"[½¼]\w|\w½"), "iso8859-15"),  # an oe and an OE where Windows has fractions
    (re.compile(r"[^\W\d_]‚[^\W\d_]"), "cp850"),  # an e acute of DOS, where Windows has a low mark
)


class Decoded(NamedTuple):
    """The text, and a warning's code where the encoding was in doubt."""

    text: str
    warnings: tuple[str, ...] = ()


def decoded(data: bytes, charset: str = "") -> Decoded:
    """`data` as text; `charset` is what the server declared."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return Decoded(data.decode(name, "replace"))
    wide = _wide(data)
    if wide:
        return Decoded(data.decode(wide, "replace"))
    declared = _known(charset) or _known(_in_page(data))
    if declared:
        return _as_declared(data, declared)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _nearly_utf8(data) or Decoded(data.decode(_guess(data), "replace"), (GUESSED,))


def _as_declared(data: bytes, declared: str) -> Decoded:
    if declared in _LATIN:
        if declared != "iso8859-15":  # which has an oe where the others have a half
            declared = "cp1252"  # as browsers do: the two differ in control characters only
        if _is_utf8(data):
            return Decoded(data.decode("utf-8"), (WRONG,))
    try:
        return Decoded(data.decode(declared))
    except UnicodeDecodeError:
        pass
    if declared == "cp1252":
        return Decoded(data.decode("cp1252", "replace"), (DAMAGED,))
    if declared == "utf-8":
        return _nearly_utf8(data) or Decoded(data.decode(_guess(data), "replace"), (WRONG,))
    if _is_utf8(data):
        return Decoded(data.decode("utf-8"), (WRONG,))
    return Decoded(data.decode(declared, "replace"), (DAMAGED,))


def _nearly_utf8(data: bytes) -> Decoded | None:
    """The text where all but a few bytes are UTF-8, as when pages are pasted together."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for c in text if ord(c) > 127) - bad  # noqa: PLR2004 - beyond ASCII
    return Decoded(text, (DAMAGED,)) if bad <= _SOME * len(text) and good > bad else None


def _is_utf8(data: bytes) -> bool:
    """Whether there is something beyond ASCII and all of it is UTF-8."""
    if data.isascii():
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _wide(data: bytes) -> str:
    """UTF-16 without its mark: every other byte of the beginning is nothing."""
    head = data[:200]
    if len(head) < 8:  # noqa: PLR2004 - too short to tell
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > 0.8 * len(head) / 2 and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > 0.8 * len(head) / 2 and odd == 0 else ""


def _in_page(data: bytes) -> str:
    found = _META.search(data, 0, _HEAD) or _XML.match(data[:200].lstrip())
    return found.group(1).decode("ascii", "ignore") if found else ""


def _known(name: str) -> str:
    """The name as Python writes it; empty for one that it does not know, or that no page is in."""
    name = name.strip()
    try:
        found = codecs.lookup(name).name if name else ""
        wide = found.startswith(("utf-16", "utf-32"))
        if found and not wide and _PROBE.decode(found) != _PROBE.decode("ascii"):
            return ""  # UTF-7 and the like, which hide what they say, and IBM's own
    except (LookupError, ValueError):
        return ""
    # a page whose declaration can be read in ASCII is not in UTF-16, whatever it says
    return "utf-8" if wide else found


def _guess(data: bytes) -> str:
    first = max(0, next((n for n, b in enumerate(data) if b > 127), 0) - 2000)  # noqa: PLR2004
    found = chardet.detect(data[first : first + _SAMPLE])["encoding"] or "cp1252"
    known = _known(found)
    western = "cp1252" if not known or known in _LATIN or known == "utf-8" else known
    if not western.startswith("cp125"):
        return western
    text = data.decode("cp1252", "replace")
    return next((name for sign, name in _TELLTALES if sign.search(text)), western)
