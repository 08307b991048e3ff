"""Content behind addressees, dates and places."""

from dataclasses import replace

import pytest

from tests.said import said


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Byron told reporters in Orvela that it rains.", "that it rains"),
        ("Byron told the council he would leave.", "he would leave"),
        ("Byron said Monday he would leave.", "he would leave"),
        ("Byron said in a letter to the council that it rains.", "that it rains"),
        ("Byron urged the council to leave.", "to leave"),
        ("Byron announced on Monday a new dam.", "a new dam"),
    ],
)
def test_content_begins_behind_them(english, text, content):
    (found,) = said(text, english)
    assert found.content[0].endswith(content)


def test_a_french_complement_clause_needs_its_complementiser(french):
    assert said("Le maire dit la pluie depuis hier.", french) == []


def test_a_language_may_put_a_comma_before_a_bare_clause(french):
    words = french.attribution
    grammar = replace(words.grammar, comma_clause=True)
    pack = replace(french, attribution=replace(words, grammar=grammar))
    (found,) = said("Le maire affirme, la digue est solide.", pack)
    assert found.content == ("la digue est solide",)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Prosecutors accused the mayor of taking bribes from the port.", "verb.charge"),
        ("Byron likened the dam to a sleeping giant.", "verb.charge"),
        ("Byron called the old dam “a danger to us all”.", "verb.charge"),
        ("Byron called the police.", "verb.object"),
    ],
)
def test_what_is_said_of_an_object_is_a_statement(english, text, rule):
    (found,) = said(text, english)
    assert found.rule == rule


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Une source a déclaré au journal que le pont fermait.", "que le pont fermait"),
        ("Le syndicat a demandé au maire de ne pas fermer le pont.", "de ne pas fermer le pont"),
    ],
)
def test_a_french_addressee_may_stand_between(french, text, content):
    (found,) = said(text, french)
    assert found.content[0].endswith(content)
    assert found.rule != "verb.object"


def test_paper_may_stand_before_the_quotation(french):
    text = "Le syndicat Vivre a dénoncé dans un communiqué « un vrai lynchage »."
    (found,) = said(text, french)
    assert found.content == ("« un vrai lynchage »",)


def test_a_noun_that_is_also_a_verb_may_lead_an_object(english):
    (found,) = said("Lumeo announced record profits on Monday.", english)
    assert (found.source, found.content[0]) == ("Lumeo", "record profits on Monday")


def test_a_quotation_may_follow_those_who_heard_it(french):
    text = "La ministre a promis mardi devant les députés « des contrôles renforcés »."
    (found,) = said(text, french)
    assert found.content == ("« des contrôles renforcés »",)
