"""Writes resources/report_card.toml, which the window shows: Selon's marks on its own work."""

from collections.abc import Iterable, Iterator

from tests.evaluation.corpora import RESOURCES
from tests.evaluation.counting import Tally

CARD = RESOURCES / "report_card.toml"
_HEAD = """\
# How often each rule was right on the development articles; written by `make eval`.
# A rule has its right marks and its false alarms; only a kind as a whole can miss something.
"""


def write_card(tallies: Iterable[Tally], day: str) -> None:
    """Replace the report card by what was counted today."""
    parts = [f'{_HEAD}date = "{day}"\n', *("\n".join(_lines(tally)) for tally in tallies)]
    CARD.write_text("\n".join(parts) + "\n", encoding="utf-8")


def _lines(tally: Tally) -> Iterator[str]:
    hits, alarms = tally.hits, tally.alarms
    yield "[[counted]]"
    yield f'kind = "{tally.kind}"'
    yield f'language = "{tally.language}"'
    yield f"texts = {tally.texts}"
    yield f"hits = {hits.total()}"
    yield f"alarms = {alarms.total()}"
    yield f"misses = {tally.misses}"
    yield 'rules = """'
    for rule in sorted(hits | alarms, key=lambda r: (-hits[r] - alarms[r], r)):
        yield f"{rule} = {hits[rule]} {alarms[rule]}"
    yield '"""\n'
