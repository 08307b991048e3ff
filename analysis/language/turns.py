"""Lines of a conversation: who speaks before a colon, and which line asks."""

import re

_CAPITAL = r"(?:(?![a-zß-ÿ])[^\W\d_])"
_INITIALS = rf"{_CAPITAL}\.?(?:[ -]?{_CAPITAL}\.){{0,2}}"
_NAMED = rf"{_CAPITAL}[\w.'’-]*(?: {_CAPITAL}[\w.'’-]*){{0,3}}"
_SPEAKER = re.compile(
    rf"({_INITIALS}|{_NAMED})[\s\u00a0\u202f]?[:.]?[\s\u00a0\u202f]?[:–—][\s\u00a0\u202f](?=\S)"
)
_CLOSING = " \t\n\u00a0\u202f»”\"')"


def speaker(line: str) -> str | None:
    """The name or the initials that a line gives its words to: "S. M. : Very little."."""
    found = _SPEAKER.match(line)
    return found.group(1) if found else None


def asks(line: str) -> bool:
    """Whether a line ends with a question."""
    return line.rstrip(_CLOSING).endswith("?")
