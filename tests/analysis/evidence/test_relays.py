"""Whom a source itself cites."""

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
