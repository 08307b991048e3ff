"""What the noun at the head of a phrase says about a source that has no name of its own."""

from analysis.evidence.phrase import Phrase
from analysis.language.source_words import SourceWords, united
from analysis.model.codes import SourceKind

_KIND_BY_LIST = (
    ("social_heads", SourceKind.SOCIAL_MEDIA),
    ("document_heads", SourceKind.DOCUMENT),
    ("media_heads", SourceKind.MEDIA),
    ("official_heads", SourceKind.OFFICIAL),
    ("organisation_heads", SourceKind.ORGANISATION),
)


def head_of(phrase: Phrase, words: SourceWords) -> str | None:
    """The noun that decides: the last known one before "of", a comma, or the name."""
    core = phrase.lows
    for at, low in enumerate(core):
        if at and (low in words.joints or not (low[0].isalnum() or low[0] == "'")):
            core = core[:at]
            break
    tokens = phrase.tokens[: len(core)]
    heads = [
        t
        for n, t in reversed(tuple(enumerate(tokens)))
        if _is_head(t.low, words) and not (n and t.low in words.sides)
    ]
    small = (t.low for t in heads if t.text[0].islower())  # "the paper The Merrin Post" is a paper
    return next(small, heads[0].low if heads else None)


def kind_of_head(
    head: str, phrase: Phrase, words: SourceWords, *, named: bool, is_definite: bool
) -> SourceKind:
    """The kind of source that `head` makes of the phrase."""
    if _is_vague(head, phrase, words, named=named):
        return SourceKind.VAGUE
    kept = not named and _keeps_name(phrase, words)
    if head in words.anonymous_heads or (kept and _is_human(head, words)):
        return SourceKind.ANONYMOUS
    human = _is_human(head, words) and not (head in words.organisation_heads and is_definite)
    for name, kind in _KIND_BY_LIST:
        if head in getattr(words, name) and not human:
            if kind is SourceKind.MEDIA and _is_office(head, phrase, words, named=named):
                continue  # among the official heads, further down
            if is_definite and head in words.reporters and len(phrase.tokens) == 1:
                return SourceKind.ANONYMOUS
            return _of_thing(kind, phrase, words, named=named)
    if head in words.official_roles:
        singled = not phrase.lead or phrase.lead[0] in words.definite
        singled = singled and words.informed_marks.isdisjoint(phrase.lows)
        return SourceKind.OFFICIAL if singled else SourceKind.ANONYMOUS
    return SourceKind.ANONYMOUS


def is_bare(phrase: Phrase, words: SourceWords) -> bool:
    """Whether nothing is told about an unnamed source but that it is one."""
    bare = united(words, "anonymous_heads", "joints", "definite", "bare_marks")
    told = [low for low in phrase.lows if low not in bare and low[0].isalnum()]
    return not told


def is_somebody(head: str, words: SourceWords) -> bool:
    """Whether a noun says what a human being is, with a name or without."""
    return _is_human(head, words) or head in words.spokes or head in words.anonymous_heads


def is_person_head(phrase: Phrase, words: SourceWords) -> bool:
    """Whether the phrase begins with what a human being is or does."""
    return bool(phrase.lows) and _is_human(phrase.lows[0], words)


def _is_head(low: str, words: SourceWords) -> bool:
    return (
        _is_human(low, words)
        or low in words.anonymous_heads
        or low in words.vague_heads
        or any(low in getattr(words, name) for name, _ in _KIND_BY_LIST)
    )


def _is_human(low: str, words: SourceWords) -> bool:
    return low in words.official_roles or low in words.person_roles


def _is_office(head: str, phrase: Phrase, words: SourceWords, *, named: bool) -> bool:
    """Whether a word for press and authorities alike means the latter: "the health agency"."""
    if head not in words.official_heads:
        return False
    marks = {word for mark in words.state_marks for word in mark.split()} | words.sides.keys()
    small = [t.low for t in phrase.tokens if not named or t.text[0].islower()]
    about = [low for low in small if low != head and low not in words.joints]
    if named:
        about = [low for low in about if low not in marks and low not in words.definite]
    return bool(about) and united(words, "media_heads", "outlet_words").isdisjoint(about)


def _keeps_name(phrase: Phrase, words: SourceWords) -> bool:
    """Whether a relative clause says that the name is kept back."""
    tail = " ".join(phrase.tail)
    return any(kept in tail for kept in words.anonymity)


def _is_vague(head: str, phrase: Phrase, words: SourceWords, *, named: bool) -> bool:
    """Several of a kind, nobody in particular: "experts", "other local media"."""
    if named:
        return False
    counted = phrase.lows[0][0].isdigit() or any(low in words.numerals for low in phrase.lead)
    quantified = any(low in words.quantifiers for low in phrase.lead)
    told = head in words.anonymous_heads and len(phrase.tokens) > 1  # "people in the room"
    told = told or _keeps_name(phrase, words) or not words.informed_marks.isdisjoint(phrase.lows)
    if head in words.vague_heads and not told:
        return not counted or quantified
    return quantified and (head in words.media_heads or head in words.document_heads)


def _of_thing(kind: SourceKind, phrase: Phrase, words: SourceWords, *, named: bool) -> SourceKind:
    """A body or a paper; a study that nothing identifies is nobody in particular."""
    untitled = kind is SourceKind.DOCUMENT and not named and len(phrase.tokens) == 1
    if untitled and phrase.lead and phrase.lead[0] in words.indefinite:
        return SourceKind.VAGUE
    return kind
