"""A role for every piece of a page: article, evidence around it, or removed and why."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.language.folding import fold
from analysis.language.furniture import pattern
from analysis.language.pack import LanguagePack
from analysis.language.rules import Hit
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
_CAPTION = 120  # words of a caption at the most
_CREDIT = 60  # where only its words say that it is one
_CELLS = {"td", "th", "blockquote", "li"}


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
        self.times = _repeats(cut.pieces[self.first : self.last])
        self.hits: dict[int, Hit | None] = {}

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

    def _prompt(self, n: int) -> Hit | None:
        if n not in self.hits:
            self.hits[n] = prompt(self.folded[n], self.pack)
        return self.hits[n]

    def _one(self, n: int, piece: Piece, body: dict[int, Role]) -> Chosen | None:
        if piece.zone & Zone.HIDDEN:
            return None
        if n == self.title:
            return Chosen(n, Role.TITLE)
        inside = self.start <= n <= self.stop
        if n not in self.own:
            hit = self._prompt(n)
            if hit:
                place = Place.TEXT if inside and n in range(self.first, self.last) else Place.AROUND
                return Chosen(n, Role.PROMPT, place)
        if n in body:
            return Chosen(n, body[n])
        return self._evidence(n, piece)

    def _evidence(self, n: int, piece: Piece) -> Chosen | None:
        """Captions, by-line, date, rights: near the article or inside it."""
        folded = self.folded[n]
        if self._is_caption(n, piece):
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

    def _is_caption(self, n: int, piece: Piece) -> bool:
        """Whether a piece belongs to a picture: by its zone, its neighbour, or its own words."""
        if piece.zone & (Zone.CAPTION | Zone.FIGURE) and piece.tag not in _CELLS:
            return piece.words <= _CAPTION
        return piece.words <= _CREDIT and is_caption(self.folded[n], self.pack)

    def _body(self) -> dict[int, Role]:
        if self.own:
            kept = sorted(self.own)
            return {n: self._role(self.cut.pieces[n]) for n in kept if n != self.title}
        kept = [n for n in range(self.first, self.last) if self._belongs(n)]
        kept = self._cut_tail(kept)
        return {n: self._role(self.cut.pieces[n]) for n in kept}

    def _belongs(self, n: int) -> bool:
        piece = self.cut.pieces[n]
        if piece.zone & (AROUND | Zone.HIDDEN) or n == self.title:
            return False
        if self._is_caption(n, piece) or self._repeated(n, piece):
            return False
        folded = self.folded[n]
        if piece.tag in _HEADINGS:
            return piece.tag != "h1" and piece.linked <= piece.words / 2
        if piece.words and piece.linked > 0.6 * piece.words and piece.words < 40:
            return False
        furniture = self.pack.furniture
        if piece.words <= 40 and (pattern(furniture, "aside").match(folded) or self._prompt(n)):
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

    def _repeated(self, n: int, piece: Piece) -> bool:
        """Whether the words stand there again and again, as a box between paragraphs does."""
        times = self.times.get(piece.text, 1)
        many = 3
        return times >= many or (
            times > 1 and any(p.text == piece.text for p in self.cut.pieces[self.first : n])
        )

    def _cut_tail(self, kept: Sequence[int]) -> list[int]:
        """The pieces up to a heading after which no article goes on, and no heading at the end."""
        total = sum(self.cut.pieces[n].words for n in kept)
        seen, out = 0, []
        for n in kept:
            piece = self.cut.pieces[n]
            short = piece.words <= 8
            if short and is_tail(self.folded[n], self.pack.furniture):
                if seen > 0.75 * total:
                    break
                continue
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


def _repeats(pieces: Sequence[Piece]) -> Mapping[str, int]:
    """How often each text stands there, where what is repeated is the smaller part."""
    times = Counter(p.text for p in pieces)
    repeated = sum(p.words for p in pieces if times[p.text] > 1)
    return times if 3 * repeated < sum(p.words for p in pieces) else {}
