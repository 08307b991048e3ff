"""One letter for each word."""

from analysis.evidence.lexicon import lexicon
from analysis.evidence.tagging import tagged


def tags(text, cut, pack):
    (paragraph,) = cut(text, pack.code)
    return "".join(tagged(paragraph, lexicon(pack)))


def test_shapes_and_classes(cut, english):
    assert tags("The mayor of Orvela said 12 words.", cut, english) == "DnPXV#n."


def test_that_behind_a_noun_and_before_a_verb_is_relative(cut, english):
    assert tags("The town that said no.", cut, english)[2] == "W"


def test_a_verb_in_a_headline_stays_a_verb(cut, english):
    assert tags("Mayor Tells Farmers That Rain Is Coming", cut, english)[1] == "V"


def test_a_surname_that_is_a_verb_is_a_name_before_a_verb_of_saying(cut, english):
    assert tags("Savage said it rained.", cut, english)[:2] == "XV"
    assert tags("Reports said it rained.", cut, english)[:2] == "VV"
    assert tags("Hope compared to fear is small.", cut, english)[0] != "X"


def test_words_in_quotation_marks_are_closed(cut, english):
    assert tags("He said “no way” twice.", cut, english) == "SVqqqqR."


def test_an_adverb_of_several_words_is_an_adverb(cut, french):
    assert tags("Le maire, pour sa part, nie.", cut, french)[3:6] == "RRR"


def test_a_verb_before_an_opponent_is_no_name(cut, english):
    assert tags("Campaign for Better Boats said that the quay was too low.", cut, english)[0] == "X"
    assert tags("Campaigning against Nora Pell, he said no.", cut, english)[0] == "V"


def test_a_first_name_that_is_also_a_verb_stays_in_its_name(cut, english):
    assert tags("Sergeant Will Frost said no to the whole idea.", cut, english)[:3] == "XXX"
