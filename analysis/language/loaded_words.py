"""Wordings that judge or stir: the section `loaded_wording.toml` of a pack."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from analysis.model.codes import Tier

AFFIXES = frozenset({"prefix", "suffix"})
SHAPES = AFFIXES | {"fixed", "noun", "adjective", "verb"}
REASONS = frozenset({"taxonomy", "dictionary", "corpus"})


@dataclass(frozen=True, slots=True)
class Group:
    """Entries of one class, tier and shape; `words` holds them, separated by commas.

    An entry is a word or phrase. In it `a|b` is a choice, `...` up to four words, a star marks a
    word that inflects. Behind it may stand `~ words` (not beside these), `+ words` (only beside
    these) and `= plainer wording`; a word there may end in a star (any ending) or begin with `@`
    (a list of `domains`). Behind a prefix or suffix, `~` names words that only look like it.
    """

    id: str
    type: str
    tier: Tier
    because: str
    words: str
    flags: tuple[str, ...]
    passes: tuple[str, ...] = ()
    shape: str = "fixed"
    negatable: bool = False  # "not scandalous" says nothing
    quoted_only: bool = False  # loaded as a party's word for its opponent, plain otherwise
    off_in: str = ""  # a domain of `domains` in which these are terms of the trade
    presumes: str = ""  # for verbs of saying: a code of what the verb takes for granted
    weak: bool = False  # a cue that counts only where nobody is given for the sentence

    def __post_init__(self) -> None:
        """Refuse a shape or a reason that does not exist."""
        if self.shape not in SHAPES:
            raise ValueError(f"unknown shape {self.shape!r}")
        if self.because not in REASONS:
            raise ValueError(f"unknown reason {self.because!r}")


@dataclass(frozen=True, slots=True, eq=False)
class LoadedWords:
    """The groups, and what keeps their words from being marked."""

    group: tuple[Group, ...] = ()
    protected: str = ""  # fixed phrases and terms, comma-separated: nothing inside is marked
    company: int = 2  # cues in one sentence from which those of tier B are shown by default
    negations: frozenset[str] = frozenset()
    negation_reach: int = 3  # words before
    noun_before: frozenset[str] = frozenset()  # a word behind these is no verb
    noun_behind: frozenset[str] = frozenset()  # a word before these is no verb
    no_adjective_before: frozenset[str] = frozenset()  # "an offensive by": a noun
    verb_before: frozenset[str] = frozenset()  # a word behind these is no noun
    addressed: frozenset[str] = frozenset()  # "you": a noun behind it and a sign is a name called
    participles: tuple[str, ...] = ()  # endings that no noun has: "the botched plan"
    degrees: frozenset[str] = frozenset()  # "very": marked with the word behind, and raise it
    swelling: frozenset[str] = frozenset()  # "utter": marked with the noun behind
    narrowing: frozenset[str] = frozenset()  # "fiscal" in French: marked with the noun before
    namers: frozenset[str] = frozenset()  # "called", "titled": a short quotation is a name
    pointing: frozenset[str] = frozenset()  # "these", "their": before a short quotation, scorn
    plurals: tuple[str, ...] = ()  # endings of nouns that need no article
    sayers: frozenset[str] = frozenset()  # verbs that give a short quotation a speaker
    always_quoted: tuple[str, ...] = ()  # names that the press puts in quotation marks
    shouted: frozenset[str] = frozenset()  # common words: in capitals they are shouted
    acronyms: frozenset[str] = frozenset()  # of five letters and more
    domains: Mapping[str, frozenset[str]] = field(default_factory=dict)
