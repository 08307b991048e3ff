"""What a sentence does: state something that can be checked, or ask, urge, comment, foretell."""

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import compress, pairwise
from typing import NamedTuple

from analysis.evidence.accusations import is_deed
from analysis.evidence.background import is_background
from analysis.evidence.figures import has_figure, is_fixture
from analysis.language.pack import LanguagePack
from analysis.language.tokens import words_of
from analysis.model.codes import Statement
from analysis.model.text import Token

_OPENING = 3  # words in which a sentence shows what it feels
_FEW = 4  # words below which a sentence states nothing
_ASK = frozenset("?？")


_LISTS = (
    *("duty", "comment", "regret", "seeming", "possible", "future_phrases"),
    *("record", "authored", "definition", "located", "common", "cause", "accusation", "notice"),
)
"""The lists of phrases of a pack, looked up all at once."""

_Index = Mapping[str, Mapping[str, Sequence[tuple[tuple[str, ...], str]]]]
"""Phrases cut into folded words, each with the name of its list, by their first and second word."""


class Nature(NamedTuple):
    """What a sentence does, and how surely a careful reader would want a source for it."""

    statement: Statement
    probability: float
    type: str = "plain"  # of the claim: figure, accusation, cause, record, background, plain


def nature(  # noqa: PLR0911 - one return for each thing that a sentence can do
    tokens: Sequence[Token],
    run: tuple[str, ...],
    *,
    quoted: bool,
    judged: bool = False,
    pack: LanguagePack,
) -> Nature:
    """What the sentence made of `tokens` does; in a quotation the writer does not speak.

    `run`: their folded words; `judged`: it holds a loaded word of the writer's.
    """
    said = _lists_of(run, _index(pack))
    lows = frozenset(run)
    if _is_short(run) or (not quoted and ("notice" in said or _is_contact(tokens, run))):
        return Nature(Statement.FURNITURE, 0.0)
    if any(low[-1] in _ASK for low in run[-2:]):
        return Nature(Statement.QUESTION, 0.0)
    figure = has_figure(tokens, lows, pack)
    if not quoted:
        spoken = _of_writer(tokens, lows, pack, counts=figure and not judged and "duty" not in said)
        if spoken is not None:
            return spoken
    regrets = "regret" in said and not (_is_regretted(run, pack) and not judged)
    if "comment" in said or regrets or ("duty" in said and not figure):
        return Nature(Statement.OPINION, 0.2)
    if not figure and "seeming" in said:
        return Nature(Statement.OPINION, 0.3)
    if _is_forecast(tokens, run, said, pack) and (quoted or not _is_scheduled(tokens, lows, pack)):
        return Nature(Statement.FORECAST, 0.3)
    if (quoted or judged) and not figure and not _tells(run, lows, pack):
        return Nature(Statement.OPINION, 0.4)
    accuses = "accusation" in said and _accuses(tokens, run, pack)
    if not accuses and is_background(tokens, lows, said, pack):
        return Nature(Statement.BACKGROUND, 0.35, "background")
    return _claim(said, accuses=accuses, figure=figure, record=_is_record(tokens, lows, said, pack))


def _is_regretted(run: tuple[str, ...], pack: LanguagePack) -> bool:
    """Whether a feeling opens what is told as a fact: "Sadly, the pier burned down"."""
    opens = "regret" in _lists_of(run[:_OPENING], _index(pack))
    return opens and _tells(run, frozenset(run), pack)


def _is_contact(tokens: Sequence[Token], run: tuple[str, ...]) -> bool:
    """Whether it gives an address to write to: "press@harbour.example", not "told @harbour"."""
    if "@" not in run:
        return False
    parts = tokens[max(0, run.index("@") - 1) :][:5]
    whole = all(before.end == part.start for before, part in pairwise(parts))
    shape = [part.low[0].isalnum() for part in parts]
    return whole and shape == [True, False, True, False, True]


def _is_short(run: tuple[str, ...]) -> bool:
    """Whether there are too few words to state anything; the beginning mostly shows enough."""
    parts = (run[: 2 * _FEW], run)
    return all(sum([low[0].isalnum() for low in part]) < _FEW for part in parts)


def _of_writer(
    tokens: Sequence[Token], lows: frozenset[str], pack: LanguagePack, *, counts: bool
) -> Nature | None:
    """The writer speaks to the reader, or of what the writer lived.

    `counts`: it gives a figure, which can be checked whoever gives it: "we built 40 schools".
    """
    if _is_imperative(tokens, pack) or _addresses(tokens, lows, pack):
        return Nature(Statement.EXHORTATION, 0.1)
    if not counts and lows & pack.claims.writer:
        return Nature(Statement.EXPERIENCE, 0.2)
    return None


def _addresses(tokens: Sequence[Token], lows: frozenset[str], pack: LanguagePack) -> bool:
    """Whether the reader is spoken to, and not in an aside: "…, which you can see below"."""
    words = pack.claims.address
    if words.isdisjoint(lows):
        return False
    tags = pack.attribution.tags
    asides = tags.get("relative", frozenset()) | tags.get("complementiser", frozenset())
    return any(
        token.low in words and not (n and tokens[n - 1].low in asides)
        for n, token in enumerate(tokens)
    ) or not _tells(tuple(token.low for token in tokens), lows, pack)


def _is_imperative(tokens: Sequence[Token], pack: LanguagePack) -> bool:
    """Whether the first word asks the reader to do something."""
    words, first = pack.claims, tokens[0].low
    if first in words.imperatives:
        return True
    ends = bool(words.imperative_endings) and first.endswith(words.imperative_endings)
    return ends and first not in words.not_imperative


def _claim(said: Set[str], *, accuses: bool, figure: bool, record: bool) -> Nature:
    """A checkable statement: what kind, and whether a source is to be expected.

    "Due to end" on Friday gives no cause.
    """
    if accuses:
        return Nature(Statement.CLAIM, 0.8, "accusation")
    if "cause" in said and "future_phrases" not in said:
        return Nature(Statement.CLAIM, 0.75, "cause")
    if record:
        return Nature(Statement.RECORD, 0.4, "record")
    if figure:
        return Nature(Statement.CLAIM, 0.75, "figure")
    if "common" in said:
        return Nature(Statement.BACKGROUND, 0.35, "background")
    return Nature(Statement.CLAIM, 0.6)


def _is_record(
    tokens: Sequence[Token], lows: frozenset[str], said: Set[str], pack: LanguagePack
) -> bool:
    """A public event, a date in a public programme, or who made and paid for a study."""
    if "authored" in said and not lows.isdisjoint(pack.claims.studies):
        return True
    return "record" in said or ("(" in lows and is_fixture(tokens))


def _accuses(tokens: Sequence[Token], run: tuple[str, ...], pack: LanguagePack) -> bool:
    """Whether one of the words of wrongdoing is told as somebody's deed."""
    return any(
        name == "accusation" and is_deed(tokens, first, past, pack)
        for first, past, name in _phrases(run, _index(pack))
    )


def _is_forecast(
    tokens: Sequence[Token], run: tuple[str, ...], said: Set[str], pack: LanguagePack
) -> bool:
    words = pack.claims
    if not words.future.isdisjoint(run) or "future_phrases" in said or "possible" in said:
        return True
    if _is_supposed(run, pack):
        return True
    if not words.future_endings:
        return False
    return any(
        token.low.endswith(words.future_endings)
        and len(token.low) > 4  # noqa: PLR2004 - shorter words end so by chance
        and token.low not in words.not_future
        and token.text[0].islower()
        for token in tokens
    )


def _is_supposed(run: tuple[str, ...], pack: LanguagePack) -> bool:
    """Whether it says what would be under a condition: "if the vote passed, it would close"."""
    words = pack.claims
    if words.conditions.isdisjoint(run):
        return False
    endings = words.conditional_endings or ("\0",)
    return any(low in words.conditional or low.endswith(endings) for low in run)


def _is_scheduled(tokens: Sequence[Token], lows: frozenset[str], pack: LanguagePack) -> bool:
    """A future that can be looked up: it has a date, a place or a number."""
    return bool(lows & pack.claims.months) or any(
        token.text[0].isdigit() or (n and token.text[0].isupper()) for n, token in enumerate(tokens)
    )


def _tells(run: tuple[str, ...], lows: frozenset[str], pack: LanguagePack) -> bool:
    """Whether the words tell what happened: a verb in the past."""
    words = pack.claims
    if not words.past.isdisjoint(lows):
        return True
    return bool(words.past_endings) and any(low.endswith(words.past_endings) for low in run)


def _lists_of(run: tuple[str, ...], index: _Index) -> set[str]:
    """The names of the lists that a phrase of the sentence stands in."""
    return {name for _, _, name in _phrases(run, index)}


def _phrases(run: tuple[str, ...], index: _Index) -> Iterator[tuple[int, int, str]]:
    """Where phrases of the lists stand, end excluded, and the name of the list."""
    for at in compress(range(len(run)), map(index.__contains__, run)):
        begun, second = index[run[at]], run[at + 1 : at + 2]
        longer = begun.get(second[0], ()) if second else ()
        for phrase, name in (*begun.get("", ()), *longer):
            if run[at : at + len(phrase)] == phrase:
                yield at, at + len(phrase), name


@lru_cache(maxsize=16)
def _index(pack: LanguagePack) -> _Index:
    index: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
    for name in _LISTS:
        for line in getattr(pack.claims, name):
            phrase = words_of(line, pack.words)
            by_second = index.setdefault(phrase[0], {})
            by_second.setdefault(phrase[1] if phrase[1:] else "", []).append((phrase, name))
    return index
