"""Whom a source itself cites."""

import pytest

from tests.said import attributed, said


def test_the_cited_are_a_source_of_the_same_content(french):
    text = "Le pont est fermé, rapporte l'agence ORV, citant des sources locales."
    agency, locals_ = attributed(text, french)
    assert agency.relayed.of(text) == "des sources locales"
    assert locals_.source == agency.relayed
    assert locals_.content == agency.content


def test_an_argument_is_no_source(english):
    found = said("The town closed the bridge, the mayor said, citing the high costs.", english)
    assert "relay.citing" not in [f.rule for f in found]


@pytest.mark.parametrize(
    ("text", "code", "cited"),
    [
        ("Le pont a cédé, selon l'AFP, se référant à une source policière.", "fr", "AFP"),
        ("Le pont a cédé, rapporte l'agence Tessar, sur la foi de témoins.", "fr", "Tessar"),
        ("The bridge fell, according to the Gazette, which cited police sources.", "en", "Gazette"),
        ("The bridge fell, Reuters reported, referring to police documents.", "en", "Reuters"),
    ],
)
def test_whom_an_outlet_cites_comes_through_it(traced, text, code, cited):
    outlet, source = traced(text, code)[-1]
    assert cited in outlet.name
    assert (outlet.via, source.via) == (None, outlet.id)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Le pont a cédé, a dit le maire, cité par l'AFP.", "fr"),
        ("The bridge has collapsed, the mayor said, as quoted by Reuters.", "en"),
        ("The mayor, quoted by Reuters, said the bridge had collapsed.", "en"),
    ],
)
def test_somebody_quoted_by_an_outlet_comes_through_it(traced, text, code):
    sources = traced(text, code)[-1]
    outlet = next(s for s in sources if s.second_hand)
    assert [s.via for s in sources if not s.second_hand] == [outlet.id]
