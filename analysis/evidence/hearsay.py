"""Wording that keeps a claim at arm's length: "reportedly", the French press conditional."""

from collections.abc import Iterator, Sequence

from analysis.language.folding import fold_whole
from analysis.language.pack import LanguagePack
from analysis.language.paragraphs import by_sentence
from analysis.language.rules import Hit
from analysis.model.article import Article
from analysis.model.codes import Kind, Tier, Voice
from analysis.model.evidence import Attribution, Finding
from analysis.model.span import Span
from analysis.model.text import Paragraph

FRAMED = "present_conditional"
"""The type of a rule that only counts where somebody is given for the claim beside it."""


def hearsay(
    article: Article,
    paragraphs: Sequence[Paragraph],
    attributions: Sequence[Attribution],
    pack: LanguagePack,
) -> Iterator[Finding]:
    """Hearsay in running text; where the sentence names a source it is shown less strongly."""
    folded = fold_whole(article.text)
    cues = sorted(a.cue for a in attributions if a.source)
    for paragraph in paragraphs:
        if not pack.hearsay.calls(paragraph.lows):
            continue
        said = by_sentence(paragraph.lows, paragraph)
        for number, (span, lows) in enumerate(zip(paragraph.sentences, said, strict=True)):
            for hit in pack.hearsay.find(folded, span, paragraph.block.role, lows):
                framed = _is_given(paragraph, number, hit, cues)
                if hit.rule.type != FRAMED or framed:
                    yield _finding(hit, paragraph, framed=framed)


def _is_given(paragraph: Paragraph, number: int, hit: Hit, cues: Sequence[Span]) -> bool:
    """Whether somebody is given for the sentence or the one beside it.

    A cue that is itself put in doubt ("would have ordered") gives nobody.
    """
    near = paragraph.sentences[max(0, number - 1) : number + 2]
    around = Span(near[0].start, near[-1].end)
    return any(around.touches(cue) and not hit.span.touches(cue) for cue in cues)


def _finding(hit: Hit, paragraph: Paragraph, *, framed: bool) -> Finding:
    quoted = any(q.span.touches(hit.span) for q in paragraph.quotes)
    return Finding(
        Kind.HEARSAY,
        hit.rule.id,
        hit.span,
        voice=Voice.QUOTED if quoted else Voice.AUTHOR,
        tier=Tier.B if framed or quoted else hit.rule.tier,
        confidence=hit.rule.confidence,
        type=hit.rule.type,
        matched=(hit.span,),
    )
