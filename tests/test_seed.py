"""The article this project began with, where it is at hand: what a good reading marks in it."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from analysis.judgement.messages import Messages
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import analyse_article, read_article
from analysis.record import record
from tests.hand_count import RESOURCES, kit

SEED = Path(__file__).parents[2] / "shared" / "seed"
STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})

pytestmark = pytest.mark.skipif(not SEED.is_dir(), reason="the seed article is not at hand")

Entry = dict[str, Any]


@pytest.fixture(scope="module")
def expected() -> Entry:
    return dict(json.loads((SEED / "expected.json").read_text(encoding="utf-8")))


@pytest.fixture(params=["curly", "straight"])
def seed(request: pytest.FixtureRequest) -> Entry:
    return _analysed(straight=request.param == "straight")


def test_text_is_what_was_handed_in(seed):
    text = (SEED / "article.txt").read_text(encoding="utf-8")
    assert seed["text"] in (text, text.translate(STRAIGHT))


def test_every_finding_is_there_with_its_type_and_voice(seed, expected):
    missed = []
    for wanted in _required(expected["findings"]):
        same = [f for f in seed["findings"] if _answers(f, wanted)]
        keys = [key for key in ("type", "voice") if key in wanted]
        if not same or any(all(f[k] != wanted[k] for f in same) for k in keys):
            missed.append((wanted["kind"], wanted["text"][:50], [(f["type"]) for f in same]))
    assert not missed


def test_nothing_is_marked_that_must_not_be(seed, expected):
    alarms = [
        quiet["why"]
        for quiet in expected["not_findings"]
        if any(_answers(f, quiet) for f in seed["findings"])
    ]
    assert not alarms


def test_every_attribution_has_its_source_its_kind_and_its_content(seed, expected):
    sources = {source["id"]: source for source in seed["sources"]}
    wrong = []
    for wanted in _required(expected["attributions"]):
        same = [a for a in seed["attributions"] if _shared(a["cue"], wanted["cue"]) > 0]
        if not same or not _same_attribution(same[0], wanted, sources):
            found = same and (same[0], sources.get(same[0]["source_id"]))
            wrong.append((wanted, found))
    assert not wrong


def test_ledger_holds_the_five_sources(seed, expected):
    ledger = [(source["name"].lower(), source["kind"]) for source in seed["sources"]]
    missed = [
        wanted
        for wanted in expected["sources"]
        if not any(wanted["name"].lower() in n and wanted["kind"] == k for n, k in ledger)
    ]
    assert not missed


def test_state_agency_is_given_the_largest_share(seed, expected):
    largest = max(seed["sources"], key=lambda source: source["words"])
    wanted = next(s for s in expected["sources"] if s.get("share") == "largest")
    assert wanted["name"] in largest["name"]


def test_author_and_date_are_read(seed, expected):
    for key in ("byline", "published"):
        assert expected["metadata"][key] in (seed["metadata"][key] or "")


@cache
def _analysed(*, straight: bool) -> Entry:
    text = (SEED / "article.txt").read_text(encoding="utf-8")
    origin = Origin(OriginKind.TEXT, text.translate(STRAIGHT) if straight else text)
    analysis = analyse_article(read_article(origin, kit()), kit())
    return record("seed", analysis, Messages(RESOURCES / "messages", "fr"))


def _required(entries: list[Entry]) -> list[Entry]:
    return [entry for entry in entries if not entry.get("optional")]


def _answers(finding: Entry, wanted: Entry) -> bool:
    """Same kind, sharing half of the longer one; for a gap in the opening, touching is enough."""
    here = [finding["start"], finding["end"]]
    least = 0.0 if wanted["kind"] == "headline_gap" else 0.4999
    return finding["kind"] == wanted["kind"] and _shared(here, wanted["span"]) > least


def _shared(one: list[int], other: list[int]) -> float:
    """How much of the longer range both cover, 0 to 1."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, both) / max(one[1] - one[0], other[1] - other[0], 1)


def _same_attribution(found: Entry, wanted: Entry, sources: dict[int, Entry]) -> bool:
    source = sources.get(found["source_id"], {"kind": None, "name": ""})
    return (
        found["source"] is not None
        and _shared(found["source"], wanted["source"]) >= 0.5
        and any(_shared(part, wanted["content"][0]) >= 0.5 for part in found["content"])
        and source["kind"] == wanted["source_kind"]
        and wanted.get("resolves_to", "").lower() in source["name"].lower()
    )
