"""Sources that the pack's lists know: outlets, bodies, places, the outlet's own information."""

from analysis.evidence.heads import is_person_head
from analysis.evidence.lookup import Phrases, starts
from analysis.evidence.mentioned import Mention
from analysis.evidence.names import Run, written
from analysis.evidence.people import ends_as_company, person_of
from analysis.evidence.phrase import Phrase, lists_of, name_key, named_in
from analysis.evidence.state_media import StateMedia
from analysis.language.folding import fold
from analysis.language.pack import LanguagePack
from analysis.language.source_words import SourceWords, united
from analysis.model.codes import SourceKind

_TWO = 2  # names that one body may have, joined: "Health and Safety"


def own_information(
    found: Mention, phrase: Phrase, pack: LanguagePack, _: StateMedia
) -> Mention | None:
    """The outlet speaks of its own information."""
    folded = " ".join((*phrase.lead, *phrase.lows))
    own = next((own for own in pack.sources.self_phrases if own in folded), None)
    if own is None:
        return None
    before = folded[: folded.index(own)].split()
    if before and before[-1] in pack.attribution.tags.get("agent", frozenset()):
        return None  # "Ada Morel, reached by our reporter"
    return found._replace(kind=SourceKind.SELF, key="self")


def outlet(
    found: Mention, phrase: Phrase, pack: LanguagePack, state_media: StateMedia
) -> Mention | None:
    """An outlet that a list names; a name in small letters is a common word."""
    if not phrase.names or _is_paper(phrase, pack.sources):
        return None
    listed = state_media.outlet(phrase.lows)
    if listed and phrase.capitalises(listed.name):
        controlled = listed.code in state_media.controlled
        kind = SourceKind.STATE_MEDIA if controlled else SourceKind.MEDIA
        last = fold(listed.name.rsplit(maxsplit=1)[-1])
        name, side = phrase.name_with(last), listed.country
        return found._replace(kind=kind, name=name, named=True, key=name_key(name), side=side)
    known = named_in(phrase, lists_of(pack).outlets) or _led(phrase, pack)
    if known and not _is_somebody_else(phrase, pack.sources):
        name = phrase.name_with(known)
        return found._replace(kind=SourceKind.MEDIA, name=name, named=True, key=name_key(name))
    return _looks_like_outlet(found, phrase, pack)


def _is_somebody_else(phrase: Phrase, words: SourceWords) -> bool:
    """ "A police source to AFP" is the source."""
    return is_person_head(phrase, words) or phrase.lows[0] in words.anonymous_heads


def _led(phrase: Phrase, pack: LanguagePack) -> str:
    """The last word of an outlet that only its article makes one: "The Australian", and no more."""
    lows = (*phrase.lead[-1:], *phrase.lows)
    length = starts(lows, lists_of(pack).outlets) if phrase.lead else 0
    whole = length > 1 and lows[length : length + 1] in ((), (",",))
    return lows[length - 1] if whole and phrase.tokens[0].text[0].isupper() else ""


def _is_paper(phrase: Phrase, words: SourceWords) -> bool:
    """ "A study published in Nature" is the study, and so are "internal emails seen by" a paper."""
    others = united(words, "carriers", "media_heads")
    before = phrase.lows[: phrase.names[0].first] if phrase.names else phrase.lows[:1]
    for low in before:
        if low in words.joints:
            return False
        if low in words.document_heads and low not in others:
            return True
    return phrase.lows[0] in words.document_heads and phrase.lows[0] not in others


def _looks_like_outlet(found: Mention, phrase: Phrase, pack: LanguagePack) -> Mention | None:
    """A name of the making that only outlets have: "Nord News 24", "the Dunmore Gazette"."""
    words = pack.sources
    for run in phrase.names:
        at = run.first + (phrase.lows[run.first] in words.definite and run.end - run.first > 1)
        first, last = phrase.lows[at], phrase.lows[run.end - 1]
        known = {first, last} & words.outlet_words
        if known or (words.outlet_endings and last.endswith(words.outlet_endings)):
            name = written(phrase.tokens[run.first : run.end])
            return found._replace(kind=SourceKind.MEDIA, name=name, named=True, key=name_key(name))
    return None


def listed_body(
    found: Mention, phrase: Phrase, pack: LanguagePack, _: StateMedia
) -> Mention | None:
    """A body that a list names."""
    lists = lists_of(pack)
    return _listed(found, phrase, SourceKind.OFFICIAL, lists.official_names, pack) or _listed(
        found, phrase, SourceKind.ORGANISATION, lists.organisation_names, pack
    )


def body_by_name(
    found: Mention, phrase: Phrase, pack: LanguagePack, _: StateMedia
) -> Mention | None:
    """A name that ends in, or begins with, what only bodies are called: "Dunmore Police"."""
    words = pack.sources
    for run in phrase.names:
        behind = phrase.lows[run.end : run.end + 1]
        ends = not behind or behind[0] == "," or behind[0] in words.joints
        somebody = phrase.lows[run.first] in words.given_names
        if not ends or (somebody and not ends_as_company(run, phrase, words)):
            continue
        kind = _kind_of_name(phrase, run, words)
        if kind is None or _is_somebodys(phrase, run, words):
            continue
        name = written(phrase.tokens[: run.end])
        return found._replace(kind=kind, name=name, named=True, key=name_key(name))
    return None


def called(found: Mention, phrase: Phrase, pack: LanguagePack, _: StateMedia) -> Mention | None:
    """A body whose name begins with a common word: "Campaign for Better Transport"."""
    words, lows = pack.sources, phrase.lows
    if len(lows) <= 2 or not phrase.tokens[0].text[0].isupper():  # noqa: PLR2004
        return None
    capital = phrase.tokens[2].text[0].isupper()
    joint = lows[1] in words.name_joints or (lows[1] in words.definite and capital)
    joint = joint and not _is_somebody_known(lows[0], words)
    verb = bool(words.name_verbs) and lows[0].endswith(words.name_verbs)
    verb &= lows[1] in united(words, "definite", "joints", "name_joints")
    if phrase.lead:  # "the Centers for Disease Control"
        led = phrase.lead[0] in words.definite and lows[1] in words.name_joints
        joint, verb = joint and led and capital, False
    if not (joint or (verb and lows[0] not in words.given_names)):
        return None
    name = written(phrase.tokens[: next((n for n, low in enumerate(lows) if low == ","), None)])
    kind = SourceKind.ORGANISATION
    return found._replace(kind=kind, name=name, named=True, key=name_key(name))


def of_two(found: Mention, phrase: Phrase, pack: LanguagePack, _: StateMedia) -> Mention | None:
    """A body whose name is joined out of two: "the Health and Safety Executive"."""
    definite = bool(phrase.lead) and phrase.lead[0] in pack.sources.definite
    if len(phrase.names) != _TWO or not definite:
        return None
    (first, joint), (behind, end) = phrase.names
    joins = phrase.lows[joint:behind]
    names = (first, end, len(joins)) == (0, len(phrase.lows), 1)
    if not names or joins[0] not in pack.attribution.tags.get("coordinator", frozenset()):
        return None
    if _is_somebody_known(phrase.lows[0], pack.sources) or phrase.tokens[0].text.isupper():
        return None
    name, kind = phrase.text, SourceKind.ORGANISATION
    return found._replace(kind=kind, name=name, named=True, key=name_key(name))


def _is_somebody_known(low: str, words: SourceWords) -> bool:
    """Whether a word alone is a first name, or says what somebody or something is."""
    return low in united(
        words, "given_names", "surnames", "titles", "person_roles", "official_roles", "spokes",
        "official_heads", "media_heads", "document_heads", "anonymous_heads", "vague_heads",
        "carriers",
    )  # fmt: skip


def _kind_of_name(phrase: Phrase, run: Run, words: SourceWords) -> SourceKind | None:
    """What the first or the last word of a name of several words makes of it."""
    first, last = phrase.lows[run.first], phrase.lows[run.end - 1]
    inside = phrase.lows[run.first : run.end]
    if run.end - run.first < 2 and run.first == 0:  # noqa: PLR2004 - "Police" alone is no name
        return None
    if any(low in words.organisation_words for low in inside):
        return SourceKind.ORGANISATION
    if last in words.official_heads and first not in words.organisation_heads:
        press = united(words, "media_heads", "outlet_words")
        return SourceKind.OFFICIAL if press.isdisjoint(inside[:-1]) else None
    heads, roles = words.organisation_heads, words.person_roles
    bodies = (low in heads and low not in roles for low in (first, last))
    return SourceKind.ORGANISATION if any(bodies) else None


def _is_somebodys(phrase: Phrase, run: Run, words: SourceWords) -> bool:
    """Whether a role, a title or a noun in small letters stands beside the name."""
    roles = united(words, "official_roles", "person_roles", "titles", "spokes", "document_heads")
    others = united(words, "carriers", "joints", "anonymous_heads")
    lows = phrase.lows
    if person_of(run, phrase, words).first > run.first:
        return True  # "Dunmore City Council President Ada Byron"
    before = [low for n, low in enumerate(lows[: run.first + 1]) if lows[n + 1 : n + 2] != ("'",)]
    return any(low in roles or low in others for low in before) or any(
        low in roles for low in lows[run.end :]
    )


def place(found: Mention, phrase: Phrase, pack: LanguagePack, _: StateMedia) -> Mention | None:
    """A country or capital stands for its government."""
    return _listed(found, phrase, SourceKind.OFFICIAL, lists_of(pack).places, pack)


def _leads_noun(phrase: Phrase, length: int, pack: LanguagePack) -> bool:
    """ "A YouGov poll" is the poll, "Ryanair's chief executive" somebody."""
    words = pack.sources
    behind = phrase.lows[length : length + 1]
    if behind and behind[0] in pack.words.suffixes:
        return True
    return bool(behind) and behind[0] in united(
        words, "document_heads", "person_roles", "official_roles"
    )


def _listed(
    found: Mention, phrase: Phrase, kind: SourceKind, names: Phrases, pack: LanguagePack
) -> Mention | None:
    length = starts(phrase.lows, names)
    if not length or not phrase.tokens[0].text[0].isupper() or _leads_noun(phrase, length, pack):
        return None
    if any(run.first < length < run.end for run in phrase.names):
        return None  # "Texas Tech"
    name = written(phrase.tokens[:length])
    return found._replace(kind=kind, name=name, named=True, key=name_key(name))
