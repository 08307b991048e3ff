"""Which pieces of a page are its article: by where most text stands, and by the page's word."""

import re
from collections import Counter
from itertools import pairwise

from analysis.reading.markup import AROUND, Zone
from analysis.reading.pieces import Cut, Node, Piece

_ENDS = re.compile(r"""[.!?…:;。！？]["'”’»)\]]*\W*$""")
_WORD = re.compile(r"\w+")
_TEXT_TAGS = {"p", "blockquote", "q", "pre"}
_WEIGHT = {"p": 1.0, "blockquote": 1.0, "pre": 0.8, "li": 0.4, "td": 0.6, "dd": 0.5}
_FEW = 6  # words of a paragraph that counts
_LINKED = 0.4  # share of words in links beyond which it is no running text
_DESCENT = 0.7  # share of the text that a part must hold to be entered
_HINTED = 0.5  # share of the text at which a part that is called the text is taken for it
_BEFORE = 0.15  # share that may stand before it
_BELIEVED = 0.4  # share of the text beyond which a class name's word is not taken
_NOT_TEXT = Zone.HIDDEN | Zone.CAPTION | Zone.FIGURE | Zone.RELATED | Zone.COMMENTS
_TELLING = 3  # words of a piece that can be compared
_AGREES = 0.6  # share of word pairs of a piece in the page's own text


def hand_down(cut: Cut) -> None:
    """Give each piece the zones of the parts that hold it, unless these are the article itself."""
    masses = _masses(cut, [_raw(p) for p in cut.pieces])
    total = max(masses[0] if masses else 0.0, 1.0)
    by_name = _mass_by_name(cut, masses)
    most = _BELIEVED * total
    zones: list[int] = []
    for n, node in enumerate(cut.nodes):
        own, above = node.zone, zones[node.parent] if node.parent >= 0 else 0
        mine = max([masses[n], *(by_name.get(name, 0.0) for name in node.names.split())])
        if own & AROUND and mine > most:
            own &= ~(AROUND if masses[n] > most else AROUND & ~Zone.COMMENTS)
        if _is_text(node) and (masses[n] > most or (node.zone & Zone.BODY and mine > most)):
            own, above = own & ~AROUND, above & ~AROUND
        zones.append(own | above)
    for piece in cut.pieces:
        piece.zone = zones[piece.node] | piece.inner


def _is_text(node: Node) -> bool:
    """Whether the page calls a part the text of the article."""
    return bool(node.zone & Zone.BODY) or node.itemprop == "articleBody" or node.tag == "article"


def _mass_by_name(cut: Cut, masses: list[float]) -> dict[str, float]:
    """For each telling class name the mass of its parts that do not lie in each other."""
    found: dict[str, float] = {}
    last: dict[str, int] = {}
    for n, node in enumerate(cut.nodes):
        if not masses[n] or not node.zone & (AROUND | Zone.BODY):
            continue
        for name in node.names.split():
            if node.first >= last.get(name, 0):
                found[name] = found.get(name, 0.0) + masses[n]
                last[name] = node.last
    return found


def body_root(cut: Cut) -> int:
    """The number of the node that holds the article."""
    masses = _masses(cut, [mass(p) for p in cut.pieces])
    total = masses[0] if masses else 0.0
    if not total:
        return 0
    children: dict[int, list[int]] = {}
    for n, node in enumerate(cut.nodes):
        if node.tag not in _TEXT_TAGS:  # a paragraph, however long, is not the article
            children.setdefault(node.parent, []).append(n)
    at = 0
    while True:
        best = max(children.get(at, ()), key=lambda n: masses[n], default=-1)
        if best < 0 or masses[best] < _DESCENT * masses[at]:
            break
        at = best
    hinted = _hinted(cut, masses, total)
    if hinted >= 0 and masses[hinted] >= _HINTED * masses[at]:
        before = cut.pieces[cut.nodes[at].first : cut.nodes[hinted].first]
        return at if sum(mass(p) for p in before if p.tag == "p") > _BEFORE * masses[at] else hinted
    articles = [n for n, node in enumerate(cut.nodes) if node.tag == "article"]
    best = max(articles, key=lambda n: masses[n], default=-1)
    if best >= 0 and masses[best] >= 0.5 * masses[at]:
        return best if at in set(cut.ancestors(best)) else at
    return at


def selected_root(cut: Cut) -> int:
    """The innermost node that holds every sentence, for parts of a page that all are wanted."""
    sentences = [p.node for p in cut.pieces if _is_sentence(p)]
    return _common(cut, sentences) if sentences else 0


def _hinted(cut: Cut, masses: list[float], total: float) -> int:
    """The part that the page's own names call the text, or -1; for many, what holds them all."""
    groups: dict[tuple[str, str], list[int]] = {}
    for n, node in enumerate(cut.nodes):
        named = _is_text(node) and node.tag != "article"
        if named and masses[n] >= 0.05 * total and not node.zone & (Zone.COMMENTS | Zone.RELATED):
            groups.setdefault((node.names, node.itemprop), []).append(n)
    best, most = -1, 0.3 * total
    for group in groups.values():
        top = group[0] if len(group) == 1 else _common(cut, group)
        if masses[top] >= most and (
            len(group) == 1 or masses[top] < 1.5 * sum(masses[n] for n in group)
        ):
            best, most = top, masses[top]
    return best


def _common(cut: Cut, nodes: list[int]) -> int:
    """The innermost node that holds all of `nodes`."""
    shared = set(cut.ancestors(nodes[0]))
    for node in nodes[1:]:
        shared &= set(cut.ancestors(node))
    return max(shared)


def mass(piece: Piece) -> float:
    """How much running text a piece is, in words."""
    if piece.zone & (AROUND | Zone.HIDDEN | Zone.CAPTION | Zone.FIGURE):
        return 0.0
    return _raw(piece)


def _is_sentence(piece: Piece) -> bool:
    """Whether a piece that somebody picked is running text, however short."""
    aside = piece.zone & (AROUND | Zone.HIDDEN | Zone.CAPTION | Zone.FIGURE)
    short = piece.words < _TELLING or piece.linked > _LINKED * piece.words
    return not (aside or short or piece.tag[:1] == "h") and bool(_ENDS.search(piece.text))


def _raw(piece: Piece) -> float:
    if piece.words < _FEW or piece.linked > _LINKED * piece.words or piece.tag[:1] == "h":
        return 0.0
    weight = _WEIGHT.get(piece.tag, 0.7)
    if not _ENDS.search(piece.text):
        weight *= 0.3
    return weight * piece.words


def _masses(cut: Cut, own: list[float]) -> list[float]:
    """For each node the mass of all pieces inside."""
    total = [0.0]
    for value in own:
        total.append(total[-1] + value)
    return [total[node.last] - total[node.first] for node in cut.nodes]


def pairs(text: str) -> Counter[tuple[str, str]]:
    """The pairs of successive words of a text."""
    words = _WORD.findall(text.lower())
    return Counter(pairwise(words))


def agreeing(cut: Cut, own_text: str) -> frozenset[int]:
    """The pieces that stand in `own_text`, the page's word for its article; none when too few."""
    known = pairs(own_text)
    found, covered = set(), 0
    for n, piece in enumerate(cut.pieces):
        if piece.zone & _NOT_TEXT or piece.words < _TELLING:
            continue
        mine = pairs(piece.text)
        both = sum((mine & known).values())
        if both >= _AGREES * sum(mine.values()):
            known -= mine
            found.add(n)
            covered += piece.words
    enough = covered >= 0.8 * len(_WORD.findall(own_text))
    return frozenset(found) if enough else frozenset()
