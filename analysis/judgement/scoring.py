"""Every number of the sourcing index, read from `scoring.toml`; each says where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from analysis.errors import PackError
from analysis.judgement.strength import CLASSES
from analysis.language.section import section

COMPONENTS = ("coverage", "strength", "independence", "headline", "traceability", "restraint")
"""The ingredients of the index, in the order in which they are shown."""

RATES = frozenset(
    {
        "not_a_claim",
        "false_attribution",
        "missed_attribution",
        "wrong_class",
        "wrong_verdict",
        "wrong_word",
        "hidden_part",
    }
)
"""What may be labelled wrongly."""


@dataclass(frozen=True, slots=True)
class Share:
    """What a component counts for."""

    weight: float
    why: str


@dataclass(frozen=True, slots=True)
class Strength:
    """How much a source of one class weighs, 0 to 1; `origin`: it counts as a voice."""

    value: float
    why: str
    origin: bool = True


@dataclass(frozen=True, slots=True)
class Formula:
    """The numbers inside the formulas of the components; the file says what each is."""

    hop: float
    carried: float
    record: float
    background: float
    heard: float
    voices: float
    found_bare: float
    strong_words: float
    tier_b: float
    fewest_words: int
    repeats: int
    sources_share: float
    days_share: float
    days: float
    signs_share: float
    pictures_share: float
    one_voice: int


@dataclass(frozen=True, slots=True)
class Limits:
    """Where Selon gives no range: too few claims or words, or a range too wide."""

    claims: int
    width: int
    words: int
    visible_words: int


@dataclass(frozen=True, slots=True)
class Rate:
    """How often a label is wrong (0 to 1) in each language, and how that is known.

    `basis` is "measured" or "assumed"; `why` says on what, or where it comes from.
    """

    share: Mapping[str, float]
    basis: str
    date: str
    why: str


@dataclass(frozen=True, slots=True)
class Errors:
    """How often labels are wrong, and how the range is drawn from that."""

    draws: int
    seed: int
    low: float
    high: float
    step: int
    unseen: float
    unseen_strength: float
    rate: Mapping[str, Rate]

    def share(self, name: str, language: str) -> float:
        """How often labels of one sort are wrong in an article of this language."""
        return self.rate[name].share[language]


@dataclass(frozen=True, slots=True)
class Scoring:
    """All numbers of the index."""

    languages: frozenset[str]
    component: Mapping[str, Share]
    strength: Mapping[str, Strength]
    formula: Formula
    limits: Limits
    grade: Mapping[str, int]
    errors: Errors
    own_weights: bool = False  # a reader's, not Selon's


def reweighted(scoring: Scoring, weights: Mapping[str, float]) -> Scoring:
    """`scoring` with other weights for some components: a class's own version beside Selon's.

    Weights that change nothing, or leave no component any weight, give `scoring` itself.
    """
    shares = {
        name: replace(share, weight=weights.get(name, share.weight))
        for name, share in scoring.component.items()
    }
    if shares == scoring.component or not any(share.weight > 0 for share in shares.values()):
        return scoring
    return replace(scoring, component=shares, own_weights=True)


def load_scoring(path: Path) -> Scoring:
    """The numbers in `path`; a missing component, class of source or rate is a PackError."""
    scoring = section(path, Scoring)
    shares = {name: rate.share for name, rate in scoring.errors.rate.items()}
    for what, known, wanted in (
        ("component", scoring.component, frozenset(COMPONENTS)),
        ("strength", scoring.strength, CLASSES),
        ("errors.rate", shares, RATES),
        *((f"errors.rate.{name}", share, scoring.languages) for name, share in shares.items()),
    ):
        if frozenset(known) != wanted:
            odd = ", ".join(sorted(wanted ^ known.keys()))
            raise PackError(path, what, f"not the entries wanted: {odd}")
    return scoring
