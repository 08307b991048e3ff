"""What any reader knows or can look up, told apart from what only looks like it."""

import pytest

from analysis.evidence.nature import nature
from analysis.model.codes import Statement

KNOWN = [
    ("Brimfever is a rare lung disease.", "en"),
    ("Symptoms include fever and a dry cough.", "en"),
    ("Brimfever is caused by a virus that sheep carry.", "en"),
    ("Nora Pell is the mayor of Dunmore.", "en"),
    ("The harbour lies on the west coast, 40 kilometres from Dunmore.", "en"),
    ("The castle was built in the 14th century.", "en"),
    ("In the seventeenth century the fever killed 3,000 people here.", "en"),
    ("Historically, the port lived on herring.", "en"),
    ("La brumelle est une maladie rare des poumons.", "fr"),
    ("Les symptômes sont une forte fièvre et une toux sèche.", "fr"),
    ("Nora Pell est maire de Lanville.", "fr"),
    ("Le village est situé à 900 mètres d'altitude.", "fr"),
    ("Le château a été construit au XIVe siècle.", "fr"),
    ("La fête a lieu chaque printemps.", "fr"),
]

TOLD = [
    ("The dam is a danger to the valley.", "en"),
    ("The town is the poorest in the country.", "en"),
    ("Theft is caused by poverty in these streets.", "en"),
    ("Typically, the harbour loses half its crews.", "en"),
    ("In the 21st century the town lost its shops.", "en"),
    ("Of the town's houses, 40 per cent are located on the quay.", "en"),
    ("The fund is a unit of a bank and holds $40 million.", "en"),
    ("La ville est la plus pauvre du pays.", "fr"),
    ("Le barrage est un danger pour la vallée.", "fr"),
    ("Le taux de chômage se situe à 14 % dans le canton.", "fr"),
    ("Habituellement, les pêcheurs vendent à perte.", "fr"),
    ("Au XXIe siècle, la ville a perdu ses commerces.", "fr"),
]


def told(text, code, cut, packs):
    (paragraph,) = cut(text, code)
    tokens, lows = paragraph.tokens, paragraph.lows
    return nature(tokens, lows, quoted=False, pack=packs.by_code[code]).statement


@pytest.mark.parametrize(("text", "code"), KNOWN)
def test_what_every_reference_book_says_is_background(text, code, cut, packs):
    assert told(text, code, cut, packs) is Statement.BACKGROUND


@pytest.mark.parametrize(("text", "code"), TOLD)
def test_what_somebody_has_to_find_out_is_not(text, code, cut, packs):
    assert told(text, code, cut, packs) is not Statement.BACKGROUND
