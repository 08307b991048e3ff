"""A pack's cue words made ready for matching: every form of every word, and a tag for each."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple, TypeVar

from analysis.evidence.lookup import phrases
from analysis.evidence.shapes import shape
from analysis.language.attribution_words import (
    AttributionWords,
    Frame,
    Grammar,
    Pointer,
    WordClass,
)
from analysis.language.inflection import BASE, FINITE, PAST, Inflector
from analysis.language.memo import Memo
from analysis.language.pack import LanguagePack
from analysis.language.source_words import united
from analysis.language.tokens import words_of

LETTERS = {
    "subject": "S",
    "object": "O",
    "relative": "W",
    "complementiser": "T",
    "question": "Q",
    "coordinator": "C",
    "subordinator": "U",
    "be": "B",
    "have": "H",
    "modal": "M",
    "negation": "N",
    "infinitive_mark": "I",
    "determiner": "D",
    "preposition": "P",
    "possessive": "p",
    "adverb": "R",
    "clitic": "Y",
    "time": "t",
    "verb": "K",
}
"""The tag of each closed class of a pack. See `tagging` for the rest."""


_SPEAKERS = (
    *("official_heads", "official_roles", "organisation_heads", "media_heads", "document_heads"),
    *("person_roles", "spokes", "anonymous_heads", "vague_heads", "carriers", "titles", "human"),
)
"""The lists of the pack's sources whose words can say something."""

_Entry = TypeVar("_Entry", Frame, Pointer)
_NONE: frozenset[str] = frozenset()


class Sense(NamedTuple):
    """One reading of a word form: its class, what the form can be, the particles it needs."""

    kind: WordClass
    forms: int
    particles: tuple[str, ...]


class Lexicon(NamedTuple):
    """Everything that is looked up by a folded word."""

    grammar: Grammar
    tags: dict[str, str]
    shapes: Memo[str]  # by the word as it is written: its tag, listed or not
    verbs: dict[str, tuple[Sense, ...]]
    nouns: dict[str, WordClass]
    adjectives: dict[str, tuple[WordClass, ...]]
    frames: dict[str, tuple[tuple[tuple[str, ...], Frame], ...]]
    pointers: dict[str, tuple[tuple[tuple[str, ...], Pointer], ...]]
    cues: frozenset[str]  # words that begin a frame, nouns and adjectives: cues beside the verbs
    relays: dict[str, tuple[tuple[str, ...], ...]]
    lists: dict[str, frozenset[str]]
    people: frozenset[str]  # nouns that name somebody who can speak: people, bodies, papers
    things: frozenset[str]  # nouns that name what cannot
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]  # with their tag

    def listed(self, name: str) -> frozenset[str]:
        """The words of a list of the pack; none when it has no such list."""
        return self.lists.get(name, _NONE)


@lru_cache(maxsize=16)
def lexicon(pack: LanguagePack) -> Lexicon:
    """The pack's cues by word form; built once for each pack."""
    words = pack.attribution
    verbs = _verbs(pack, words)
    nouns = {lemma: kind for kind in reversed(words.nouns) for lemma in kind.lemmas}
    adjectives: dict[str, tuple[WordClass, ...]] = {}
    for kind in words.adjectives:
        for lemma in kind.lemmas:
            adjectives[lemma] = (*adjectives.get(lemma, ()), kind)
    frames = _by_first_word(pack, words.frames)
    relays = dict(phrases(words.relays, pack.words))
    tags, named = _tags(pack, words, verbs, adjectives), words.tags.get("noun", _NONE)
    return Lexicon(
        grammar=words.grammar,
        tags=tags,
        shapes=Memo(lambda text: shape(text, tags, words.grammar, named)),
        verbs=verbs,
        nouns=nouns,
        adjectives=adjectives,
        frames=frames,
        pointers=_by_first_word(pack, words.pointers),
        relays=relays,
        cues=frozenset((*frames, *nouns, *adjectives, *relays)),
        lists=dict(words.tags),
        people=united(pack.sources, *_SPEAKERS),
        things=pack.sources.things,
        phrases=_phrases(pack, words),
    )


def _tags(
    pack: LanguagePack,
    words: AttributionWords,
    verbs: dict[str, tuple[Sense, ...]],
    adjectives: Iterable[str],
) -> dict[str, str]:
    """The tag of each word that has one; a class named earlier in the pack wins."""
    tags: dict[str, str] = {}
    for name, members in words.tags.items():
        letter = LETTERS.get(name, "")
        forms = _finite(pack, members) - verbs.keys() if letter == "K" else members
        for word in forms if letter else ():
            tags.setdefault(word, letter)
    for word, senses in verbs.items():
        if any(not sense.kind.clitics for sense in senses):
            tags.setdefault(word, "V")
        elif any(sense.forms & FINITE for sense in senses):
            tags.setdefault(word, "K")
    for word in adjectives:
        tags.setdefault(word, "J")
    return tags


def _finite(pack: LanguagePack, lemmas: Iterable[str]) -> frozenset[str]:
    """The forms of these verbs that make a clause."""
    inflector = Inflector(pack.inflection)
    finite = FINITE | PAST | (BASE if pack.attribution.grammar.base_is_finite else 0)
    forms = [inflector.forms(lemma) for lemma in lemmas]
    return frozenset(f for found in forms for f, flags in found.items() if flags & finite)


def _verbs(pack: LanguagePack, words: AttributionWords) -> dict[str, tuple[Sense, ...]]:
    """The senses of each verb form, those with particles first."""
    inflector = Inflector(pack.inflection)
    senses: dict[str, list[Sense]] = {}
    for kind in words.verbs:
        for entry in kind.lemmas:
            lemma, *particles = entry.split("+")
            for form, flags in inflector.forms(lemma).items():
                senses.setdefault(form, []).append(Sense(kind, flags, tuple(particles)))
    return {
        form: tuple(sorted(found, key=lambda s: -len(s.particles)))
        for form, found in senses.items()
    }


def _phrases(
    pack: LanguagePack, words: AttributionWords
) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Adverbs and determiners of several words by their first word."""
    tagged = [(phrase, "R") for phrase in words.adverbials]
    tagged += [(phrase, "D") for phrase in words.determiners]
    found: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for phrase, tag in tagged:
        cut = words_of(phrase, pack.words)
        found[cut[0]] = (*found.get(cut[0], ()), (cut, tag))
    return found


def _by_first_word(
    pack: LanguagePack, entries: Iterable[_Entry]
) -> dict[str, tuple[tuple[tuple[str, ...], _Entry], ...]]:
    """Frames or pointers by their first word, the longest phrase first."""
    found: dict[str, list[tuple[tuple[str, ...], _Entry]]] = {}
    for entry in entries:
        for phrase in entry.words:
            cut = words_of(phrase, pack.words)
            found.setdefault(cut[0], []).append((cut, entry))
    return {
        first: tuple(sorted(options, key=lambda option: -len(option[0])))
        for first, options in found.items()
    }
