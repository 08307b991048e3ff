"""Verb forms from their infinitives, by the paradigms of a pack: the section `inflection.toml`."""

from dataclasses import dataclass

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

    def forms(self, lemma: str) -> dict[str, int]:
        """Every form of the verb with its flags."""
        found: dict[str, int] = {}
        for kind, forms in zip(_KINDS, self._rows(lemma), strict=False):
            for form in forms:
                found[form] = found.get(form, 0) | kind
        return found

    @property
    def irregular(self) -> frozenset[str]:
        """The verbs that have a line of their own."""
        return frozenset((*self._irregular, *self._paradigms))

    def _rows(self, lemma: str) -> list[list[str]]:
        if lemma in self._irregular:
            return self._irregular[lemma]
        for length in range(min(len(lemma), self._longest), -1, -1):
            ending = lemma[len(lemma) - length :]
            if ending in self._paradigms:
                stem = lemma[: len(lemma) - length]
                return [[f.replace("~", stem) for f in c] for c in self._paradigms[ending]]
        return [[lemma]]


def _columns(line: str) -> list[list[str]]:
    return [column.split() for column in line.split(":")]
