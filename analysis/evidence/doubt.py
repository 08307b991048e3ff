"""Good practice that the article shows: honest doubt, and the right of reply."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from analysis.language.folding import fold_whole
from analysis.language.pack import LanguagePack
from analysis.model.article import Article
from analysis.model.evidence import Attribution, Credit
from analysis.model.text import Paragraph

DOUBT = "doubt"
"""The type of a rule for what an article says it does not know."""


def credited(
    article: Article, paragraphs: Sequence[Paragraph], pack: LanguagePack
) -> tuple[Credit, ...]:
    """What the article says it could not verify, and whom it asked; never marked as a fault."""
    return tuple(_credits(fold_whole(article.text), paragraphs, pack))


def undoubted(
    attributions: Sequence[Attribution], good: Sequence[Credit]
) -> tuple[Attribution, ...]:
    """The attributions, those inside honest doubt negated.

    "Could not be verified by an independent source" says that there is none.
    """
    doubts = sorted(c.span for c in good if c.type == DOUBT)
    starts = [span.start for span in doubts]
    out = []
    for attribution in attributions:
        at = bisect_right(starts, attribution.cue.end) - 1
        doubted = at >= 0 and doubts[at].touches(attribution.cue)
        out.append(attribution._replace(negated=True) if doubted else attribution)
    return tuple(out)


def _credits(folded: str, paragraphs: Sequence[Paragraph], pack: LanguagePack) -> Iterator[Credit]:
    for paragraph in paragraphs:
        end, block = -1, paragraph.block
        hits = pack.doubt.find(folded, block.span, block.role, paragraph.lows)
        for hit in sorted(hits, key=lambda hit: hit.span):
            if hit.span.start >= end:
                yield Credit(hit.rule.id, hit.rule.type, hit.span)
                end = hit.span.end
