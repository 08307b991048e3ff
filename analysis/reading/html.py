"""A page to an article: parsed, cut into pieces, chosen, and put together as one text."""

import re
from dataclasses import replace
from html import unescape
from urllib.parse import urljoin, urlsplit

from lxml import etree

from analysis.errors import Empty, NoArticle
from analysis.language.guess import guess
from analysis.language.pack import LanguagePack
from analysis.language.packs import Packs
from analysis.model.article import (
    BODY,
    Article,
    Block,
    Link,
    Metadata,
    Page,
    ReadingNotes,
    Removed,
    Role,
)
from analysis.model.span import Span
from analysis.reading.body import agreeing, body_root, hand_down, mass
from analysis.reading.choose import Chooser, Chosen, why_not
from analysis.reading.cut import is_cut
from analysis.reading.declared import Declared, declared
from analysis.reading.lines import byline, is_date
from analysis.reading.markup import Zone
from analysis.reading.metadata import is_free, metadata, own_text
from analysis.reading.pieces import Cut, cut_page

LOSSY = "page_lossy"
"""Far less text came out than the page holds: the crude reading was taken."""

_WORD = re.compile(r"\w+")
_OWN = 60  # words of a page's own text for machines that is worth comparing
_NOTHING = 8  # words of running text below which a page has no article
_SCRIPTS = re.compile(r"<(script|style|noscript|template|svg)\b.*?(?:</\1\s*>|$)", re.I | re.S)
_COMMENTS = re.compile(r"<!--.*?(?:-->|$)", re.S)
_TAG = re.compile(
    r"""</?[a-zA-Z!?](?:[^"'<>]++|"[^"]{0,300000}+"|'[^']{0,300000}+')*+>|<[^<>]{0,5000}>"""
)
_CONTROL = bytes(n for n in range(32) if n not in b"\t\n\f\r")
_LEAST = 0.3  # share of the crudely stripped words that the parsed page has to hold
_REMOVED = 400  # pieces that are listed


def read_html(page: Page, packs: Packs) -> Article:
    """The article of a page; raises Empty for one without words, NoArticle without running text."""
    source = page.content
    root, whole = _parsed(source)
    if root is None:
        raise Empty(name=page.location or "page")
    said = declared(root)
    cut = cut_page(root)
    warnings = page.warnings
    if not whole and _lossy(source, cut):
        cut, warnings = _crude(source), (*warnings, LOSSY)
    if not cut.pieces:
        raise Empty(name=page.location or "page")
    return _article(page, cut, said, packs, warnings)


def _parsed(source: str) -> tuple[etree._Element | None, bool]:
    """The tree of a page, and whether the parser came to its end."""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    data = source.encode("utf-8", "replace").translate(None, _CONTROL)
    try:
        root: etree._Element | None = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None, False
    return root, not any(e.level_name == "FATAL" for e in parser.error_log)


def _article(
    page: Page, cut: Cut, said: Declared, packs: Packs, warnings: tuple[str, ...]
) -> Article:
    hand_down(cut)
    root = body_root(cut)
    inside = cut.pieces[cut.nodes[root].first : cut.nodes[root].last]
    sample = " ".join(p.text for p in inside if mass(p)) or " ".join(p.text for p in cut.pieces)
    language = guess(sample, (said.language or said.first("og:locale"))[:2].lower(), packs.profiles)
    pack = packs.by_code.get(language.code) or LanguagePack.empty(language.code)
    machine = own_text(said.article)
    own = agreeing(cut, machine) if len(_WORD.findall(machine)) >= _OWN else frozenset()
    title = _title(cut, said, root)
    chosen = Chooser(cut, root, own, title, pack).roles()
    if sum(cut.pieces[n].words for n, c in chosen.items() if c.role in BODY) < _NOTHING:
        raise NoArticle(name=page.location or "page")
    extractor = "jsonld" if own else "blocks"
    return _assembled(page, cut, chosen, said, pack, language, extractor, warnings)


def _title(cut: Cut, said: Declared, root: int) -> int:
    """The number of the piece that is the title, or -1: the heading nearest to what is declared."""
    wanted = set(_WORD.findall((said.first("og:title") or said.title).lower()))
    best, score = -1, 0.0
    start = cut.nodes[root].first
    for n, piece in enumerate(cut.pieces):
        if piece.tag not in ("h1", "h2") or piece.zone & Zone.HIDDEN:
            continue
        words = set(_WORD.findall(piece.text.lower()))
        likeness = len(words & wanted) / max(len(words | wanted), 1)
        value = likeness + (0.3 if piece.tag == "h1" else 0) - 0.001 * abs(n - start)
        if value > score and (likeness > 0.3 or piece.tag == "h1") and piece.words > 1:
            best, score = n, value
    return best


def _assembled(
    page: Page,
    cut: Cut,
    chosen: dict[int, Chosen],
    said: Declared,
    pack: LanguagePack,
    language: object,
    extractor: str,
    warnings: tuple[str, ...],
) -> Article:
    at, texts, blocks, links = 0, [], [], []
    removed, seen = [], Metadata()
    address = said.canonical or page.address
    host = urlsplit(page.address or said.canonical).hostname
    captions: set[str] = set()
    lede = False
    for n, piece in enumerate(cut.pieces):
        c = chosen.get(n)
        if c and c.role in (Role.CAPTION, Role.PROMPT):
            if piece.text in captions:
                continue
            captions.add(piece.text)
        if not c:
            if len(removed) < _REMOVED:
                removed.append(Removed(piece.text[:300], why_not(piece)))
            continue
        role = c.role
        if role is Role.PARAGRAPH and not lede:
            lede, role = True, Role.LEDE
        if role is Role.BYLINE and not seen.byline:
            name, day = byline(piece.text, pack.furniture)
            seen = replace(seen, byline=name or piece.text, published=seen.published or day)
        if role is Role.DATE and not seen.published:
            seen = replace(seen, published=is_date(piece.text, pack.furniture))
        span = Span(at, at + len(piece.text))
        blocks.append(Block(span, role, piece.picture, c.place, c.hint))
        for a in piece.anchors:
            href = _href(address, a.href)
            if href:
                external = urlsplit(href).hostname != host
                links.append(Link(Span(at + a.start, at + a.end), href, external))
        texts.append(piece.text)
        at = span.end + 2
    text = "\n\n".join(texts)
    heading = next((b.span.of(text) for b in blocks if b.role is Role.TITLE), "")
    found = metadata(said, page.address, heading, pack.furniture, seen)
    partial = is_free(said.article) is False or is_cut(text, blocks, pack)
    words = sum(len(_WORD.findall(b.span.of(text))) for b in blocks if b.role in BODY)
    notes = ReadingNotes(extractor, partial, words, tuple(removed), warnings)
    return Article(page, text, tuple(blocks), replace(found, links=tuple(links)), language, notes)


def _href(address: str, href: str) -> str:
    try:
        full = urljoin(address, href.strip())
    except ValueError:
        return ""
    return full if full.startswith(("http://", "https://")) else ""


def _lossy(source: str, cut: Cut) -> bool:
    """Whether the parser lost most of the page, as it does beyond 255 levels."""
    words = sum(p.words for p in cut.pieces)
    return words < _LEAST * len(_WORD.findall(_stripped(source)))


def _stripped(source: str) -> str:
    return _TAG.sub("\n", _COMMENTS.sub("", _SCRIPTS.sub("", source)))


def _crude(source: str) -> Cut:
    """The page by its lines alone."""
    lines = (unescape(line).strip() for line in _stripped(source).splitlines())
    paragraphs = "".join(
        f"<p>{line.replace('&', '&amp;').replace('<', '&lt;')}</p>" for line in lines if line
    )
    root, _ = _parsed(f"<html><body>{paragraphs}</body></html>")
    return cut_page(root) if root is not None else Cut()
