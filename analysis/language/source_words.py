"""The words that tell who a source is: the section `sources.toml` of a pack."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache


@dataclass(frozen=True, slots=True, eq=False)
class SourceWords:
    """Lists of folded words and phrases; a phrase stands on a line of its own.

    A *head* is the noun that says what a source is ("police", "study"); a *carrier* holds
    somebody's words ("a statement by"); an *anaphor* takes up a source named before ("the agency").
    """

    pronouns: frozenset[str] = frozenset()
    latter: frozenset[str] = frozenset()  # behind an article, a pronoun: "the latter"
    speakers: frozenset[str] = frozenset()  # first and second person: no source before them
    nobody: frozenset[str] = frozenset()  # "everyone", "nobody": a source only when they say it
    things: frozenset[str] = frozenset()  # "sign", "clock": what they say is nobody's
    relatives: frozenset[str] = frozenset()  # take up the noun before them
    thing_relatives: frozenset[str] = frozenset()  # relatives that no person is taken up by
    clause_openers: frozenset[str] = frozenset()  # "that", "where": what follows is no name
    told_to: frozenset[str] = frozenset()  # before whoever hears it: "said to Reuters"
    own_media: frozenset[str] = frozenset()  # behind a possessive, their owner's: "its website"
    at_places: frozenset[str] = frozenset()  # "at the ministry, people say": the ministry does
    possessives: frozenset[str] = frozenset()  # "her count" is hers
    masculine: frozenset[str] = frozenset()  # articles, titles, pronouns that tell a gender
    feminine: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()  # articles, numerals, pronouns that tell a number
    plural: frozenset[str] = frozenset()
    human: frozenset[str] = frozenset()  # pronouns that take up people alone
    thing: frozenset[str] = frozenset()  # pronouns that take up bodies and papers alone
    nameless: frozenset[str] = frozenset()  # open a sentence and are no name: "celui", "my"
    definite: frozenset[str] = frozenset()  # articles, nameless
    indefinite: frozenset[str] = frozenset()
    numerals: frozenset[str] = frozenset()
    approximate: frozenset[str] = frozenset()  # before a number: "about", "at least"
    partitives: frozenset[str] = frozenset()  # behind a number, before those it is of: "one of"
    parted: frozenset[str] = frozenset()  # pronouns for those: "one of them"
    name_joints: frozenset[str] = frozenset()  # inside a body's name: "Campaign for Transport"
    name_verbs: tuple[str, ...] = ()  # endings of a verb that opens a body's name: "Sauver la baie"
    joints: frozenset[str] = frozenset()  # prepositions inside a noun phrase: "of", "at"
    particles: frozenset[str] = frozenset()  # of names: "de", "van", "al"
    titles: frozenset[str] = frozenset()  # "mr", "dr": a person follows
    given_names: frozenset[str] = frozenset()
    feminine_names: frozenset[str] = frozenset()  # first names that only women, only men have
    masculine_names: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()  # of people who need no first name: heads of state
    saints: frozenset[str] = frozenset()  # before a first name, they make a place: "San Jose"
    name_suffixes: frozenset[str] = frozenset()  # behind a surname: "jr"
    names_too: frozenset[str] = frozenset()  # of `generic`, what is a name beside one: "May Rose"
    official_heads: frozenset[str] = frozenset()  # bodies and offices that speak for a state
    official_roles: frozenset[str] = frozenset()  # people who do
    shared_roles: frozenset[str] = frozenset()  # of these, what companies and clubs have too
    leading_roles: frozenset[str] = frozenset()  # of people; official with an office beside
    private_marks: frozenset[str] = frozenset()  # beside a shared role: "trade", "syndical"
    body_joints: frozenset[str] = frozenset()  # before a company's name, never a country's
    organisation_heads: frozenset[str] = frozenset()
    media_heads: frozenset[str] = frozenset()
    state_marks: tuple[str, ...] = ()  # beside a media head: "state-run", "d'état"
    document_heads: frozenset[str] = frozenset()
    social_heads: frozenset[str] = frozenset()
    social_sites: frozenset[str] = frozenset()  # where such people write
    person_roles: frozenset[str] = frozenset()  # other people
    same_roles: tuple[str, ...] = ()  # words by which one person may be called, a line each
    role_endings: tuple[str, ...] = ()  # of nouns that say what somebody does, beside a full name
    not_roles: frozenset[str] = frozenset()  # words with such an ending that are none: "for"
    anonymous_heads: frozenset[str] = frozenset()  # "source", "insider"
    informed_marks: frozenset[str] = frozenset()  # "familiar with the matter"
    bare_marks: frozenset[str] = frozenset()  # say nothing about an unnamed source: "concordant"
    vague_heads: frozenset[str] = frozenset()  # "experts", "many": nobody in particular
    vague_bare: frozenset[str] = frozenset()  # pronoun-like: "some", "others"
    quantifiers: frozenset[str] = frozenset()  # "other", "several": with a plural, vague
    carriers: frozenset[str] = frozenset()
    spokes: frozenset[str] = frozenset()  # "spokesman": speaks for a body
    sides: Mapping[str, str] = field(default_factory=dict)  # adjective to the side that it names
    outlet_words: frozenset[str] = frozenset()  # parts of names that only outlets have
    common_outlets: frozenset[str] = frozenset()  # names that are words too: "Independent tests"
    organisation_words: frozenset[str] = frozenset()  # of names that only bodies have: "plc"
    reporters: frozenset[str] = frozenset()  # who asks, where nothing says for whom
    outlet_endings: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()  # outlets that report for others: "reuters"
    agency_marks: tuple[str, ...] = ()  # what such an outlet is called: "news agency"
    official_names: tuple[str, ...] = ()
    organisation_names: tuple[str, ...] = ()
    many_endings: tuple[str, ...] = ()  # of plurals for people: "insurers", "archivists"
    led: tuple[str, ...] = ()  # of the outlets those that are common words without their article
    places: tuple[str, ...] = ()  # countries and capitals: as a source, their government
    self_phrases: tuple[str, ...] = ()  # "according to our information"
    witness_phrases: tuple[str, ...] = ()  # the reporter saw it
    anonymity: tuple[str, ...] = ()  # "on condition of anonymity"
    reasons: tuple[str, ...] = ()  # why the name is kept back
    because: tuple[str, ...] = ()  # behind a phrase of `anonymity`, a reason follows
    generic: frozenset[str] = frozenset()  # capitals that are no name: days, months, "internet"
    anaphors: Mapping[str, frozenset[str]] = field(
        default_factory=dict
    )  # head to the kinds it may take up


def alike(low: str, words: SourceWords) -> frozenset[str]:
    """What somebody who is called so may have been called before: the mayor is a councillor."""
    return _same(words).get(low, frozenset())


@lru_cache(maxsize=16)
def _same(words: SourceWords) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in words.same_roles:
        together = frozenset(line.split())
        for word in together:
            found[word] = found.get(word, frozenset()) | together
    return found


def is_trade(low: str, words: SourceWords) -> bool:
    """Whether a word looks like a noun that says what somebody does: "beekeeper"."""
    return low not in words.not_roles and low.endswith(words.role_endings or "\0")


@lru_cache(maxsize=64)
def united(words: SourceWords, *lists: str) -> frozenset[str]:
    """The words of several lists together, put together once."""
    return frozenset().union(*[getattr(words, name) for name in lists])
