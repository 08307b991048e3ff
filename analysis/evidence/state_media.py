"""Somebody else's dated list of state media: Selon names the list, it does not judge outlets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
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
        begun = _begun(self)
        starts = [n for n, word in enumerate(words) if word in begun]
        for length in range(min(_LONGEST, len(words)), 0, -1) if starts else ():
            for start in starts:
                name = words[start : start + length]
                found = self.outlets.get(" ".join(name)) if len(name) == length else None
                if found:
                    return found
        return None


@lru_cache(maxsize=4)
def _begun(media: StateMedia) -> frozenset[str]:
    """The first words of the names in the list: most words begin none."""
    return frozenset(name.partition(" ")[0] for name in media.outlets)


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
