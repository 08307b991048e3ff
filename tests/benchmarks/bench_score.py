"""The index of an article with 200 claims: without redraws, and with all of them.

python -m tests.benchmarks.bench_score. The luck of a label is drawn once for all articles, so the
first article of a session pays for it and later ones do not: both are shown.
"""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from analysis.judgement.chance import turns
from analysis.judgement.score import weigh
from analysis.judgement.scoring import Scoring, load_scoring
from analysis.model.codes import SourceKind
from analysis.model.judgement import Score
from tests.analysis.judgement.invented import BACKED, LOST, Case, Group, case, source

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
CLAIMS = 200
_RUNS = 15
_SOURCES = 13
_EACH = 10  # statements by each of them; the rest have none


def article() -> Case:
    """Many sources of every kind, some of them relayed, strong words, promises kept and lost."""
    kinds = [kind for kind in SourceKind if kind is not SourceKind.UNRESOLVED]
    sources = [source(n, kinds[n % len(kinds)]) for n in range(_SOURCES)]
    groups = [Group(_EACH, one, carried=one.id % 3 == 0) for one in sources]
    bare = Group(CLAIMS - _EACH * _SOURCES)
    return case([*groups, bare], promises=[BACKED, BACKED, LOST], strong_words=20, words=4000)


def lines(scoring: Scoring) -> list[tuple[str, float, str]]:
    """What was timed, the least milliseconds of CPU of several runs, and the goal."""
    text = article()
    draws = scoring.errors.draws
    return [
        (f"index, {CLAIMS} claims", least(partial(_weighed, text, scoring, 0)), "≤ 3 ms"),
        (f"index, {draws} redraws", least(partial(_weighed, text, scoring, draws)), "≤ 60 ms"),
        ("the same, first of a session", least(partial(_first, text, scoring, draws)), "≤ 60 ms"),
    ]


def least(act: Callable[[], object]) -> float:
    """The least CPU time of several runs, in milliseconds."""
    times = []
    for _ in range(_RUNS):
        start = time.process_time()
        act()
        times.append(time.process_time() - start)
    return min(times) * 1000


def _weighed(text: Case, scoring: Scoring, draws: int) -> Score:
    return weigh(
        text.article, text.sentences, text.sources, text.attributions, text.findings,
        text.assertions, scoring, draws=draws,
    )  # fmt: skip


def _first(text: Case, scoring: Scoring, draws: int) -> Score:
    turns.cache_clear()
    return _weighed(text, scoring, draws)


def main() -> int:
    """Measure and print."""
    for what, milliseconds, goal in lines(load_scoring(RESOURCES / "scoring.toml")):
        print(f"{what}: {milliseconds:.2f} ms ({goal})")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
