"""The range: what the index becomes when every label is redrawn with its rate of error."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from analysis.judgement.backing import Backing
from analysis.judgement.chance import events
from analysis.judgement.components import reticence
from analysis.judgement.relabelled import relabelled
from analysis.judgement.scoring import Formula, Scoring

_REDRAWN = ("coverage", "strength", "independence")


@dataclass(frozen=True, slots=True)
class Labels:
    """All that is redrawn."""

    claims: tuple[Backing, ...]
    verdicts: tuple[float, ...]  # of the promises of title and opening
    hits: tuple[float, ...]  # how much each strong word counts
    words: int
    cut: bool  # only a part of the text is visible


def redraws(
    labels: Labels, values: Mapping[str, float | None], cap: float, scoring: Scoring, draws: int
) -> list[float]:
    """The index of every redraw, sorted; `values` are the components as computed, `cap` their top.

    The same labels give the same numbers. A component without a value takes no part.
    """
    random = Random(scoring.errors.seed)
    columns = dict(zip(_REDRAWN, relabelled(labels.claims, scoring, random, draws), strict=True))
    columns["headline"] = _promises(labels, scoring, random, draws)
    columns["restraint"] = _wording(labels, scoring, random, draws)
    weight, start, moving = 0.0, 0.0, []
    for name, value in values.items():
        if value is None:
            continue
        share = scoring.component[name].weight
        weight += share
        if name in columns:
            moving.append([share * one for one in columns[name]])
        else:
            start += share * value
    if not moving:
        return [100 * start / weight] * draws if weight else [0.0] * draws
    return sorted(min(cap, 100 * (start + sum(row)) / weight) for row in zip(*moving, strict=True))


def _promises(labels: Labels, scoring: Scoring, random: Random, draws: int) -> list[float]:
    """Title and opening, with some verdicts turned, and some answered where the text is hidden."""
    verdicts, formula, errors = labels.verdicts, scoring.formula, scoring.errors
    if not verdicts:
        return [0.0] * draws
    others = {v: [o for o in _verdicts(formula) if o != v] for v in verdicts}
    lost = [n for n, v in enumerate(verdicts) if v == 0] if labels.cut else []
    turned = events(random, errors.wrong_verdict, range(len(verdicts)), draws)
    hidden = events(random, errors.hidden_part, lost, draws)
    base, out = sum(verdicts), []
    for turns, answers in zip(turned, hidden, strict=True):
        total = base + sum(_pick(random, others[verdicts[n]]) - verdicts[n] for n in turns)
        for n in answers:
            if n not in turns:
                total += _pick(random, (formula.found_bare, 1.0))
        out.append(total / len(verdicts))
    return out


def _verdicts(formula: Formula) -> tuple[float, ...]:
    return (0.0, formula.found_bare, 1.0)


def _wording(labels: Labels, scoring: Scoring, random: Random, draws: int) -> list[float]:
    """Restraint, with some strong words taken back."""
    base = sum(labels.hits)
    taken = events(random, scoring.errors.wrong_word, range(len(labels.hits)), draws)
    return [
        reticence(base - sum(labels.hits[n] for n in back), labels.words, scoring.formula)
        for back in taken
    ]


def _pick(random: Random, choices: Sequence[float]) -> float:
    return choices[int(random.random() * len(choices))]
