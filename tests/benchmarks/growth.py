"""How the whole pass grows with the text, on texts that no newspaper would print.

CPU microseconds a word from 10³ to 10⁶ words: a row that stays level grows in proportion.
"""

import time
from collections.abc import Callable
from pathlib import Path

from analysis.model.article import Page
from analysis.model.codes import InputKind
from analysis.pipeline import Kit, analyse

GROWTH = Path(__file__).with_name("GROWTH.md")
SIZES = (1_000, 10_000, 100_000, 1_000_000)
_PATIENCE = 60.0  # CPU seconds that the next size may be expected to take
_FACTOR = SIZES[1] // SIZES[0]

_FRENCH = (
    "Selon la police, le pont est fermé. « Nous attendons », a déclaré Ada Morel, la maire. "
    "Le fleuve monte depuis lundi et deux routes sont coupées. "
)
_ENGLISH = (
    "According to police, the bridge is shut. “We are waiting,” said Ada Morel, the mayor. "
    "The river has been rising since Monday and two roads are cut. "
)
_GERMAN = "Die Polizei sagte, dass der Kai gesperrt ist. „Wir warten“, sagte Ada Morel. "


def _repeated(unit: str, *, before: str = "") -> Callable[[int], str]:
    """Texts of so many words, made of one unit again and again."""
    each = len(unit.split())
    return lambda words: before + unit * (words // each)


def _nested(words: int) -> str:
    half = words // 4
    return "Le maire dit que " + "« la route " * half + "» " * half


SHAPES: dict[str, Callable[[int], str]] = {
    "paragraphs, fr": _repeated(_FRENCH.strip() + "\n"),
    "paragraphs, en": _repeated(_ENGLISH.strip() + "\n"),
    "paragraphs, de": _repeated(_GERMAN.strip() + "\n"),
    "one paragraph, fr": _repeated(_FRENCH),
    "one paragraph, en": _repeated(_ENGLISH),
    "one sentence": _repeated("le fleuve monte et la route est fermée, dit le maire, "),
    "nested marks": _nested,
    "marks that never close": _repeated("« la route est fermée. Il dit que "),
    "straight marks": _repeated('le "pont" est "fermé" dans la ville '),
    "comme le dit": _repeated("comme le dit "),
    "said that": _repeated("said that ", before="the river said that it is in the town "),
    "selon": _repeated("selon ", before="le pont est dans la ville et la route est fermée "),
    "loaded words": _repeated("un scandale terrifiant et un régime terroriste dans la ville "),
    "three languages": _repeated(_FRENCH + _ENGLISH + _GERMAN),
    "right to left": _repeated("قالت الشرطة إن الجسر مغلق، «نحن ننتظر» ", before=_FRENCH * 9),
    "emoji and accents": _repeated("le maire 👩‍👩‍👧 a dit que l'e\u0301te\u0301 est là 🎉 "),
}


def seconds(text: str, kit: Kit) -> float:
    """CPU seconds of the whole pass over a text, which may be larger than what is let in."""
    page = Page(InputKind.TEXT, text, "", "0" * 64, "2026-01-01T00:00:00Z")
    start = time.process_time()
    analyse(page, kit)
    return time.process_time() - start


def row(shape: Callable[[int], str], kit: Kit, sizes: tuple[int, ...] = SIZES) -> list[float]:
    """CPU microseconds a word at each size; it stops before a size that would take too long."""
    seconds(shape(sizes[0]), kit)  # warm
    found: list[float] = []
    taken, before = 0.0, 0.0
    for size in sizes:
        growth = max(_FACTOR, taken / before) if before else _FACTOR
        if taken * growth > _PATIENCE:
            break
        before, taken = taken, seconds(shape(size), kit)
        found.append(taken / size * 1e6)
    return found


def table(kit: Kit, sizes: tuple[int, ...] = SIZES) -> str:
    """The table of all shapes, in Markdown."""
    lines = [
        "# How the pass grows with the text",
        "",
        "Written by `make bench`: CPU microseconds a word of the whole pass. A level row grows in",
        "proportion to the text; a dash is a size left out because it would have taken minutes.",
        "",
        f"| text | {' | '.join(f'{size:,} words' for size in sizes)} |",
        f"| --- {'| --- ' * len(sizes)}|",
    ]
    for name, shape in SHAPES.items():
        figures = [f"{f:.1f}" for f in row(shape, kit, sizes)]
        figures += ["–"] * (len(sizes) - len(figures))
        lines.append(f"| {name} | {' | '.join(figures)} |")
    return "\n".join(lines) + "\n"


def write_growth(kit: Kit) -> str:
    """Measure, write the table beside this file, and give it back."""
    text = table(kit)
    GROWTH.write_text(text, encoding="utf-8")
    return text
