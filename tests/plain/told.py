"""The texts of this folder and the roles that Selon gives their lines."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from analysis.language.packs import Packs
from analysis.model.origin import Origin, OriginKind
from analysis.reading.load import load
from analysis.reading.read import read

FOLDER = Path(__file__).parent
_EITHER = "paragraph*"  # a line of the first paragraph of a text without a title: lede or paragraph


class Told(NamedTuple):
    """A line with the role that a reader gives it and the one that Selon gives it."""

    wanted: str
    given: str
    words: str

    @property
    def right(self) -> bool:
        """Whether the two agree."""
        return self.given == self.wanted or (
            self.wanted == _EITHER and self.given in ("lede", "paragraph")
        )


class Case(NamedTuple):
    """One text by its name; `lines`: role and words, both empty for an empty line."""

    name: str
    lines: tuple[tuple[str, str], ...]

    def told(self, packs: Packs) -> list[Told]:
        """Every line that holds something."""
        text = "\n".join(words for _, words in self.lines) + "\n"
        blocks = read(load(Origin(OriginKind.TEXT, text)), packs).blocks
        out, at = [], 0
        for role, words in self.lines:
            if words:
                given = next(b.role for b in blocks if b.span.start <= at < b.span.end)
                out.append(Told(role, given, words))
            at += len(words) + 1
        return out


def cases(name: str) -> Iterator[Case]:
    """The texts of one file."""
    for chunk in (FOLDER / name).read_text(encoding="utf-8").split("\n= ")[1:]:
        title, *lines = chunk.rstrip("\n").split("\n")
        parts = (line.partition(" | ") for line in lines)
        yield Case(title, tuple((role.strip(), words) for role, _, words in parts))
