"""Verb forms from their infinitives, by the paradigms of a pack: the section `inflection.toml`."""

from dataclasses import dataclass

from analysis.language.folding import unaccented

BASE, FINITE, PAST, PARTICIPLE, GERUND = 1, 2, 4, 8, 16
"""What a form can be, as flags: many forms are several at once."""

_KINDS = (BASE, FINITE, PAST, PARTICIPLE, GERUND)


@dataclass(frozen=True, slots=True, eq=False)
class Inflection:
    """How verbs are inflected; each line has five columns between colons.

    The columns are base form, finite forms, past forms, past participles and gerund. A line of
    `paradigms` begins with the ending that it is for (the longest that fits wins, so a whole word
    can have its own), and `~` stands for what precedes that ending. A line of `irregular` gives
    the forms themselves, the base form first.
    """

    paradigms: tuple[str, ...] = ()
    irregular: tuple[str, ...] = ()


class Inflector:
    """Inflects verbs by an `Inflection`; a form's flags say what it can be."""

    def __init__(self, inflection: Inflection) -> None:
        rows = [_columns(line) for line in inflection.paradigms]
        self._paradigms = {ending[0] if ending else "": columns for ending, *columns in rows}
        self._longest = max(map(len, self._paradigms), default=0)
        irregular = [_columns(line) for line in inflection.irregular]
        self._irregular = {columns[0][0]: columns for columns in irregular}
        self._kept: dict[str, int] = {}

    def forms(self, lemma: str) -> dict[str, int]:
        """Every form of the verb with its flags."""
        found: dict[str, int] = {}
        for kind, forms in zip(_KINDS, self._rows(lemma), strict=False):
            for form in forms:
                found[form] = found.get(form, 0) | kind
        return found

    def kept(self, lemma: str) -> int:
        """How many letters at its beginning all forms of the verb share, accents aside."""
        if lemma in self._irregular:
            return _shared(self._irregular[lemma])
        ending = self._ending(lemma)
        if ending is None:
            return len(lemma)
        if ending not in self._kept:
            self._kept[ending] = _shared(self._paradigms[ending]) - 1  # the first is "~"
        kept = self._kept[ending]
        return max(0, len(lemma) - len(ending) + kept) if kept >= 0 else 0

    def _rows(self, lemma: str) -> list[list[str]]:
        if lemma in self._irregular:
            return self._irregular[lemma]
        ending = self._ending(lemma)
        if ending is None:
            return [[lemma]]
        stem = lemma[: len(lemma) - len(ending)]
        return [[f.replace("~", stem) for f in c] for c in self._paradigms[ending]]

    def _ending(self, lemma: str) -> str | None:
        """The longest ending of a paradigm that fits, or None."""
        paradigms, size = self._paradigms, len(lemma)
        endings = (lemma[at:] for at in range(max(0, size - self._longest), size + 1))
        return next((ending for ending in endings if ending in paradigms), None)


def _shared(rows: list[list[str]]) -> int:
    """How many letters at their beginning all forms share, accents aside."""
    first, *others = [unaccented(form) for row in rows for form in row]
    shared = 0
    while shared < len(first) and all(o[shared : shared + 1] == first[shared] for o in others):
        shared += 1
    return shared


def _columns(line: str) -> list[list[str]]:
    return [column.split() for column in line.split(":")]
