"""Selon's own reading of an article and a reader's, side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.judgement.contest import Line, Revision, log, revised
from analysis.judgement.contributions import Contribution, contributions
from analysis.judgement.scoring import Scoring, reweighted
from analysis.model.judgement import Analysis, Score
from analysis.reading.amend import Amended


@dataclass(frozen=True, slots=True)
class Version:
    """What a reader makes of Selon's analysis; without changes and own weights, the same."""

    selon: Analysis
    own: Analysis
    scoring: Scoring  # with the reader's weights
    changes: tuple[Revision | Amended, ...] = ()  # in the order in which they were made

    @property
    def revisions(self) -> tuple[Revision, ...]:
        """The contested marks; blocks put right are in Selon's analysis too."""
        return tuple(change for change in self.changes if isinstance(change, Revision))

    @property
    def is_own(self) -> bool:
        """Whether the reader has it otherwise than Selon."""
        return bool(self.revisions) or self.own.score.own_weights

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
    changes: Sequence[Revision | Amended],
    weights: Mapping[str, float],
    scoring: Scoring,
) -> Version:
    """The reader's version of Selon's analysis; `weights` are of components, those missing stay."""
    weighed = reweighted(scoring, weights)
    revisions = [change for change in changes if isinstance(change, Revision)]
    changed = bool(revisions) or weighed.own_weights
    own = revised(selon, revisions, weighed) if changed else selon
    return Version(selon, own, weighed, tuple(changes))
