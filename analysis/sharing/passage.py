"""A passage with its marks, to be pasted elsewhere: rich text with its own style, and plain."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import pairwise
from typing import NamedTuple

from analysis.judgement.messages import Messages
from analysis.model.codes import Kind
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis
from analysis.model.span import Span

_LINES: Mapping[Kind, str] = {
    Kind.UNATTRIBUTED_CLAIM: "dashed",
    Kind.VAGUE_SOURCE: "dotted",
    Kind.SECOND_HAND: "solid",
    Kind.HEARSAY: "dashed",
    Kind.LOADED_WORDING: "wavy",
    Kind.HEADLINE_GAP: "solid",
    Kind.ARCHIVE_IMAGE: "double",
    Kind.MONETISATION: "dotted",
}
"""The nearest that a word processor has to each line of the screen."""


class Passage(NamedTuple):
    """The same words in two forms."""

    html: str
    plain: str


class Ink(NamedTuple):
    """Colours of a kind of mark, as style sheets write them."""

    fill: str
    line: str


def passage(
    analysis: Analysis,
    span: Span,
    findings: Sequence[Finding],
    messages: Messages,
    inks: Mapping[Kind, Ink],
) -> Passage:
    """The words of `span`, its marks numbered from 1, a note for each, and where it is from."""
    within = [f for f in findings if f.span.touches(span)]
    numbers = {f.id: number for number, f in enumerate(within, 1)}
    rich, plain = [], []
    for block in analysis.article.blocks:
        part = Span(max(span.start, block.span.start), min(span.end, block.span.end))
        if part.start < part.end:
            rich.append(f"<p>{''.join(_rich(part, analysis, within, numbers, inks))}</p>")
            plain.append("".join(_plain(part, analysis, within, numbers)))
    notes = [_note(f, numbers[f.id], analysis, messages) for f in within]
    origin = _origin(analysis)
    rich += [f"<p>{escape(note)}</p>" for note in notes]
    rich += [f"<p><i>{escape(origin)}</i></p>"] if origin else []
    told = ["\n\n".join(plain), "\n".join(notes), origin]
    return Passage("\n".join(rich), "\n\n".join(part for part in told if part) + "\n")


def _stretches(span: Span, findings: Sequence[Finding]) -> Iterator[Span]:
    """The span, cut wherever a mark begins or ends."""
    edges = {edge for f in findings for edge in f.span if span.start < edge < span.end}
    yield from (Span(*pair) for pair in pairwise(sorted({*span, *edges})))


def _rich(
    span: Span,
    analysis: Analysis,
    findings: Sequence[Finding],
    numbers: Mapping[int, int],
    inks: Mapping[Kind, Ink],
) -> Iterator[str]:
    for stretch in _stretches(span, findings):
        over = [f for f in findings if f.span.holds(stretch)]
        words = escape(stretch.of(analysis.article.text))
        if over:
            inner = min(over, key=lambda f: f.span.end - f.span.start)
            ink, line = inks[inner.kind], _LINES[inner.kind]
            style = f"background-color:{ink.fill};text-decoration:underline {line} {ink.line}"
            words = f'<span style="{style}">{words}</span>'
        ends = (f for f in over if f.span.end == stretch.end)
        signs = "".join(
            f'<sup style="color:{inks[f.kind].line}">{numbers[f.id]}</sup>' for f in ends
        )
        yield words + signs


def _plain(
    span: Span, analysis: Analysis, findings: Sequence[Finding], numbers: Mapping[int, int]
) -> Iterator[str]:
    for stretch in _stretches(span, findings):
        ends = (f for f in findings if f.span.end == stretch.end and f.span.holds(stretch))
        yield stretch.of(analysis.article.text)
        yield "".join(f"[{numbers[f.id]}]" for f in ends)


def _note(finding: Finding, number: int, analysis: Analysis, messages: Messages) -> str:
    said = messages.finding(finding, analysis)
    return f"{number}. {said.label}: {said.reason} {said.question}".strip()


def _origin(analysis: Analysis) -> str:
    data = analysis.article.metadata
    parts = (data.title, data.site, data.published, data.url)
    return " · ".join(part for part in parts if part)
