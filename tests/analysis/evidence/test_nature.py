"""What a sentence does, by its words."""

import pytest

from analysis.evidence.nature import nature
from analysis.model.codes import Statement

FRENCH = [
    ("Le port emploie 40 % de marins en moins.", Statement.CLAIM),
    ("Le ministre a ordonné la fermeture du pont.", Statement.CLAIM),
    ("La route a cédé en raison de la pluie.", Statement.CLAIM),
    ("Le conseil a voté la taxe mardi soir.", Statement.RECORD),
    ("Qui paiera les travaux du pont ?", Statement.QUESTION),
    ("Il faut rouvrir cette route au plus vite.", Statement.OPINION),
    ("Malheureusement, rien ne bouge dans ce port.", Statement.OPINION),
    ("Les travaux commenceront au printemps prochain.", Statement.FORECAST),
    ("Si le budget était adopté, la piscine serait rénovée.", Statement.FORECAST),
    ("Nous avons marché longtemps sur le quai.", Statement.EXPERIENCE),
    ("Montant libre", Statement.FURNITURE),
    ("L'étude a été financée par la fondation Morvel.", Statement.RECORD),
    ("L'attaque a été menée par des hommes masqués.", Statement.CLAIM),
    ("Ces propos n'engagent que leur auteur.", Statement.FURNITURE),
    ("Une enquête a été ouverte dans la soirée.", Statement.RECORD),
]

ENGLISH = [
    ("The port employs 40 fewer sailors.", Statement.CLAIM),
    ("The minister covered up the leak for years.", Statement.CLAIM),
    ("The council voted on Monday evening.", Statement.RECORD),
    ("Who will pay for the bridge?", Statement.QUESTION),
    ("The town should reopen the road.", Statement.OPINION),
    ("The work will begin in spring.", Statement.FORECAST),
    ("The strike is due to end at midnight.", Statement.FORECAST),
    ("They host Wenmoor on Tuesday (19:45 GMT).", Statement.RECORD),
    ("Anyone with information is asked to contact the harbour police.", Statement.FURNITURE),
    ("If the budget passed, the pool would reopen.", Statement.FORECAST),
    ("We walked along the quay for hours.", Statement.EXPERIENCE),
    ("You can read more about the port.", Statement.EXHORTATION),
    ("The mayor opened the quay, which you can see below, in May.", Statement.RECORD),
    ("The harbour study was funded by the Marsh Foundation.", Statement.RECORD),
    ("The raid was carried out by masked men.", Statement.CLAIM),
    ("(Reporting by Ada Wren in Lindle; Editing by Tom Marsh)", Statement.FURNITURE),
    ("Tickets from the office, press@harbour.example, all week.", Statement.FURNITURE),
    ("The mayor told @harbourwatch that the quay was shut.", Statement.CLAIM),
    ("The quay was shut again, the mayor told @harbourwatch.", Statement.CLAIM),
    ("The views here are those of the author.", Statement.FURNITURE),
    ("An investigation has been opened by the harbour police.", Statement.RECORD),
    ("The firm was founded in 1874 and is headquartered in Lindle.", Statement.BACKGROUND),
]


def told(text, code, cut, packs):
    (paragraph,) = cut(text, code)
    return nature(paragraph.tokens, paragraph.lows, quoted=False, pack=packs.by_code[code])


@pytest.mark.parametrize(("text", "statement"), FRENCH)
def test_french_sentences(text, statement, cut, packs):
    assert told(text, "fr", cut, packs).statement is statement


@pytest.mark.parametrize(("text", "statement"), ENGLISH)
def test_english_sentences(text, statement, cut, packs):
    assert told(text, "en", cut, packs).statement is statement


def test_an_accusation_wants_a_source_more_than_a_record(cut, packs):
    charge = told("The mayor covered up the leak for years.", "en", cut, packs)
    record = told("The council voted on Monday evening.", "en", cut, packs)
    assert charge.probability > record.probability


def test_a_date_is_no_figure(cut, packs):
    assert told("Le pont tient depuis mai 2019.", "fr", cut, packs).type != "figure"


@pytest.mark.parametrize(
    ("text", "code", "statement"),
    [
        ("We built 40 schools in four years.", "en", Statement.CLAIM),
        ("Originally published on the Dunmore Gazette website.", "en", Statement.FURNITURE),
        ("Pour en savoir plus, consultez le site du port.", "fr", Statement.FURNITURE),
    ],
)
def test_a_figure_is_checkable_whoever_gives_it_and_a_notice_is_not(
    text, code, statement, cut, packs
):
    assert told(text, code, cut, packs).statement is statement


@pytest.mark.parametrize(
    ("text", "code", "statement"),
    [
        ("Sadly, the old pier burned down on Monday.", "en", Statement.CLAIM),
        ("Sadly, nobody here cares.", "en", Statement.OPINION),
        ("Malheureusement, le pont a cédé lundi soir.", "fr", Statement.CLAIM),
        ("We must find 40 sailors for the port.", "en", Statement.EXPERIENCE),
    ],
)
def test_a_feeling_about_a_fact_leaves_the_fact(text, code, statement, cut, packs):
    assert told(text, code, cut, packs).statement is statement


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The mayor refused to sign the lease.", "en"),
        ("Le maire a refusé de signer le bail.", "fr"),
    ],
)
def test_a_refusal_is_no_accusation(text, code, cut, packs):
    assert told(text, code, cut, packs).type != "accusation"
