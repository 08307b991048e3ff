"""Hearsay is marked; beside a source it is marked less strongly."""

import pytest

from analysis.evidence.hearsay import hearsay
from analysis.model.codes import Tier, Voice


def marks(text, code, traced, packs):
    whole, paragraphs, attributions, _ = traced(text, code)
    return list(hearsay(whole, paragraphs, attributions, packs.by_code[code]))


def test_the_past_conditional_alone_is_hearsay(traced, packs):
    text = "Le ministre aurait ordonné la fermeture du pont."
    (mark,) = marks(text, "fr", traced, packs)
    assert mark.span.of(text) == "aurait ordonné"
    assert mark.tier is Tier.A


def test_beside_a_source_it_is_careful_wording(traced, packs):
    (mark,) = marks("Selon la préfecture, deux pêcheurs auraient été blessés.", "fr", traced, packs)
    assert mark.tier is Tier.B


def test_the_present_conditional_needs_a_frame(traced, packs):
    assert not marks("Le pont serait utile à la ville.", "fr", traced, packs)
    assert marks("Selon la préfecture, le pont serait fermé.", "fr", traced, packs)


@pytest.mark.parametrize(
    "text",
    [
        "Le maire a dit mardi que le pont serait fermé.",
        "Si le budget était adopté, la piscine serait rénovée.",
        "Avec ce budget, la piscine serait rénovée.",
    ],
)
def test_a_future_seen_from_the_past_and_a_condition_are_no_hearsay(text, traced, packs):
    assert not marks(text, "fr", traced, packs)


def test_in_a_quotation_it_is_somebody_else_s(traced, packs):
    found = marks("“The ship reportedly sank,” said Alma Reyes.", "en", traced, packs)
    assert [m.voice for m in found] == [Voice.QUOTED]
