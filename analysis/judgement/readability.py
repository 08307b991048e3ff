"""How hard a text is to read: reading ease with our own syllables, LIX, words and minutes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.language.memo import Memo
from analysis.language.pack import LanguagePack
from analysis.language.syllables import Ease, Reading, syllables
from analysis.model.codes import BODY
from analysis.model.judgement import Readability
from analysis.model.text import Paragraph

if TYPE_CHECKING:
    from textstat.textstat import textstatistics

_LONG = 6  # letters beyond which LIX calls a word long (Björnsson, 1968)
_BITS = 28  # of each of the three sums of a paragraph in one number
_SUM = (1 << _BITS) - 1


@dataclass(frozen=True, slots=True)
class _Size:
    """What the formulas count."""

    words: int
    sentences: int
    syllables: int
    long: int


def measure(paragraphs: Sequence[Paragraph], pack: LanguagePack) -> Readability:
    """Reading ease of the running text (0 hard, 100 easy), LIX beside it; no words: 0 and easy."""
    reading = pack.readability
    size = _size(paragraphs, reading)
    value = _ease(size, reading.ease)
    return Readability(
        words=size.words,
        sentences=size.sentences,
        minutes=max(1, round(size.words / reading.words_per_minute)) if size.words else 0,
        formula=reading.ease.name,
        value=round(value, 1),
        level=_level(value if size.words else 100.0, reading),
        others=(("lix", round(_lix(size), 1)),),
    )


def second_opinion(text: str, code: str) -> float:
    """Textstat's reading ease of `text` in the language `code`; its first English one takes 1 s."""
    return float(_textstat(code).flesch_reading_ease(text))


@lru_cache(maxsize=4)
def _textstat(code: str) -> "textstatistics":
    """One instance for each language: the module's own is set to one language for all threads."""
    from textstat.textstat import textstatistics  # noqa: PLC0415 - 0.1 s that no pass needs

    own = textstatistics()
    own.set_lang(code)
    return own


def _size(paragraphs: Sequence[Paragraph], reading: Reading) -> _Size:
    words = sentences = sounds = long = 0
    sizes = _sizes(reading)
    for paragraph in paragraphs:
        if paragraph.block.role not in BODY:
            continue
        total = sum(map(sizes.__getitem__, paragraph.lows))
        if total:
            words += total & _SUM
            sentences += len(paragraph.sentences)
            sounds += total >> _BITS & _SUM
            long += total >> 2 * _BITS
    return _Size(words, sentences, sounds, long)


@lru_cache(maxsize=8)
def _sizes(reading: Reading) -> Memo[int]:
    """For each token 1, its syllables and whether it is long, in one number; 0 for no word.

    One number, so that a paragraph adds up in a single step.
    """
    return Memo(
        lambda low: (
            _is_word(low) and 1 | syllables(low, reading) << _BITS | (len(low) > _LONG) << 2 * _BITS
        )
    )


def _is_word(low: str) -> bool:
    """Whether a reader counts it: what is cut off before or behind a word belongs to it."""
    return low[0].isalnum() and low[-1] != "'"


def _ease(size: _Size, ease: Ease) -> float:
    if not size.words or not size.sentences:
        return 0.0
    of_sentences = ease.sentence * size.words / size.sentences
    return ease.base - of_sentences - ease.syllable * size.syllables / size.words


def _lix(size: _Size) -> float:
    if not size.words or not size.sentences:
        return 0.0
    return size.words / size.sentences + 100 * size.long / size.words


def _level(value: float, reading: Reading) -> str:
    """The code of the highest level that `value` reaches."""
    reached = [code for code, start in reading.levels.items() if value >= start]
    return max(reached, key=lambda code: reading.levels[code], default="")
