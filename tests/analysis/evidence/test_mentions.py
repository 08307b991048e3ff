"""What the words of a source say: its kind, its name, and what it may take up."""

from collections import Counter
from pathlib import Path

import pytest

from analysis.evidence.joining import joined
from analysis.evidence.mentions import mention
from analysis.language.tokens import tokens
from analysis.model.codes import SourceKind
from analysis.model.span import Span


@pytest.fixture(scope="module")
def described(packs, state_media):
    def describe(text, code, opens=False):
        pack = packs.by_code[code]
        span = Span(0, len(text))
        cut = tokens(text, span, pack.words).each
        return mention(span, cut, [opens and n == 0 for n in range(len(cut))], pack, state_media)

    return describe


FRENCH = [
    ("un communiqué de i24News", "media", "i24News"),
    ("l’agence de presse syrienne SANA", "state_media", "SANA"),
    ("des sources sur le terrain", "anonymous", "sources sur le terrain"),
    ("D’autres médias locaux", "vague", "médias locaux"),
    ("M. Jaafari", "person", "Jaafari"),
    ("le ministre de l'Intérieur, Paul Vernet", "official", "Paul Vernet"),
    ("Jeanne Morel, historienne", "person", "Jeanne Morel"),
    ("la préfecture", "official", "préfecture"),
    ("une source policière", "anonymous", "source policière"),
    ("les experts", "vague", "experts"),
    ("plusieurs témoins", "anonymous", "témoins"),
    ("l'ONU", "official", "ONU"),
    ("Washington", "official", "Washington"),
    ("Amnesty International", "organisation", "Amnesty International"),
    ("une étude", "vague", "étude"),
    ("un rapport de l'Insee", "document", "Insee"),
    ("nos informations", "self", "informations"),
    ("des internautes", "vague", "internautes"),
    ("le Figaro", "media", "Figaro"),
    ("la télévision d’État", "state_media", "télévision d’État"),
    ("le journal The Merrin Post", "media", "Merrin Post"),
]

ENGLISH = [
    ("the port authority", "official", "port authority"),
    ("Ines Moreau, a marine biologist", "person", "Ines Moreau"),
    ("Sen. Dale Purcell", "official", "Dale Purcell"),
    ("a senior official", "anonymous", "senior official"),
    ("people familiar with the matter", "anonymous", "people familiar with the matter"),
    ("critics", "vague", "critics"),
    ("some", "vague", "some"),
    ("local media", "vague", "local media"),
    ("the New York Times", "media", "New York Times"),
    ("TASS", "state_media", "TASS"),
    ("state television", "state_media", "state television"),
    ("the state-run news agency Tessar", "state_media", "Tessar"),
    ("the newspaper The Merrin Post", "media", "Merrin Post"),
    ("the new Dutch study", "document", "new Dutch study"),
    ("WHO", "official", "WHO"),
    ("Lenox Hill", "person", "Lenox Hill"),
    ("police", "official", "police"),
    ("court documents", "document", "court documents"),
    ("the White House", "official", "White House"),
    ("Oxfam", "organisation", "Oxfam"),
    ("a spokesman for the company", "organisation", "spokesman"),
]


@pytest.mark.parametrize(("text", "kind", "name"), FRENCH)
def test_french_mentions(described, text, kind, name):
    found = described(text, "fr")
    assert found.kind is SourceKind(kind)
    assert name in found.name


@pytest.mark.parametrize(("text", "kind", "name"), ENGLISH)
def test_english_mentions(described, text, kind, name):
    found = described(text, "en")
    assert found.kind is SourceKind(kind)
    assert name in found.name


def test_a_report_may_take_up_an_outlet(described):
    assert SourceKind.STATE_MEDIA in described("le rapport", "fr").takes_up


@pytest.mark.parametrize(("text", "code"), [("il", "fr"), ("she", "en")])
def test_a_pronoun_waits_for_its_source(described, text, code):
    assert described(text, code).pronoun


def test_an_adjective_names_the_side(described):
    assert described("le ministère russe de la Défense", "fr").side == "Russie"


LEAST = 150
RIGHT = 0.9


def listed(name):
    """The lines of a list: kind and words."""
    lines = (Path(__file__).parent / f"mentions_{name}.txt").read_text("utf-8").splitlines()
    return [tuple(part.strip() for part in line.split("|")) for line in lines if line]


@pytest.fixture(params=["fr", "en", "further_fr", "further_en"])
def name(request):
    return request.param


@pytest.fixture(params=[False, True], ids=["inside", "opening"])
def told(name, request, packs, state_media):
    """The kind that each line should have and is given, inside a sentence or at its opening.

    Each stands alone, in a text that introduces nobody.
    """
    opens = request.param
    pack = packs.by_code[name[-2:]]
    out = []
    for kind, line in listed(name):
        words = line[0].upper() + line[1:] if opens else line
        span = Span(0, len(words))
        cut = tokens(words, span, pack.words).each
        found = mention(span, cut, [opens and n == 0 for n in range(len(cut))], pack, state_media)
        [[source]] = joined([found], [])
        out.append((kind, source.kind.value, words))
    return out


def test_nine_mentions_in_ten_are_of_the_right_kind(told):
    wrong = [line for line in told if line[0] != line[1]]
    assert len(told) >= LEAST
    assert len(wrong) <= (1 - RIGHT) * len(told), wrong


def test_most_of_every_kind_are_right(told):
    every = Counter(kind for kind, _, _ in told)
    right = Counter(kind for kind, found, _ in told if kind == found)
    assert [kind for kind in every if 2 * right[kind] < every[kind]] == []


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "l'association Vivre à Lorme", "Vivre à Lorme"),
        ("fr", "l'association Brenne vivante", "Brenne vivante"),
        ("fr", "l'association SOS Brenne", "SOS Brenne"),
        ("fr", "Voies navigables de France", "Voies navigables de France"),
        ("fr", "le maire (DVG), Bertrand Escal", "Bertrand Escal"),
        ("en", "Opposition leader Lindi Sorrel", "Lindi Sorrel"),
        ("en", "Local MP Imogen Tarrant (Lab)", "Imogen Tarrant"),
        ("en", "Mr Halvorsen's lawyer", "Mr Halvorsen's lawyer"),
        ("en", "Ada Byron's campaign", "Ada Byron's campaign"),
        ("en", "the Campaign for Better Transport", "Campaign for Better Transport"),
    ],
)
def test_whole_name_and_nothing_else_is_the_name(described, code, text, name):
    assert described(text, code).name == name


def test_party_in_brackets_is_not_the_role(described):
    assert described("Local MP Imogen Tarrant (Lab)", "en").role == "Local MP"


@pytest.mark.parametrize(
    ("text", "code", "kind", "name", "role"),
    [
        (
            "Ryanair's chief executive, Michael Dunn",
            "en",
            "person",
            "Michael Dunn",
            "Ryanair's chief executive",
        ),
        ("Opposition leader Lindiwe Sorour", "en", "person", "Lindiwe Sorour", "Opposition leader"),
        ("My neighbour Dave", "en", "person", "Dave", "My neighbour"),
        ("Foreign Secretary Lena Marsh", "en", "official", "Lena Marsh", "Foreign Secretary"),
        ("Judge Amy Bell", "en", "official", "Amy Bell", "Judge"),
        ("Hope Justice", "en", "person", "Hope Justice", ""),
        ("May Rose", "en", "person", "May Rose", ""),
        ("Seán O'Neill", "en", "person", "Seán O'Neill", ""),
        ("Norvane's spokeswoman", "en", "organisation", "Norvane", "Norvane's spokeswoman"),
        ("Celui du policier, Me Alain Roux", "fr", "person", "Alain Roux", "Celui du policier"),
        (
            "le maire (DVG), Bertrand Escoffier",
            "fr",
            "official",
            "Bertrand Escoffier",
            "maire (DVG)",
        ),
        ("l'épidémiologiste Claire Noël", "fr", "person", "Claire Noël", "épidémiologiste"),
        ("Voies navigables de France", "fr", "official", "Voies navigables de France", ""),
        ("Mai Tran", "fr", "person", "Mai Tran", ""),
    ],
)
def test_a_name_and_what_is_told_of_its_bearer_are_kept_apart(
    described, text, code, kind, name, role
):
    found = described(text, code, opens=True)
    assert (found.kind.value, found.name, found.role) == (kind, name, role)
