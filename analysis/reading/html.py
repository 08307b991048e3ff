"""A page to an article: parsed, cut into pieces, chosen, and put together as one text."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from analysis.errors import Empty, NoArticle
from analysis.language.furniture import of_region
from analysis.language.guess import guess
from analysis.language.pack import LanguagePack
from analysis.language.packs import Packs
from analysis.model.article import Article, Page
from analysis.model.codes import BODY
from analysis.reading.address import host_of
from analysis.reading.assemble import Reading, assembled
from analysis.reading.body import agreeing, body_root, hand_down, mass, selected_root
from analysis.reading.choose import Chooser, Chosen
from analysis.reading.cutter import cut_page
from analysis.reading.declared import Declared, declared
from analysis.reading.jsonld import own_text
from analysis.reading.markup import Zone
from analysis.reading.obstacle import asks_consent, obstacle
from analysis.reading.parse import crude, is_broken_off, is_lossy, parsed
from analysis.reading.pieces import Cut
from analysis.reading.second import second_view
from analysis.reading.unfurnished import is_unfurnished, with_the_rest

LOSSY = "page_lossy"
"""Far less text came out than the page holds: the crude reading was taken."""
BROKEN = "page_broken_off"
"""The page opens and does not close: it was cut on its way, or when it was saved."""
THIN = "page_thin"
"""There is little text, and something on the page that keeps more of it from the reader."""

_WORD = re.compile(r"\w+")
_OWN = 60  # words of a page's own text for machines that is worth comparing
_WEAK = 60  # words of running text below which a second reader is asked
_NOTHING = 8  # words of running text below which a page has no article
_LIKE = 0.3  # share of words that a lesser heading has in common with the declared title


def read_html(page: Page, packs: Packs) -> Article:
    """The article of a page; raises Empty for one without words, NoArticle without running text."""
    said, cut, whole = _taken(page)
    warnings = page.warnings
    thin = sum(p.words for p in cut.pieces) < _WEAK
    if (thin or not whole) and is_lossy(page.content, cut, whole=whole):
        root = crude(page.content)
        cut, warnings = cut_page(root) if root is not None else Cut(), (*warnings, LOSSY)
    elif is_broken_off(page.content):
        warnings = (*warnings, BROKEN)
    if not cut.pieces:
        facts = _obstacle(page, cut)
        raise NoArticle(name=page.location, **facts) if facts else Empty(name=page.location)
    article = _article(page, cut, said, packs, warnings)
    pack = packs.by_code.get(article.language.code)
    if pack and asks_consent(article, pack.furniture):
        raise NoArticle(name=page.location, why="consent")
    return article


def _taken(page: Page) -> tuple[Declared, Cut, bool]:
    """What the page says and its pieces, and whether the parser read it all; the tree goes here."""
    root, whole = parsed(page.content)
    if root is None:
        raise Empty(name=page.location)
    return declared(root), cut_page(root), whole


def _obstacle(page: Page, cut: Cut) -> Mapping[str, str]:
    """What keeps the text of a page from the reader; only asked where there is next to none."""
    root, _ = parsed(page.content)
    return obstacle(root, cut, page.address) if root is not None else {}


def _article(
    page: Page, cut: Cut, said: Declared, packs: Packs, warnings: tuple[str, ...]
) -> Article:
    hand_down(cut)
    root = selected_root(cut) if _is_selection(page, said) else body_root(cut)
    sample = " ".join(p.text for p in cut.inside(root) if mass(p))
    sample = sample or " ".join(p.text for p in cut.pieces)
    declared_code = (said.language or said.first("og:locale"))[:2].lower()
    language = guess(sample, declared_code, packs.profiles)
    pack = packs.by_code.get(language.code) or LanguagePack.empty(language.code)
    pack = _of_region(pack, page, said)
    machine = own_text(said.article)
    own = agreeing(cut, machine) if len(_WORD.findall(machine)) >= _OWN else frozenset()
    title = _title(cut, said, root)
    chosen, extractor = _chosen(page, cut, _Choice(root, own, title, pack))
    words = _running(cut, chosen)
    if words < _WEAK:
        facts = _obstacle(page, cut)
        picked = chosen and not facts and _is_selection(page, said) and is_unfurnished(cut)
        if words < _NOTHING and not picked:
            raise NoArticle(name=page.location, **facts)
        warnings = (*warnings, THIN) if facts else warnings
    return assembled(
        Reading(page, cut, chosen, said, pack, language, extractor, (*warnings, *pack.warnings))
    )


def _of_region(pack: LanguagePack, page: Page, said: Declared) -> LanguagePack:
    """The pack with dates as the page's region writes them: that of its language, or its site's."""
    locale = said.language if "-" in said.language else said.first("og:locale")
    region = re.split(r"[-_]", locale)[-1] if len(locale) > 2 else ""  # noqa: PLR2004
    domain = host_of(page.address or said.canonical).rpartition(".")[2]
    furniture = of_region(pack.furniture, (region or domain).lower())
    return pack if furniture is pack.furniture else replace(pack, furniture=furniture)


class _Choice(NamedTuple):
    """What the pieces of a page are chosen by; see Chooser."""

    root: int
    own: frozenset[int]
    title: int
    pack: LanguagePack


def _chosen(page: Page, cut: Cut, by: _Choice) -> tuple[Mapping[int, Chosen], str]:
    """The pieces that come into the text, and which reader found them."""
    chosen = Chooser(cut, *by).roles()
    extractor = "jsonld" if by.own else "blocks"
    if not by.own and is_unfurnished(cut):
        return with_the_rest(cut, chosen, by.pack), extractor
    words = _running(cut, chosen)
    if words < _WEAK:
        second = second_view(page.content, cut, parsed(page.content)[0])
        if sum(cut.pieces[n].words for n in second) > 2 * words:
            return Chooser(cut, *by._replace(own=second)).roles(), "readability"
    return chosen, extractor


def _running(cut: Cut, chosen: Mapping[int, Chosen]) -> int:
    """The words of running text."""
    return sum(cut.pieces[n].words for n, c in chosen.items() if c.role in BODY)


def _is_selection(page: Page, said: Declared) -> bool:
    """Whether somebody picked these parts of a page by hand, so that all of them are wanted.

    A browser's clipboard holds the parts with neither an address nor the page's title.
    """
    return not (page.location or page.address or said.title or said.first("og:title"))


def _title(cut: Cut, said: Declared, root: int) -> int:
    """The number of the piece that is the title, or -1: the heading likest to what is declared."""
    wanted = set(_WORD.findall((said.first("og:title") or said.title).lower()))
    best, score = -1, 0.0
    start = cut.nodes[root].first
    for n, piece in enumerate(cut.pieces):
        if piece.tag not in ("h1", "h2", "h3") or piece.zone & Zone.HIDDEN:
            continue
        if piece.words < 2 and not _is_alone(cut, n):  # noqa: PLR2004
            continue
        words = set(_WORD.findall(piece.text.lower()))
        likeness = len(words & wanted) / max(len(words | wanted), 1)
        first = piece.tag == "h1"
        value = likeness + 0.3 * first - 0.001 * abs(n - start)
        if value > score and (first or likeness > _LIKE):
            best, score = n, value
    return best


def _is_alone(cut: Cut, n: int) -> bool:
    """Whether a single word is the only great heading, and the article's: no name of a site."""
    inside = any(cut.nodes[at].tag == "article" for at in cut.ancestors(cut.pieces[n].node))
    return inside and sum(p.tag == "h1" for p in cut.pieces) == 1 and cut.pieces[n].tag == "h1"
