"""How nouns and adjectives inflect: the section `paradigms.toml` of a pack, endings as data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

_Tables = dict[str, dict[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True, eq=False)
class Paradigms:
    """For each shape of word: lines `suffix: ending ending`; the longest suffix that fits wins.

    The suffix is cut off and each ending put in its place; `_` is the empty ending. In an
    `irregular` line the part before the colon is a whole word and `~` stands for that word.
    """

    endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    irregular: tuple[str, ...] = ()
    head_first: bool = True  # in a phrase the first word inflects, not the last
    joints: frozenset[str] = frozenset()  # words that end the inflected part of a phrase
    reflexive: frozenset[str] = frozenset()  # pronouns before a verb that are part of it
    auxiliaries: frozenset[str] = frozenset()  # may stand between such a pronoun and the verb
    variants: tuple[str, ...] = ()  # lines `de: d' du des`: in phrases a word stands for all


def forms(word: str, shape: str, paradigms: Paradigms) -> frozenset[str]:
    """All forms of `word`, itself included; a shape without endings leaves it as it is."""
    tables, irregular = _tables(paradigms)
    special = irregular.get((word, shape))
    if special is not None:
        return special
    table = tables.get(shape)
    if table is None:
        return frozenset((word,))
    for length in range(min(len(word), _LONGEST), -1, -1):
        endings = table.get(word[len(word) - length :])
        if endings is not None:
            stem = word[: len(word) - length]
            return frozenset([word, *[stem + e for e in endings]])
    return frozenset((word,))


def variants(words: Sequence[str], paradigms: Paradigms) -> frozenset[str]:
    """The words with those that they stand for: contracted, elided, of another person."""
    table = _variants(paradigms)
    return frozenset(w for word in words for w in (word, *table.get(word, ())))


def irregular_words(paradigms: Paradigms) -> frozenset[str]:
    """Words of which a line of their own says how they inflect."""
    return frozenset(word for word, _ in _tables(paradigms)[1])


def varying_words(paradigms: Paradigms) -> frozenset[str]:
    """Words that stand for others in a phrase."""
    return frozenset(_variants(paradigms))


_LONGEST = 9  # no suffix of a table is longer


@lru_cache(maxsize=16)
def _tables(
    paradigms: Paradigms,
) -> tuple[_Tables, dict[tuple[str, str], frozenset[str]]]:
    tables = {shape: dict(_line(x) for x in lines) for shape, lines in paradigms.endings.items()}
    irregular = {}
    for line in paradigms.irregular:
        name, endings = line.split(":")
        shape, word = name.split()
        found = [e.replace("~", word) for e in endings.split()]
        irregular[word, shape] = frozenset([word, *found])
    return tables, irregular


@lru_cache(maxsize=16)
def _variants(paradigms: Paradigms) -> dict[str, tuple[str, ...]]:
    return dict(_line(line) for line in paradigms.variants)


def _line(line: str) -> tuple[str, tuple[str, ...]]:
    suffix, endings = line.split(":")
    suffix = suffix.strip()
    return ("" if suffix == "_" else suffix), tuple("" if e == "_" else e for e in endings.split())
