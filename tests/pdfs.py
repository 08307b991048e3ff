"""PDFs built for tests, letter by letter where they stand: no program's habits, and small."""

from typing import NamedTuple

WIDTH, HEIGHT = 595, 842
_LIGATURES = {"ﬁ": "\x01", "ﬂ": "\x02"}
_FONTS = ("Courier", "Courier-Bold")  # letters 0.6 times as wide as the type is high


class Words(NamedTuple):
    """Words at a place: points from the left, and from the top down to their foot."""

    left: float
    foot: float
    text: str
    size: float = 10
    bold: bool = False


class Shown(NamedTuple):
    """A grey picture."""

    left: float
    top: float
    width: float
    height: float


class Linked(NamedTuple):
    """A place that leads to an address."""

    left: float
    foot: float
    width: float
    height: float
    href: str


Thing = Words | Shown | Linked


def column(left, foot, lines, size=9.0, leading=11.0):
    """Lines below each other; a line that begins with a blank is set in."""
    return [
        Words(left + (10 if line.startswith(" ") else 0), foot + n * leading, line.strip(), size)
        for n, line in enumerate(lines)
    ]


def pdf(*pages, title="", more=b""):
    """The file of these pages, each a list of things; `more` is written into the trailer."""
    fonts = " ".join(f"/F{n} {n + 3} 0 R" for n in range(len(_FONTS)))
    things: list[bytes] = [b"", b""]
    for name in _FONTS:
        encoding = "/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/fi/fl]>>"
        things.append(f"<</Type/Font/Subtype/Type1/BaseFont/{name}{encoding}>>".encode())
    picture = b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray"
    things.append(picture + b"/BitsPerComponent 8/Length 1>>stream\n\x80\nendstream")
    things.append(f"<</Title({title})>>".encode("latin-1"))
    kids = []
    for page in pages:
        kids.append(f"{len(things) + 1} 0 R")
        notes = "".join(map(_note, page))
        about = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Annots[{notes}]"
            f"/Contents {len(things) + 2} 0 R"
            f"/Resources<</Font<<{fonts}>>/XObject<</I {len(_FONTS) + 3} 0 R>>>>>>"
        )
        drawing = "\n".join(map(_drawn, page)).encode("cp1252")
        stream = f"<</Length {len(drawing)}>>stream\n".encode() + drawing + b"\nendstream"
        things.extend([about.encode(), stream])
    things[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    things[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    return written(things, f"/Info {len(_FONTS) + 4} 0 R".encode() + more)


def written(things, trailer=b""):
    """A file of numbered objects, the first of which is its root."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, thing in enumerate(things, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + thing + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(things) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R%s>>\n" % (len(things) + 1, trailer)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def _drawn(thing: Thing) -> str:
    if isinstance(thing, Words):
        text = "".join(_LIGATURES.get(letter, letter) for letter in thing.text)
        letters = text.encode("cp1252").hex()
        place = f"{thing.left} {HEIGHT - thing.foot} Td"
        return f"BT /F{int(thing.bold)} {thing.size} Tf {place} <{letters}> Tj ET"
    if isinstance(thing, Shown):
        foot = HEIGHT - thing.top - thing.height
        return f"q {thing.width} 0 0 {thing.height} {thing.left} {foot} cm /I Do Q"
    return ""


def _note(thing: Thing) -> str:
    if not isinstance(thing, Linked):
        return ""
    foot = HEIGHT - thing.foot
    place = f"{thing.left} {foot} {thing.left + thing.width} {foot + thing.height}"
    return f"<</Type/Annot/Subtype/Link/Rect[{place}]/A<</S/URI/URI({thing.href})>>>>"
