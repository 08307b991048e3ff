"""What any reader knows or can look up: what a thing is, where it lies, who holds an office."""

import re
from collections.abc import Sequence, Set

from analysis.language.pack import LanguagePack
from analysis.model.text import Token

_CLASS = 3  # tokens behind the article in which a thing's class stands: "a rare lung disease"
_SUBJECT = 8  # tokens of the subject of a definition
_OFFICE = 8  # tokens from the verb to an office: "is also the region's new chairman"
_ORDINAL = re.compile(r"(\d+|[ivx]+)\D{0,3}")
_OURS = frozenset({"21", "xxi"})  # the century that is no history
_SHARES = frozenset("%€$£")


def is_background(
    tokens: Sequence[Token], lows: Set[str], said: Set[str], pack: LanguagePack
) -> bool:
    """Whether the sentence tells what stands in every reference book.

    A share or a price is a figure all the same: somebody counted it.
    """
    words = pack.claims
    if not _SHARES.isdisjoint(lows) or not words.shares.isdisjoint(lows):
        return False
    if "definition" in said or "located" in said:
        return True
    if not words.centuries.isdisjoint(lows) and _is_history(tokens, pack):
        return True
    return _defines(tokens, pack)


def _is_history(tokens: Sequence[Token], pack: LanguagePack) -> bool:
    """Whether it tells of an earlier century: "in the 14th century", « au XIVe siècle »."""
    for n, token in enumerate(tokens):
        if token.low not in pack.claims.centuries or not n:
            continue
        before = tokens[n - 1].low
        found = _ORDINAL.fullmatch(before)
        if before in pack.claims.ordinals or (found and found.group(1) not in _OURS):
            return True
    return False


def _defines(tokens: Sequence[Token], pack: LanguagePack) -> bool:
    """Whether it says of what class a thing is, or which office somebody holds."""
    be = pack.claims.copulas
    for n in range(1, min(len(tokens), _SUBJECT)):
        if tokens[n].low in be:
            return _is_class(tokens, n + 1, pack) or _is_office(tokens, n, pack)
    return False


def _is_class(tokens: Sequence[Token], at: int, pack: LanguagePack) -> bool:
    words = pack.sources.indefinite
    if at >= len(tokens) or tokens[at].low not in words or tokens[0].low in pack.claims.carries:
        return False
    return any(token.low in pack.claims.classes for token in tokens[at + 1 : at + 1 + _CLASS])


def _is_office(tokens: Sequence[Token], be: int, pack: LanguagePack) -> bool:
    """A name, and behind the verb an office that ends the clause or is "of" something."""
    names = tokens[:be]
    if not 1 < len(names) <= _CLASS or not all(token.text[0].isupper() for token in names):
        return False
    joints = pack.sources.joints
    for n in range(be + 1, min(len(tokens), be + 1 + _OFFICE)):
        if tokens[n].low in pack.claims.offices:
            after = tokens[n + 1] if n + 1 < len(tokens) else None
            return after is None or after.low in joints or not after.text[0].isalnum()
    return False
