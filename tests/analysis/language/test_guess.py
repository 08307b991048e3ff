"""The language is told from its function words."""

import pytest

from analysis.language.guess import UNKNOWN, guess

SENTENCES = {
    "fr": "Le conseil s'est réuni lundi soir dans la vieille école et il a parlé du pont.",
    "en": "The council met on Monday evening in the old school and it spoke about the bridge.",
    "de": "Der Rat hat sich am Montag in der alten Schule getroffen und über die Brücke geredet.",
    "es": "El consejo se reunió el lunes por la tarde en la escuela y habló sobre el puente.",
    "it": "Il consiglio si è riunito lunedì sera nella vecchia scuola e ha parlato del ponte.",
    "nl": "De raad kwam maandag bijeen in de oude school en heeft het over de brug gehad.",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_each_language_is_told(code, packs):
    assert guess(SENTENCES[code], None, packs.profiles).code == code


@pytest.mark.parametrize("text", ["", "12 345", "日本語の記事です。", "xyzzy plugh qwerty zxcvb"])
def test_what_is_no_language_we_know_is_unknown(text, packs):
    assert guess(text, None, packs.profiles).code == UNKNOWN


def test_the_words_count_more_than_the_declaration(packs):
    assert guess(SENTENCES["fr"], "en", packs.profiles).code == "fr"
