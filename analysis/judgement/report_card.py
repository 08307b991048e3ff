"""How often Selon's own marks are right: counted on development articles, rule by rule."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from analysis.language.section import section


@dataclass(frozen=True, slots=True)
class Counted:
    """One kind in one language: marks that were right, false alarms, and what was missed.

    `kind` is a kind of finding, "attribution" or "source_kind"; `rules` has for each rule its
    right marks and its false alarms, as "12 3". A rule alone misses nothing, only a kind does.
    """

    kind: str
    language: str
    texts: int  # articles, sentences or pages that were counted on
    hits: int
    alarms: int
    misses: int
    rules: Mapping[str, str] = field(default_factory=dict)

    @property
    def precision(self) -> float | None:
        """Of the marks, the share that is right; None where there are none."""
        return _share(self.hits, self.alarms)

    @property
    def recall(self) -> float | None:
        """Of what there was to find, the share that was found."""
        return _share(self.hits, self.misses)

    def by_rule(self) -> tuple[tuple[str, int, int], ...]:
        """Each rule with its right marks and false alarms, the busiest first."""
        rows = []
        for rule, told in self.rules.items():
            hits, alarms = map(int, told.split())
            rows.append((rule, hits, alarms))
        return tuple(sorted(rows, key=lambda row: (-row[1] - row[2], row[0])))


@dataclass(frozen=True, slots=True)
class ReportCard:
    """All that was counted on one day."""

    date: str
    counted: tuple[Counted, ...]


def load_report_card(path: Path) -> ReportCard:
    """The report card in `path`; a faulty file is a PackError."""
    return section(path, ReportCard)


def _share(right: int, other: int) -> float | None:
    return right / (right + other) if right + other else None
