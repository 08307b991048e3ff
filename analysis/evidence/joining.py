"""Mentions joined into sources: a surname, a pronoun, "the report" take up who was there before."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from analysis.evidence.introductions import Introduction
from analysis.evidence.mentioned import Mention, as_body
from analysis.language.folding import fold
from analysis.model.codes import SourceKind

_REACH = 900  # code points that a pronoun looks back: about three paragraphs
_PEOPLE = frozenset({SourceKind.PERSON, SourceKind.OFFICIAL})
_NAMELESS = frozenset({SourceKind.ANONYMOUS, SourceKind.VAGUE})
_SPEAKERS = _PEOPLE | {SourceKind.ANONYMOUS}
_BODIES = frozenset({SourceKind.OFFICIAL, SourceKind.ORGANISATION})
_SUBJECT = 40  # code points from the beginning of a sentence to its subject's name
_NEAR = 60  # code points that a relative pronoun looks back
_FULL = 2  # words of a full name
_PERSON = "person "  # how the key of somebody begins

Group = list[Mention]


@dataclass(frozen=True, slots=True)
class _Sofar:
    """The groups, found by key, and by where they were last mentioned."""

    known: Sequence[Introduction]
    ends: Sequence[int]  # of `known`
    groups: list[Group] = field(default_factory=list)
    by_key: dict[str, list[Group]] = field(default_factory=dict)
    passed: list[tuple[Mention, Group]] = field(default_factory=list)  # in text order

    def add(self, mention: Mention, group: Group | None) -> Group:
        """A mention at its group's end, or as the first of a new one."""
        if group is None:
            group = []
            self.groups.append(group)
            self.by_key.setdefault(mention.key, []).append(group)
        group.append(mention)
        self.passed.append((mention, group))
        return group


def joined(mentions: Sequence[Mention], known: Sequence[Introduction]) -> list[Group]:
    """The mentions, in text order, grouped by source; each group's first named one names it."""
    people = [i for i in known if i.kind]
    sofar = _Sofar(people, [i.span.end for i in people])
    by_key: dict[str, list[Introduction]] = {}
    for introduction in people:
        by_key.setdefault(_person_key(introduction), []).append(introduction)
    bodies = {m.key: m.kind for m in mentions if m.named and not m.key.startswith(_PERSON)}
    bodies |= {fold(i.name): SourceKind.ORGANISATION for i in known if i.body}
    introduced = {_person_key(i) for i in known} | {m.key for m in mentions if not m.lone}
    by_first = _by_first_name(people)
    for given in mentions:
        mention = _as_body(_called_by_first(given, by_first, by_key), bodies, introduced)
        home = _home(mention, sofar)
        sofar.add(mention if home else _introduced(mention, by_key), home)
    return sofar.groups


def _by_first_name(people: Sequence[Introduction]) -> dict[str, str]:
    """The keys of people by their first word, where one alone has it.

    That is a first name, or, as some languages have it, the surname.
    """
    found: dict[str, set[str]] = {}
    for introduction in people:
        first = fold(introduction.name).split()[0]
        found.setdefault(first, set()).add(_person_key(introduction))
    return {first: next(iter(keys)) for first, keys in found.items() if len(keys) == 1}


def _called_by_first(
    mention: Mention, by_first: Mapping[str, str], by_key: Mapping[str, Sequence[Introduction]]
) -> Mention:
    """The first word of a name alone takes up whoever was introduced with it: "Ida", "Gao"."""
    name = fold(mention.name)
    if name not in by_first or mention.key != f"{_PERSON}{name}" or mention.key in by_key:
        return mention
    return mention._replace(key=by_first[name], lone=False)


def _as_body(mention: Mention, bodies: Mapping[str, SourceKind], introduced: Set[str]) -> Mention:
    """A lone name that nobody bears here, or that the text gives to a body, is no person's."""
    if mention.lone and mention.key not in introduced:
        found = as_body(mention)
        return found._replace(kind=bodies.get(found.key, found.kind))
    whole = fold(mention.name)
    if mention.key.startswith(_PERSON) and whole in bodies and " " in whole:
        return mention._replace(kind=bodies[whole], key=whole)
    name = mention.key.removeprefix(_PERSON)
    if name == mention.key or name not in bodies or fold(mention.name) != name:
        return mention
    return mention._replace(kind=bodies[name], key=name)


def _home(mention: Mention, sofar: _Sofar) -> Group | None:
    """The group that a mention belongs to, if it is there already."""
    if mention.pronoun:
        return _taken_up_by_pronoun(mention, sofar)
    for group in reversed(sofar.by_key.get(mention.key, ())):
        if not _are_two(mention.name, group[0].name):
            return group
    longer = _called_so(mention, sofar) if mention.again else None
    if longer is not None:
        return longer
    if not mention.takes_up:
        return None
    latest = _latest(mention, sofar, _REACH * 3)
    named = _introduced_as(mention, sofar, _REACH * 3) if mention.head else None
    if named and not (latest and latest[0].span.end >= named.span.end):
        return _group_of(named, sofar)
    return latest[1] if latest else None


def _introduced_as(mention: Mention, sofar: _Sofar, reach: int) -> Introduction | None:
    """The person last introduced by the noun of "the driver"."""
    for introduction in _before(mention.span.start, sofar):
        if mention.span.start - introduction.span.end > reach:
            return None
        differ = mention.gender and introduction.gender not in ("", mention.gender)
        if not differ and _calls(f"{introduction.role} {introduction.name}", mention):
            return introduction
    return None


def _calls(role: str, mention: Mention) -> bool:
    """Whether a role is told by a mention's noun, one alike, or short: "Sen." is the senator."""
    head, known = mention.head, mention.alike
    words = [word.strip("(),") for word in fold(role).split()]
    return any(
        w == head or w in known or (w.endswith(".") and head.startswith(w[:-1])) for w in words
    )


def _called_so(mention: Mention, sofar: _Sofar) -> Group | None:
    """The last group of its kind whose name holds the word: "the authority" of the harbour."""
    for earlier, group in reversed(sofar.passed):
        if mention.span.start - earlier.span.end > _REACH * 3:
            return None
        if group[0].kind is mention.kind and mention.again in fold(group[0].name).split():
            return group
    return None


def _are_two(one: str, other: str) -> bool:
    """Two people with one surname and different first names."""
    names = fold(one).split(), fold(other).split()
    if min(len(words) for words in names) < _FULL:
        return False
    first, second = (words[0].rstrip(".") for words in names)
    return not (first.startswith(second) or second.startswith(first))


def _taken_up_by_pronoun(mention: Mention, sofar: _Sofar) -> Group | None:
    """The nearest source before a pronoun, unless somebody was introduced in between."""
    reach = _NEAR if mention.relative else _REACH
    latest = _latest(mention, sofar, reach)
    at = mention.span.start
    named = None if mention.thing_only else _latest_name(mention, sofar, reach)
    if named is None:
        return latest[1] if latest else None
    if latest is not None and min(latest[0].span.end, at) >= named.span.end:
        return latest[1]
    return _group_of(named, sofar)


def _group_of(named: Introduction, sofar: _Sofar) -> Group:
    """The group of somebody introduced by name, new if they had not spoken yet."""
    for group in reversed(sofar.by_key.get(_person_key(named), ())):
        if not _are_two(named.name, group[0].name):
            return group
    return sofar.add(_as_mention(named), None)


def _latest(mention: Mention, sofar: _Sofar, reach: int) -> tuple[Mention, Group] | None:
    """The last mention before, with its group, of the kinds and the gender that fit.

    A relative pronoun may stand inside its own source.
    """
    at = mention.span.start
    for earlier, group in reversed(sofar.passed):
        if at - earlier.span.end > reach:
            return None
        if _fits(mention, group):
            return earlier, group
    return None


def _fits(mention: Mention, group: Group) -> bool:
    """Whether the words of `mention` may stand for the source of `group`."""
    first = group[0]
    if mention.pronoun:
        if _differ_in_number(mention, first) or _differ_in_number(mention, group[-1]):
            return False
        if first.relative and not mention.relative:
            return False  # whoever it takes up was not found
    elif not _fits_noun(mention, group):
        return False
    if mention.person_only and first.kind not in _SPEAKERS:
        return False
    somebody = (first.kind in _PEOPLE and _is_person(first)) or (
        first.kind in _NAMELESS and first.head
    )
    if mention.thing_only and somebody:
        return False
    gender = first.gender or group[-1].gender
    return not (mention.gender and gender and mention.gender != gender)


def _fits_noun(mention: Mention, group: Group) -> bool:
    """Whether a noun may stand for a group: its kind, and the role that the text told of it."""
    first = group[0]
    if first.kind not in mention.takes_up:
        return False
    if mention.head:
        return any(_calls(f"{m.role} {m.name}", mention) for m in group)
    unnamed = not (first.named or first.pronoun)  # "the ministry" is not the harbour authority
    return not (mention.again and mention.kind in _BODIES and unnamed)


def _differ_in_number(mention: Mention, first: Mention) -> bool:
    """ "He" is not the witnesses, and where a pronoun is plural alone, no lone person is they."""
    number = first.number or ("s" if first.named and _is_person(first) else "")
    return bool(mention.number and number and mention.number != number)


def _is_person(mention: Mention) -> bool:
    return mention.key.startswith("person ")


def _latest_name(mention: Mention, sofar: _Sofar, reach: int) -> Introduction | None:
    """The person last introduced before a pronoun of the same gender.

    Of several in one sentence, whoever it begins with: who it is about goes on.
    """
    latest: Introduction | None = None
    for introduction in _before(mention.span.start, sofar):
        if mention.span.start - introduction.span.end > reach:
            return latest
        gender = introduction.gender
        if mention.number != "p" and not (gender and mention.gender and gender != mention.gender):
            if latest is not None and introduction.sentence != latest.sentence:
                return latest
            opens = introduction.span.start - introduction.sentence <= _SUBJECT
            if latest is None or (opens and introduction.sentence >= 0):
                latest = introduction
    return latest


def _before(at: int, sofar: _Sofar) -> Iterator[Introduction]:
    """The introductions that end before `at`, the nearest first."""
    for n in range(bisect_right(sofar.ends, at) - 1, -1, -1):
        yield sofar.known[n]


def _introduced(mention: Mention, by_key: dict[str, list[Introduction]]) -> Mention:
    """A new source under its full name and role, where the text gives them."""
    if mention.kind not in _PEOPLE or not mention.named:
        return mention
    same = (i for i in by_key.get(mention.key, ()) if not _are_two(i.name, mention.name))
    own = next(same, None)
    if own is None or own.kind is None:
        return mention
    is_official = SourceKind.OFFICIAL in (own.kind, mention.kind)
    return mention._replace(
        name=max(own.name, mention.name, key=len),
        kind=SourceKind.OFFICIAL if is_official else SourceKind.PERSON,
        role=mention.role or own.role,
        gender=mention.gender or own.gender,
    )


def _as_mention(introduction: Introduction) -> Mention:
    """Somebody who is introduced first and speaks later, as "he"."""
    return Mention(
        introduction.span,
        introduction.kind or SourceKind.PERSON,
        introduction.name,
        named=True,
        key=_person_key(introduction),
        role=introduction.role,
        gender=introduction.gender,
    )


def _person_key(introduction: Introduction) -> str:
    return f"{_PERSON}{introduction.key}"
