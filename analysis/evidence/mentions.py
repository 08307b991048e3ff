"""What the words of a source say about it."""

from collections.abc import Sequence

from analysis.evidence.agreement import gender_of, gender_of_name, number_of
from analysis.evidence.heads import (
    head_of,
    is_bare,
    is_somebody,
    kind_of_head,
)
from analysis.evidence.known_names import (
    body_by_name,
    called,
    listed_body,
    of_two,
    outlet,
    own_information,
    place,
)
from analysis.evidence.lone_names import lone
from analysis.evidence.lookup import holds
from analysis.evidence.mentioned import Mention, as_body
from analysis.evidence.names import Run, surname, written
from analysis.evidence.offices import kind_of_role
from analysis.evidence.parted import parted
from analysis.evidence.people import is_person, person_of, role_beside
from analysis.evidence.phrase import (
    Phrase,
    content_key,
    is_body_of,
    is_possessors,
    lists_of,
    name_key,
    phrase_of,
    side_of,
)
from analysis.evidence.pronouns import is_pronoun, pronoun
from analysis.evidence.state_media import StateMedia
from analysis.language.pack import LanguagePack
from analysis.language.source_words import SourceWords, alike
from analysis.model.codes import SourceKind
from analysis.model.span import Span
from analysis.model.text import Token

_FULL = 2  # words of a full name
_SHORT = 2  # words of an anaphor at the most: "the agency", "the Syrian agency"
_HUMAN = frozenset({SourceKind.PERSON, SourceKind.OFFICIAL, SourceKind.ANONYMOUS})
_PROPER = frozenset(
    {
        SourceKind.MEDIA,
        SourceKind.STATE_MEDIA,
        SourceKind.ORGANISATION,
        SourceKind.OFFICIAL,
        SourceKind.DOCUMENT,
    }
)
"""Kinds that a proper name beside a common noun names ("the charity Oxfam")."""


def mention(
    span: Span,
    tokens: Sequence[Token],
    opens: Sequence[bool],
    pack: LanguagePack,
    state_media: StateMedia,
) -> Mention:
    """What `tokens`, the words of a source at `span`, say about it."""
    words = pack.sources
    if len(tokens) == 1 and is_pronoun(tokens[0], words):
        return pronoun(span, tokens[0], words)
    if is_possessors(tokens, words):
        return pronoun(span, tokens[0], words)
    article, noun = tokens[0], tokens[-1]
    if len(tokens) == _SHORT and article.low in words.definite and noun.low in words.latter:
        return pronoun(span, noun, words)._replace(name=written(tokens))
    phrase = phrase_of(tokens, opens, pack)
    found = Mention(
        span,
        SourceKind.UNRESOLVED,
        phrase.text or written(tokens),
        side=side_of(phrase, words),
        gender=gender_of(tokens, words),
        number=number_of(phrase, pack),
    )
    some = parted(found, phrase, tokens, pack)
    if some is not None:
        return some
    for kind_of in _WAYS:
        known = kind_of(found, phrase, pack, state_media)
        if known is not None:
            opening = known.lone and opens[0] and known.name[1:].islower()
            return known._replace(key=known.key or content_key(phrase, pack), opening=opening)
    return found._replace(key=content_key(phrase, pack))


# --- one way of knowing after the other ---


def _carried(
    found: Mention, phrase: Phrase, pack: LanguagePack, state_media: StateMedia
) -> Mention | None:
    """ "A statement by X" speaks for X; a statement alone takes up whoever spoke last."""
    words = pack.sources
    if not phrase.lows or phrase.lows[0] not in words.carriers:
        return None
    joint = next((n for n, low in enumerate(phrase.lows) if low in words.joints), None)
    if joint is None or joint + 1 >= len(phrase.tokens):
        takes_up = words.anaphors.get(phrase.lows[0], frozenset())
        kinds = frozenset(SourceKind(kind) for kind in takes_up)
        social = phrase.lows[0] in words.social_heads
        kind = SourceKind.SOCIAL_MEDIA if social else SourceKind.DOCUMENT
        return found._replace(kind=kind, takes_up=kinds)
    if phrase.lows[joint + 1] in words.social_sites:
        return found._replace(kind=SourceKind.SOCIAL_MEDIA)
    rest = phrase.tokens[joint + 1 :]
    inner = mention(found.span, rest, [False] * len(rest), pack, state_media)
    return inner if inner.kind is not SourceKind.UNRESOLVED else None


def _person(found: Mention, phrase: Phrase, pack: LanguagePack, _: StateMedia) -> Mention | None:
    """A human being with a name: a title, a first name or a role stands beside it."""
    words = pack.sources
    people = [run for run in phrase.names if is_person(run, phrase, pack)]
    person = next((run for run in people if run.end - run.first >= _FULL), None)
    person = person or next(iter(people), None)
    if person is None:
        return None
    person = person_of(person, phrase, words)
    role = role_beside(phrase, person, words)
    kind = kind_of_role(_beside(phrase, person), pack)
    named = phrase.tokens[person.first : person.end]
    return found._replace(
        kind=kind,
        name=written(named),
        named=True,
        key=f"person {surname(named, pack)}",
        role=role,
        gender=found.gender or gender_of_name(named[0].low, words),
    )


def _beside(phrase: Phrase, person: Run) -> tuple[Token, ...]:
    """The words around a person's name."""
    return (*phrase.tokens[: person.first], *phrase.tokens[person.end :])


def _common(
    found: Mention, phrase: Phrase, pack: LanguagePack, state_media: StateMedia
) -> Mention | None:
    """A common noun says what it is."""
    words = pack.sources
    head = head_of(phrase, words)
    if head is None:
        return None
    if head in words.spokes:
        spoken_for = _spoken_for(found, phrase, pack, state_media)
        if spoken_for is not None:
            return spoken_for
    named = bool(phrase.names) and phrase.lows != (head,)  # "Police said"
    human = is_somebody(head, words)
    is_definite = bool(phrase.lead) and phrase.lead[0] in words.definite and not named
    surely = is_definite and phrase.lead[0] not in words.indefinite  # "des" may be either
    anaphor = surely and _is_anaphor(phrase, words)
    kind = kind_of_head(head, phrase, words, named=named, is_definite=is_definite)
    if head in words.media_heads and holds(phrase.lows, lists_of(pack).state_marks):
        kind = SourceKind.STATE_MEDIA
    name = _name_of_body(phrase, words) if named and kind in _PROPER else found.name
    bare = kind is SourceKind.ANONYMOUS and is_bare(phrase, words)
    is_named = (named and kind in _PROPER) or (
        kind is SourceKind.OFFICIAL and is_body_of(found.side, phrase, words)
    )
    again = head if surely and kind in _PROPER and len(phrase.tokens) == 1 else ""
    told = kind is SourceKind.STATE_MEDIA or not (bare or is_named)
    return found._replace(
        kind=kind,
        name=name,
        named=is_named,
        bare=bare,
        again=again,
        thing_only=not human,
        head=head if human else "",
        alike=alike(head, words) if human else frozenset(),
        key=name_key(name) if is_named else found.key,
        takes_up=_kinds(head, words, human=human) if anaphor else frozenset(),
        role=phrase.text if told else "",
    )


def _kinds(head: str, words: SourceWords, *, human: bool) -> frozenset[SourceKind]:
    """What "the agency", "the officials" may take up."""
    kinds = frozenset(SourceKind(kind) for kind in words.anaphors.get(head, ()))
    return kinds | _HUMAN if human else kinds


def _is_anaphor(phrase: Phrase, words: SourceWords) -> bool:
    """ "The agency", "the Syrian agency"; "the transport agency" is another one."""
    size = len(phrase.tokens)
    return size == 1 or (size == _SHORT and any(low in words.sides for low in phrase.lows))


def _name_of_body(phrase: Phrase, words: SourceWords) -> str:
    """ "The agency SANA" is SANA; "the town hall of Lorme" is named by all its words.

    So is "the new Dutch study".
    """
    named, last = phrase.names[0]
    if _goes_on(phrase, named, last, words):
        return written(phrase.tokens[named : _past_name(phrase, last)])
    if phrase.lows[last : last + 1] and phrase.lows[last].startswith("'"):
        return phrase.text  # "Ada Byron's campaign"
    leads = any(low in words.document_heads for low in phrase.lows[last : last + 1])
    if named and not leads and not any(low in words.joints for low in phrase.lows[:named]):
        return phrase.proper
    comma = next((n for n, low in enumerate(phrase.lows) if low == ","), len(phrase.lows))
    return written(phrase.tokens[:comma])


def _goes_on(phrase: Phrase, named: int, last: int, words: SourceWords) -> bool:
    """Whether a body's name of one word goes on in small letters: "the group Brenne vivante"."""
    head = phrase.lows[named - 1] if named else ""
    name = phrase.lows[named]
    acronym = phrase.tokens[named].text.isupper()
    if head not in words.organisation_heads or last - named > 1 or acronym:
        return False
    behind = phrase.lows[last : last + 2]
    told = len(behind) > 1 and behind[1] in words.joints and behind[0] not in words.joints
    return bool(behind) and not told and name not in words.organisation_names


def _past_name(phrase: Phrase, last: int) -> int:
    """The end of such a name: a comma or bracket, or all there is."""
    marks = (n for n in range(last, len(phrase.lows)) if phrase.lows[n] in (",", "("))
    return next(marks, len(phrase.lows))


def _spoken_for(
    found: Mention, phrase: Phrase, pack: LanguagePack, state_media: StateMedia
) -> Mention | None:
    """A spokesman without a name is the body that he speaks for."""
    rest = _body_spoken_for(phrase, pack)
    if not rest:
        return found._replace(kind=SourceKind.OFFICIAL, role=phrase.text)
    inner = mention(found.span, rest, [False] * len(rest), pack, state_media)
    if inner.lone:
        inner = as_body(inner)
    if inner.kind not in (SourceKind.OFFICIAL, SourceKind.ORGANISATION, SourceKind.MEDIA):
        return None
    name = inner.name if inner.named else phrase.text
    return inner._replace(name=name, role=phrase.text, takes_up=frozenset())


def _body_spoken_for(phrase: Phrase, pack: LanguagePack) -> tuple[Token, ...]:
    """The words behind "for" or, without it, before the noun: "Norvane's spokesman"."""
    lows = phrase.lows
    joint = next((n for n, low in enumerate(lows) if low in pack.sources.joints), None)
    if joint is not None:
        return phrase.tokens[joint + 1 :]
    at = next((n for n, low in enumerate(lows) if low in pack.sources.spokes), 0)
    return phrase.tokens[: at - (at > 0 and lows[at - 1] in pack.words.suffixes)]


_WAYS = (
    *(own_information, outlet, _carried, listed_body, called, of_two, body_by_name, _person, place),
    *(_common, lone),
)
"""The ways of knowing, the surest first."""
