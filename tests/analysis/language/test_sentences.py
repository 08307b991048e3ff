"""A full stop ends a sentence only where it ends one."""

import pytest

from analysis.language.sentences import sentences
from analysis.model.span import Span


def cut(text, pack):
    return [s.of(text) for s in sentences(text, Span(0, len(text)), pack.sentences)]


@pytest.mark.parametrize(
    "parts",
    [
        ["M. Dupont est venu.", "Il a parlé."],
        ["« Il y a un port. »", "Le maire se tait."],
        ["J. Martin et l’O.N.U. sont là.", "Rien d’autre."],
        ["Que faire ?", "Attendre !", "Oui…", "Le bateau part."],
        ["Le 3.5 est sorti.", "Puis 40 marins aussi."],
        ["Des pommes, etc. et des poires."],
        ["Voir p. 12 du rapport."],
    ],
)
def test_french_sentences(parts, french):
    assert cut(" ".join(parts), french) == parts


@pytest.mark.parametrize(
    "parts",
    [
        ["Mr. Smith came at 5 p.m. on Monday.", "He spoke."],
        ["“I saw it.”", "The clerk left."],
        ["The U.S. Army denied it.", "J. K. Rowe did not."],
        ["It cost $3.5 million.", "Who paid?", "Nobody."],
        ["He works for Acme Inc. and lives here."],
    ],
)
def test_english_sentences(parts, english):
    assert cut(" ".join(parts), english) == parts


def test_sentences_are_disjoint_ordered_and_trimmed(english):
    text = "  One is here.   Two is there!  \t Three?  "
    found = sentences(text, Span(0, len(text)), english.sentences)
    assert [s.of(text) for s in found] == ["One is here.", "Two is there!", "Three?"]


def test_a_block_of_spaces_has_no_sentence(english):
    assert sentences("   ", Span(0, 3), english.sentences) == ()


def test_no_is_an_answer_unless_a_figure_follows(english):
    parts = ["The White House said no.", "It lives at No. 10 and no. 12."]
    assert cut(" ".join(parts), english) == parts
