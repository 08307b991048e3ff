"""A verb that no list has is a cue beside a quotation, and only there."""

import pytest

from tests.said import said


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("“I am not a monster,” zinged Orvell.", "Orvell", "zinged"),
        ("“We will be back soon,” zinged the farmer.", "the farmer", "zinged"),
        ("“We will be back soon,” a passer-by zinged.", "a passer-by", "zinged"),
        ("“We will be back soon,” Ada Byron zinged.", "Ada Byron", "zinged"),
        ("“We will be back soon,” teacher Ada Byron zinged.", "teacher Ada Byron", "zinged"),
        ("“We will be back soon,” she zinged.", "she", "zinged"),
    ],
)
def test_the_clause_beside_a_quotation_says_who_speaks(english, text, source, cue):
    assert [f[:2] for f in said(text, english)] == [(source, cue)]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("« On ne dort plus la nuit », zozote Léa Marchand.", "Léa Marchand", "zozote"),
        ("« On ne dort plus la nuit », zozote un passant.", "un passant", "zozote"),
        ("« On ne dort plus la nuit », zozote son mari, Michel.", "son mari, Michel", "zozote"),
    ],
)
def test_in_french_the_subject_stands_behind(french, text, source, cue):
    assert [f[:2] for f in said(text, french)] == [(source, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "The farmer zinged the gate.",
        "“The Long Way Home,” the painting based in Leeds.",
        "The “bridge of sighs” zinged Orvell.",
    ],
)
def test_without_a_sentence_in_quotation_marks_there_is_no_cue(english, text):
    assert said(text, english) == []


def test_noun_behind_a_quotation_is_no_verb(french):
    assert said("« La mer est encore loin d'ici », slogan des marins.", french) == []


def test_next_speaker_is_not_given_for_it(english):
    text = (
        "“I am not a monster,” zinged Orvell. “I never was, not once.” "
        "His lawyer, Ada Byron, interjected: “We have nothing more to say.”"
    )
    assert [(f.source, f.content) for f in said(text, english)] == [
        ("Orvell", ("“I am not a monster,”", "“I never was, not once.”")),
        ("His lawyer, Ada Byron", ("“We have nothing more to say.”",)),
    ]


def test_known_verbs_of_manner_need_a_quotation(english):
    assert said("In her opening words on Thursday night, Ada Byron beamed.", english) == []
    assert [f.cue for f in said("“It was the best of days,” beamed Ada Byron.", english)] == [
        "beamed"
    ]


def test_relative_clause_may_stand_between_subject_and_verb(english):
    text = "“Nobody saw this coming,” one engineer, who asked to stay unnamed, told the Gazette."
    assert ("one engineer, who asked to stay unnamed", "told") in [
        f[:2] for f in said(text, english)
    ]
