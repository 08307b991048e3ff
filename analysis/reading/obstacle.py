"""What stands between a reader and an article, on a page that holds none or next to none."""

import re
from collections.abc import Mapping

from lxml import etree

from analysis.language.folding import fold
from analysis.language.furniture import Furniture, pattern, patterns
from analysis.model.article import Article
from analysis.model.codes import BODY
from analysis.reading.address import absolute
from analysis.reading.markup import Zone
from analysis.reading.pieces import Cut

_SIGNS = 3  # different phrases of a notice of consent: one or two are news about them
_LEADS_ON = re.compile(r"\s*[\d.]*\s*[;,]\s*url\s*=\s*[\"']?\s*([^\"']+)", re.IGNORECASE)


def obstacle(root: etree._Element, cut: Cut, address: str) -> Mapping[str, str]:
    """`why` there is no more text on the page `root`, with `target` where it leads on; or nothing.

    forward (the page only leads on to another), frames (it is made of others), login, hidden
    (programs are to show it), script (programs are to bring it).
    """
    target = _target(root, address)
    if target:
        return {"why": "forward", "target": target}
    tests = {
        "frames": _has(root, "frameset", "frame"),
        "login": any((e.get("type") or "").lower() == "password" for e in root.iter("input")),
        "hidden": _hidden(cut),
        "iframes": _has(root, "iframe"),
        "script": _has(root, "noscript", "template") or any(map(_is_program, root.iter("script"))),
    }
    why = next((name for name, found in tests.items() if found), "")
    return {"why": why.replace("iframes", "frames")} if why else {}


def _target(root: etree._Element, address: str) -> str:
    for meta in root.iter("meta"):
        if (meta.get("http-equiv") or "").lower() == "refresh":
            found = _LEADS_ON.match(meta.get("content") or "")
            if found:
                return absolute(address, found.group(1)) or found.group(1)
    return ""


def _has(root: etree._Element, *tags: str) -> bool:
    return next(root.iter(*tags), None) is not None


def _is_program(script: etree._Element) -> bool:
    return "json" not in (script.get("type") or "")


def _hidden(cut: Cut) -> bool:
    """Whether most words of the page are in parts that are not shown."""
    words = sum(p.words for p in cut.pieces)
    return 2 * sum(p.words for p in cut.pieces if p.zone & Zone.HIDDEN) > words


def asks_consent(article: Article, furniture: Furniture) -> bool:
    """Whether most of what was read asks to be tracked: a notice that stands for an article."""
    body = [b.span.of(article.text) for b in article.blocks if b.role in BODY]
    others = (b.span.of(article.text) for b in article.blocks if b.role not in BODY)
    all_of_it = [*body, *others, *(r.text for r in article.notes.removed)]
    signs = patterns(furniture, "consent")
    found = {n for text in all_of_it for n, sign in enumerate(signs) if sign.search(fold(text))}
    if len(found) < _SIGNS:
        return False
    told = pattern(furniture, "consent")
    asking = sum(len(text) for text in body if told.search(fold(text)))
    return 2 * asking > sum(map(len, body))
