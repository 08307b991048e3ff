"""Texts that a pattern matches, drawn from the pattern itself."""

import re
from collections.abc import Iterator
from random import Random
from re import _constants as code  # the standard library's own reading
from re import _parser as parser
from typing import Any

_MORE = 3  # repetitions beyond the fewest


def matching(pattern: re.Pattern[str], number: int) -> Iterator[str]:
    """`number` texts, drawn with a fixed seed; look-arounds are left to luck."""
    draw = Random(1)
    read = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    for _ in range(number):
        yield _text(read, draw)


def _text(parts: Any, draw: Random) -> str:
    return "".join(_one(kind, of, draw) for kind, of in parts)


def _one(kind: Any, of: Any, draw: Random) -> str:
    text = ""  # of an anchor or a look-around
    if kind is code.LITERAL:
        text = chr(of)
    elif kind is code.IN:
        text = _member(of, draw)
    elif kind in {code.ANY, code.NOT_LITERAL}:
        text = "x"
    elif kind is code.BRANCH:
        text = _text(draw.choice(of[1]), draw)
    elif kind is code.SUBPATTERN:
        text = _text(of[-1], draw)
    elif kind in {code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT}:
        fewest, most, inner = of
        times = draw.randint(fewest, min(most, fewest + _MORE))
        text = "".join(_text(inner, draw) for _ in range(times))
    return text


def _member(choices: Any, draw: Random) -> str:
    """A letter of a class; of one that says what it has not, an x."""
    kind, of = draw.choice(choices)
    if choices[0][0] is code.NEGATE:
        return "x"
    if kind is code.LITERAL:
        return chr(of)
    if kind is code.RANGE:
        return chr(draw.randint(*of))
    if of is code.CATEGORY_SPACE:
        return " "
    return "1" if of is code.CATEGORY_DIGIT else "x"
