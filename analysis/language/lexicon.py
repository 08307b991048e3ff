"""Finds the entries of a lexicon in tokens: a dictionary from the first word, no regex."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from analysis.language.folding import fold
from analysis.language.inflection import Inflector
from analysis.language.loaded_words import Group, LoadedWords
from analysis.language.memo import Memo
from analysis.language.pack import LanguagePack
from analysis.language.paradigms import Paradigms, forms
from analysis.language.tokens import words_of
from analysis.language.words import Words
from analysis.model.text import Token

_AFFIXED = 6  # letters from which a word can hold an affix and a stem
_GAP = "..."
_REACH = 4  # words that a gap may hold


class Neighbours(NamedTuple):
    """Words looked for around a match: whole, or by their beginnings."""

    whole: frozenset[str]
    starts: tuple[str, ...]

    def any_of(self, words: Iterable[str]) -> bool:
        """Whether one of `words` is among them."""
        starts = self.starts
        return any(w in self.whole or (starts and w.startswith(starts)) for w in words)


class Entry(NamedTuple):
    """A word or phrase; `rest` are the choices for each word behind the first, None a gap."""

    group: Group | None  # None: protected, nothing inside is marked
    lemma: str
    rest: tuple[frozenset[str] | None, ...]
    unless: Neighbours | None
    only: Neighbours | None
    plainer: str
    capital: bool  # written with a capital in the pack


class Match(NamedTuple):
    """An entry at tokens `first` to `last`, both included."""

    entry: Entry
    first: int
    last: int


class _Begun(NamedTuple):
    """The entries that a word makes, and by their second word those that it begins."""

    alone: Sequence[Entry]
    longer: Mapping[str, Sequence[Entry]]


class Lexicon(NamedTuple):
    """The entries that begin with a word, for every word that turns up; most begin none."""

    begun: Memo[_Begun | None]

    def find(self, tokens: Sequence[Token]) -> Iterator[Match]:
        """Every match, word by word; they may overlap."""
        begun, count = self.begun, len(tokens)
        for n, found in enumerate([begun[token.low] for token in tokens]):
            if found is None:
                continue
            for entry in found.alone:
                yield Match(entry, n, n)
            if found.longer:
                second = tokens[n + 1].low if n + 1 < count else ""
                for entry in (*found.longer.get(second, ()), *found.longer.get(_GAP, ())):
                    last = _end(entry.rest, tokens, n + 1)
                    if last >= 0:
                        yield Match(entry, n, last)


@lru_cache(maxsize=16)
def lexicon(pack: LanguagePack) -> Lexicon:
    """The loaded wordings of a pack, every form of every entry."""
    loaded = pack.loaded_wording
    maker = _Maker(loaded, pack.paradigms, Inflector(pack.inflection), pack.words)
    alone: dict[str, list[Entry]] = {}
    longer: dict[str, dict[str, list[Entry]]] = {}
    affixes: dict[str, dict[str, Entry]] = {"prefix": {}, "suffix": {}}
    for group, words in [(g, g.words) for g in loaded.group] + [(None, loaded.protected)]:
        for text, low in zip(_listed(words), _listed(fold(words)), strict=True):
            for entry, first in maker.entries(low, group, capital=text[0].isupper()):
                if group is not None and group.shape in affixes:
                    affixes[group.shape][entry.lemma] = entry
                elif entry.rest:
                    _file(entry, first, longer)
                else:
                    for form in first:
                        alone.setdefault(form, []).append(entry)
    return Lexicon(Memo(lambda low: _begun(low, alone, longer, affixes)))


def _begun(
    low: str,
    alone: Mapping[str, Sequence[Entry]],
    longer: Mapping[str, Mapping[str, Sequence[Entry]]],
    affixes: Mapping[str, Mapping[str, Entry]],
) -> _Begun | None:
    single = (
        *alone.get(low, ()),
        *_affixed(affixes["prefix"], low, at_end=False),
        *_affixed(affixes["suffix"], low, at_end=True),
    )
    return _Begun(single, longer.get(low, {})) if single or low in longer else None


def _file(entry: Entry, first: frozenset[str], longer: dict[str, dict[str, list[Entry]]]) -> None:
    seconds = entry.rest[0] or (_GAP,)
    for form in first:
        by_second = longer.setdefault(form, {})
        for second in seconds:
            by_second.setdefault(second, []).append(entry)


def _listed(words: str) -> list[str]:
    return [e for part in words.replace("\n", ",").split(",") if (e := part.strip())]


class _Maker(NamedTuple):
    """Turns the text of an entry into an entry and the forms of its first word."""

    loaded: LoadedWords
    paradigms: Paradigms
    inflector: Inflector
    words: Words

    def entries(
        self, text: str, group: Group | None, *, capital: bool
    ) -> Iterator[tuple[Entry, frozenset[str]]]:
        """Each way to write the entry, and the forms of its first word."""
        phrase, plainer, unless, only = text, "", None, None
        if "=" in phrase:
            phrase, plainer = (x.strip() for x in phrase.split("=", 1))
        if "+" in phrase:
            phrase, near = phrase.split("+", 1)
            only = self._neighbours(near)
        if "~" in phrase:
            phrase, near = phrase.split("~", 1)
            unless = self._neighbours(near)
        lemma = phrase.strip()
        for first, *rest in self._ways(lemma, group.shape if group else "fixed"):
            entry = Entry(group, lemma, tuple(rest), unless, only, plainer, capital)
            yield entry, first or frozenset()

    def _neighbours(self, text: str) -> Neighbours:
        whole: set[str] = set()
        starts: list[str] = []
        for word in text.split():
            if word[0] == "@":
                listed = self.loaded.domains[word[1:]]
                whole.update(w for w in listed if w[-1] != "*")
                starts.extend(w[:-1] for w in listed if w[-1] == "*")
            elif word[-1] == "*":
                starts.append(word[:-1])
            else:
                whole.add(word)
        return Neighbours(frozenset(whole), tuple(starts))

    def _ways(self, lemma: str, shape: str) -> Iterator[list[frozenset[str] | None]]:
        """The pieces of an entry; a reflexive verb also with an auxiliary between."""
        marks = self.paradigms.reflexive
        mark = next((m for m in marks if lemma.startswith(m if "'" in m else f"{m} ")), "")
        if shape != "verb" or not mark:
            yield self._pieces(lemma, shape)
            return
        pieces = self._pieces(lemma.removeprefix(mark).strip(), shape)
        yield [marks, *pieces]
        yield [marks, self.paradigms.auxiliaries, *pieces]

    def _pieces(self, low: str, shape: str) -> list[frozenset[str] | None]:
        if " " not in low and "'" not in low and "|" not in low:
            return [self._forms(low.rstrip("*"), shape)]
        parts = low.split(" ")
        starred = any(p[-1] == "*" for p in parts)
        bent = self._bent(parts, shape) if not starred else frozenset[int]()
        pieces: list[frozenset[str] | None] = []
        for n, part in enumerate(parts):
            if part == _GAP:
                pieces.append(None)
            elif part[-1] == "*" or n in bent:
                pieces.append(self._choice(part.rstrip("*"), shape))
            elif "'" in part[:-1] and "|" not in part:
                pieces.extend(frozenset((w,)) for w in words_of(part, self.words))
            else:
                pieces.append(frozenset(part.split("|")))
        return pieces

    def _forms(self, word: str, shape: str) -> frozenset[str]:
        found = forms(word, shape, self.paradigms)
        return (
            frozenset(self.inflector.forms(word)) if shape == "verb" and len(found) == 1 else found
        )

    def _choice(self, part: str, shape: str) -> frozenset[str]:
        found: frozenset[str] = frozenset()
        for word in part.split("|"):
            found |= self._forms(word.rstrip("*"), shape)
        return found

    def _bent(self, parts: Sequence[str], shape: str) -> frozenset[int]:
        """Which words of a phrase inflect: the verb, or the noun with its adjectives."""
        if shape == "verb":
            return frozenset((0,))
        if shape == "fixed":
            return frozenset()
        joint = next((n for n, p in enumerate(parts) if p in self.paradigms.joints), len(parts))
        if self.paradigms.head_first:
            return frozenset(n for n in range(joint) if "'" not in parts[n])
        return frozenset((joint - 1,))


def _end(rest: Sequence[frozenset[str] | None], tokens: Sequence[Token], at: int) -> int:
    """The last token of a match whose remaining words stand at `at`, or -1."""
    for k, choices in enumerate(rest):
        if choices is None:
            for skipped in range(1, _REACH + 1):
                found = _end(rest[k + 1 :], tokens, at + skipped)
                if found >= 0:
                    return found
            return -1
        if at >= len(tokens) or tokens[at].low not in choices:
            return -1
        at += 1
    return at - 1


_STUB = 3  # letters that an affix must leave


def _affixed(table: Mapping[str, Entry], low: str, *, at_end: bool) -> Sequence[Entry]:
    for affix, entry in table.items():
        fits = low.endswith(affix) if at_end else low.startswith(affix)
        if fits and len(low) >= max(_AFFIXED, len(affix) + _STUB):
            return (entry,)
    return ()
