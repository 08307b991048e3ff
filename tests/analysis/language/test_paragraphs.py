"""A block is cut once, and every token knows its sentence and its quotation."""

from analysis.language.paragraphs import split
from analysis.model.codes import Role
from tests.builders import article


def test_tokens_know_their_sentence_and_their_quotation(french):
    text = "Le port ferme. « Tout est vide », dit-elle."
    (paragraph,) = split(article(text, "fr"), french)
    inside = {t.text for t, q in zip(paragraph.tokens, paragraph.quote_of, strict=True) if q == 0}
    assert inside == {"«", "Tout", "est", "vide", "»"}
    assert paragraph.sentence_of[0] == 0
    assert paragraph.sentence_of[-1] == 1


def test_offsets_count_from_the_beginning_of_the_article(french):
    text = "Titre\n\nUne phrase ici.\n\nUne autre là."
    for paragraph in split(article(text, "fr"), french):
        for token in paragraph.tokens:
            assert text[token.start : token.end] == token.text


def test_a_block_of_quotation_without_marks_is_quoted_as_a_whole(english):
    (paragraph,) = split(article("We will not let go.", role=Role.QUOTE), english)
    assert set(paragraph.quote_of) == {0}
    (marked,) = split(article("“We will not”, she said.", role=Role.QUOTE), english)
    assert -1 in marked.quote_of
