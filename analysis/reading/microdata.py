"""What the elements of a page say of its article by `itemprop`."""

import re
from collections.abc import Iterator

from lxml import etree

_WANTED = frozenset(("headline", "author", "datePublished", "dateModified", "articleSection"))
_TYPE = re.compile(r"(?:Article|Posting|Report|Review)$")
_LONG = 200  # code points of a value at the most


def article_item(root: etree._Element) -> dict[str, tuple[str, ...]]:
    """The properties of the page's first article by name.

    The article is the first item of an article's type that has a date or an author (teasers come
    later on a page); properties that stand in no item count where there is no such item.
    """
    items: dict[etree._Element | None, dict[str, list[str]]] = {}
    for element in root.iter(etree.Element):
        names = (element.get("itemprop") or "").split()
        wanted = _WANTED.intersection(names)
        if not wanted:
            continue
        owner = _owner(element)
        if owner is None or _TYPE.search(owner.get("itemtype") or ""):
            value = _value(element)
            if value:
                said = items.setdefault(owner, {})
                for name in wanted:
                    said.setdefault(name, []).append(value)
    loose = items.pop(None, {})
    best = next((i for i in items.values() if {"author", "datePublished"} & i.keys()), loose)
    return {name: tuple(dict.fromkeys(values)) for name, values in best.items()}


def _owner(element: etree._Element) -> etree._Element | None:
    """The item that a property belongs to, or None."""
    return next((a for a in element.iterancestors() if a.get("itemscope") is not None), None)


def _value(element: etree._Element) -> str:
    """What a property says: its machine-readable value, the name inside it, or its words."""
    value = element.get("content") or element.get("datetime")
    if value is None:
        named = (e for e in element.iter(etree.Element) if e.get("itemprop") == "name")
        holder = next(named, element)
        value = holder.get("content") or " ".join(_words(holder))
    value = " ".join(value.split())
    return value if len(value) <= _LONG else ""


def _words(element: etree._Element) -> Iterator[str]:
    return (str(text) for text in element.itertext())
