"""Whether a proper name in a phrase is somebody's, and what is said of them beside it."""

from collections.abc import Sequence

from analysis.evidence.lookup import starts
from analysis.evidence.names import Run, joint_before, written
from analysis.evidence.phrase import SOMEBODY, Phrase, lists_of
from analysis.language.pack import LanguagePack
from analysis.language.source_words import SourceWords, is_trade, united

_FULL = 2  # words of a full name


def is_person(run: Run, phrase: Phrase, pack: LanguagePack) -> bool:
    """Whether a proper name is somebody's: by a title, a first name, or a role beside it."""
    words = pack.sources
    lows, is_full = phrase.lows, run.end - run.first > 1
    before = lows[run.first - 1] if run.first else ""
    places = lists_of(pack).places
    is_place = is_full and starts(lows, places, run.first) == run.end - run.first
    others = before == "(" or is_place or (run.first and _is_others(run, phrase, words))
    if others or _owns(run, phrase, pack) or ends_as_company(run, phrase, words):
        return False
    if before in words.titles or (is_full and lows[run.first] in words.given_names):
        return True
    drawn_in = is_full and person_of(run, phrase, words).first > run.first  # "Mayor Ada Byron"
    if drawn_in or (is_full and before and _is_told(before, words)):
        return True
    if _is_body(phrase, words) or (phrase.tail and phrase.tail[0] in words.thing_relatives):
        return False
    outside = (*lows[: run.first], *lows[run.end :])
    if any(_is_role(low, words) for low in outside):
        return not (follows_joint(run, phrase, words) or _is_adjective(run, phrase, pack))
    works = _works(lows[run.end : run.end + 3], words)
    alone = not phrase.lead and run.first == 0 and not starts(lows, places)
    return is_full and (works or alone)


def person_of(run: Run, phrase: Phrase, words: SourceWords) -> Run:
    """The name without the role that a capital draws into it ("Councillor Dev Marlowe")."""
    full = range(run.first, run.end - _FULL)  # a whole name is left behind the role
    last = max((n for n in full if _is_role(phrase.lows[n], words)), default=run.first - 1)
    first = last + 1
    while first < run.end - 1 and _is_role(phrase.lows[first], words):
        first += 1
    return Run(first, run.end)


def role_beside(phrase: Phrase, run: Run, words: SourceWords) -> str:
    """What is said of a named person, before the name or behind it; a title says nothing."""
    before, behind = phrase.tokens[: run.first], phrase.tokens[run.end :]
    before = tuple(token for token in before if token.low not in words.titles)
    bracketed = bool(behind) and behind[0].low == "("  # a party
    told = before if bracketed and before else max((before, behind), key=len)
    return written(told).strip(" ,–—-")


def ends_as_company(run: Run, phrase: Phrase, words: SourceWords) -> bool:
    """Whether a name is a company's by its last word, or by the one behind it.

    A longer one may end in a body's common name: "Ada Byron Sailing Club".
    """
    *_, before, last = ("", *phrase.lows[run.first : run.end])
    body = last in united(words, "organisation_heads", "official_heads")
    long = body and run.end - run.first > _FULL and not _is_role(last, words)
    if long and before not in words.particles | words.definite:
        return True
    return not words.organisation_words.isdisjoint(phrase.lows[run.end - 1 : run.end + 1])


def follows_joint(run: Run, phrase: Phrase, words: SourceWords) -> bool:
    """ "The lawyer of Jean Dupont" is the lawyer; a title or comma between gives the name back."""
    return joint_before(phrase.tokens, run.first, words) >= 0


def _is_told(before: str, words: SourceWords) -> bool:
    """Whether what stands before a full name says what somebody is: "beekeeper Ada Byron"."""
    works = is_trade(before, words) and before not in words.media_heads
    return works or _is_role(before, words)


def _is_adjective(run: Run, phrase: Phrase, pack: LanguagePack) -> bool:
    """Whether a lone capital before a role names nobody: "two Western diplomats".

    Without an article it is so before several people: "Harbour workers", "Angry doctors".
    """
    lone = run.first == 0 and run.end == 1
    behind = " ".join(phrase.lows[1:2])
    many = behind.endswith(pack.attribution.grammar.plural_endings or "\0")
    if lone and phrase.lead:  # "a Western political adviser"
        return any(_is_role(low, pack.sources) for low in phrase.lows[1:3])
    return lone and many and _is_role(behind, pack.sources)


def _is_relation(run: Run, phrase: Phrase, words: SourceWords) -> bool:
    """ "An adviser of Jean Dupont" is the adviser; a comma between gives the name back.

    "Hopkins, a friend of Jean Dupont" is Hopkins.
    """
    joint = joint_before(phrase.tokens, run.first, words)
    if joint < 1:
        return False
    somebody = united(words, *SOMEBODY, "titles", "document_heads")
    return phrase.lows[0] in somebody or phrase.lows[joint - 1] in somebody


def _owns(run: Run, phrase: Phrase, pack: LanguagePack) -> bool:
    """Whether somebody else's noun follows: "Mr Lee's lawyer"."""
    mark = phrase.lows[run.end : run.end + 1]
    marks = pack.attribution.tags.get("possessive", frozenset())
    return bool(mark) and mark[0] in marks and run.end + 1 < len(phrase.lows)


def _is_role(low: str, words: SourceWords) -> bool:
    return low in words.official_roles or low in words.person_roles or low in words.titles


def _works(behind: Sequence[str], words: SourceWords) -> bool:
    """ "X, beekeeper": a comma and a noun of the making that says what somebody does."""
    if not behind or behind[0] != ",":
        return False
    said = behind[1:]
    if said and (said[0] in words.definite or said[0] in words.indefinite):
        said = said[1:]
    return bool(said) and is_trade(said[0], words)


def _is_body(phrase: Phrase, words: SourceWords) -> bool:
    """Whether the first noun is a body's: "the ministry of Jean Dupont" is no person."""
    heads = united(words, "official_heads", "organisation_heads", "media_heads", "document_heads")
    return bool(phrase.lows) and phrase.lows[0] in heads


def _is_others(run: Run, phrase: Phrase, words: SourceWords) -> bool:
    """Whether what stands before a name is of somebody else, or a paper."""
    return _is_relation(run, phrase, words) or _is_in_paper(run, phrase, words)


def _is_in_paper(run: Run, phrase: Phrase, words: SourceWords) -> bool:
    """ "The figures of the minister Jean Dupont" are figures; a comma gives the name back."""
    told = phrase.lows[: run.first]
    if words.document_heads.isdisjoint(told) or words.joints.isdisjoint(told):
        return False
    papers = (n for n, low in enumerate(told) if low in words.document_heads)
    paper = next((n for n in papers if told[n] not in words.carriers), len(told))
    return "," not in told[paper:] and not words.joints.isdisjoint(told[paper:])
