"""Quotations without a cue of their own go on from the attribution near them."""

from tests.said import said


def test_the_next_quotation_in_the_paragraph_goes_on(english):
    (found,) = said("“The dam leaks,” Byron said. “We must all leave the town tonight.”", english)
    assert found.content[1] == "“We must all leave the town tonight.”"


def test_a_paragraph_of_quotation_alone_goes_on(french):
    text = "« Le barrage fuit », a dit Ada Morel.\n\n« Nous devons tous partir ce soir. »"
    (found,) = said(text, french)
    assert found.content == ("« Le barrage fuit »", "« Nous devons tous partir ce soir. »")


def test_a_paragraph_of_narration_ends_it(english):
    text = "“The dam leaks,” Byron said.\n\nIt rained.\n\n“Nobody knows who wrote these words.”"
    (found,) = said(text, english)
    assert found.content == ("“The dam leaks,”",)


def test_what_somebody_unknown_says_is_not_the_next_speakers(english):
    text = "“We must all leave now,” came the cry of all of them. Byron said it would rain."
    (found,) = said(text, english)
    assert found.content == ("it would rain",)


def test_quotation_alone_belongs_to_whom_is_named_behind_it(english):
    text = "“We must all leave the town now.” Byron said that twice: “It will not wait for us.”"
    contents = [c for f in said(text, english) if f.source == "Byron" for c in f.content]
    assert "“We must all leave the town now.”" in contents
