"""What a rule binds: a cue, who is given for it, and what it covers, as ranges of tokens."""

from typing import NamedTuple

from analysis.evidence.stretches import Run
from analysis.model.codes import Attitude


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
        return max(run.past for run in (self.cue, *self.content))

    @property
    def speaks(self) -> bool:
        """Whether what follows may go on from its source: not from a mere "his claim"."""
        return self.source is not None and not self.rule.startswith("noun")

    def holds(self, other: "Bound") -> bool:
        """Whether the cue of `other` lies inside this one's content."""
        cue = other.cue
        return any(run.first <= cue.first and cue.past <= run.past for run in self.content)
