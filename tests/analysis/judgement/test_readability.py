"""Reading ease: hard is harder than easy, and other counts come close."""

import pytest

from analysis.judgement.readability import measure, second_opinion
from analysis.language.pack import LanguagePack
from analysis.language.paragraphs import split
from analysis.model.codes import Role
from tests.builders import article

EASY = {
    "en": "The cat sat on the mat. It was warm. The sun shone on the wall, and a bird sang.",
    "fr": "Le chat dort sur le lit. Il fait beau. Le soleil brille, et un oiseau chante.",
}
HARD = {
    "en": "Notwithstanding considerable administrative reorganisation, intergovernmental "
    "negotiations concerning institutional responsibilities deteriorated progressively.",
    "fr": "Indépendamment des réorganisations administratives considérables, les négociations "
    "intergouvernementales concernant les responsabilités institutionnelles se détériorèrent.",
}
NEWS = {
    "en": "The mayor of Port Selwyn said on Monday that the new bridge would open in May. Work "
    "began two years ago and has cost nine million crowns, twice as much as the council expected. "
    "People who live near the river have complained about the noise of the lorries at night.",
    "fr": "La maire de Port-Alban a annoncé lundi que le nouveau pont ouvrirait en mai. Les "
    "travaux ont commencé il y a deux ans et ont coûté neuf millions, deux fois plus que prévu. "
    "Les habitants du quartier se plaignent du bruit des camions pendant la nuit.",
}


@pytest.fixture(params=["en", "fr"])
def code(request):
    return request.param


def read(packs, code, text, role=Role.PARAGRAPH):
    pack = packs.by_code[code]
    return measure(split(article(text, code, role), pack), pack)


def test_hard_words_and_long_sentences_are_harder(packs, code):
    easy, hard = read(packs, code, EASY[code]), read(packs, code, HARD[code])
    assert easy.value > 75
    assert hard.value < 20
    assert (easy.level, hard.level) == ("easy", "very_hard")
    assert dict(easy.others)["lix"] < dict(hard.others)["lix"]


def test_words_sentences_and_minutes_are_counted(packs, code):
    found = read(packs, code, EASY[code])
    assert (found.sentences, found.minutes) == (3, 1)
    assert found.words == {"en": 19, "fr": 16}[code]
    assert read(packs, code, EASY[code] * 40).minutes == 3


def test_the_formula_is_the_one_made_for_the_language(packs):
    assert read(packs, "en", EASY["en"]).formula == "flesch"
    assert read(packs, "fr", EASY["fr"]).formula == "kandel_moles"


def test_titles_are_not_running_text(packs, code):
    assert read(packs, code, EASY[code], Role.TITLE).words == 0


def test_a_text_without_words_is_no_error(packs, code):
    found = read(packs, code, "…")
    assert (found.words, found.minutes, found.value) == (0, 0, 0.0)


def test_a_language_without_words_of_its_own_is_measured_too():
    pack = LanguagePack.empty("nl")
    assert measure(split(article("De kat zit.", "nl"), pack), pack).words == 3


def test_english_agrees_with_textstat_and_its_dictionary(packs):
    assert read(packs, "en", NEWS["en"]).value == pytest.approx(
        second_opinion(NEWS["en"], "en"), abs=5
    )


def test_french_is_harder_than_textstat_thinks_since_it_misses_syllables(packs):
    gap = second_opinion(NEWS["fr"], "fr") - read(packs, "fr", NEWS["fr"]).value
    assert 0 < gap < 25
