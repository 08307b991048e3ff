"""Sentences keep the whole of the quotations they begin or end in."""

from analysis.evidence.lexicon import lexicon
from analysis.evidence.stretches import stretches


def words(text, cut, pack):
    (paragraph,) = cut(text, pack.code)
    found = stretches(paragraph, lexicon(pack))
    return [" ".join(t.text for t in st.tokens[st.first : st.past]) for st in found]


def test_a_quotation_ties_its_sentences_together(cut, english):
    found = words("“It rains. We leave,” Byron said. He left.", cut, english)
    assert found == ["“ It rains . We leave , ” Byron said .", "He left ."]


def test_a_question_ends_no_stretch_before_its_verb(cut, english):
    assert len(words("“Who built this dam?” Byron asked.", cut, english)) == 1


def test_a_quotation_that_ends_a_sentence_ties_nothing(cut, english):
    assert len(words("He said: “It rains now.” The town slept.", cut, english)) == 2
