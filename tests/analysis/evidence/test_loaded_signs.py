"""Verbs of saying, irony that has a form, words held at a distance, shouting."""

import pytest

from analysis.evidence.attribution import attribute
from analysis.evidence.loaded import loaded
from analysis.model.codes import Tier, Voice


@pytest.fixture(scope="module")
def shown(packs, cut):
    """What is shown by default, with its voice."""

    def find(text, code):
        pack = packs.by_code[code]
        paragraphs = cut(text, code)
        found = loaded(paragraphs, attribute(paragraphs, pack), pack)
        return {f.span.of(text): f.voice for f in found if f.tier is Tier.A}

    return find


@pytest.mark.parametrize(
    ("code", "verbs"),
    [
        ("en", "claimed boasted bragged sneered whined touted ranted_about crowed_about"),
        ("en", "lashed_out_at doubled_down_on brushed_off scoffed_at"),
        ("fr", "prétend_que fustige étrille vilipende vitupère ironise_sur martèle_que"),
        ("fr", "se_vante_de s'emporte_contre botte_en_touche_sur feint_d'ignorer daigne_voir"),
    ],
)
def test_a_verb_that_takes_sides_is_shown(shown, code, verbs):
    names, rest = ("The mayor", "the bridge is safe.") if code == "en" else ("Le maire", "le pont.")
    for verb in verbs.split():
        assert shown(f"{names} {verb.replace('_', ' ')} {rest}", code), verb


@pytest.mark.parametrize(
    ("code", "verbs"),
    [
        ("en", "said told_us noted added admitted insisted warned revealed denied explained"),
        ("fr", "dit affirme précise admet reconnaît avoue prévient révèle déplore rappelle"),
    ],
)
def test_a_verb_that_only_looks_loaded_is_not(shown, code, verbs):
    names, rest = (
        ("The mayor", "the bridge is old.") if code == "en" else ("Le maire", "que tout ferme.")
    )
    for verb in verbs.split():
        assert not shown(f"{names} {verb.replace('_', ' ')} {rest}", code), verb


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "So much for the promise."),
        ("en", "Surprise, surprise: nobody was told."),
        ("en", "The bridge is open, as luck would have it."),
        ("en", "As if the delay were not enough, the hall is closed."),
        ("fr", "N'en déplaise au maire, le pont est fermé."),
        ("fr", "La concertation, ou ce qui en tient lieu, finit lundi."),
        ("fr", "Il jure ses grands dieux qu'il n'a rien vu."),
        ("fr", "Le maire ose parler de retard."),
    ],
)
def test_irony_is_marked_by_its_form(shown, code, text):
    assert shown(text, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Their “friends” paid for it."),
        ("en", "The so-called “reform” passed."),
        ("fr", "Ces « amis » ont payé le pont."),
        ("fr", "La prétendue « réforme » est passée."),
    ],
)
def test_a_word_that_is_pointed_at_and_held_at_a_distance_is_the_writers(shown, code, text):
    assert Voice.AUTHOR in shown(text, code).values()


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The word “bridge” has six letters."),
        ("en", "The mayor spoke of a “bridge”."),
        ("en", "The NATO summit and the UNESCO list were discussed."),
        ("en", "What a bridge!"),
        ("fr", "Le mot « pont » a quatre lettres."),
        ("fr", "Le club s'appelle « Le Pont »."),
        ("fr", "Le magasin du port et la foire de printemps sont ouverts."),
        ("fr", "Il parlait comme si de rien n'était."),
    ],
)
def test_what_has_the_form_by_chance_is_left_alone(shown, code, text):
    assert not shown(text, code)


def test_who_shouts_inside_a_quotation_is_who_is_quoted(packs, cut):
    text = "He shouted “NO!” at the clerk."
    paragraphs = cut(text, "en")
    pack = packs.by_code["en"]
    found = loaded(paragraphs, attribute(paragraphs, pack), pack)
    assert [(f.span.of(text), f.voice) for f in found if f.type == "typography"] == [
        ("NO", Voice.QUOTED)
    ]


def test_two_exclamation_marks_are_shown_and_one_is_not(shown):
    assert shown("The bridge is shut!!", "en")
    assert not shown("The bridge is shut!", "en")
