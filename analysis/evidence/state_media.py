"""Somebody else's dated list of state media: Selon names the list, it does not judge outlets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis.errors import PackError
from analysis.language.folding import fold
from analysis.language.section import section

_LONGEST = 6  # words of the longest name looked up


@dataclass(frozen=True, slots=True)
class Outlet:
    """One line of the list."""

    name: str
    country: str
    code: str


@dataclass(frozen=True, slots=True, eq=False)
class StateMedia:
    """The list with its name, date and link; `outlets` by folded name, words joined by a space."""

    name: str
    date: str
    link: str
    controlled: frozenset[str]
    codes: Mapping[str, str]
    outlets: Mapping[str, Outlet]

    def outlet(self, words: Sequence[str]) -> Outlet | None:
        """The outlet of the list that `words` (folded) name; the longest name wins."""
        for length in range(min(_LONGEST, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                found = self.outlets.get(" ".join(words[start : start + length]))
                if found:
                    return found
        return None


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    date: str
    link: str
    controlled: frozenset[str]
    codes: Mapping[str, str]
    outlets: tuple[str, ...]


def load_state_media(path: Path) -> StateMedia:
    """The list in `path`; a line without three fields, or with an unknown code, is a PackError."""
    file = section(path, _File)
    outlets = {}
    for line in file.outlets:
        fields = [field.strip() for field in line.split("|")]
        if len(fields) != len(Outlet.__slots__) or fields[2] not in file.codes:
            raise PackError(path, line, "not: name | country | code")
        outlets[fold(fields[0])] = Outlet(*fields)
    return StateMedia(file.name, file.date, file.link, file.controlled, file.codes, outlets)
