"""Finds the entries of a lexicon in tokens: a dictionary from the first word, no regex."""

import re
from bisect import insort
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from operator import attrgetter
from threading import Lock
from typing import NamedTuple

from analysis.language.entries import Entry, Maker, listed
from analysis.language.folding import fold, unaccented
from analysis.language.inflection import Inflector
from analysis.language.loaded_words import AFFIXES, Group
from analysis.language.memo import Memo
from analysis.language.pack import LanguagePack

_AFFIXED = 6  # letters from which a word can hold an affix and a stem
_STUB = 3  # letters that an affix must leave
_SHELF = 3  # first letters by which entries wait for a word that begins with them
_STEADY = 4  # letters from which inflection leaves those of a noun or an adjective alone
_GAP = "..."
_PLACE = attrgetter("place")
_GUARDS = re.compile(r"[=+~]")  # before what the pack says of an entry
_REACH = 4  # words that a gap may hold


class Match(NamedTuple):
    """An entry at tokens `first` to `last`, both included."""

    entry: Entry
    first: int
    last: int


_Listed = tuple[str, bool, Group | None, int]
"""The folded text of an entry, whether it has a capital, its group, its place in the pack."""


class _Begun(NamedTuple):
    """The entries that a word makes, and by their second word those that it begins."""

    alone: Sequence[Entry]
    longer: Mapping[str, Sequence[Entry]]
    gapped: Sequence[Entry]  # of the latter those in which any word may come second


class Lexicon(NamedTuple):
    """The entries that begin with a word, for every word that turns up; most begin none.

    Inside a phrase a word of degree may stand: "of very bad taste" is "of bad taste".
    """

    begun: "_Table"
    degrees: frozenset[str]

    def find(self, lows: Sequence[str]) -> Iterator[Match]:
        """Every match in the folded words of a text, word by word; they may overlap."""
        degrees, new = self.degrees, tuple.__new__  # as Match(...), at less than half the cost
        behind = (*lows[1:], "", "")
        for n, found in enumerate(self.begun.of(lows)):
            if found is None:
                continue
            alone, longer, gapped = found
            for entry in alone:
                yield new(Match, (entry, n, n))
            if not longer:
                continue
            second, third = behind[n], behind[n + 1]
            begins = longer.get(second)
            if begins and third not in degrees:
                begins = [e for e in begins if _goes_on(e.rest, third)]
            past = longer.get(third) if second in degrees else None
            if begins or past or gapped:
                for entry in (*(begins or ()), *(past or ()), *gapped):
                    last = _end(entry.rest, lows, n + 1, degrees)
                    if last >= 0:
                        yield new(Match, (entry, n, last))


@lru_cache(maxsize=16)
def lexicon(pack: LanguagePack) -> Lexicon:
    """The loaded wordings of a pack; an entry is inflected when its letters turn up."""
    return Lexicon(_Table(pack), pack.loaded_wording.degrees)


class Shelves:
    """By which letters an entry waits: every match holds a word that begins with them."""

    def __init__(self, maker: Maker) -> None:
        self._maker = maker
        self._unsteady = maker.unsteady()
        self._varying = maker.varying()

    def letters(self, low: str, shape: str) -> str:
        """Those of its first word, or of one that stands in it as it is; empty when unsure."""
        first = low.partition(" ")[0]
        if self._stays(first, shape):
            return letters(first)
        if shape in AFFIXES:
            return ""
        words = _GUARDS.split(low, maxsplit=1)[0].split()
        if shape == "verb":
            words = self._maker.without_mark(" ".join(words)).split()
            if self._stays(words[0], shape):
                return letters(words[0])
        if shape not in {"verb", "fixed"}:
            return ""
        inner = [w for w in words[1:] if self._stays(w, "fixed") and len(w) >= _SHELF]
        return letters(max(inner, key=len)) if inner else ""

    def _stays(self, word: str, shape: str) -> bool:
        """Whether all forms of a word begin with the same letters."""
        if not word.isalpha():
            word = word.rstrip("*")
            if not word.replace("-", "").isalpha():
                return False
        if shape == "fixed":
            return word not in self._varying
        if word in self._unsteady or shape in AFFIXES:
            return False
        if shape == "verb":
            return self._maker.inflector.kept(word) >= _SHELF
        return len(word) >= _STEADY


def letters(low: str) -> str:
    """The first letters without accents: inflection moves those (a stem's é becomes è)."""
    return unaccented(low[:_SHELF])


class _Table(Memo[_Begun | None]):
    """What a word makes and begins, and the entries that no word has called for yet."""

    def __init__(self, pack: LanguagePack) -> None:
        super().__init__(self._begun)
        inflector = Inflector(pack.inflection)
        self._maker = Maker(pack.loaded_wording, pack.paradigms, inflector, pack.words)
        self._alone: dict[str, list[Entry]] = {}
        self._longer: dict[str, dict[str, list[Entry]]] = {}
        self._affixes: dict[str, dict[str, Entry]] = {shape: {} for shape in AFFIXES}
        self._waiting: defaultdict[str, list[_Listed]] = defaultdict(list)
        self._filed = 0
        self._filing = Lock()
        letters, loaded, place = Shelves(self._maker).letters, pack.loaded_wording, 0
        for group, words in [(g, g.words) for g in loaded.group] + [(None, loaded.protected)]:
            shape = group.shape if group is not None else "fixed"
            for text, low in zip(listed(words), listed(fold(words)), strict=True):
                place += 1
                waits = letters(low, shape)
                if waits:
                    self._waiting[waits].append((low, text[0].isupper(), group, place))
                else:
                    self._file(low, text[0].isupper(), group, place)

    def __missing__(self, low: str) -> _Begun | None:
        """Learn a word; a text given up and the next are read in two threads."""
        with self._filing:
            return super().__missing__(low)

    def of(self, lows: Sequence[str]) -> list[_Begun | None]:
        """What each word begins; looked up again where one has called for what another begins."""
        while True:
            filed = self._filed
            found = list(map(self.__getitem__, lows))
            if filed == self._filed:
                return found

    def _begun(self, low: str) -> _Begun | None:
        """What the word makes and begins; None for most."""
        for entry in self._waiting.pop(letters(low), ()):
            self._file(*entry)
        single = (
            *self._alone.get(low, ()),
            *_affixed(self._affixes["prefix"], low, at_end=False),
            *_affixed(self._affixes["suffix"], low, at_end=True),
        )
        longer = self._longer.get(low, {})
        return _Begun(single, longer, longer.get(_GAP, ())) if single or longer else None

    def _file(self, low: str, capital: bool, group: Group | None, place: int) -> None:
        self._filed += 1
        for entry, first in self._maker.entries(low, group, capital=capital, place=place):
            if group is not None and group.shape in AFFIXES:
                self._affixes[group.shape].setdefault(entry.lemma, entry)
                continue
            for form in first:
                self.pop(form, None)  # it may be known as one that begins nothing
                if entry.rest:
                    by_second = self._longer.setdefault(form, {})
                    for second in entry.rest[0] or (_GAP,):
                        insort(by_second.setdefault(second, []), entry, key=_PLACE)
                else:
                    insort(self._alone.setdefault(form, []), entry, key=_PLACE)


def _goes_on(rest: Sequence[frozenset[str] | None], third: str) -> bool:
    """Whether `third` may stand third in a match; most phrases fail here."""
    choices = rest[1] if len(rest) > 1 else None
    return choices is None or third in choices


def _end(
    rest: Sequence[frozenset[str] | None], lows: Sequence[str], at: int, degrees: Set[str]
) -> int:
    """The last word of a match whose remaining words stand at `at`, or -1."""
    for k, choices in enumerate(rest):
        if choices is None:
            for skipped in range(1, _REACH + 1):
                found = _end(rest[k + 1 :], lows, at + skipped, degrees)
                if found >= 0:
                    return found
            return -1
        if at < len(lows) and lows[at] not in choices and lows[at] in degrees:
            at += 1
        if at >= len(lows) or lows[at] not in choices:
            return -1
        at += 1
    return at - 1


def _affixed(table: Mapping[str, Entry], low: str, *, at_end: bool) -> Sequence[Entry]:
    for affix, entry in table.items():
        fits = low.endswith(affix) if at_end else low.startswith(affix)
        if fits and len(low) >= max(_AFFIXED, len(affix) + _STUB):
            other = entry.unless is not None and entry.unless.any_of((low,))
            return () if other else (entry,)
    return ()
