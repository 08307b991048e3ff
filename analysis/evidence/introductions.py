"""Who the text introduces by a full name, and as what."""

from bisect import bisect_left
from collections.abc import Sequence, Set
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from analysis.evidence.agreement import gender_of_name
from analysis.evidence.names import Run, runs_in, surname, written
from analysis.evidence.offices import kind_of_role
from analysis.language.pack import LanguagePack
from analysis.language.source_words import SourceWords, is_trade, united
from analysis.model.codes import SourceKind
from analysis.model.span import Span
from analysis.model.text import START, Paragraph, Token

_FULL = 2  # capitalised words that make a full name
_BEFORE = 9  # tokens before a name among which its role may stand
_BESIDE = 3  # tokens before a role among which its company may stand
_BEHIND = 5  # tokens behind a name and its comma


class Introduction(NamedTuple):
    """A full name; `key` is how it is taken up later, `kind` is None for what is no person."""

    key: str
    name: str
    span: Span
    kind: SourceKind | None
    role: str
    gender: str
    sentence: int  # where its sentence begins
    body: bool = False  # a word for a body leads the name: "the ferry company Tallis Line"


def introductions(
    paragraphs: Sequence[Paragraph], opens: Sequence[Sequence[bool]], pack: LanguagePack
) -> tuple[Introduction, ...]:
    """The full names of the text, in order; `opens`: which tokens begin a sentence."""
    return tuple(
        _introduction(p.tokens, run, _sentence(p, run), pack)
        for p, first in zip(paragraphs, opens, strict=True)
        for run in runs_in(p, first, pack)
        if run.end - run.first >= _FULL
        and sum([t.text != t.low for t in p.tokens[run.first : run.end]]) >= _FULL
    )


def _sentence(paragraph: Paragraph, run: Run) -> int:
    return paragraph.sentences[paragraph.sentence_of[run.first]].start


def _introduction(
    tokens: Sequence[Token], run: Run, sentence: int, pack: LanguagePack
) -> Introduction:
    whole, run = run, _without_role(tokens, run, pack.sources)
    role = tokens[whole.first : run.first] or _role_before(tokens, run, pack)
    role = role or _role_behind(tokens, run, pack)
    words = pack.sources
    joints = _joints(pack)
    lows = {t.low for t in takewhile(lambda t: t.low not in joints, role)} if role else set()
    inside = {token.low for token in tokens[run.first : run.end]}
    before = tokens[run.first - 1].low if run.first > 0 else ""
    titled = before in words.titles
    kind = None
    if not inside.isdisjoint(united(words, "organisation_words", "organisation_heads")):
        kind = None
    elif role:
        kind = kind_of_role(_said_of(tokens, run, role), pack)
    elif titled or tokens[run.first].low in words.given_names:
        kind = SourceKind.PERSON
    span = Span(tokens[run.first].start, tokens[run.end - 1].end)
    name = written(tokens[run.first : run.end])
    gender = _gender({*lows, before} if titled else lows, words)
    gender = gender or gender_of_name(tokens[run.first].low, words)
    is_body = bool(inside & words.organisation_words)
    named = tokens[run.first : run.end]
    who = surname(named, pack) if not is_body else ""
    body = not role and _is_led_by_body(tokens, run, words)
    return Introduction(who, name, span, kind, written(role), gender, sentence, body)


def _is_led_by_body(tokens: Sequence[Token], run: Run, words: SourceWords) -> bool:
    """Whether a word for a body stands before a name, and tells no role: « élue d'opposition »."""
    if run.first < 1 or tokens[run.first - 1].low not in words.organisation_heads:
        return False
    joint = tokens[run.first - 2].low if run.first > 1 else ""
    is_role = joint in words.joints and joint not in words.definite
    return not is_role and tokens[run.first].low not in words.given_names


@lru_cache(maxsize=16)
def _joints(pack: LanguagePack) -> frozenset[str]:
    """Words behind which a role tells of somebody else: "envoy to", "president of"."""
    return pack.sources.joints | pack.attribution.tags.get("preposition", frozenset())


def _without_role(tokens: Sequence[Token], run: Run, words: SourceWords) -> Run:
    """The name without the role that a capital draws into it: "Ohio Governor Ada Byron"."""
    roles = united(words, "official_roles", "person_roles")
    inside = [n for n in range(run.first, run.end - _FULL) if tokens[n].low in roles]
    return Run(inside[-1] + 1, run.end) if inside else run


def _said_of(tokens: Sequence[Token], run: Run, role: Sequence[Token]) -> Sequence[Token]:
    """A role with what tells whose it is: "union president", and behind a name "of the club"."""
    if role[0].start < tokens[run.first].start:
        return _with_body(tokens, role)
    said = []
    for token in tokens[run.end + 1 : run.end + 1 + _BEFORE]:
        if token.low == "," or _ends(token):
            break
        said.append(token)
    return said


def _gender(lows: Set[str], words: SourceWords) -> str:
    """What title and role tell, where they agree."""
    told = ("m" if lows & words.masculine else "") + ("f" if lows & words.feminine else "")
    return told if len(told) == 1 else ""


def _role_before(tokens: Sequence[Token], run: Run, pack: LanguagePack) -> Sequence[Token]:
    """ "The Syrian envoy to the United Nations, X": nothing but a noun phrase in between."""
    roles = united(pack.sources, "official_roles", "person_roles")
    inner = united(pack.sources, "joints", "definite", "particles", "sides")
    at = run.first - 1
    joint = at - (at > 0 and tokens[at].low in pack.sources.definite)
    if joint > 0 and tokens[joint].low in pack.sources.joints:
        return ()  # "an adviser of Jo Marsh", "director of the Marsh Fund" is somebody else
    stop = max(-1, run.first - 1 - _BEFORE)
    adjacent = True
    while at > stop:
        token = tokens[at]
        if token.low in roles:
            return _until_comma(tokens[_whole_role(tokens, at, stop) : run.first])
        known = token.low in inner or token.low == "," or token.text[0].isupper()
        if not known and (adjacent or token.low in pack.words.function_words or _ends(token)):
            return ()
        adjacent = False
        at -= 1
    return ()


def _whole_role(tokens: Sequence[Token], at: int, stop: int) -> int:
    """Where a role with a capital begins: "Treasury Secretary", "U.S. Attorney General"."""
    while at - 1 > stop and tokens[at].text[0].isupper() and tokens[at - 1].text[0].isupper():
        at -= 1
    return at


def _role_behind(tokens: Sequence[Token], run: Run, pack: LanguagePack) -> Sequence[Token]:
    """ "X, the party's spokesman": a comma, and a role soon after it."""
    words = pack.sources
    if run.end >= len(tokens) or tokens[run.end].low != ",":
        return ()
    behind = tokens[run.end + 1 : run.end + 1 + _BEHIND]
    for n, token in enumerate(behind):
        if token.low in words.official_roles or token.low in words.person_roles:
            return behind[: n + 1]
        if not n and token.text == token.low and is_trade(token.low, words):
            return behind[:1]
        if _ends(token) or token.low == ",":
            return ()
    return ()


def _with_body(tokens: Sequence[Token], role: Sequence[Token]) -> Sequence[Token]:
    """A role with the nouns before it: "union president", "the club's chairman"."""
    first = bisect_left(tokens, role[0].start, key=START)
    start = first
    while (
        start > max(0, first - _BESIDE)
        and not _ends(tokens[start - 1])
        and tokens[start - 1].low != ","
    ):
        start -= 1
    return (*tokens[start:first], *role)


def _until_comma(tokens: Sequence[Token]) -> Sequence[Token]:
    return tokens[:-1] if tokens[-1].low == "," else tokens


def _ends(token: Token) -> bool:
    """Whether a mark ends the noun phrase."""
    return not token.text[0].isalnum() and token.low not in {",", "-"}
