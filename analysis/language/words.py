"""What a language says about its words and marks: the section `words.toml` of a pack."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The basics of a language; every list is folded (lower case, straight apostrophe)."""

    name: str  # of the language, in itself
    function_words: frozenset[str]  # for the guess
    quotes: tuple[str, ...]  # pairs of marks, opening and closing
    letters: str = ""  # accented letters that are typical of it, for the guess
    trial: bool = False  # shown as such in the interface
    elisions: frozenset[str] = frozenset()  # "l'" cut off before a word
    clitics: tuple[str, ...] = ()  # "-t-il" cut off behind a verb
    suffixes: tuple[str, ...] = ()  # "'s" cut off behind a noun
    contractions: tuple[str, ...] = ()  # "'ll" kept with the word
    kept: tuple[str, ...] = ()  # words with an apostrophe that are one word
    titles: frozenset[str] = frozenset()  # "Mr" whose full stop belongs to it


@dataclass(frozen=True, slots=True, eq=False)
class Stops:
    """Where a full stop does not end a sentence: the section `sentences.toml` of a pack."""

    abbreviations: frozenset[str] = frozenset()  # never end a sentence
    numbering: frozenset[str] = frozenset()  # "no.": end no sentence before a figure
    soft: frozenset[str] = frozenset()  # end one when a frequent opening word follows
    openings: frozenset[str] = frozenset()  # words that often open a sentence
    particles: frozenset[str] = frozenset()  # parts of a name that may follow an initial
