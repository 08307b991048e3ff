"""The language of a text: the one whose function words it uses."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from analysis.language.folding import fold
from analysis.model.article import Language

UNKNOWN = "und"
"""The code of a language that cannot be told (ISO 639)."""

WORD = re.compile(r"\w+")
_SAMPLE = 2000  # code points looked at: about three hundred words
_LETTER = 0.35  # what a typical accented letter counts beside a function word
_FEW = 0.08  # function words a word, below which no language is named
_TRUST = 1.5  # how much more the declared language counts


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """What tells a language apart: its function words and its accented letters."""

    words: frozenset[str]
    letters: str


def guess(text: str, declared: str | None, profiles: Mapping[str, Profile]) -> Language:
    """The language of `text`; `declared` is the page's own word and counts more, no further."""
    sample = fold(text[:_SAMPLE])
    found = WORD.findall(sample)
    words = len(found) - sum([word[0].isdigit() for word in found])
    if not words:
        return Language(UNKNOWN, 0.0)
    scores = dict.fromkeys(profiles, 0.0)
    by_word, by_letter = _index(tuple(profiles.items()))
    for word, times in Counter(filter(by_word.__contains__, found)).items():
        for code, weight in by_word[word]:
            scores[code] += weight * times
    for letter in set(sample).intersection(by_letter):
        counted = _LETTER * sample.count(letter)
        for code in by_letter[letter]:
            scores[code] += counted
    if declared in scores:
        scores[declared] *= _TRUST
    best = max(scores, key=lambda code: scores[code])
    if scores[best] < _FEW * words:
        return Language(UNKNOWN, 0.0)
    rest = sum(sorted(scores.values())[-2:]) or 1.0
    return Language(best, round(scores[best] / rest, 2))


@lru_cache(maxsize=4)
def _index(
    profiles: tuple[tuple[str, Profile], ...],
) -> tuple[Mapping[str, tuple[tuple[str, float], ...]], Mapping[str, list[str]]]:
    """The languages of each function word and letter; a word that many share counts less."""
    users: dict[str, list[str]] = {}
    letters: dict[str, list[str]] = {}
    for code, profile in profiles:
        for word in profile.words:
            users.setdefault(word, []).append(code)
        for letter in profile.letters:
            letters.setdefault(letter, []).append(code)
    words = {w: tuple((c, len(codes) ** -0.5) for c in codes) for w, codes in users.items()}
    return words, letters
