"""How a statement came to the article: from rung to rung, back to whoever is said to know."""

from dataclasses import dataclass

from analysis.judgement.backing import chains
from analysis.judgement.scoring import Scoring
from analysis.judgement.strength import strength_class
from analysis.model.evidence import Source
from analysis.model.judgement import Analysis
from analysis.model.span import Span
from analysis.model.text import Sentence


@dataclass(frozen=True, slots=True)
class Rung:
    """Somebody on the way; `mention` is where the text names them, nearest before or in it."""

    source: Source
    mention: Span | None
    weakest: bool
    link: str = ""  # where a mention leads outside the article's site


def sentence_at(analysis: Analysis, offset: int) -> Sentence | None:
    """The sentence at a code point of the text."""
    return next((s for s in analysis.sentences if s.span.start <= offset < s.span.end), None)


def ladders(
    analysis: Analysis, sentence: Sentence, scoring: Scoring
) -> tuple[tuple[Rung, ...], ...]:
    """The ways by which a sentence came to the article, each from the article's side down.

    The weakest rung of a way is the one that says least about where its words come from; a single
    rung is not compared with anything.
    """
    by_id = {source.id: source for source in analysis.sources}
    return tuple(
        _rungs([by_id[i] for i in chain.rungs], analysis, sentence, scoring)
        for chain in chains(sentence, analysis.sources, analysis.attributions, scoring)
    )


def _rungs(
    sources: list[Source], analysis: Analysis, sentence: Sentence, scoring: Scoring
) -> tuple[Rung, ...]:
    values = [_strength(source, scoring) for source in sources]
    low = min(values) if len(sources) > 1 else -1.0
    return tuple(
        Rung(source, _nearest(source, sentence), value == low, _link(source, analysis))
        for source, value in zip(sources, values, strict=True)
    )


def _strength(source: Source, scoring: Scoring) -> float:
    """0 for somebody who could not be traced."""
    found = strength_class(source)
    return scoring.strength[found].value if found is not None else 0.0


def _nearest(source: Source, sentence: Sentence) -> Span | None:
    before = [m for m in source.mentions if m.start < sentence.span.end]
    return before[-1] if before else next(iter(source.mentions), None)


def _link(source: Source, analysis: Analysis) -> str:
    links = (x for x in analysis.article.metadata.links if x.external)
    return next((x.href for x in links if any(x.span.touches(m) for m in source.mentions)), "")
