"""What a rule binds: a cue, who is given for it, and what it covers, as ranges of tokens."""

from typing import NamedTuple

from analysis.evidence.tagging import Run, Stretch
from analysis.model.evidence import Attitude


class Bound(NamedTuple):
    """An attribution found in a stretch, before its tokens become offsets."""

    cue: Run
    source: Run | None
    content: tuple[Run, ...]
    rule: str
    attitude: Attitude
    negated: bool = False
    relayed: Run | None = None

    @property
    def past(self) -> int:
        """The token after the last that belongs to it."""
        runs = [self.cue, *self.content]
        return max(run.past for run in runs)


def content_left(st: Stretch, floor: int, past: int) -> Run | None:
    """What stands before `past` in the stretch, not before `floor`, without marks at its edges."""
    first = max(floor, st.first)
    while first < past and st.tags[first] in ",.;:–—-)C!?":
        first += 1
    while past > first and st.tags[past - 1] in ",;:–—-(":
        past -= 1
    return Run(first, past) if past > first else None


def quote_past(st: Stretch, at: int) -> int:
    """Where the quotation around token `at` ends."""
    quote = st.quote_of[at]
    while at < st.past and st.quote_of[at] == quote:
        at += 1
    return at


def quote_first(st: Stretch, at: int) -> int:
    """Where the quotation around token `at` begins."""
    quote = st.quote_of[at]
    while at > st.first and st.quote_of[at - 1] == quote:
        at -= 1
    return at
