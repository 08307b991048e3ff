"""A demonstration article beside its hand count: passages named by words, found in the record."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from analysis.judgement.messages import Messages
from analysis.model.codes import BODY
from analysis.model.judgement import Analysis
from analysis.model.origin import Origin, OriginKind
from analysis.model.span import Span
from analysis.pipeline import Kit, analyse_article, load_kit, read_article
from analysis.record import record

RESOURCES = Path(__file__).parents[1] / "resources"
SAMPLES = RESOURCES / "samples"

Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Checked:
    """What Selon made of a page, and what a careful reader made of it."""

    count: Entry
    record: Entry
    analysis: Analysis

    @property
    def text(self) -> str:
        """The text that all offsets count in."""
        return str(self.record["text"])

    def entries(self, table: str, *, required: bool = False) -> list[Entry]:
        """The lines of a table of the hand count; `required` leaves the optional ones out,
        and those that are known to be missed (with the reason), which have a test of their own.
        """
        lines = self.count.get(table, [])
        return [e for e in lines if not (required and (e.get("optional") or e.get("missed")))]

    def places(self, entry: Entry) -> Iterator[Span]:
        """Wherever the words of `entry` stand in the text, inside `within` where it is given."""
        words = entry.get("words") or entry["starts"]
        around = entry.get("within", words)
        start = self.text.find(around)
        while start >= 0:
            begin = start + around.index(words)
            yield Span(begin, begin + len(words))
            start = self.text.find(around, start + 1)

    def findings(self, kind: str) -> list[Entry]:
        """The findings of a kind, in reading order."""
        return [f for f in self.record["findings"] if f["kind"] == kind]

    def at(self, kind: str, entry: Entry) -> list[Entry]:
        """The findings of `kind` where `entry` stands."""
        places = list(self.places(entry))
        return [f for f in self.findings(kind) if any(meets(range_of(f), p) for p in places)]

    def sentence(self, entry: Entry) -> Entry | None:
        """The sentence that starts with the words of `entry`."""
        starts = {place.start for place in self.places(entry)}
        for sentence in self.record["sentences"]:
            if any(abs(sentence["start"] - start) <= 1 for start in starts):
                return dict(sentence)
        return None

    def body_sentences(self) -> list[Entry]:
        """The sentences of running text; a title or a heading promises, it does not report."""
        body = [range_of(b) for b in self.record["blocks"] if b["role"] in BODY]
        return [s for s in self.record["sentences"] if any(b.touches(range_of(s)) for b in body)]

    def givers(self, sentence: Entry) -> list[Entry]:
        """The sources whose words, or whose cue, stand in `sentence`."""
        here = range_of(sentence)
        ids = {
            a["source_id"]
            for a in self.record["attributions"]
            if any(here.touches(Span(*part)) for part in (a["cue"], *a["content"]))
        }
        return [s for s in self.record["sources"] if s["id"] in ids]


def range_of(value: Entry) -> Span:
    """The range of a sentence or finding of the record."""
    return Span(value["start"], value["end"])


def meets(one: Span, other: Span) -> bool:
    """Whether the shorter of the two lies in the other by half or more."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared * 2 >= min(one.end - one.start, other.end - other.start) > 0


@cache
def kit() -> Kit:
    """The data that Selon ships."""
    return load_kit(RESOURCES)


@cache
def checked(name: str) -> Checked:
    """The demonstration article `name` beside its hand count."""
    count = tomllib.loads((SAMPLES / f"{name}.toml").read_text(encoding="utf-8"))
    origin = Origin(OriginKind.PATH, str(SAMPLES / f"{name}.html"))
    analysis = analyse_article(read_article(origin, kit()), kit())
    messages = Messages(RESOURCES / "messages", "en")
    return Checked(count, record(name, analysis, messages), analysis)
