"""Whether an article reports a match: what happened there was seen by everybody who came."""

import re
from collections.abc import Sequence
from itertools import chain

from analysis.language.pack import LanguagePack
from analysis.model.text import Paragraph

_SCORE = re.compile(
    r"(?<![\d-])\d{1,3} ?[-–:] ?\d{1,3}(?![\d-])|^\D{3,40} \d{1,3} \D{3,40} \d{1,3}$"
)
_TRADE = "sport"  # the domain of a pack's loaded wording
_TOP = 4  # paragraphs among which a report gives the score
_WORDS = 4  # different words of the trade that make a text one about a match


def is_match(paragraphs: Sequence[Paragraph], pack: LanguagePack) -> bool:
    """Whether the first paragraphs give a score, and the article speaks as reports of sport do."""
    trade = pack.loaded_wording.domains.get(_TRADE, frozenset())
    if not any(_SCORE.search(" ".join(p.texts)) for p in paragraphs[:_TOP]):
        return False
    return len(trade.intersection(chain.from_iterable(p.lows for p in paragraphs))) >= _WORDS
