"""A role for every piece of a page: article, evidence around it, or removed and why."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.language.folding import fold
from analysis.language.furniture import pattern
from analysis.language.pack import LanguagePack
from analysis.model.article import Place, Role
from analysis.reading.lines import byline, is_caption, is_date, is_tail, prompt
from analysis.reading.markup import AROUND, Zone
from analysis.reading.pieces import Cut, Piece

_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_WHY = (
    (Zone.HIDDEN, "hidden"),
    (Zone.CONSENT, "consent"),
    (Zone.MENU, "menu"),
    (Zone.FOOT, "footer"),
    (Zone.COMMENTS, "comments"),
    (Zone.SHARE, "share"),
    (Zone.RELATED, "related"),
    (Zone.ADVERT, "advert"),
    (Zone.PROMO, "prompt"),
    (Zone.BIO, "author"),
    (Zone.TAGS, "tags"),
    (Zone.SIDE, "aside"),
    (Zone.FORM, "form"),
    (Zone.PLAYER, "player"),
)
_ENDS = re.compile(r"""[.!?…:;»"”]["'”’»)\]]*\W*$""")
_SMALL = 14


@dataclass(frozen=True, slots=True)
class Chosen:
    """A piece that comes into the text."""

    number: int
    role: Role
    place: Place = Place.TEXT
    hint: str = ""


def why_not(piece: Piece) -> str:
    """Why a piece is not in the text, by its zone."""
    return next((why for zone, why in _WHY if piece.zone & zone), "outside")


class Chooser:
    """Gives roles in one walk over the pieces; knows the article's range."""

    def __init__(
        self, cut: Cut, root: int, own: frozenset[int], title: int, pack: LanguagePack
    ) -> None:
        self.cut, self.pack, self.own, self.title = cut, pack, own, title
        self.first, self.last = cut.nodes[root].first, cut.nodes[root].last
        self.folded = [fold(p.text) for p in cut.pieces]

    def roles(self) -> dict[int, Chosen]:
        """The chosen pieces by number."""
        body = self._body()
        self.start = min(body, default=self.first)
        self.stop = max(body, default=self.last)
        found: dict[int, Chosen] = {}
        for n, piece in enumerate(self.cut.pieces):
            chosen = self._one(n, piece, body)
            if chosen:
                found[n] = chosen
        return found

    def _one(self, n: int, piece: Piece, body: dict[int, Role]) -> Chosen | None:
        if piece.zone & Zone.HIDDEN:
            return None
        if n == self.title:
            return Chosen(n, Role.TITLE)
        inside = self.start <= n <= self.stop
        if n not in self.own:
            hit = prompt(self.folded[n], self.pack)
            if hit:
                place = Place.TEXT if inside and n in range(self.first, self.last) else Place.AROUND
                return Chosen(n, Role.PROMPT, place)
        if n in body:
            return Chosen(n, body[n])
        return self._evidence(n, piece)

    def _evidence(self, n: int, piece: Piece) -> Chosen | None:
        """Captions, by-line, date, rights: near the article or inside it."""
        folded = self.folded[n]
        caption = piece.zone & Zone.CAPTION and piece.words <= 120
        if caption or (piece.words <= 60 and is_caption(folded, self.pack)):
            if not piece.zone & (Zone.RELATED | Zone.MENU | Zone.COMMENTS):
                return Chosen(n, Role.CAPTION)
        near = self.title - 8 <= n <= self.start + 3 or self.start - 12 <= n <= self.stop + 3
        if not near or piece.words > 40 or piece.zone & (Zone.RELATED | Zone.COMMENTS | Zone.MENU):
            return None
        furniture = self.pack.furniture
        if byline(piece.text, furniture)[0]:
            return Chosen(n, Role.BYLINE)
        if is_date(piece.text, furniture):
            return Chosen(n, Role.DATE)
        if piece.zone & Zone.BYLINE and piece.words <= _SMALL and n < self.start:
            return Chosen(n, Role.BYLINE)
        if n > self.start and pattern(furniture, "rights").search(folded):
            return Chosen(n, Role.RIGHTS)
        return None

    def _body(self) -> dict[int, Role]:
        if self.own:
            kept = sorted(self.own)
            return {n: self._role(self.cut.pieces[n]) for n in kept if n != self.title}
        kept = [n for n in range(self.first, self.last) if self._belongs(n)]
        kept = self._cut_tail(kept)
        return {n: self._role(self.cut.pieces[n]) for n in kept}

    def _belongs(self, n: int) -> bool:
        piece = self.cut.pieces[n]
        if piece.zone & (AROUND | Zone.HIDDEN | Zone.CAPTION) or n == self.title:
            return False
        folded = self.folded[n]
        if piece.tag in _HEADINGS:
            return piece.tag != "h1" and piece.linked <= piece.words / 2
        if piece.words and piece.linked > 0.6 * piece.words and piece.words < 40:
            return False
        furniture = self.pack.furniture
        if piece.words <= 40 and (
            pattern(furniture, "aside").match(folded) or prompt(folded, self.pack)
        ):
            return False
        if piece.words <= _SMALL and (
            byline(piece.text, furniture)[0] or is_date(piece.text, furniture)
        ):
            return False
        if piece.words <= 60 and pattern(furniture, "rights").search(folded):
            return False
        if piece.tag in ("p", "blockquote", "pre", "q"):
            return True
        if piece.zone & (Zone.BYLINE | Zone.DATE) and piece.words < _SMALL:
            return False
        return (
            piece.words >= 5 if _ENDS.search(piece.text) else piece.tag == "li" or piece.words >= 12
        )

    def _cut_tail(self, kept: Sequence[int]) -> list[int]:
        """The pieces up to a heading after which no article goes on, and no heading at the end."""
        total = sum(self.cut.pieces[n].words for n in kept)
        seen, out = 0, []
        for n in kept:
            piece = self.cut.pieces[n]
            short = piece.words <= 8
            if short and seen > 0.6 * total and is_tail(self.folded[n], self.pack.furniture):
                break
            out.append(n)
            seen += piece.words
        while out and self.cut.pieces[out[-1]].tag in _HEADINGS:
            out.pop()
        return out

    def _role(self, piece: Piece) -> Role:
        if piece.tag in _HEADINGS:
            return Role.HEADING
        if piece.tag in ("li", "dd", "dt"):
            return Role.LIST
        if piece.tag in ("blockquote", "q"):
            return Role.QUOTE
        return Role.PARAGRAPH
