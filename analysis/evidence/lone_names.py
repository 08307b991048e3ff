"""Sources that are a name and nothing else, or a noun that no list has."""

from analysis.evidence.mentioned import Mention
from analysis.evidence.names import surname, written
from analysis.evidence.people import ends_as_company, follows_joint
from analysis.evidence.phrase import Phrase, name_key
from analysis.evidence.state_media import StateMedia
from analysis.language.pack import LanguagePack
from analysis.language.source_words import alike, united
from analysis.model.codes import SourceKind

_FULL = 2  # words of a full name
_SHORT = 2  # words of an anaphor at the most: "the agency", "the Syrian agency"
_HUMAN = frozenset({SourceKind.PERSON, SourceKind.OFFICIAL, SourceKind.ANONYMOUS})


def lone(found: Mention, phrase: Phrase, pack: LanguagePack, _: StateMedia) -> Mention | None:
    """A name and nothing else: an acronym or an article make a body of it, else it is a person."""
    if not phrase.names or _tells_sort(phrase, pack):
        return _unknown(found, phrase, pack)
    run = phrase.names[0]
    named = phrase.tokens[run.first : run.end]
    name = written(named)
    is_body = named[0].text.isupper() and len(named) == 1 and len(name) > 1
    is_body |= ends_as_company(run, phrase, pack.sources)
    if follows_joint(run, phrase, pack.sources) and run.first > 1:
        return _of_place(found, phrase, pack)
    is_body |= bool(phrase.tail) and phrase.tail[0] in pack.sources.thing_relatives
    works = run.first > 0 and len(named) == _FULL  # "the shepherd Niels Aubert"
    if is_body or (not works and phrase.lead and phrase.lead[0] in pack.sources.definite):
        kind = SourceKind.ORGANISATION
        return found._replace(kind=kind, name=name, named=True, key=name_key(name))
    who = f"person {surname(named, pack)}"
    people = united(pack.sources, "given_names", "surnames")
    either = len(phrase.tokens) == 1 and named[0].low not in people
    role = written(phrase.tokens[: run.first]).strip(" ,") if works else ""
    found = found._replace(kind=SourceKind.PERSON, name=name, named=True, key=who, role=role)
    many = either and named[0].low.endswith(pack.sources.many_endings or "\0")
    return found._replace(lone=either, many=many)


def _tells_sort(phrase: Phrase, pack: LanguagePack) -> bool:
    """Whether one capital leads a noun for many: "Hotel owners", "Merrin commuters"."""
    run, behind = phrase.names[0], phrase.lows[1:2]
    lone = len(phrase.names) == 1 and (run.first, run.end) == (0, 1)
    return lone and bool(behind) and behind[0].endswith(pack.sources.many_endings or "\0")


def _of_place(found: Mention, phrase: Phrase, pack: LanguagePack) -> Mention | None:
    """ "A composer from Lyon" has no name; "the festival of Lyon" is named by all its words."""
    if not phrase.lead or phrase.lead[0] not in pack.sources.definite:
        return _unknown(found, phrase, pack)
    name = phrase.text
    return found._replace(kind=SourceKind.ORGANISATION, name=name, named=True, key=name_key(name))


def _unknown(found: Mention, phrase: Phrase, pack: LanguagePack) -> Mention | None:
    """A noun that no list has: "a shipowner" has no name, "the shipowner" may have one."""
    words = pack.sources
    if phrase.lows and phrase.lows[0] in united(words, "vague_bare", "quantifiers"):
        return found._replace(kind=SourceKind.VAGUE)
    lead = phrase.lead[0] if phrase.lead else ""
    if not lead and phrase.lows and phrase.lows[-1].endswith(words.many_endings or "\0"):
        return found._replace(kind=SourceKind.ANONYMOUS, role=phrase.text)
    if lead in words.indefinite or lead in words.numerals:
        return found._replace(kind=SourceKind.ANONYMOUS, role=phrase.text)
    if lead in words.definite and len(phrase.tokens) <= _SHORT:
        head = phrase.lows[0]
        return found._replace(
            kind=SourceKind.ANONYMOUS,
            role=phrase.text,
            takes_up=_HUMAN,
            head=head,
            alike=alike(head, words),
        )
    return None
