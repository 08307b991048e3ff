"""A word in its literal sense, or as another part of speech, is not shown as loaded."""

from pathlib import Path

import pytest

from analysis.evidence.attribution import attribute
from analysis.evidence.literal import literal, unsupported
from analysis.evidence.loaded import loaded
from analysis.language.entries import listed
from analysis.language.folding import fold
from analysis.language.lexicon import lexicon
from analysis.model.codes import Tier

HERE = Path(__file__).parent
FEW = 0.05  # of the plain sentences, at most
MISSED = 0.15  # of the figurative ones, at most


def lines(name):
    return [x for x in (HERE / name).read_text("utf-8").splitlines() if x and x[0] != "#"]


@pytest.fixture(scope="module")
def tiers(packs, cut):
    """The tiers of the marks of a text, by what they mark."""

    def find(text, code):
        pack = packs.by_code[code]
        paragraphs = cut(text, code)
        found = loaded(paragraphs, attribute(paragraphs, pack), pack)
        return {f.span.of(text): f.tier for f in found}

    return find


@pytest.fixture(scope="module")
def met(packs, cut):
    """Whether each match in a sentence is literal, and whether it is an image of nothing."""

    def find(text, code):
        pack = packs.by_code[code]
        (paragraph,) = cut(text, code)
        matches = [m for m in lexicon(pack).find(paragraph.lows) if m.entry.group is not None]
        return (
            {m.entry.lemma for m in matches if literal(m, paragraph, pack.literal)},
            {m.entry.lemma for m in matches if unsupported(m, paragraph, pack.literal)},
        )

    return find


@pytest.mark.parametrize("code", ["en", "fr"])
def test_plain_sentences_with_words_that_are_loaded_elsewhere_stay_unmarked(tiers, code):
    lines = (HERE / f"literal_{code}.txt").read_text("utf-8").splitlines()
    sentences = [line for line in lines if not line.startswith("#")]
    marked = [s for s in sentences if Tier.A in tiers(s, code).values()]
    assert len(sentences) >= 60
    assert len(marked) <= FEW * len(sentences), marked


@pytest.mark.parametrize("code", ["en", "fr"])
def test_more_literal_senses_stay_unmarked(tiers, code):
    sentences = lines(f"literal_further_{code}.txt")
    marked = [s for s in sentences if Tier.A in tiers(s, code).values()]
    assert len(sentences) >= 100
    assert len(marked) <= FEW * len(sentences), marked


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_same_words_meant_figuratively_are_marked(tiers, code):
    missed = []
    sentences = lines(f"figurative_further_{code}.txt")
    for sentence in sentences:
        wanted = sentence[sentence.index("[") + 1 : sentence.index("]")]
        found = tiers(sentence.replace("[", "").replace("]", ""), code)
        if not any(t is Tier.A and (wanted in w or w in wanted) for w, t in found.items()):
            missed.append(sentence)
    assert len(sentences) >= 100
    assert len(missed) <= MISSED * len(sentences), missed


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("The cult of 1096 met here.", True),
        ("The cult met here in 406.", True),
        ("The cult of 1200 people met here.", False),
        ("The cult met here in 1998.", False),
        ("The cult met 1096 times.", False),
    ],
)
def test_a_year_of_long_ago_makes_a_label_history(met, text, dated):
    assert ("cult" in met(text, "en")[0]) is dated


def test_an_image_is_marked_beside_what_it_is_an_image_of(met):
    assert "gangrène" in met("La gangrène a gagné le pied.", "fr")[1]
    assert "gangrène" not in met("La gangrène de la corruption a gagné la ville.", "fr")[1]
    assert "slam" in met("He slammed the door.", "en")[1]
    assert "slam" not in met("He slammed the decision.", "en")[1]


def test_an_image_alone_before_a_colon_names_what_follows(met):
    assert "explosif" not in met("Explosif : le rapport est sorti.", "fr")[1]
    assert "explosif" in met("Un colis explosif : le quai est fermé.", "fr")[1]


def test_an_animal_is_somebody_where_somebody_is_said_to_be_one(met):
    assert "caniche" in met("Le caniche dort.", "fr")[1]
    assert "caniche" not in met("Le préfet est un caniche.", "fr")[1]
    assert "puppet" in met("The puppet is made of wood.", "en")[1]
    assert "puppet" not in met("He is just a puppet.", "en")[1]


def test_a_word_thrown_at_somebody_is_meant(met):
    assert "vautour" not in met("Une bande de vautours est passée.", "fr")[1]
    assert "clown" not in met("A bunch of clowns came.", "en")[1]


def test_a_verb_with_a_name_for_its_object_is_an_attack(met):
    assert "roast" not in met("They roasted Villard on air.", "en")[1]
    assert "roast" in met("They roasted potatoes on air.", "en")[1]


def test_a_participle_is_no_label(met):
    assert "vendu" in met("Le groupe a vendu ses parts.", "fr")[0]
    assert "privilégié" in met("La piste privilégiée est criminelle.", "fr")[0]
    assert "vendu" not in met("Ce vendu a encore parlé.", "fr")[0]


def test_a_noun_behind_a_lone_article_or_a_number_is_no_verb(met):
    assert "tempêter" in met("La tempête a duré.", "fr")[0]
    assert "claim" in met("The insurer paid 300 claims.", "en")[0]


def test_a_term_of_a_trade_is_literal_in_a_sentence_of_the_trade(met):
    assert "escroquerie" in met("Il a été condamné pour escroquerie.", "fr")[0]
    assert "escroquerie" not in met("Cette réforme est une escroquerie.", "fr")[0]


@pytest.mark.parametrize("code", ["en", "fr"])
def test_what_needs_support_is_an_entry(packs, code):
    pack = packs.by_code[code]
    groups = pack.loaded_wording.group
    lemmas = {
        fold(entry.split("~")[0].split("+")[0].split("=")[0].strip()).replace(" ", "_")
        for group in groups
        for entry in listed(group.words)
    }
    words = pack.literal
    named = words.figurative.union(words.participles, *(s.words for s in words.sense))
    assert named - lemmas == set()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("fr", "lepénistes macronistes socialistes insoumis sarkozystes communistes zemmouristes"),
        ("en", "Trumpists Obamaites Bidenites Thatcherites Corbynites Reaganites Blairites"),
    ],
)
def test_followers_are_named_after_whoever_leads_them(tiers, code, words):
    for name in words.split():
        start = "Les" if code == "fr" else "The"
        found = tiers(f"{start} {name} met on Tuesday.", code)
        assert all(tier is Tier.C for tier in found.values()), (name, found)
