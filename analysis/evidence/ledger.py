"""Which attributions make somebody a source: words given as theirs, not deeds or denials."""

from collections.abc import Mapping, Sequence, Set

from analysis.evidence.heads import is_somebody
from analysis.evidence.joining import Group
from analysis.evidence.mentioned import Mention
from analysis.language.source_words import SourceWords
from analysis.model.codes import Attitude, SourceKind
from analysis.model.evidence import Attribution
from analysis.model.span import Span

_DEEDS = frozenset({"object", "preposition", "subject", "agent"})
"""Ends of the ids of rules whose content is a thing, not a statement."""

THINGS = (".asked", ".uttered", ".pledged")
"""Ends of the ids of rules whose content is a thing that is said: "demanded an inquiry"."""

_CLAUSES = ("verb.", "behind.", "inverted.", "frame.", "label.")
"""Beginnings of the ids of rules by which somebody says something in a clause of their own."""

_SHOWN = ".shown"
_NAMELESS = frozenset({SourceKind.ANONYMOUS, SourceKind.VAGUE})
_UNNAMED = _NAMELESS | {SourceKind.UNRESOLVED}

Given = Mapping[Span, Sequence[Attribution]]
"""The attributions of each source's words."""


def is_reported(attribution: Attribution) -> bool:
    """Whether the content is a statement that the source is given for.

    What somebody wants, and a deed told by the writer ("he ordered the retreat": an object, no
    statement), say nothing about where a statement comes from.
    """
    complement = attribution.rule.rpartition(".")[2]
    wanted = attribution.attitude is Attitude.WILL and complement == "infinitive"
    return complement not in _DEEDS and not wanted


def is_source(
    group: Group, given: Given, words: SourceWords, announcing: Set[Span] = frozenset()
) -> bool:
    """Whether the article gives somebody for what it says; a name is enough.

    Somebody without one must have said or thought something; "everyone", "nobody" and the like
    must have said it; a question word that takes up nobody is no source, nor is the writer. A noun
    for people is enough where it tells a thing: "an official mentioned a cost of 40 million".
    `announcing`: cues that tell a thing as a statement does ("announced the closure").
    """
    first = group[0]
    if first.kind not in _UNNAMED:
        doubted = all(m.opening or m.pronoun for m in group)
        return (first.named and not doubted) or _says(group, given, words, announcing)
    if first.relative or first.pronoun_of_writer or first.head in words.things:
        return False
    some = first.key in words.vague_bare and first.key not in words.pronouns  # "some", not « on »
    human = first.many or some or is_somebody(first.head, words)
    return _says(group, given, words, announcing if human else frozenset())


def _says(group: Group, given: Given, words: SourceWords, announcing: Set[Span]) -> bool:
    for mention in group:
        for attribution in given.get(mention.span, ()):
            if mention.opening and not attribution.rule.startswith(_CLAUSES):
                continue  # "Legislation offering that": perhaps no name
            if attribution.cue in announcing or _may(attribution, mention, words):
                return True
    return False


def _may(attribution: Attribution, mention: Mention, words: SourceWords) -> bool:
    """Whether an attribution makes a source of somebody unnamed: words, no deed and no wish."""
    if attribution.relayed == mention.span or attribution.rule.endswith(THINGS):
        return True
    if attribution.rule.rpartition(".")[2] in _DEEDS:
        return False
    if mention.kind in _NAMELESS and not mention.head and attribution.rule.endswith(_SHOWN):
        return False  # "one of them shows a crowd": a picture, perhaps
    if mention.key in words.nobody:
        return attribution.attitude is Attitude.SPEECH
    return is_reported(attribution) and attribution.attitude is not Attitude.WILL
