"""The ledger of an article's pictures: what page, file and name say of each besides its caption."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from urllib.parse import unquote, urlsplit

from analysis.language.folding import fold
from analysis.language.furniture import Furniture
from analysis.language.pack import LanguagePack
from analysis.model.article import Picture, PictureNotice
from analysis.model.codes import BODY, PictureWitness, Role
from analysis.model.span import Span
from analysis.reading.beside import file_beside
from analysis.reading.choose import Chosen
from analysis.reading.embedded import embedded
from analysis.reading.jsonld import name, picture, words
from analysis.reading.lines import credit_in
from analysis.reading.markup import AROUND, Zone
from analysis.reading.pieces import Cut

_MOST = 40  # pictures of an article
_OPENED = 12  # files that are looked into
_OLDER = 30  # days between a picture and its article that are worth a word
_PIECES = 4  # pieces above the text in which its first picture may stand
_MADE = re.compile(r"algorithmic", re.IGNORECASE)
"""IPTC's terms for pictures that no camera saw, in whole or in part, share this stem."""
_SIZE = re.compile(r"-\d+x\d+$|@\dx$")
_GLUE = re.compile(r"[-_+.,=~\s]+")
_ELIDED = re.compile(r"\b([a-z]) (?=[aeiouyh])")  # "d archive" in a file's name is "d'archive"


@dataclass(frozen=True, slots=True)
class Frame:
    """What a page gives to know its pictures by."""

    page: str  # its path, where it is a file
    published: str | None
    images: Sequence[Mapping[str, Any]]  # JSON-LD objects
    pack: LanguagePack


def ledger(cut: Cut, chosen: Mapping[int, Chosen], frame: Frame) -> tuple[Picture, ...]:
    """The article's pictures with all that is known of them, each once."""
    shown = dict.fromkeys(p for p in _shown(cut, chosen) if p.src)
    under = _credits(cut, chosen, frame.pack.furniture)
    found = [
        _known(replace(p, credit=under.get(p, "")), n < _OPENED, frame)
        for n, p in enumerate(list(shown)[:_MOST])
    ]
    stems = {_stem(p.src) for p in found}
    unseen = (Picture(picture(thing), "") for thing in frame.images if _made(thing))
    others = (p for p in unseen if p.src and _stem(p.src) not in stems)
    return (*found, *(_known(p, False, frame) for p in dict.fromkeys(others)))


def _shown(cut: Cut, chosen: Mapping[int, Chosen]) -> Iterator[Picture]:
    """Pictures that have a caption, and those that stand among the article's pieces."""
    captioned = {
        p.picture
        for n, c in chosen.items()
        if c.role is Role.CAPTION and (p := cut.pieces[n]).picture is not None
    }
    body = [n for n, c in chosen.items() if c.role in BODY or c.role is Role.TITLE]
    near = range(min(body, default=0) - _PIECES, max(body, default=-1) + 1)
    for node, shown in cut.pictures:
        inside = cut.nodes[node].first in near and not _zones(cut, node) & (AROUND | Zone.HIDDEN)
        if inside or shown in captioned:
            yield shown


def _credits(cut: Cut, chosen: Mapping[int, Chosen], furniture: Furniture) -> Mapping[Picture, str]:
    """Who made each picture, by the end of the caption under it."""
    captions = (cut.pieces[n] for n, c in chosen.items() if c.role is Role.CAPTION)
    told = ((p.picture, credit_in(p.text, furniture)) for p in captions)
    return {picture: credit for picture, credit in told if picture is not None and credit}


def _zones(cut: Cut, node: int) -> int:
    zones = 0
    for at in cut.ancestors(node):
        zones |= cut.nodes[at].zone
    return zones


def _known(shown: Picture, opened: bool, frame: Frame) -> Picture:
    """The picture with what JSON-LD and its own file say, and the notices that follow."""
    stem = _stem(shown.src)
    thing = next((i for i in frame.images if stem and _stem(picture(i)) == stem), {})
    path = file_beside(frame.page, shown.src) if opened else None
    file = embedded(path) if path else None
    declared = _source_type(thing)
    whole = replace(
        shown,
        credit=_credit(thing) or (file.credit if file else "") or shown.credit,
        source_type=declared or (file.source_type if file else ""),
        taken=file.taken if file else None,
    )
    witness = PictureWitness.JSON_LD if declared else PictureWitness.FILE
    return replace(whole, notices=tuple(_notices(whole, witness, frame)))


def _notices(whole: Picture, witness: PictureWitness, frame: Frame) -> Iterator[PictureNotice]:
    if _MADE.search(whole.source_type):
        yield PictureNotice("generated", witness, whole.source_type)
    if whole.taken and frame.published and _days(whole.taken, frame.published) >= _OLDER:
        yield PictureNotice("archive", PictureWitness.FILE, whole.taken)
    said = ((PictureWitness.ALT, whole.alt), (PictureWitness.FILE_NAME, _file_name(whole.src)))
    for speaker, text in said:
        kind = _told(text, frame.pack)
        if kind:
            yield PictureNotice(kind, speaker, text)


def _told(text: str, pack: LanguagePack) -> str:
    """The type of notice that some words are, by the first rule that matches them."""
    folded = fold(text)
    hits = pack.archive_image.find(folded, Span(0, len(folded)), Role.CAPTION)
    return next((hit.rule.type for hit in hits), "")


def _file_name(src: str) -> str:
    """The name of a picture's file as words."""
    plain = _GLUE.sub(" ", _stem(src)).strip()
    return _ELIDED.sub(r"\1'", plain)


def _stem(src: str) -> str:
    """The name of a file without its size and its ending, lower case."""
    try:
        path = unquote(urlsplit(src).path)
    except ValueError:
        return ""
    last = path.rstrip("/").rsplit("/", 1)[-1].lower()
    return _SIZE.sub("", re.sub(r"\.\w{2,5}$", "", last))


def _credit(thing: Mapping[str, Any]) -> str:
    holders = ("creditText", "copyrightNotice", "creator", "author", "copyrightHolder")
    return next((said for key in holders if (said := name(thing.get(key)))), "")


def _source_type(thing: Mapping[str, Any]) -> str:
    return words(thing.get("digitalSourceType")).rstrip("/").rsplit("/", 1)[-1]


def _made(thing: Mapping[str, Any]) -> bool:
    return bool(_MADE.search(_source_type(thing)))


def _days(taken: str, published: str) -> int:
    return (date.fromisoformat(published) - date.fromisoformat(taken)).days
