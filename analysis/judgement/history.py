"""All that a reader did to one article, in order: blocks put right, marks contested, look-ups."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from analysis.judgement.contest import Revision
from analysis.judgement.elsewhere import LookUp
from analysis.model.article import Article
from analysis.reading.amend import Amend, Amended, Amendment, Shift, amended

Step = Amendment | Revision | LookUp
Change = Amended | Revision | LookUp


@dataclass(frozen=True, slots=True)
class History:
    """What the steps make of an article: its form, and each step where it stands in that form."""

    article: Article
    changes: tuple[Change, ...] = ()
    fitting: tuple[Step, ...] = ()  # the steps that were made

    @property
    def revisions(self) -> tuple[Revision, ...]:
        """The contested marks."""
        return tuple(change for change in self.changes if isinstance(change, Revision))

    @property
    def amendments(self) -> tuple[Amendment, ...]:
        """The changes to blocks, which alone decide the form of the article."""
        return tuple(step for step in self.fitting if isinstance(step, Amendment))


def history(article: Article, steps: Iterable[Step]) -> History:
    """`article` with `steps`, one after another.

    An amendment whose block is not there is left out; behind a block that cannot be put back the
    places of words are no longer known, so that what was said of them after it is left out too.
    """
    changes: list[Change] = []
    fitting: list[Step] = []
    lost = False
    for step in steps:
        if not isinstance(step, Amendment):
            if not lost:
                changes.append(step)
                fitting.append(step)
            continue
        done = amended(article, step)
        if done is None:
            lost = lost or step.act is Amend.RESTORE
            continue
        article, placed, shift = done
        changes = [*(_moved(change, shift) for change in changes), placed]
        fitting.append(step)
    return History(article, tuple(changes), tuple(fitting))


def _moved(change: Change, shift: Shift) -> Change:
    """A change where it stands once a block was put back before it."""
    if not isinstance(change, Revision):
        return replace(change, span=shift.span(change.span))
    above = None if change.above is None else shift.span(change.above)
    return replace(change, span=shift.span(change.span), above=above)
