"""A short quotation that nobody is given for."""

import pytest

from analysis.evidence.attribution import attribute
from analysis.evidence.scare_quotes import scare_quotes
from analysis.model.codes import Tier

DISTANCE = (
    ("en", "The “experts” of the ministry met again."),
    ("en", "So much for their “science”."),
    ("en", "Another “peaceful” march ended in the square."),
    ("en", "The town got its “reform” in March."),
    ("en", "These “journalists” dined with the minister."),
    ("en", "He sells “independent” advice to the bank."),
    ("en", "The “debate” lasted four minutes."),
    ("en", "Such “progress” costs the village its school."),
    ("en", "The mayor's “friends” run the port."),
    ("en", "A “victory” that closed the hospital."),
    ("fr", "Les « experts » du ministère se sont réunis."),
    ("fr", "Leur « science » change tous les mois."),
    ("fr", "Cette marche « pacifique » a fini sur la place."),
    ("fr", "Le village a eu sa « réforme » en mars."),
    ("fr", "Ces « journalistes » dînent avec le ministre."),
    ("fr", "Il vend des conseils « indépendants » à la banque."),
    ("fr", "Le « débat » a duré quatre minutes."),
    ("fr", "Un tel « progrès » coûte son école au village."),
    ("fr", "Les « amis » du maire tiennent le port."),
    ("fr", "Une « victoire » qui ferme l'hôpital."),
)

NAMED = (
    ("en", "The play “harbour” opens on Monday."),
    ("en", "A plant called “lady's mantle” grows there."),
    ("en", "The mayor called the plan “unworkable”."),
    ("en", "Doctors name it “floaters”."),
    ("en", "The word “quay” comes from French."),
    ("en", "The sign reads “closed”."),
    ("en", "Residents described the noise as “unbearable”."),
    ("en", "He typed “password” and pressed return."),
    ("en", "The street is known as “the cut”."),
    ("en", "The method, named “cold start”, saves fuel."),
    ("en", "“Enough,” she said."),
    ("en", "The term “net zero” means that no more gas is added."),
    ("fr", "La pièce « marée » ouvre lundi."),
    ("fr", "Une plante appelée « alchémille » y pousse."),
    ("fr", "Le maire juge le plan « irréaliste »."),
    ("fr", "Le mot « quai » vient du gaulois."),
    ("fr", "Le panneau indique « fermé »."),
    ("fr", "Des habitants parlent d'un bruit « insupportable »."),
    ("fr", "Il a tapé « motdepasse » puis entrée."),
    ("fr", "La rue est surnommée « la coupure »."),
    ("fr", "La méthode, dite « à froid », économise l'énergie."),
    ("fr", "« Assez », a-t-elle dit."),
    ("fr", "Le terme « nappe » désigne une réserve d'eau."),
    ("fr", "Selon elle, le projet est « prêt »."),
)


@pytest.fixture
def held(packs, cut):
    def find(text, code="en"):
        pack = packs.by_code[code]
        paragraphs = cut(text, code)
        attributions = attribute(paragraphs, pack)
        seen = set()
        return [
            span.of(text)
            for paragraph in paragraphs
            for span, _ in scare_quotes(paragraph, attributions, pack.loaded_wording, seen)
        ]

    return find


def test_one_word_without_speaker_is_held_at_a_distance(held):
    assert held("Their “reform” began in March.") == ["reform"]
    assert held("Leur « réforme » a commencé en mars.", "fr") == ["réforme"]


def test_a_long_quotation_is_somebodys_words(held):
    assert held("“The bridge will be open again in March at last” stood on the wall.") == []


def test_a_speaker_in_the_sentence_takes_the_words(held):
    assert held("The mayor said the plan was “unworkable”.") == []


def test_a_title_or_name_is_no_distance(held):
    assert held("The film “Harbour” opens on Monday.") == []
    assert held("A club known as “the larks” met.") == []


def test_the_second_time_it_is_a_name(held):
    assert held("Their “reform” began.\nThe “reform” goes on.") == ["reform"]


def test_a_movement_that_is_always_quoted_is_none(held):
    assert held("Des « gilets jaunes » étaient là.", "fr") == []


@pytest.mark.parametrize(("code", "text"), DISTANCE)
def test_words_that_nobody_in_the_text_said_are_held_at_a_distance(held, code, text):
    assert len(held(text, code)) == 1


@pytest.mark.parametrize(("code", "text"), NAMED)
def test_names_terms_and_words_of_a_speaker_are_not(held, code, text):
    assert held(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "tier"),
    [
        ("en", "These “journalists” dined there.", Tier.A),
        ("en", "A “victory” that closed the school.", Tier.B),
        ("fr", "Leur « science » change tous les mois.", Tier.A),
        ("fr", "Une « victoire » qui ferme l'école.", Tier.B),
    ],
)
def test_a_word_that_points_at_them_makes_the_distance_plain(packs, cut, code, text, tier):
    pack = packs.by_code[code]
    paragraphs = cut(text, code)
    (found,) = scare_quotes(paragraphs[0], attribute(paragraphs, pack), pack.loaded_wording, set())
    assert found[1] is tier
