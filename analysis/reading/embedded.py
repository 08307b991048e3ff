"""What a picture's file says of itself: when it was taken, whose it is, how it was made."""

import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from lxml import etree

from analysis.reading.dates import iso_date

_EXIF, _TAKEN, _ARTIST, _RIGHTS = 0x8769, 36867, 315, 33432
_IPTC_DAY, _IPTC_BYLINE, _IPTC_CREDIT = (2, 55), (2, 80), (2, 110)
_LONG = 200  # code points of a credit
_NAMES = {"DateCreated": "day", "Credit": "credit", "DigitalSourceType": "source_type"}
"""Properties of XMP by their names in IPTC's and Adobe's schemes."""


class Embedded(NamedTuple):
    """The facts, each empty or None where the file is silent."""

    taken: str | None = None  # ISO 8601 date
    credit: str = ""
    source_type: str = ""


def embedded(path: Path) -> Embedded:
    """The facts in the file at `path`; a file that is no picture is silent. Nothing is drawn."""
    from PIL import Image, IptcImagePlugin, UnidentifiedImageError  # noqa: PLC0415 - rarely needed

    silent = (UnidentifiedImageError, OSError, SyntaxError, ValueError, KeyError, TypeError)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path) as image:
                exif = image.getexif()
                iptc = IptcImagePlugin.getiptcinfo(image) or {}
                packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
                shot = exif.get_ifd(_EXIF).get(_TAKEN)
    except (*silent, Image.DecompressionBombError):
        return Embedded()
    xmp = _xmp(packet)
    days = (_text(shot).replace(":", "-"), _iptc(iptc, _IPTC_DAY), xmp.get("day", ""))
    owners = (
        *(_iptc(iptc, key) for key in (_IPTC_CREDIT, _IPTC_BYLINE)),
        xmp.get("credit", ""),
        *(_text(exif.get(key)) for key in (_ARTIST, _RIGHTS)),
    )
    return Embedded(
        taken=next((day for day in map(iso_date, days) if day), None),
        credit=next((owner for owner in owners if owner), ""),
        source_type=xmp.get("source_type", "").rstrip("/").rsplit("/", 1)[-1],
    )


def _iptc(iptc: Mapping[tuple[int, int], Any], key: tuple[int, int]) -> str:
    value = iptc.get(key)
    return _text(value[0] if isinstance(value, list) and value else value)


def _text(value: object) -> str:
    """A text of a file, whatever its encoding, on one line."""
    text = value if isinstance(value, str) else ""
    if isinstance(value, bytes):
        try:
            text = value.decode("utf-8")
        except UnicodeDecodeError:
            text = value.decode("latin-1")
    return " ".join(text.replace("\0", " ").split())[:_LONG]


def _xmp(packet: object) -> dict[str, str]:
    """The properties of an XMP packet that are looked for."""
    data = packet.encode() if isinstance(packet, str) else packet
    if not isinstance(data, bytes) or not data:
        return {}
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        root: etree._Element | None = etree.fromstring(data.strip(b"\0 \n"), parser)
    except etree.XMLSyntaxError:
        return {}
    found: dict[str, str] = {}
    for name, value in _properties(root) if root is not None else ():
        if name in _NAMES and value.strip():
            found.setdefault(_NAMES[name], _text(value))
    return found


def _properties(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Every property by its local name, whether it is an attribute or an element."""
    for element in root.iter(etree.Element):
        for key, value in element.items():
            yield etree.QName(str(key)).localname, str(value)
        words = "".join(str(text) for text in element.itertext())
        yield etree.QName(element).localname, words
