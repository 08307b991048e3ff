"""Finds the entries of a lexicon in tokens: a dictionary from the first word, no regex."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from threading import Lock
from typing import NamedTuple
from unicodedata import normalize

from analysis.language.entries import Entry, Maker, listed
from analysis.language.folding import fold
from analysis.language.inflection import Inflector
from analysis.language.loaded_words import AFFIXES, Group
from analysis.language.memo import Memo
from analysis.language.pack import LanguagePack

_AFFIXED = 6  # letters from which a word can hold an affix and a stem
_STUB = 3  # letters that an affix must leave
_SHELF = 3  # first letters by which entries wait for a word that begins with them
_STEADY = 4  # letters from which inflection leaves those of a word alone
_GAP = "..."
_REACH = 4  # words that a gap may hold


class Match(NamedTuple):
    """An entry at tokens `first` to `last`, both included."""

    entry: Entry
    first: int
    last: int


class _Begun(NamedTuple):
    """The entries that a word makes, and by their second word those that it begins."""

    alone: Sequence[Entry]
    longer: Mapping[str, Sequence[Entry]]
    gapped: Sequence[Entry]  # of the latter those in which any word may come second


class Lexicon(NamedTuple):
    """The entries that begin with a word, for every word that turns up; most begin none.

    Inside a phrase a word of degree may stand: "of very bad taste" is "of bad taste".
    """

    begun: Memo[_Begun | None]
    degrees: frozenset[str]

    def find(self, lows: Sequence[str]) -> Iterator[Match]:
        """Every match in the folded words of a text, word by word; they may overlap."""
        degrees, new = self.degrees, tuple.__new__  # as Match(...), at less than half the cost
        behind = (*lows[1:], "", "")
        for n, found in enumerate(map(self.begun.__getitem__, lows)):
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
    """The loaded wordings of a pack; an entry is inflected when its first letters turn up."""
    table = _Table(pack)
    return Lexicon(Memo(table.begun), pack.loaded_wording.degrees)


class Shelves:
    """By which letters an entry waits: every form of its first word begins with them."""

    def __init__(self, maker: Maker) -> None:
        self._unsteady = maker.unsteady()
        self._varying = maker.varying()

    def letters(self, low: str, shape: str) -> str:
        """The letters; empty when unsure."""
        first = low.partition(" ")[0]
        if not first.isalpha():
            first = first.rstrip("*")
            if not first.replace("-", "").isalpha():
                return ""
        if shape == "fixed":
            return "" if first in self._varying else letters(first)
        steady = _STEADY + (shape == "verb")  # the last two letters of a verb may go
        if len(first) < steady or first in self._unsteady or shape in AFFIXES:
            return ""
        return letters(first)


def letters(low: str) -> str:
    """The first letters without accents: inflection moves those (a stem's é becomes è)."""
    first = low[:_SHELF]
    return first if first.isascii() else "".join([normalize("NFD", c)[0] for c in first])


class _Table:
    """Entries by the forms of their first word, and those that no word has called for yet."""

    def __init__(self, pack: LanguagePack) -> None:
        inflector = Inflector(pack.inflection)
        self._maker = Maker(pack.loaded_wording, pack.paradigms, inflector, pack.words)
        self._alone: dict[str, list[Entry]] = {}
        self._longer: dict[str, dict[str, list[Entry]]] = {}
        self._affixes: dict[str, dict[str, Entry]] = {shape: {} for shape in AFFIXES}
        self._waiting: defaultdict[str, list[tuple[str, str, Group | None]]] = defaultdict(list)
        self._filing = Lock()
        letters, loaded = Shelves(self._maker).letters, pack.loaded_wording
        for group, words in [(g, g.words) for g in loaded.group] + [(None, loaded.protected)]:
            shape = group.shape if group is not None else "fixed"
            for text, low in zip(listed(words), listed(fold(words)), strict=True):
                waits = letters(low, shape)
                if waits:
                    self._waiting[waits].append((text, low, group))
                else:
                    self._file(text, low, group)

    def begun(self, low: str) -> _Begun | None:
        """What the word makes and begins; None for most."""
        with self._filing:  # a text given up and the next are read in two threads
            for entry in self._waiting.pop(letters(low), ()):
                self._file(*entry)
        single = (
            *self._alone.get(low, ()),
            *_affixed(self._affixes["prefix"], low, at_end=False),
            *_affixed(self._affixes["suffix"], low, at_end=True),
        )
        longer = self._longer.get(low, {})
        return _Begun(single, longer, longer.get(_GAP, ())) if single or longer else None

    def _file(self, text: str, low: str, group: Group | None) -> None:
        for entry, first in self._maker.entries(low, group, capital=text[0].isupper()):
            if group is not None and group.shape in AFFIXES:
                self._affixes[group.shape].setdefault(entry.lemma, entry)
            elif entry.rest:
                for form in first:
                    by_second = self._longer.setdefault(form, {})
                    for second in entry.rest[0] or (_GAP,):
                        by_second.setdefault(second, []).append(entry)
            else:
                for form in first:
                    self._alone.setdefault(form, []).append(entry)


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
