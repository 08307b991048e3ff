"""Verbs are inflected by the paradigms of their pack."""

import pytest

from analysis.language.folding import unaccented
from analysis.language.inflection import (
    BASE,
    FINITE,
    GERUND,
    PARTICIPLE,
    PAST,
    Inflection,
    Inflector,
)


@pytest.fixture(scope="module")
def english_verbs(english):
    return Inflector(english.inflection)


@pytest.fixture(scope="module")
def french_verbs(french):
    return Inflector(french.inflection)


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("claim", "claim claims claimed claiming"),
        ("deny", "deny denies denied denying"),
        ("argue", "argue argues argued arguing"),
        ("admit", "admit admits admitted admitting"),
        ("offer", "offer offers offered offering"),
        ("write", "write writes wrote written writing"),
        ("press", "press presses pressed pressing"),
    ],
)
def test_english_forms(english_verbs, lemma, forms):
    assert set(english_verbs.forms(lemma)) == set(forms.split())


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("affirmer", "affirme affirmait affirma affirmé affirmant"),
        ("annoncer", "annonce annonçait annonça annoncé annonçant"),
        ("juger", "juge jugeait jugea jugé jugeant"),
        ("rappeler", "rappelle rappelait rappelé"),
        ("révéler", "révèle révélait révélé"),
        ("répondre", "répond répondit répondu"),
        ("promettre", "promet promit promis"),
        ("craindre", "craint craignait"),
        ("prévenir", "prévient prévint prévenu"),
        ("avertir", "avertit avertissait averti"),
        ("noyer", "noie noient noyait noiera noyé noyant"),
        ("semer", "sème semait sèmera semé semant"),
        ("harceler", "harcèle harcelait harcelé"),
        ("lécher", "lèche lèchent léchait léché"),
        ("rapiécer", "rapièce rapiéçait rapiécé"),
        ("feindre", "feint feignent feignait feindra feignant"),
        ("perdre", "perd perdait perdit perdu perdant"),
        ("rompre", "rompt rompait rompu"),
        ("répandre", "répand répandait répandu"),
        ("vivre", "vit vécut vécu vivant"),
        ("mourir", "meurt meurent mourut mort"),
        ("courir", "court courait courut couru"),
        ("servir", "sert servait servi"),
        ("asservir", "asservit asservissait asservi"),
        ("taire", "tait taisait tu taisant"),
        ("boire", "boit buvait but bu"),
        ("asseoir", "assied assoit assis asseyant"),
    ],
)
def test_french_forms(french_verbs, lemma, forms):
    assert set(forms.split()) <= set(french_verbs.forms(lemma))


def test_flags_tell_what_a_form_can_be(english_verbs):
    forms = english_verbs.forms("claim")
    assert forms == {
        "claim": BASE,
        "claims": FINITE,
        "claimed": PAST | PARTICIPLE,
        "claiming": GERUND,
    }


def test_without_paradigms_a_verb_has_one_form():
    assert Inflector(Inflection()).forms("sagen") == {"sagen": BASE}


@pytest.mark.parametrize(
    ("lemma", "kept"), [("zap", 3), ("sky", 2), ("rave", 3), ("deny", 3), ("go", 0)]
)
def test_how_much_of_an_english_verb_stays(english_verbs, lemma, kept):
    assert english_verbs.kept(lemma) == kept


@pytest.mark.parametrize(("lemma", "kept"), [("ruer", 2), ("céder", 3), ("tenir", 1)])
def test_how_much_of_a_french_verb_stays_accents_aside(french_verbs, lemma, kept):
    assert french_verbs.kept(lemma) == kept


@pytest.mark.parametrize("code", ["en", "fr"])
def test_what_stays_of_a_verb_stands_in_all_its_forms(packs, code):
    pack = packs.by_code[code]
    inflector = Inflector(pack.inflection)
    for kind in pack.attribution.verbs:
        for lemma in (entry.partition("+")[0] for entry in kind.lemmas):
            beginnings = {
                unaccented(form)[: inflector.kept(lemma)] for form in inflector.forms(lemma)
            }
            assert len(beginnings) == 1, lemma
