"""One mention of a source, before it is joined with others."""

from typing import NamedTuple

from analysis.language.folding import fold
from analysis.model.codes import SourceKind
from analysis.model.span import Span


class Mention(NamedTuple):
    """A source as its words show it; `takes_up` holds the kinds that an anaphor may stand for."""

    span: Span
    kind: SourceKind
    name: str
    named: bool = False
    key: str = ""
    role: str = ""
    side: str = ""
    pronoun: bool = False
    pronoun_of_writer: bool = False  # "I", "we"
    lone: bool = False  # one word, and nothing says whether it is somebody's surname or a company's
    many: bool = False  # such a word that is none: a plural for people ("Insurers say"), or common
    opening: bool = False  # such a word that opens its sentence: its capital says nothing
    relative: bool = False
    takes_up: frozenset[SourceKind] = frozenset()
    head: str = ""  # "the driver": whoever it takes up was introduced by this noun
    alike: frozenset[str] = frozenset()  # nouns by which they may have been introduced as well
    again: str = ""  # "the authority": a word that may take up "the harbour authority"
    bare: bool = False  # anonymous, and no role is told
    number: str = ""  # "s", "p": what article, numeral or pronoun tell
    gender: str = ""  # "m", "f": what article, title or pronoun tell
    person_only: bool = False  # a pronoun for people
    thing_only: bool = False  # a pronoun for bodies and papers


def as_body(mention: Mention) -> Mention:
    """A lone name that nobody is introduced by: a company's, a club's, a site's.

    Where it is a common word, it is no name at all.
    """
    name = fold(mention.name)
    if mention.many:
        return mention._replace(kind=SourceKind.UNRESOLVED, named=False, key=name, lone=False)
    return mention._replace(kind=SourceKind.ORGANISATION, key=name, lone=False)
