"""Words with a literal sense besides the loaded one: the section `literal.toml` of a pack."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Sense:
    """Entries that are terms of a trade in a sentence that holds a word of it."""

    words: frozenset[str]
    near: frozenset[str]  # a star at the end of a word is any ending
    past: bool = False  # also in a sentence that names a year of long ago


@dataclass(frozen=True, slots=True, eq=False)
class LiteralWords:
    """Which entries need their neighbours to speak for the loaded sense; `_` stands for a space."""

    figurative: frozenset[str] = frozenset()  # entries: animals, diseases, disasters, things
    meant: frozenset[str] = frozenset()  # beside these an image is no literal thing; stars as above
    frames: frozenset[str] = frozenset()  # behind these a word is thrown at somebody
    targets: frozenset[str] = frozenset()  # people: a verb before them attacks them
    copulas: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()  # articles: behind a copula, a name called
    someone: frozenset[str] = frozenset()  # before a copula: what is said of them is meant
    participles: frozenset[str] = frozenset()  # nouns that are participles without a determiner
    determiners: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()  # a word right behind these is no noun
    articles: frozenset[str] = frozenset()  # unless a subject precedes them, no verb follows
    linking: frozenset[str] = frozenset()  # before an article: no subject, "and the"
    before_years: frozenset[str] = frozenset()  # "in", "of": a number behind these may be a year
    sense: tuple[Sense, ...] = ()
