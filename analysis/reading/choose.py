"""A role for every piece of a page: article, evidence around it, or removed and why."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.language.folding import fold
from analysis.language.furniture import pattern, search
from analysis.language.pack import LanguagePack
from analysis.language.rules import Hit
from analysis.model.codes import Place, Role
from analysis.reading.lines import (
    END,
    byline,
    head_parts,
    is_caption,
    is_dated,
    is_name,
    is_note,
    is_tail,
    names_agency,
    prompt,
    signed,
    tells_author,
)
from analysis.reading.markup import AROUND, Zone
from analysis.reading.pieces import Cut, repeats
from analysis.reading.quoted import SIGNING, quotation_roles

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_TEXT = {"p", "blockquote", "pre", "q"}
_LISTED = {"li", "dd", "dt"}
_CELLS = {"td", "th", "blockquote", "li"}
ROLES = {
    **dict.fromkeys(HEADINGS, Role.HEADING),
    **dict.fromkeys(_LISTED, Role.LIST),
    **dict.fromkeys(("blockquote", "q"), Role.QUOTE),
}
_FRAME = Zone.MENU | Zone.FOOT
_ELSEWHERE = Zone.RELATED | Zone.COMMENTS | Zone.MENU
ENDS = re.compile(r"""[.!?…:;»"”。！？]["'”’»)\]]*\W*$""")
_SMALL = 14  # words of a by-line, a date, a label at the most
_SHORT = 40  # words of a line that leads elsewhere, of a right's notice
_NAME = 6  # words of a name that its mark-up makes a by-line
_SMALL_WORD = 3  # letters of a small one between names: "in", "van"
_CREDIT = 60  # words of a caption that only its own words tell
_CAPTION = 120  # words of a caption that its place tells
_HEADING = 8  # words of a heading that ends the article
_SENTENCE = 5  # words of a sentence that stands in no paragraph
_LINE = 12  # words of a line without an end that stands in no paragraph
_LATE = 0.75  # share of the text behind which a heading may end it
_LEAST, _STANDFIRST = 8, 80  # words of a standfirst
_CLOSE = 5  # pieces behind the title in which it stands
_BUTTON = 3  # words of a button, which says too little by itself
_LEAST_LINE = 4  # words of a line that its box makes a prompt
_LEVELS, _LINES, _BOX = 3, 6, 80  # how far a box reaches: parts around, pieces, words
_BEFORE, _BEHIND = 12, 3  # pieces around the article in which by-line and date are looked for


@dataclass(frozen=True, slots=True)
class Chosen:
    """The role of a piece that comes into the text, and where it stands."""

    role: Role
    place: Place = Place.TEXT
    hint: str = ""  # the type of the box that a prompt stands in


class Chooser:
    """Gives roles in one walk over the pieces of a cut page.

    `root` is the part that holds the article, `own` the pieces that the page itself (or a second
    reader) names as its article, `title` the number of the piece that is the title, or -1.
    """

    def __init__(
        self, cut: Cut, root: int, own: frozenset[int], title: int, pack: LanguagePack
    ) -> None:
        self.cut, self.pieces = cut, cut.pieces
        self.pack, self.own, self.title = pack, own, title
        self.root = range(cut.nodes[root].first, cut.nodes[root].last)
        self.times = repeats(cut.inside(root))
        self.firsts: dict[str, int] = {}
        for n in self.root:
            self.firsts.setdefault(cut.pieces[n].text, n)
        self.folded = [fold(p.text) for p in cut.pieces]
        self.hits: dict[int, Hit | None] = {}

    def roles(self) -> dict[int, Chosen]:
        """The chosen pieces by number."""
        body = self._body()
        place = range(min(body, default=self.root.start), max(body, default=self.root.stop) + 1)
        found: dict[int, Chosen] = {}
        for n in range(len(self.pieces)):
            chosen = self._one(n, body, place)
            if chosen:
                found[n] = chosen
        return found

    def _one(self, n: int, body: Mapping[int, Role], article: range) -> Chosen | None:
        piece = self.pieces[n]
        if piece.zone & Zone.HIDDEN:
            return None
        if n == self.title:
            return Chosen(Role.TITLE)
        if piece.zone & Zone.ROW and n in self.root:
            return Chosen(Role.OTHER)
        if n not in self.own and self._prompt(n):
            hint = self._box(n) if piece.words <= _BUTTON else ""
            return self._as_prompt(n, article, hint)
        role = body.get(n) or self._evidence(n, article)
        if role:
            return Chosen(role)
        boxed = piece.zone & Zone.PROMO and piece.words >= _LEAST_LINE
        hint = self._box(n) if boxed and not self._is_legal(n) else ""
        return self._as_prompt(n, article, hint) if hint else None

    def _as_prompt(self, n: int, article: range, hint: str) -> Chosen:
        top = self.title if self.title >= 0 else article.start
        if n in article and n in self.root:
            place = Place.TEXT
        elif self.pieces[n].zone & _FRAME or n < top - _BEFORE:
            place = Place.MENU
        else:
            place = Place.AROUND
        return Chosen(Role.PROMPT, place, hint)

    def _is_legal(self, n: int) -> bool:
        return bool(pattern(self.pack.furniture, "legal").search(self.folded[n]))

    def _box(self, n: int) -> str:
        """The type of the longest prompt in the small part of the page that holds a piece."""
        best = ""
        for at in list(self.cut.ancestors(self.pieces[n].node))[:_LEVELS]:
            node = self.cut.nodes[at]
            box = range(node.first, node.last)
            if len(box) > _LINES or sum(self.pieces[m].words for m in box) > _BOX:
                break
            found = [(self.pieces[m].words, h.rule.type) for m in box if (h := self._prompt(m))]
            longest = max(found, default=(0, ""))
            if longest[0] > _BUTTON:
                return longest[1]
            best = best or longest[1]
        return best if self.pieces[n].words > _BUTTON else ""

    def _prompt(self, n: int) -> Hit | None:
        if n not in self.hits:
            running = n in self.root and self.pieces[n].tag in _TEXT
            self.hits[n] = prompt(self.folded[n], self.pack, running=running)
        return self.hits[n]

    def _evidence(self, n: int, article: range) -> Role | None:
        """Captions anywhere; standfirst, by-line, date and rights near the article or inside it."""
        piece = self.pieces[n]
        if piece.zone & _ELSEWHERE:
            return None
        if n >= article.start and self._is_rights(n):
            return Role.RIGHTS
        near = range(min(article.start, self.title) - _BEFORE, article.stop + _BEHIND)
        if n in near:
            role = self._line(n, article)
            if role:
                return role
        return Role.CAPTION if self._is_caption(n) else None

    def _line(self, n: int, article: range) -> Role | None:
        """What a line at the article's top or end is by its words or by its name."""
        piece, furniture = self.pieces[n], self.pack.furniture
        before = n < article.start
        if piece.words <= _SHORT and byline(piece.text, furniture)[0]:
            return Role.BYLINE
        if is_dated(piece.text, furniture):
            return Role.DATE
        named = self._is_marked(n) or bool(head_parts(piece.text, furniture))
        if named or (before and self._is_signature(n)):
            return Role.BYLINE
        beside = before and not self._is_caption(n)
        return Role.SUBTITLE if beside and self._is_standfirst(n) else None

    def _is_signature(self, n: int) -> bool:
        """Whether a piece names an agency, or is marked as a by-line and holds a name."""
        piece, furniture = self.pieces[n], self.pack.furniture
        if piece.words <= _SMALL and names_agency(self.folded[n], furniture):
            return True
        if not piece.zone & Zone.BYLINE or piece.zone & Zone.FIGURE:
            return False
        if piece.words <= _SMALL and not piece.zone & Zone.CAPTION:
            return True
        return piece.words <= _SHORT and signed(piece.text, furniture) is not None

    def _is_rights(self, n: int) -> bool:
        short = self.pieces[n].words <= _CREDIT
        return short and bool(search(self.pack.furniture, "rights", self.folded[n]))

    def _is_standfirst(self, n: int) -> bool:
        """Whether a piece before the article says in a sentence or two what it is about."""
        piece = self.pieces[n]
        plain = (
            not piece.zone & (AROUND | Zone.DATE | Zone.BYLINE) and 4 * piece.linked < piece.words
        )
        close = 0 <= self.title < n <= self.title + _CLOSE
        return plain and close and _LEAST <= piece.words <= _STANDFIRST

    def _is_caption(self, n: int) -> bool:
        """Whether a piece belongs to a picture: by its zone, its neighbour, or its own words."""
        piece = self.pieces[n]
        if piece.zone & (Zone.CAPTION | Zone.FIGURE) and piece.tag not in _CELLS:
            return piece.words <= _CAPTION
        if piece.words > _CREDIT or piece.zone & Zone.FOOT:
            return False
        return is_caption(self.folded[n], self.pack)

    def _body(self) -> dict[int, Role]:
        """The article's pieces and their roles."""
        kept = sorted(self.own - {self.title})
        if not kept:
            kept = self._cut_tail([n for n in self.root if self._belongs(n)])
        roles = {n: ROLES.get(self.pieces[n].tag, Role.PARAGRAPH) for n in kept}
        notes = {n: Role.OTHER for n in kept if self._is_note(n, ends=n in kept[-END:])}
        return roles | quotation_roles(self.cut, kept) | notes

    def _is_note(self, n: int, *, ends: bool) -> bool:
        """Whether a paragraph speaks of the article: what was corrected, who wrote it or helped."""
        piece, folded, furniture = self.pieces[n], self.folded[n], self.pack.furniture
        if piece.tag not in _TEXT or piece.words > _CREDIT:
            return False
        return is_note(folded, furniture) or (ends and tells_author(piece.text, folded, furniture))

    def _belongs(self, n: int) -> bool:
        """Whether a piece inside the article's part is the article's text."""
        piece = self.pieces[n]
        if piece.zone & (AROUND | Zone.HIDDEN | Zone.ROW) or n == self.title:
            return False
        if piece.tag in HEADINGS:
            return piece.tag != "h1" and 2 * piece.linked <= piece.words and not self._repeated(n)
        if self._is_caption(n) or self._repeated(n) or self._leads_away(n):
            return False
        if piece.tag in _TEXT or piece.tag in _LISTED or piece.tag in SIGNING:
            return True
        return piece.words >= (_SENTENCE if ENDS.search(piece.text) else _LINE)

    def _leads_away(self, n: int) -> bool:
        """Whether a piece among the paragraphs is a link, a prompt, a by-line, a date, rights."""
        piece, folded, furniture = self.pieces[n], self.folded[n], self.pack.furniture
        if piece.words > _CREDIT:
            return False
        if piece.words <= _SHORT:
            linked = piece.linked > 0.6 * piece.words
            if linked or self._prompt(n) or pattern(furniture, "aside").match(folded):
                return True
        small = piece.words <= _SMALL
        if small and piece.tag not in _TEXT and piece.zone & (Zone.BYLINE | Zone.DATE):
            return True
        if self._is_marked(n) or head_parts(piece.text, furniture):
            return True
        if small and is_dated(piece.text, furniture):
            return True
        name, day = byline(piece.text, furniture)
        return bool(name and (small or day)) or self._is_rights(n)

    def _is_marked(self, n: int) -> bool:
        """Whether a piece at either end of the article is a name: marked as who signs, or dated."""
        piece = self.pieces[n]
        if piece.zone & Zone.FIGURE or piece.words > _NAME:
            return False
        top = self.title < n <= self.title + _CLOSE
        marked = piece.zone & Zone.BYLINE and (top or n >= self.root.stop - _BEHIND)
        named = piece.words > 1 and "," not in piece.text and self._is_dated(n + 1)
        edge = marked or (top and named)
        small = all(w[0].isupper() or len(w) <= _SMALL_WORD for w in piece.text.split())
        return bool(edge and small and is_name(piece.text) and not ENDS.search(piece.text))

    def _is_dated(self, n: int) -> bool:
        """Whether there is a piece `n` that gives a day and nothing else."""
        return n < len(self.pieces) and is_dated(self.pieces[n].text, self.pack.furniture)

    def _repeated(self, n: int) -> bool:
        """Whether the words stand there again and again, as a box between paragraphs does."""
        text = self.pieces[n].text
        times = self.times.get(text, 1)
        return times > 2 or (times > 1 and self.firsts[text] < n)  # noqa: PLR2004

    def _cut_tail(self, kept: Sequence[int]) -> list[int]:
        """The pieces up to a heading after which no article goes on, and no heading at the end."""
        total = sum(self.pieces[n].words for n in kept)
        seen = 0
        out: list[int] = []
        for n in kept:
            piece = self.pieces[n]
            if piece.words <= _HEADING and is_tail(self.folded[n], self.pack.furniture):
                if seen > _LATE * total:
                    break
                continue
            out.append(n)
            seen += piece.words
        while out and self.pieces[out[-1]].tag in HEADINGS:
            out.pop()
        return out
