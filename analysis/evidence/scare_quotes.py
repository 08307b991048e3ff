"""Words that the writer holds at a distance: a short quotation that nobody is given for."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from analysis.language.folding import fold
from analysis.language.loaded_words import LoadedWords
from analysis.model.codes import Tier
from analysis.model.evidence import Attribution
from analysis.model.span import Span
from analysis.model.text import START, Paragraph, Quote, Token

_LONGEST = 3  # words inside
_BEFORE = 3  # words before the mark that may introduce a name


def scare_quotes(
    paragraph: Paragraph, attributions: Sequence[Attribution], words: LoadedWords, seen: set[str]
) -> Iterator[tuple[Span, Tier]]:
    """The words between the marks, of tier A where a word before points at them.

    `seen` are the short quoted phrases that stood in the article before.
    """
    if not paragraph.quotes:
        return
    for quote in paragraph.quotes:
        first, end = (bisect_left(paragraph.tokens, at, key=START) for at in quote.span)
        if sum([low[0].isalnum() for low in paragraph.lows[first:end]]) > _LONGEST:
            continue
        inside = [t for t in paragraph.tokens[first:end] if t.text[0].isalnum()]
        fits = quote.closed and _distances(inside, quote, paragraph, words, seen)
        if fits and not _given(quote.span, paragraph, attributions, words):
            before = paragraph.tokens[max(0, first - 2) : first]
            pointed = any(t.low in words.pointing for t in before)
            yield Span(inside[0].start, inside[-1].end), Tier.A if pointed else Tier.B
        seen.add(" ".join([t.low for t in inside]))


def _distances(
    inside: Sequence[Token], quote: Quote, paragraph: Paragraph, words: LoadedWords, seen: set[str]
) -> bool:
    """Whether the form fits: plain words, no name, no title, no figure."""
    if not inside:
        return False
    phrase = " ".join(t.low for t in inside)
    if phrase in seen or fold(phrase) in words.always_quoted:
        return False
    if any(t.text[0].isupper() or t.text[0].isdigit() for t in inside):
        return False
    first = bisect_left(paragraph.tokens, quote.span.start, key=START)
    before = paragraph.tokens[max(0, first - _BEFORE) : first]
    if any(t.low in words.namers for t in before):
        return False
    return not before or before[-1].text not in (":", ",")


def _given(
    quote: Span, paragraph: Paragraph, attributions: Sequence[Attribution], words: LoadedWords
) -> bool:
    """Whether somebody is given for the quotation or its sentence."""
    number = next((n for n, s in enumerate(paragraph.sentences) if s.touches(quote)), 0)
    sentence, (first, past) = paragraph.sentences[number], paragraph.cuts[number : number + 2]
    if not words.sayers.isdisjoint(paragraph.lows[first:past]):
        return True
    return any(
        a.cue.touches(sentence) or any(c.touches(sentence) for c in a.content) for a in attributions
    )
