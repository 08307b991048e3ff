"""Whose a loaded word is, on our own sentences: `voices_en.txt` and `voices_fr.txt`.

The gold of English says nothing of voices and that of French little. As there, a word counts when
it is marked at all; scare quotes and indirect speech are the writer's own.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from analysis.evidence.attribution import attribute
from analysis.evidence.loaded import loaded
from analysis.language.pack import LanguagePack
from analysis.language.paragraphs import split
from analysis.model.codes import Role, Voice
from analysis.model.span import Span
from tests.builders import article

HERE = Path(__file__).parent
_MARKED = re.compile(r"\[([^\]]*)\]|\{([^}]*)\}")
_SIGNS = str.maketrans("", "", "[]{}")


class Heard(NamedTuple):
    """One word of a case: its case, the word, whose it is, and what Selon says (None: unmarked)."""

    case: str
    word: str
    voice: Voice
    given: Voice | None


def heard(code: str, pack: LanguagePack) -> Iterator[Heard]:
    """Every word in brackets of the language's cases."""
    for case in (HERE / f"voices_{code}.txt").read_text("utf-8").splitlines():
        if not case or case[0] == "#":
            continue
        role, text = _role(case)
        yield from _heard(case, text.replace("¶", "\n\n"), role, code, pack)


def _role(case: str) -> tuple[Role, str]:
    name, _, text = case.partition(": ")
    return (Role(name), text) if name in ("title", "quote") else (Role.PARAGRAPH, case)


def _heard(case: str, text: str, role: Role, code: str, pack: LanguagePack) -> Iterator[Heard]:
    paragraphs = split(article(text.translate(_SIGNS), code, role=role), pack)
    found = loaded(paragraphs, attribute(paragraphs, pack), pack)
    for n, match in enumerate(_MARKED.finditer(text)):
        own = match[1] is not None
        start = match.start() - 2 * n
        span = Span(start, start + len(match[1] or match[2]))
        given = next((f.voice for f in found if f.span.touches(span)), None)
        yield Heard(case, match[1] or match[2], Voice.AUTHOR if own else Voice.QUOTED, given)


def right(words: list[Heard]) -> tuple[float, int]:
    """The share of the marked words that are given to whose they are, and how many are marked."""
    marked = [w for w in words if w.given is not None]
    return sum(w.given is w.voice for w in marked) / max(1, len(marked)), len(marked)
