"""Whether only a part of the article could be seen."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from analysis.language.folding import fold
from analysis.language.furniture import pattern
from analysis.language.pack import LanguagePack
from analysis.model.article import BODY, Block, Role

_WORD = re.compile(r"\w+")
_SHORT = 250  # words of a whole article at the least, where its length is not declared
_MOST = 0.8  # share of the declared length at which the whole was seen
_MUCH = 60  # words of running text behind a wall phrase that show that it walls nothing


def is_cut(text: str, blocks: Sequence[Block], pack: LanguagePack) -> bool:
    """Whether a prompt says that the text stops there, and it does."""
    wall = pattern(pack.furniture, "wall")
    for n, block in enumerate(blocks):
        if block.role is Role.PROMPT and wall.search(fold(block.span.of(text))):
            rest = (b for b in blocks[n + 1 :] if b.role in BODY)
            return sum(len(_WORD.findall(b.span.of(text))) for b in rest) < _MUCH
    return False


def is_short(article: Mapping[str, Any], words: int) -> bool:
    """Whether the publisher declares a wall and fewer words were seen than the article has."""
    if _is_free(article):
        return False
    declared = article.get("wordCount") or article.get("wordcount")
    try:
        return words < _MOST * int(declared or 0) if declared else words < _SHORT
    except (TypeError, ValueError):
        return words < _SHORT


def _is_free(article: Mapping[str, Any]) -> bool:
    value = article.get("isAccessibleForFree")
    word = value[0] if isinstance(value, list) and value else value
    return not (word is False or str(word).lower().rsplit("/", 1)[-1] == "false")
