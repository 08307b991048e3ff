"""Whether a role speaks for a state: a president may be a country's, a company's or a club's."""

from collections.abc import Sequence

from analysis.evidence.lookup import found, holds
from analysis.evidence.phrase import lists_of
from analysis.language.pack import LanguagePack
from analysis.language.source_words import united
from analysis.model.codes import SourceKind
from analysis.model.text import Token

_NEAR = 3  # words behind an office's name: "Senate majority leader", "White House legal adviser"


def kind_of_role(tokens: Sequence[Token], pack: LanguagePack) -> SourceKind:
    """What the words beside a person's name make of them.

    A role behind a joint is somebody else's: "the officer's lawyer" and "lawyer of the officer".
    """
    words = pack.sources
    lows = tuple(token.low for token in tokens)
    own = [
        low for n, low in enumerate(lows) if low in words.official_roles and _is_own(lows, n, pack)
    ]
    if not own:
        return SourceKind.OFFICIAL if _leads_office(lows, pack) else SourceKind.PERSON
    office = holds(lows, lists_of(pack).official_names)
    if office or any(low not in words.shared_roles for low in own):
        return SourceKind.OFFICIAL
    if words.organisation_words.isdisjoint(lows) and _is_public(lows, pack):
        return SourceKind.OFFICIAL
    return SourceKind.PERSON if _is_private(tokens, pack) else SourceKind.OFFICIAL


def _leads_office(lows: Sequence[str], pack: LanguagePack) -> bool:
    """Whether a director or the like is of an office: "FBI director", « directrice de l'ONU »."""
    words = pack.sources
    if words.relatives.isdisjoint(lows) and not words.leading_roles.isdisjoint(lows):
        between = united(words, "joints", "definite")
        for at, end in found(lows, lists_of(pack).official_names):
            before = at - 1
            while before > 0 and lows[before] in between:
                before -= 1
            behind = (low for low in lows[end : end + _NEAR] if low not in words.joints)
            if (at and lows[before] in words.leading_roles) or any(
                low in words.leading_roles for low in behind
            ):
                return True
    return False


def _is_own(lows: Sequence[str], at: int, pack: LanguagePack) -> bool:
    """Whether no person's role stands before a joint in front of this one."""
    words = pack.sources
    before = at - 1
    while before >= 0 and lows[before] in words.definite and lows[before] not in words.joints:
        before -= 1
    return before <= 0 or lows[before] not in words.joints


def _is_public(lows: Sequence[str], pack: LanguagePack) -> bool:
    """Whether an office or a country stands beside a role that companies have too."""
    words, lists = pack.sources, lists_of(pack)
    heads = words.official_heads - words.media_heads - words.organisation_heads
    known = any(low in heads or low in words.sides for low in lows)
    return known or holds(lows, lists.places)


def _is_private(tokens: Sequence[Token], pack: LanguagePack) -> bool:
    """Whether a company, a club or a union stands beside it, or a name that must be one's."""
    words = pack.sources
    lows = tuple(token.low for token in tokens)
    marks = united(words, "organisation_heads", "organisation_words", "private_marks")
    if any(low in marks for low in lows) or holds(lows, lists_of(pack).organisation_names):
        return True
    return any(
        low in words.body_joints and behind.text[0].isupper()
        for low, behind in zip(lows, tokens[1:], strict=False)
    )
