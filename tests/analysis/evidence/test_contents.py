"""Content ends with its sentence, or where the next cue begins."""

import pytest

from tests.said import said


def test_a_second_verb_of_the_same_speaker_ends_it(english):
    found = said("Byron said that the dam leaks and warned that it would break.", english)
    assert [f.content for f in found] == [("that the dam leaks",), ("that it would break",)]


def test_another_speaker_ends_it(english):
    found = said("Byron said that the dam leaks, but Moran denied it.", english)
    assert [f.source for f in found] == ["Byron", "Moran"]


def test_a_cue_behind_takes_it_all(english):
    (found,) = said("Byron believes that the dam leaks, the mayor said.", english)
    assert (found.source, found.content) == ("the mayor", ("Byron believes that the dam leaks",))


def test_a_frame_needs_its_noun_to_end_it(english):
    (found,) = said("Byron likened it to a “lame snake” in a song about a dam.", english)
    assert found.content[0].endswith("in a song about a dam")


def test_a_relative_clause_ends_where_the_verb_of_its_subject_follows(french):
    text = "Un policier, qui a demandé à ne pas être nommé, a affirmé que la digue fuyait."
    assert [f.content for f in said(text, french)] == [
        ("à ne pas être nommé",),
        ("que la digue fuyait",),
    ]


@pytest.mark.parametrize("day", ["this week", "last month", "on Monday"])
def test_a_cue_behind_may_tell_when(english, day):
    text = f"Brenwell is considering a sale of its garden arm, two people at the firm said {day}."
    assert [f.source for f in said(text, english)] == ["two people at the firm"]


def test_a_lede_belongs_to_who_is_named_behind_it(english):
    text = "The line drops two boats because it cannot find crews, its managing director said."
    (found,) = said(text, english)
    assert found.source == "its managing director"


@pytest.mark.parametrize(
    ("text", "code", "content"),
    [
        (
            "According to police, the man, a former guard, admitted the theft.",
            "en",
            "the man, a former guard, admitted the theft",
        ),
        (
            "Selon une source, le suspect, un ancien gardien, a reconnu les faits.",
            "fr",
            "le suspect, un ancien gardien, a reconnu les faits",
        ),
    ],
)
def test_an_apposition_inside_it_ends_no_content(packs, text, code, content):
    (found,) = said(text, packs.by_code[code])
    assert found.content == (content,)
