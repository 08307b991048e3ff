"""Pages that are nothing but their text: all that they show comes into it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from analysis.language.folding import fold
from analysis.language.furniture import pattern
from analysis.language.pack import LanguagePack
from analysis.model.codes import BODY, Role
from analysis.reading.choose import ENDS, HEADINGS, ROLES, Chosen
from analysis.reading.lines import is_tail
from analysis.reading.markup import AROUND, Zone
from analysis.reading.pieces import Cut, Piece

_PIECES = 3  # lines of a menu, links and notices that a page may have beside its text
_LINKED = 0.6  # share of words in links from which a line leads elsewhere
_TAIL = 8  # words of a heading behind which there is no article
_TEXT = {"p", "blockquote", "pre", "q", *HEADINGS}
_LISTS = {"li", "dd", "dt"}


def is_unfurnished(cut: Cut) -> bool:
    """Whether hardly anything of a weighed page is a menu, a link elsewhere or the like.

    So is what somebody copied, a document that was made a page, or a text that was saved alone.
    """
    shown = (p for p in cut.pieces if not p.zone & Zone.HIDDEN)
    return sum(bool(p.zone & AROUND) or _is_linked(p) for p in shown) <= _PIECES


def with_the_rest(cut: Cut, chosen: Mapping[int, Chosen], pack: LanguagePack) -> dict[int, Chosen]:
    """The chosen pieces of such a page, and those that are left, each with the role of its tag.

    What leads elsewhere, is repeated or stands behind a heading that ends the article is shown,
    and is no running text. A menu or a notice stays out: its mark-up says what it is.
    """
    rest = [n for n in _rest(cut) if n not in chosen]
    times = Counter(p.text for p in cut.pieces)
    title = _title(cut, chosen, rest)
    found = dict(chosen)
    ended = False
    for n in rest:
        piece = cut.pieces[n]
        words = fold(piece.text)
        ended = ended or (piece.words <= _TAIL and is_tail(words, pack.furniture))
        away = _is_linked(piece) or bool(pattern(pack.furniture, "aside").match(words))
        above = n < title and not ENDS.search(piece.text)
        beside = ended or away or above or times[piece.text] > 1
        found[n] = Chosen(Role.OTHER if beside else _role(piece))
    if title in rest:
        found[title] = Chosen(Role.TITLE)
    return dict(sorted(found.items()))


def _title(cut: Cut, chosen: Mapping[int, Chosen], rest: Sequence[int]) -> int:
    """The number of the title, or -1; a great heading of one word is it where no part is named."""
    titles = [n for n, c in chosen.items() if c.role is Role.TITLE]
    if titles or any(node.tag == "article" for node in cut.nodes):
        return next(iter(titles), -1)
    top = min((n for n, c in chosen.items() if c.role in BODY), default=len(cut.pieces))
    return next((n for n in rest if n < top and cut.pieces[n].tag == "h1"), -1)


def _rest(cut: Cut) -> Iterator[int]:
    """The numbers of all pieces that are shown and stand in no menu or the like."""
    for n, piece in enumerate(cut.pieces):
        if not piece.zone & (AROUND | Zone.HIDDEN):
            yield n


def _role(piece: Piece) -> Role:
    """What a piece is by its tag; a few words in none of the text's tags are left open."""
    if piece.zone & (Zone.CAPTION | Zone.FIGURE):
        return Role.CAPTION
    if piece.tag in _LISTS or piece.tag in _TEXT or ENDS.search(piece.text):
        return ROLES.get(piece.tag, Role.PARAGRAPH)
    return Role.OTHER


def _is_linked(piece: Piece) -> bool:
    return piece.linked >= _LINKED * max(piece.words, 1)
