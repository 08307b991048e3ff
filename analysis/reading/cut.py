"""Whether only a part of the article could be seen."""

import re
from collections.abc import Sequence

from analysis.language.folding import fold
from analysis.language.furniture import pattern
from analysis.language.pack import LanguagePack
from analysis.model.article import BODY, Block, Role

_WORD = re.compile(r"\w+")
_MUCH = 60  # words of running text behind a wall phrase that show that it walls nothing


def is_cut(text: str, blocks: Sequence[Block], pack: LanguagePack) -> bool:
    """Whether a prompt says that the text stops there, and it does."""
    wall = pattern(pack.furniture, "wall")
    for n, block in enumerate(blocks):
        if block.role is Role.PROMPT and wall.search(fold(block.span.of(text))):
            rest = (b for b in blocks[n + 1 :] if b.role in BODY)
            return sum(len(_WORD.findall(b.span.of(text))) for b in rest) < _MUCH
    return False
