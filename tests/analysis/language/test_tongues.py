"""A part in another language is told from the rest, and nothing else is taken for one."""

from dataclasses import replace

import pytest

from analysis.language.paragraphs import split
from analysis.language.tongues import tongues
from analysis.model.article import Language
from analysis.model.codes import Role
from tests.builders import article

HOSTS = {
    "en": (
        "The bridge was closed on Tuesday after the wind had damaged two of its cables.",
        "The repairs will take a week, and the road is to be opened again before the summer.",
    ),
    "fr": (
        "Le pont a été fermé mardi après que le vent a endommagé deux de ses câbles.",
        "Les travaux doivent durer une semaine et la route sera rouverte avant l'été.",
    ),
    "de": (
        "Die Brücke wurde am Dienstag gesperrt, weil der Wind zwei der Kabel beschädigt hat.",
        "Die Arbeiten dauern eine Woche und die Straße ist vor dem Sommer wieder frei.",
    ),
}
PARTS = {
    "en": "According to the prefecture of Lorme, the harbour next to it will stay shut until "
    "Friday. The mayor, Claire Vasseur, said that the boats had to stay where they were, and "
    "forty families have left their homes.",
    "fr": "Selon la préfecture de Lorme, le port voisin restera fermé jusqu'à vendredi. La maire, "
    "Claire Vasseur, a déclaré que les bateaux devaient rester à quai, et quarante familles ont "
    "quitté leurs maisons.",
    "de": "Nach Angaben der Präfektur von Lorme bleibt der Hafen bis Freitag geschlossen. Die "
    "Bürgermeisterin Claire Vasseur sagte, dass die Boote nicht auslaufen dürfen und vierzig "
    "Familien ihre Häuser verlassen haben.",
}
SHORT = {
    "fr": ("Le maire a quitté la salle sans dire un mot.", "Il est rentré chez lui dans la nuit."),
    "en": ("The mayor left the room and did not say why.", "He was at home before the night."),
}


@pytest.fixture
def parted(packs):
    def parts_of(*lines, code="en", role=Role.PARAGRAPH, **changes):
        whole = replace(article("\n\n".join(lines), code, role), **changes)
        pack = packs.by_code[code]
        paragraphs, parts = tongues(whole, split(whole, pack), pack, packs)
        assert parts[0].pack is pack
        assert sorted(n for part in parts for n in part.places) == list(range(len(paragraphs)))
        return {part.pack.code: part.places for part in parts[1:]}

    return parts_of


PAIRS = [(main, other) for main in HOSTS for other in PARTS if main != other]


@pytest.mark.parametrize(("main", "other"), PAIRS)
def test_a_paragraph_in_another_language_is_a_part_of_its_own(parted, main, other):
    first, last = HOSTS[main]
    assert parted(first, PARTS[other], last, code=main) == {other: (1,)}


@pytest.mark.parametrize("code", HOSTS)
def test_an_article_in_one_language_has_one_part(parted, code):
    assert parted(*HOSTS[code], PARTS[code], code=code) == {}


def test_it_is_cut_by_the_rules_of_its_language(packs):
    whole = article("\n\n".join((HOSTS["en"][0], PARTS["fr"].replace("le port", "l'entrepôt"))))
    pack = packs.by_code["en"]
    before = split(whole, pack)
    after, _ = tongues(whole, before, pack, packs)
    assert after[0] is before[0]
    assert "l'" in after[1].lows
    assert "l'" not in before[1].lows


def test_a_language_that_the_reader_chose_is_that_of_the_whole_text(parted):
    chosen = Language("en", 1.0, chosen=True)
    assert parted(HOSTS["en"][0], PARTS["fr"], language=chosen) == {}


@pytest.mark.parametrize("role", [Role.TITLE, Role.HEADING, Role.CAPTION])
def test_titles_and_captions_stay_with_the_article(parted, role):
    assert parted(HOSTS["en"][0], PARTS["fr"], role=role) == {}


@pytest.mark.parametrize(("main", "other"), [("en", "fr"), ("fr", "en")])
def test_short_paragraphs_count_together_and_none_alone(parted, main, other):
    first, last = HOSTS[main]
    short, shorter = SHORT[other]
    assert parted(first, short, last, shorter, code=main) == {}
    assert parted(first, short, shorter, SHORT[other][0], last, code=main) == {other: (1, 2, 3)}


def test_what_is_said_in_a_part_belongs_to_it(parted):
    said = "« Nous avons tout perdu dans la nuit, et personne ne nous dit rien », a noté le maire."
    assert parted(HOSTS["en"][0], PARTS["fr"], said, HOSTS["en"][1]) == {"fr": (1, 2)}
    assert parted(HOSTS["en"][0], said, HOSTS["en"][1]) == {}


LEFT_ALONE = {
    "two sentences quoted": "The mayor of Lorme told reporters on the quay: « Nous avons tout "
    "perdu dans la nuit, et personne ne nous a rien dit. Les bateaux de la coopérative sont au "
    "fond du port avec tout ce qui nous restait. »",
    "a whole quotation": "« Nous avons tout perdu dans la nuit, et personne ne nous a rien dit. "
    "Les bateaux de la coopérative sont au fond du port avec tout ce qui nous restait. »",
    "names": "Pierre Vasseur, Marie-Claude de la Tour, Jean du Plessis, Anne Le Goff, Louis des "
    "Essarts, Ines Aubel, Yves Le Bihan, Hubert de Lorme, Chantal du Parc, Michel Les Baux and "
    "Claude de Sainte-Croix.",
    "institutions": "Institutions involved: Université de Lorme, Hôpital du Mont des Aulnes, École "
    "des Ponts et des Quais, Institut de la Mer et du Littoral, Centre des Hautes Études de la "
    "Ville de Vaux.",
    "scores": "Lorme 3 Vaux 1, Aulnes 2 Port-Alder 2, Sainte-Croix 0 Tarnhagen 4, Mont-les-Baux 1 "
    "Quay Rangers 1, Le Bihan 2 La Tour 2, Les Essarts 5 Du Parc 0, Hill Town 1 Bay City 3, "
    "North End 2 South End 2.",
    "Latin": "Quare sine ulla mora cives omnes ad portum convenerunt, et cum naves in litore "
    "iacerent, consul populum hortatus est ut fortiter ageret neque a spe discederet, quia dei "
    "in tempestate non semper irati essent.",
    "Spanish": "El alcalde de la ciudad dijo que el puerto estará cerrado hasta el viernes y que "
    "los barcos no pueden salir, porque el viento ha dañado una parte del muelle y todavía no se "
    "sabe cuándo será reparado.",
    "capitals": "BRIDGE CLOSED, QUAY SHUT, FERRY LATE: STORM LEAVES PORT-ALDER WITHOUT POWER, "
    "WATER, BREAD; CREWS WORK ALL NIGHT; MAYOR PROMISES MONEY, CROWDS WAIT OUTSIDE TOWN HALL, "
    "SCHOOLS STAY SHUT UNTIL FRIDAY.",
    "terse": "Workers cleared fallen trees, repaired broken power lines, pumped flooded cellars, "
    "mended roofs, carried furniture, fed stray animals, swept streets, towed stranded cars, "
    "directed traffic, comforted neighbours.",
    "a foreign title": "She wrote “Le pont et la mer”, “Les enfants du port”, “Une nuit dans la "
    "ville”, “La maison des autres” and “Ce que le vent a pris” before she left for the islands.",
}


@pytest.mark.parametrize("name", LEFT_ALONE)
def test_nothing_else_is_taken_for_another_language(parted, name):
    first, last = HOSTS["en"]
    assert parted(first, LEFT_ALONE[name], last) == {}


def test_a_french_article_keeps_its_lists_and_its_english_quotations(parted):
    names = LEFT_ALONE["names"].replace(" and ", " et ")
    quoted = (
        "La maire de Lorme l'a redit aux journalistes : “We have lost all that we had in the "
        "night, and they did not tell us. The boats are on the bottom of the harbour.”"
    )
    assert parted(HOSTS["fr"][0], names, quoted, LEFT_ALONE["scores"], code="fr") == {}
