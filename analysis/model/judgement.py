"""The index with its components, readability, and the whole of an analysis."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from analysis.model.article import Article
from analysis.model.evidence import Assertion, Attribution, Credit, Finding, Source
from analysis.model.text import Paragraph, Sentence


@dataclass(frozen=True, slots=True)
class Component:
    """One ingredient of the index; `value` is 0 to 1, None when it could not be computed."""

    name: str
    value: float | None
    weight: float
    findings: tuple[int, ...] = ()
    facts: Mapping[str, float] = field(default_factory=dict)  # numbers for its sentence


@dataclass(frozen=True, slots=True)
class Counts:
    """What is said before any index: "9 of 14 statements say who they come from"."""

    claims: int
    attributed: int
    carried: int
    sources: int
    named: int


@dataclass(frozen=True, slots=True)
class Score:
    """The sourcing index; `value`, `low`, `high` stand together or `reason` says why not."""

    value: int | None
    low: int | None
    high: int | None
    grades: tuple[str, ...]  # codes; two when the range crosses a border
    visible_part_only: bool
    reason: str | None
    one_voice: bool
    components: tuple[Component, ...]
    counts: Counts
    own_weights: bool = False  # the components weigh as a reader wants, not as Selon has it


@dataclass(frozen=True, slots=True)
class Readability:
    """How hard the text is to read; every formula with its value, the first is the shown one."""

    words: int
    sentences: int
    minutes: int
    formula: str
    value: float
    level: str  # code: easy, medium, hard, very_hard
    others: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """One article and all that was found in it."""

    article: Article
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    attributions: tuple[Attribution, ...]
    sources: tuple[Source, ...]
    findings: tuple[Finding, ...]
    credits: tuple[Credit, ...]
    assertions: tuple[Assertion, ...]
    score: Score
    readability: Readability  # of what is in the article's own language
    parts: tuple[str, ...] = ()  # codes of the other languages that some paragraphs are in

    @property
    def warnings(self) -> tuple[str, ...]:
        """Codes of what the reader should know about how the text was read."""
        return (*self.article.notes.warnings, *(f"part_{code}" for code in self.parts))
