"""Passives and participles name their source behind an agent, or name none."""

import pytest

from tests.said import said


def test_an_impersonal_passive_has_no_source(english):
    (found,) = said("It is expected that the dam will hold.", english)
    assert (found.source, found.content) == (None, ("that the dam will hold",))


def test_an_agent_is_the_source(english):
    (found,) = said("The plan was criticized by the farmers.", english)
    assert (found.source, found.content) == ("the farmers", ("The plan",))


def test_somebody_said_to_be_is_content(english):
    (found,) = said("The mayor is said to be furious.", english)
    assert (found.source, found.content) == (None, ("The mayor", "to be furious"))


def test_a_participle_with_an_agent(french):
    (found,) = said("Le projet critiqué par les riverains avance.", french)
    assert (found.source, found.rule) == ("les riverains", "participle.agent")


def test_somebody_asked_at_the_beginning_of_a_sentence(english):
    found = said("Asked whether the dam leaks, Byron said that it does.", english)
    assert [(f.source, f.content[0]) for f in found] == [
        (None, "whether the dam leaks"),
        ("Byron", "that it does"),
    ]


def test_whoever_has_seen_a_paper_says_nothing_in_it(english):
    found = said("In an email seen by the Gazette, Byron wrote that the dam leaks.", english)
    assert [f.source for f in found] == ["Byron"]


def test_an_agent_may_stand_behind_a_quotation(english):
    (found,) = said("The plan was called “a disgrace” by union leader Ida Rice.", english)
    assert (found.source, found.content) == ("union leader Ida Rice", ("The plan", "“a disgrace”"))


def test_who_is_named_to_an_office_is_not_spoken_of(english):
    assert said("Four members would be named by the governor.", english) == []


@pytest.mark.parametrize(
    "who", ["An aide who was not authorized to speak", "A man who was not expected to survive"]
)
def test_what_somebody_may_not_do_tells_who_it_is(english, who):
    (found,) = said(f"{who} said the dam leaks.", english)
    assert (found.source, found.content[0]) == (who, "the dam leaks")
