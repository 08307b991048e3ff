"""Syllables by the rule of each pack, against counts by ear."""

import pytest

from analysis.language.syllables import Reading, syllables

FRENCH = """
école 2 été 2 image 2 idée 2 création 3 politique 3 que 1 les 1 gouvernement 4 président 3
guerre 1 ville 1 pays 2 maïs 2 naïf 2 théâtre 2 réalité 4 société 3 nation 2 européenne 4 jeune 1
ministre 2 quatre 1 ouvrier 3 client 2 août 1 chaos 2 poète 2 océan 3 femme 1 feuille 1 travail 2
famille 2 yeux 1 nuit 1 voiture 2 communiqué 4 armée 2 frontière 2 américain 4 hôpital 3 mairie 2
agence 2 chaque 1 fatigue 2 langue 1 guide 1 événement 4 enquête 2 avaient 2 seraient 2
coopération 5 de 1 télévision 4 payer 2 employés 3 royaume 2
"""
ENGLISH = """
the 1 made 1 people 2 table 2 government 3 minister 3 official 3 nation 2 region 2 media 3
wanted 2 asked 1 houses 2 changed 1 rhythm 2 little 2 being 2 going 2 radio 3 safely 2 report 2
president 3 harbour 2 river 2 money 2 city 2 police 2 according 3 million 2 movement 2 someone 2
"""


@pytest.mark.parametrize(("counted", "code"), [(FRENCH, "fr"), (ENGLISH, "en")])
def test_nearly_all_words_have_as_many_syllables_as_one_hears(counted, code, packs):
    words = counted.split()
    heard = {w: int(n) for w, n in zip(words[::2], words[1::2], strict=True)}
    reading = packs.by_code[code].readability
    wrong = {w: n for w, n in heard.items() if syllables(w, reading) != n}
    assert len(wrong) <= len(heard) / 15, wrong
    total = sum(syllables(w, reading) for w in heard)
    assert total == pytest.approx(sum(heard.values()), rel=0.03)


def test_every_word_has_a_syllable():
    assert syllables("pst", Reading()) == 1
