"""Selon's own reading of an article and a reader's, side by side."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from analysis.judgement.contest import Action, Line, Revision, log, revised, without_rules
from analysis.judgement.contributions import Contribution, contributions
from analysis.judgement.elsewhere import LookUp, standing
from analysis.judgement.history import Change
from analysis.judgement.scoring import Scoring, reweighted
from analysis.model.judgement import Analysis, Score


@dataclass(frozen=True, slots=True)
class Version:
    """What a reader makes of Selon's analysis; without changes and own weights, the same."""

    selon: Analysis
    own: Analysis
    scoring: Scoring  # with the reader's weights
    changes: tuple[Change, ...] = ()  # those that stand, in the order in which they were made
    off: frozenset[str] = frozenset()  # rules switched off elsewhere that marked something here

    @property
    def revisions(self) -> tuple[Revision, ...]:
        """The contested marks; blocks put right are in Selon's analysis too."""
        return tuple(change for change in self.changes if isinstance(change, Revision))

    @property
    def look_ups(self) -> tuple[LookUp, ...]:
        """What the reader found outside the page; the index does not count it."""
        return tuple(change for change in self.changes if isinstance(change, LookUp))

    @property
    def is_own(self) -> bool:
        """Whether the reader has it otherwise than Selon."""
        return bool(self.revisions) or bool(self.off) or self.own.score.own_weights

    @property
    def ghost(self) -> Score | None:
        """Selon's own score, where the reader's stands beside it."""
        return self.selon.score if self.is_own else None

    def contributions(self) -> tuple[Contribution, ...]:
        """What every place in the text brings to the reader's own index."""
        return contributions(self.own, self.scoring)

    def log(self) -> tuple[Line, ...]:
        """The reader's changes, one line each."""
        return log(self.changes, self.selon.article.text)


def version(
    selon: Analysis,
    changes: Sequence[Change],
    weights: Mapping[str, float],
    scoring: Scoring,
    rules_off: Collection[str] = (),
) -> Version:
    """The reader's version of Selon's analysis; `weights` are of components, those missing stay.

    Marks of `rules_off` are not the reader's, in any article.
    """
    weighed = reweighted(scoring, weights)
    revisions = [change for change in changes if isinstance(change, Revision)]
    here = {r.rule for r in revisions if r.action is Action.DISMISS_RULE}
    off = frozenset(f.rule for f in selon.findings if f.rule in rules_off) - here
    changed = bool(revisions) or bool(off) or weighed.own_weights
    own = revised(without_rules(selon, off), revisions, weighed) if changed else selon
    return Version(selon, own, weighed, standing(changes), off)
