"""The reader's own list: a text file there and back, and what it marks."""

from analysis.evidence.own_words import OwnWord, own_words, parse, written
from analysis.model.evidence import Tier
from analysis.model.text import Voice

LIST = """# mine
harbour people | B | Who says so?
- brave
eternal
"""


def test_a_list_is_read_line_by_line():
    assert parse(LIST) == (
        OwnWord("harbour people", Tier.B, "Who says so?"),
        OwnWord("brave", on=False),
        OwnWord("eternal"),
    )


def test_a_written_list_reads_back_as_it_was():
    assert parse(written(parse(LIST))) == parse(LIST)


def test_nothing_is_read_from_blank_lines_and_comments():
    assert parse("\n  \n# no\n-\n") == ()


def test_words_are_marked_wherever_they_stand(packs, cut):
    text = "The Harbour People met. “Eternal friends”, said Ann Weller."
    found = own_words(cut(text, "en"), parse(LIST), packs.by_code["en"].words)
    assert [(f.span.of(text), f.tier, f.voice) for f in found] == [
        ("Harbour People", Tier.B, Voice.AUTHOR),
        ("Eternal", Tier.A, Voice.QUOTED),
    ]


def test_a_word_that_is_switched_off_is_not_marked(packs, cut):
    assert own_words(cut("A brave plan.", "en"), parse(LIST), packs.by_code["en"].words) == ()
