"""What the words of a source say about it."""

from collections.abc import Sequence

from analysis.evidence.heads import (
    head_of,
    is_bare,
    is_somebody,
    kind_of_head,
)
from analysis.evidence.known_names import listed_body, outlet, own_information, place
from analysis.evidence.lookup import holds
from analysis.evidence.mentioned import Mention
from analysis.evidence.names import key, written
from analysis.evidence.phrase import (
    Phrase,
    content_key,
    ends_as_company,
    follows_joint,
    gender_of,
    gender_of_name,
    is_body_of,
    is_person,
    is_possessors,
    is_pronoun,
    lists_of,
    name_key,
    number_of,
    number_told,
    person_of,
    phrase_of,
    role_beside,
    side_of,
    speaks_for_state,
)
from analysis.evidence.state_media import StateMedia
from analysis.language.pack import LanguagePack
from analysis.language.source_words import SourceWords, united
from analysis.model.evidence import SourceKind
from analysis.model.span import Span
from analysis.model.text import Token

_ANY = frozenset(SourceKind)
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
        return _pronoun(span, tokens[0], words)
    if is_possessors(tokens, words):
        return _pronoun(span, tokens[0], words)
    phrase = phrase_of(tokens, opens, pack)
    found = Mention(span, SourceKind.UNRESOLVED, phrase.text or written(tokens))
    found = found._replace(side=side_of(phrase, words), gender=gender_of(tokens, words))
    found = found._replace(number=number_of(phrase, pack))
    for kind_of in (own_information, outlet, _carried, listed_body, _person, place, _common, _lone):
        known = kind_of(found, phrase, pack, state_media)
        if known is not None:
            return known._replace(key=known.key or content_key(phrase, pack))
    return found._replace(key=content_key(phrase, pack))


def _pronoun(span: Span, token: Token, words: SourceWords) -> Mention:
    """A word that stands for somebody: nobody in particular, the writer, or a source before it."""
    if token.low in words.vague_bare:
        return Mention(span, SourceKind.VAGUE, token.text, key=token.low)
    takes_up = frozenset() if token.low in words.speakers else _ANY
    tells = token.low not in words.possessives or token.low in words.human
    return Mention(
        span,
        SourceKind.UNRESOLVED,
        token.text,
        key=f"pronoun {span.start}",
        pronoun=bool(takes_up),
        pronoun_of_writer=not takes_up,
        relative=token.low in words.relatives,
        takes_up=takes_up,
        gender=gender_of((token,), words) if tells else "",
        number=number_told(token, words),
        person_only=token.low in words.human,
        thing_only=token.low in words.thing,
    )


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
    is_official = speaks_for_state(phrase.lows, words)
    kind = SourceKind.OFFICIAL if is_official else SourceKind.PERSON
    named = phrase.tokens[person.first : person.end]
    return found._replace(
        kind=kind,
        name=written(named),
        named=True,
        key=f"person {key(named[-1].low, pack)}",
        role=role,
        gender=found.gender or gender_of_name(named[0].low, words),
    )


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
    named = bool(phrase.names)
    kinds = frozenset(SourceKind(kind) for kind in words.anaphors.get(head, ()))
    human = is_somebody(head, words)
    kinds |= _HUMAN if human else frozenset()
    is_definite = bool(phrase.lead) and phrase.lead[0] in words.definite and not named
    takes_up = kinds if is_definite and len(phrase.tokens) <= _SHORT else frozenset()
    kind = kind_of_head(head, phrase, words, named=named, is_definite=is_definite)
    if head in words.media_heads and holds(phrase.lows, lists_of(pack).state_marks):
        kind = SourceKind.STATE_MEDIA
    name = _name_of_body(phrase, words) if named and kind in _PROPER else found.name
    bare = kind is SourceKind.ANONYMOUS and is_bare(phrase, words)
    is_named = (named and kind in _PROPER) or (
        kind is SourceKind.OFFICIAL and is_body_of(found.side, phrase, words)
    )
    surely = is_definite and phrase.lead[0] not in words.indefinite and kind in _PROPER
    again = head if surely and len(phrase.tokens) == 1 else ""
    found = found._replace(kind=kind, name=name, named=is_named, bare=bare, again=again)
    found = found._replace(thing_only=not human, head=head if human else "")
    if found.named:
        found = found._replace(key=name_key(name))
    told = kind is SourceKind.STATE_MEDIA or not (bare or found.named)
    return found._replace(takes_up=takes_up, role=phrase.text if told else "")


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
    return last < len(phrase.lows) and name not in words.organisation_names


def _past_name(phrase: Phrase, last: int) -> int:
    """The end of such a name: a comma or bracket, or all there is."""
    marks = (n for n in range(last, len(phrase.lows)) if phrase.lows[n] in (",", "("))
    return next(marks, len(phrase.lows))


def _unknown(found: Mention, phrase: Phrase, pack: LanguagePack) -> Mention | None:
    """A noun that no list has: "a shipowner" has no name, "the shipowner" may have one."""
    words = pack.sources
    if phrase.lows and phrase.lows[0] in united(words, "vague_bare", "quantifiers"):
        return found._replace(kind=SourceKind.VAGUE)
    lead = phrase.lead[0] if phrase.lead else ""
    if lead in words.indefinite or lead in words.numerals:
        return found._replace(kind=SourceKind.ANONYMOUS, role=phrase.text)
    if lead in words.definite and len(phrase.tokens) <= _SHORT:
        head = phrase.lows[0]
        return found._replace(
            kind=SourceKind.ANONYMOUS, role=phrase.text, takes_up=_HUMAN, head=head
        )
    return None


def _spoken_for(
    found: Mention, phrase: Phrase, pack: LanguagePack, state_media: StateMedia
) -> Mention | None:
    """A spokesman without a name is the body that he speaks for."""
    joint = next((n for n, low in enumerate(phrase.lows) if low in pack.sources.joints), None)
    rest = phrase.tokens[joint + 1 :] if joint is not None else ()
    if not rest:
        return found._replace(kind=SourceKind.OFFICIAL, role=phrase.text)
    inner = mention(found.span, rest, [False] * len(rest), pack, state_media)
    if inner.kind not in (SourceKind.OFFICIAL, SourceKind.ORGANISATION, SourceKind.MEDIA):
        return None
    name = inner.name if inner.named else phrase.text
    return inner._replace(name=name, role=phrase.text, takes_up=frozenset())


def _of_place(found: Mention, phrase: Phrase, pack: LanguagePack) -> Mention | None:
    """ "A composer from Lyon" has no name; "the festival of Lyon" is named by all its words."""
    if not phrase.lead or phrase.lead[0] not in pack.sources.definite:
        return _unknown(found, phrase, pack)
    name = phrase.text
    return found._replace(kind=SourceKind.ORGANISATION, name=name, named=True, key=name_key(name))


def _lone(found: Mention, phrase: Phrase, pack: LanguagePack, _: StateMedia) -> Mention | None:
    """A name and nothing else: an acronym or an article make a body of it, else it is a person."""
    if not phrase.names:
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
    who = f"person {key(named[-1].low, pack)}"
    role = written(phrase.tokens[: run.first]).strip(" ,") if works else ""
    return found._replace(kind=SourceKind.PERSON, name=name, named=True, key=who, role=role)
