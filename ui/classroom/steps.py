"""What a room sees of the marks: nothing at first, then what was asked for and no more."""

from dataclasses import dataclass, replace

from analysis.model.codes import Kind
from analysis.model.evidence import Finding


@dataclass(frozen=True, slots=True)
class Steps:
    """The layers in the order in which they were asked for, and the mark in the light, if any."""

    findings: tuple[Finding, ...] = ()
    layers: tuple[Kind, ...] = ()
    lit: Finding | None = None

    @property
    def order(self) -> tuple[Kind, ...]:
        """The layers that this article has."""
        found = {finding.kind for finding in self.findings}
        return tuple(kind for kind in Kind if kind in found)

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings whose marks are on: those of the layers, and the one in the light."""
        return tuple(f for f in self.findings if f.kind in self.layers or f is self.lit)

    @property
    def place(self) -> tuple[int, int]:
        """Which of how many the lit one is; 0 where none is lit."""
        among = self._among()
        return (among.index(self.lit) + 1 if self.lit in among else 0), len(among)

    def forward(self) -> "Steps":
        """One layer more: the next after the last that was shown."""
        order = self.order
        last = order.index(self.layers[-1]) + 1 if self.layers else 0
        following = [k for k in (*order[last:], *order[:last]) if k not in self.layers]
        return replace(self, layers=(*self.layers, *following[:1]), lit=None)

    def back(self) -> "Steps":
        """Without the last layer."""
        return replace(self, layers=self.layers[:-1], lit=None)

    def jump(self, kind: Kind) -> "Steps":
        """That layer alone; nothing changes where the article has none of it."""
        return replace(self, layers=(kind,), lit=None) if kind in self.order else self

    def light(self, by: int) -> "Steps":
        """The next mark in the light, or the one before, round the end."""
        among = self._among()
        if not among:
            return self
        if self.lit not in among:
            return replace(self, lit=among[0 if by > 0 else -1])
        return replace(self, lit=among[(among.index(self.lit) + by) % len(among)])

    def _among(self) -> tuple[Finding, ...]:
        """Those of the layers shown; of all while there are none."""
        layers = self.layers or self.order
        return tuple(f for f in self.findings if f.kind in layers)
