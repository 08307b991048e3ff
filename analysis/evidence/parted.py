"""Some of those who were named before: "one of them", "several of them, nurses"."""

from collections.abc import Sequence

from analysis.evidence.agreement import gender_of
from analysis.evidence.mentioned import Mention
from analysis.evidence.names import surname, written
from analysis.evidence.phrase import Phrase, name_key
from analysis.language.pack import LanguagePack
from analysis.model.codes import SourceKind
from analysis.model.text import Token


def parted(
    found: Mention, phrase: Phrase, tokens: Sequence[Token], pack: LanguagePack
) -> Mention | None:
    """Somebody without a name, or nobody in particular, where a pronoun names those it is of.

    What stands behind a comma tells who it is, by name or by what they do.
    """
    words = pack.sources
    if not phrase.lead or phrase.lows[0] not in words.parted:
        return None
    comma = _comma(tokens)
    beside = tokens[comma + 1 :]
    beside = beside[: _comma(beside)]
    name, told = written(tokens[:comma]), written(beside)
    if told[:1].isupper():
        who = f"person {surname(beside, pack)}"
        return found._replace(kind=SourceKind.PERSON, name=told, named=True, key=who)
    many = any(token.low in words.quantifiers for token in tokens)
    kind = SourceKind.VAGUE if many and not told else SourceKind.ANONYMOUS
    gender = next(filter(None, (gender_of((token,), words) for token in tokens)), "")
    return found._replace(kind=kind, name=name, key=name_key(name), role=told, gender=gender)


def _comma(tokens: Sequence[Token]) -> int:
    """Where the first comma stands, or the end."""
    return next((n for n, token in enumerate(tokens) if token.low == ","), len(tokens))
