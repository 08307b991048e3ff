"""Blocks of quotation that a line below them signs: "Nora Pell, baker" under her words."""

from collections.abc import Mapping, Sequence

from analysis.evidence.lexicon import Lexicon
from analysis.model.codes import Attitude, Manner, Role
from analysis.model.evidence import Attribution
from analysis.model.span import Span
from analysis.model.text import Paragraph

_LINE = 14  # tokens that such a line has at the most
_DASHES = frozenset("-–—―")
_ENDS = frozenset(".!?…:;")
_VERBS = "BHMK"
"""Tags of what makes a sentence of a line."""

Signed = Mapping[int, tuple[range, Attribution]]
"""By the number of the paragraph that signs: the quotations above it, and their attribution."""


def signed_quotations(paragraphs: Sequence[Paragraph], words: Lexicon) -> Signed:
    """The lines that say whose the blocks of quotation just above them are."""
    found: dict[int, tuple[range, Attribution]] = {}
    for n in range(1, len(paragraphs)):
        if paragraphs[n - 1].block.role is not Role.QUOTE or not _signs(paragraphs[n], words):
            continue
        first = n - 1
        while first and paragraphs[first - 1].block.role is Role.QUOTE and first - 1 not in found:
            first -= 1
        found[n] = range(first, n), _attribution(paragraphs[first:n], paragraphs[n])
    return found


def _signs(line: Paragraph, words: Lexicon) -> bool:
    """Whether a paragraph is a name, with what somebody is, and no sentence."""
    tokens = line.tokens
    if not 0 < len(tokens) <= _LINE or tokens[-1].text[-1] in _ENDS:
        return False
    named = tokens[1:] if tokens[0].text in _DASHES else tokens
    if not named or not named[0].text[0].isupper():
        return False
    return all(words.shapes[token.text] not in _VERBS for token in named)


def _attribution(quoted: Sequence[Paragraph], line: Paragraph) -> Attribution:
    """The cue is the dash; without one, the name itself says that it signs."""
    dashed = line.tokens[0].text in _DASHES
    source = Span(line.tokens[dashed].start, line.tokens[-1].end)
    return Attribution(
        cue=Span(line.tokens[0].start, line.tokens[0].end) if dashed else source,
        source=source,
        content=tuple(paragraph.block.span for paragraph in quoted),
        manner=Manner.DIRECT,
        attitude=Attitude.SPEECH,
        rule="signature.quote",
    )
