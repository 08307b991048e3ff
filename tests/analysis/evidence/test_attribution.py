"""Who says what, with exact offsets, in order, in both languages."""

import sys

import pytest

from analysis.evidence.attribution import attribute
from analysis.model.codes import Attitude, Manner
from tests.said import attributed, said


def test_source_cue_and_content_are_the_words_of_the_text(english):
    text = "Ada Byron, the mayor, said on Monday that the bridge would close. It rained."
    (found,) = said(text, english)
    assert found == (
        "Ada Byron, the mayor",
        "said",
        ("that the bridge would close",),
        "verb.clause",
    )


def test_curly_and_straight_marks_give_the_same_attributions(french):
    curly = "“L’eau monte”, a déclaré le maire d’Orvelle. “Nous partons ce soir, tous.”"
    straight = curly.replace("’", "'").replace("“", '"').replace("”", '"')
    assert [f[:2] for f in said(curly, french)] == [("le maire d’Orvelle", "a déclaré")]
    assert attributed(curly, french) == attributed(straight, french)


def test_only_the_outermost_of_nested_attributions_is_kept(english):
    text = "Orvela wants to build a bridge because engineers say it is safe, officials said."
    assert [found.source for found in said(text, english)] == ["officials"]


def test_attributions_come_in_order_of_their_cues(french):
    text = "Selon Ada Morel, il pleut. Paul Rive affirme qu'il neige. On ignore tout du reste."
    cues = [a.cue for a in attributed(text, french)]
    assert cues == sorted(cues)


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("“The dam will hold for years,” Ada Byron said.", Manner.DIRECT),
        ("Ada Byron said the dam would hold.", Manner.INDIRECT),
        ("Ada Byron said the dam would hold “for a hundred years or more.”", Manner.MIXED),
    ],
)
def test_manner_says_whether_the_words_are_quoted(english, text, manner):
    assert [a.manner for a in attributed(text, english)] == [manner]


@pytest.mark.parametrize(
    ("text", "attitude"),
    [
        ("Le maire affirme que le pont est solide.", Attitude.SPEECH),
        ("Le maire pense que le pont est solide.", Attitude.THOUGHT),
        ("Le maire veut fermer le pont.", Attitude.WILL),
    ],
)
def test_attitude_tells_speech_thought_and_will_apart(french, text, attitude):
    assert [a.attitude for a in attributed(text, french)] == [attitude]


def test_a_refusal_to_speak_is_negated(english):
    (found,) = attributed("Ada Byron declined to say whether the dam leaks.", english)
    assert found.negated


def test_swapped_names_change_nothing_but_the_names(english):
    text = "Ada Byron said that Orvela will pay. “We keep our word here,” Byron added."
    swapped = text.replace("Ada", "Ida").replace("Byron", "Moran").replace("Orvela", "Lanvil")
    assert [f.rule for f in said(text, english)] == [f.rule for f in said(swapped, english)]


HOSTILE = [
    "said ",
    "and said and ",
    "according to ",
    "“a b c d e f” he said, ",
    "''",
    "“",
    ", said Smith, who ",
    "to say to ",
    "X and ",
    "1, ",
    "he was, , told ",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_the_work_grows_with_length_and_no_faster(english, cut, unit):
    def steps(words):
        paragraphs = cut(unit * (words // max(1, len(unit.split()))), "en")
        counted = 0

        def count(_frame, _event, _argument):
            nonlocal counted
            counted += 1

        sys.setprofile(count)  # calls, of Python's own functions too: the same on every machine
        try:
            attribute(paragraphs, english)
        finally:
            sys.setprofile(None)
        return counted

    steps(500)
    assert steps(12_000) < 7 * steps(2_000)
