"""Words for title and opening against the body: the section `headline.toml` of a pack."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)
class HeadlineWords:
    """Number words with the figure they stand for, and verb forms that may follow an actor."""

    numbers: Mapping[str, str] = field(default_factory=dict)
    verbs: frozenset[str] = frozenset()
