"""Whether a word of wrongdoing accuses somebody: somebody did it, not a thing, not nobody."""

from collections.abc import Sequence
from functools import lru_cache

from analysis.evidence.names import runs
from analysis.language.pack import LanguagePack
from analysis.model.text import Token

_SUBJECT = 10  # tokens before the word in which the one who did it stands
_AGENT = 3  # tokens behind it in which "by" follows
_PHRASE = 6  # tokens behind "by" that name who did it


def is_deed(tokens: Sequence[Token], first: int, past: int, pack: LanguagePack) -> bool:
    """Whether the words from `first` to `past` are told as somebody's deed.

    "Three soldiers were killed in an explosion" accuses nobody; "killed by the guards" does.
    """
    agents = pack.attribution.tags.get("agent", frozenset())
    for at in range(past, min(past + _AGENT, len(tokens))):
        if tokens[at].low in agents:
            return _is_somebody(tokens[at + 1 : at + 1 + _PHRASE], pack)
    if _is_passive(tokens, first, pack):
        return False
    return _is_somebody(tokens[max(0, first - _SUBJECT) : first], pack)


def _is_passive(tokens: Sequence[Token], first: int, pack: LanguagePack) -> bool:
    """Whether "to be" stands before the word, with adverbs between."""
    words, at = pack.attribution, first - 1
    adverbs = words.tags.get("adverb", frozenset())
    endings = words.grammar.adverb_endings or "\0"
    while at > 0 and (tokens[at].low in adverbs or tokens[at].low.endswith(endings)):
        at -= 1
    return at >= 0 and tokens[at].low in words.tags.get("be", frozenset())


def _is_somebody(tokens: Sequence[Token], pack: LanguagePack) -> bool:
    """Whether people, a body or a name stand among the words."""
    if any(token.low in _actors(pack) for token in tokens):
        return True
    opens = [n == 0 for n in range(len(tokens))]
    return any(True for _ in runs(tokens, opens, pack))


@lru_cache(maxsize=16)
def _actors(pack: LanguagePack) -> frozenset[str]:
    words = pack.sources
    return (
        words.person_roles
        | words.official_roles
        | words.official_heads
        | words.organisation_heads
        | words.media_heads
        | words.human
    ) | pack.attribution.tags.get("subject", frozenset())
