"""The reader's own list: a text file there and back, and what it marks."""

from dataclasses import replace

from analysis.evidence.own_words import OwnWord, own_words, parse, unread, written
from analysis.model.codes import Tier, Voice
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import analyse_article, load_kit, read_article

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


def test_lines_that_are_no_entry_are_left_out_and_told_of():
    text = "eternal\n| B | nobody's\n\n# no\nbrave | loud | why\n*** | A\nharbour | Who?\n"
    assert parse(text) == (OwnWord("eternal"), OwnWord("harbour", message="Who?"))
    assert unread(text) == (2, 5, 6)
    assert unread(LIST) == ()


def test_of_two_entries_of_the_same_words_the_later_counts():
    assert parse("\ufeffeternal | A\neternal | B") == (OwnWord("eternal", Tier.B),)


def test_words_are_marked_wherever_they_stand(packs, cut):
    text = "The Harbour People met. “Eternal friends”, said Ann Weller."
    found = own_words(cut(text, "en"), parse(LIST), packs.by_code["en"].words)
    assert [(f.span.of(text), f.tier, f.voice, f.rule, f.note) for f in found] == [
        ("Harbour People", Tier.B, Voice.AUTHOR, "own.harbour_people", "Who says so?"),
        ("Eternal", Tier.A, Voice.QUOTED, "own.eternal", ""),
    ]


def test_a_star_stands_for_any_ending(packs, cut):
    text = "Migrants and a migratory bird; the old bridges of Marlow."
    entries = parse("migra*\nold bridge*")
    found = own_words(cut(text, "en"), entries, packs.by_code["en"].words)
    assert [f.span.of(text) for f in found] == ["Migrants", "migratory", "old bridges"]


def test_french_elisions_are_no_obstacle(packs, cut):
    text = "L’État d’urgence dure."
    found = own_words(cut(text, "fr"), (OwnWord("état d'urgence"),), packs.by_code["fr"].words)
    assert [f.span.of(text) for f in found] == ["État d’urgence"]


def test_a_word_that_is_switched_off_is_not_marked(packs, cut):
    assert own_words(cut("A brave plan.", "en"), parse(LIST), packs.by_code["en"].words) == ()


def test_a_hostile_entry_does_no_harm(packs, cut):
    entries = parse("***\n(((\n. | Z | x\n|||\n" + "a " * 5000)
    assert own_words(cut("A plan (old).", "en"), entries, packs.by_code["en"].words) is not None


def test_own_words_are_marked_and_leave_the_index_alone(resources):
    kit = load_kit(resources)
    text = (
        "The council met on Monday. " * 8 + "The eternal bridge, said Ann Weller, will stay shut."
    )
    article = read_article(Origin(OriginKind.TEXT, text), kit)
    plain = analyse_article(article, kit)
    marked = analyse_article(article, replace(kit, own_words=(OwnWord("eternal"),)))
    assert [f.span.of(article.text) for f in marked.findings if f.type == "own"] == ["eternal"]
    assert (marked.score.value, marked.score.low) == (plain.score.value, plain.score.low)
