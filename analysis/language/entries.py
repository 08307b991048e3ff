"""The text of an entry of a pack, with its guards, to what is looked for: every form of it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from unicodedata import normalize

from analysis.language.inflection import Inflector
from analysis.language.loaded_words import Group, LoadedWords
from analysis.language.paradigms import (
    Paradigms,
    forms,
    irregular_words,
    variants,
    varying_words,
)
from analysis.language.tokens import words_of
from analysis.language.words import Words

_GAP = "..."
_SHORT = 3  # letters up to which a word without its accent may be another


class Neighbours(NamedTuple):
    """Words looked for around a match: whole, or by their beginnings."""

    whole: frozenset[str]
    starts: tuple[str, ...]
    domains: tuple[str, ...] = ()  # whose words are among them

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
    place: int = 0  # among all of the pack: of two that say the same, the first counts


def listed(words: str) -> list[str]:
    """The entries of a list that commas and line breaks separate."""
    return [e for part in words.replace("\n", ",").split(",") if (e := part.strip())]


class Maker(NamedTuple):
    """Turns the text of an entry into an entry and the forms of its first word."""

    loaded: LoadedWords
    paradigms: Paradigms
    inflector: Inflector
    words: Words

    def entries(
        self, text: str, group: Group | None, *, capital: bool, place: int = 0
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
        plain = lemma.isascii()
        for first, *rest in self._ways(lemma, group.shape if group else "fixed"):
            pieces = tuple(rest if plain else [piece and _bared(piece) for piece in rest])
            entry = Entry(group, lemma, pieces, unless, only, plainer, capital, place)
            yield entry, (first or frozenset()) if plain else _bared(first or frozenset())

    def unsteady(self) -> frozenset[str]:
        """Words whose forms may begin with other letters, verbs aside."""
        return irregular_words(self.paradigms)

    def varying(self) -> frozenset[str]:
        """Words that stand for others in a phrase."""
        return varying_words(self.paradigms)

    def without_mark(self, lemma: str) -> str:
        """A verb without the pronoun that makes it reflexive: "se vanter" is "vanter"."""
        marks = self.paradigms.reflexive
        mark = next((m for m in marks if lemma.startswith(m if "'" in m else f"{m} ")), "")
        return lemma.removeprefix(mark).strip()

    def _neighbours(self, text: str) -> Neighbours:
        whole: set[str] = set()
        starts: list[str] = []
        words = text.split()
        for word in words:
            if word[0] == "@":
                listed = self.loaded.domains[word[1:]]
                whole.update(w for w in listed if w[-1] != "*")
                starts.extend(w[:-1] for w in listed if w[-1] == "*")
            elif word[-1] == "*":
                starts.append(word[:-1])
            else:
                whole.add(word)
        domains = tuple(w[1:] for w in words if w[0] == "@")
        return Neighbours(frozenset(whole), tuple(starts), domains)

    def _ways(self, lemma: str, shape: str) -> Iterator[list[frozenset[str] | None]]:
        """The pieces of an entry; a reflexive verb also with an auxiliary between."""
        bare = self.without_mark(lemma) if shape == "verb" else lemma
        pieces = self._pieces(bare, shape)
        if bare == lemma:
            yield pieces
            return
        marks = self.paradigms.reflexive
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
                pieces.append(variants(part.split("|"), self.paradigms))
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


def _bared(words: frozenset[str]) -> frozenset[str]:
    """The words, those that begin with an accent without it too: capitals often go bare."""
    if all(word[:1].isascii() for word in words):
        return words
    bare = {normalize("NFD", w[0])[0] + w[1:] for w in words if len(w) > _SHORT}
    return words | bare
