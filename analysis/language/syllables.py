"""How hard words are to read in a language: the section `readability.toml` of a pack."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Ease:
    """`base` less so much a word of the mean sentence and a syllable of the mean word."""

    name: str = "flesch"
    base: float = 206.835
    sentence: float = 1.015
    syllable: float = 84.6


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What a language says about reading; all words and patterns are folded."""

    words_per_minute: int = 230
    vowels: str = "aeiouy"
    more: tuple[str, ...] = ()  # patterns: where a group of vowels is one syllable more
    less: tuple[str, ...] = ()  # patterns: where one is not spoken
    ease: Ease = field(default_factory=Ease)
    levels: Mapping[str, int] = field(default_factory=dict)  # code: ease from which it holds


def syllables(word: str, reading: Reading) -> int:
    """Syllables of a folded word: groups of vowels, put right by the language's patterns."""
    groups, more, less = _patterns(reading)
    count = len(groups.findall(word)) + len(more.findall(word)) - len(less.findall(word))
    return max(1, count)


@lru_cache(maxsize=8)
def _patterns(reading: Reading) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Groups of vowels, and what corrects their number."""
    return (
        re.compile(f"[{reading.vowels}]+"),
        re.compile("|".join(reading.more) or "(?!)"),
        re.compile("|".join(reading.less) or "(?!)"),
    )
