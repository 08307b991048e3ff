"""Mentions joined into sources: a surname, a pronoun, "the report" take up who was there before."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.evidence.introductions import Introduction
from analysis.evidence.mentions import Mention
from analysis.model.evidence import SourceKind

_REACH = 900  # code points that a pronoun looks back: about three paragraphs
_PEOPLE = frozenset({SourceKind.PERSON, SourceKind.OFFICIAL})
_NEAR = 60  # code points that a relative pronoun looks back

Group = list[Mention]


def joined(mentions: Sequence[Mention], known: Sequence[Introduction]) -> list[Group]:
    """The mentions, in text order, grouped by source; each group's first named one names it."""
    groups: list[Group] = []
    for mention in mentions:
        home = _home(mention, groups, known)
        if home is None:
            groups.append([_introduced(mention, known)])
        else:
            home.append(mention)
    return groups


def _home(mention: Mention, groups: list[Group], known: Sequence[Introduction]) -> Group | None:
    """The group that a mention belongs to, if it is there already."""
    if mention.pronoun:
        return _taken_up_by_pronoun(mention, groups, known)
    same = next((g for g in groups if g[0].key == mention.key), None)
    if same is not None:
        return same
    if mention.takes_up:
        return _latest(groups, mention.span.start, _REACH * 3, mention.takes_up)
    return None


def _taken_up_by_pronoun(
    mention: Mention, groups: list[Group], known: Sequence[Introduction]
) -> Group | None:
    """The nearest source before a pronoun, unless somebody was introduced in between."""
    reach = _NEAR if mention.relative else _REACH
    at = mention.span.start
    latest = _latest(groups, at, reach, mention.takes_up)
    named = _latest_name(known, at, reach)
    if named is None:
        return latest
    if latest is not None and _end_before(latest, at) >= named.span.end:
        return latest
    own = next((g for g in groups if g[0].key == _person_key(named)), None)
    if own is None:
        own = [_as_mention(named)]
        groups.append(own)
    return own


def _latest(groups: list[Group], at: int, reach: int, kinds: frozenset[SourceKind]) -> Group | None:
    """The group of these kinds last mentioned before `at`."""
    ends = [(_end_before(g, at), n) for n, g in enumerate(groups) if g[0].kind in kinds]
    near = [(end, n) for end, n in ends if 0 <= at - end <= reach]
    return groups[max(near)[1]] if near else None


def _end_before(group: Group, at: int) -> int:
    return max((m.span.end for m in group if m.span.end <= at), default=-1)


def _latest_name(known: Sequence[Introduction], at: int, reach: int) -> Introduction | None:
    """The person last introduced before `at`."""
    before = (i for i in known if i.kind and i.span.end <= at and at - i.span.end <= reach)
    return max(before, key=lambda i: i.span.end, default=None)


def _introduced(mention: Mention, known: Sequence[Introduction]) -> Mention:
    """A new source under its full name and role, where the text gives them."""
    if mention.kind not in _PEOPLE or not mention.named:
        return mention
    own = next((i for i in known if _person_key(i) == mention.key), None)
    if own is None or own.kind is None:
        return mention
    is_official = SourceKind.OFFICIAL in (own.kind, mention.kind)
    return replace(
        mention,
        name=max(own.name, mention.name, key=len),
        kind=SourceKind.OFFICIAL if is_official else SourceKind.PERSON,
        role=mention.role or own.role,
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
    )


def _person_key(introduction: Introduction) -> str:
    return f"person {introduction.key}"
