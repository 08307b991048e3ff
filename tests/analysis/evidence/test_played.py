"""A match report tells what everybody saw who came."""

import pytest

from analysis.evidence.claims import Evidence, statements
from analysis.evidence.played import is_match
from analysis.language.paragraphs import split
from analysis.model.codes import Attributed, Role, Statement
from tests.builders import article

ENGLISH = (
    "Rovers won the match 3-1 on Saturday. Ida Wren scored with a header from a corner. "
    "The league leaders hit the post twice before half-time, and the coach was content."
)
FRENCH = (
    "Les Mouettes ont gagné le match 3-1 samedi. L'équipe menait à la mi-temps. "
    "Le stade était plein, et l'entraîneur content de ses joueurs."
)


def paragraphs(text, pack, role=Role.LEDE):
    return split(article(text, pack.code, role), pack)


@pytest.mark.parametrize(("text", "code"), [(ENGLISH, "en"), (FRENCH, "fr")])
def test_a_score_and_the_words_of_sport_make_a_match(packs, text, code):
    assert is_match(paragraphs(text, packs.by_code[code]), packs.by_code[code])


@pytest.mark.parametrize(
    "text",
    [
        "The council voted 12-7 for the toll on Monday. The mayor was content.",
        ENGLISH.replace("3-1 ", ""),
        "The club won a grant of 40,000 euros by 12-7 on Monday. The coach was content.",
    ],
)
def test_other_texts_are_none(english, text):
    assert not is_match(paragraphs(text, english), english)


def test_what_everybody_saw_is_a_record(english):
    found = statements(paragraphs(ENGLISH, english), Evidence(), english)
    assert {s.statement for s in found} == {Statement.RECORD}
    assert {s.attributed for s in found} == {Attributed.NONE}


def test_an_accusation_stays_one(english):
    text = f"{ENGLISH} The owner of the league bribed the referee for years."
    *_, last = statements(paragraphs(text, english), Evidence(), english)
    assert last.statement is Statement.CLAIM
