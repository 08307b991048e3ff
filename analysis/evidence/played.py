"""Whether an article reports a match: what happened there was seen by everybody who came."""

import re
from collections.abc import Sequence

from analysis.evidence.guards import in_domain
from analysis.language.pack import LanguagePack
from analysis.model.codes import OPENING, Role
from analysis.model.text import Paragraph

_SCORE = re.compile(r"(?<![\d-])\d{1,3} ?[-–:] ?\d{1,3}(?![\d-])")
_PROMISE = OPENING | {Role.LEDE}
_TRADE = "sport"  # the domain of a pack's loaded wording


def is_match(paragraphs: Sequence[Paragraph], pack: LanguagePack) -> bool:
    """Whether title or opening give a score, and the article is about sport."""
    opening = (p for p in paragraphs if p.block.role in _PROMISE)
    if not any(_SCORE.search(" ".join(p.texts)) for p in opening):
        return False
    words = pack.loaded_wording
    return _TRADE in words.domains and in_domain(_TRADE, paragraphs, words)
