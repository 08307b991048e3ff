"""Every group of loaded wordings on its own examples; voices, guards, tiers."""

import re
from collections import Counter
from pathlib import Path

import pytest

from analysis.evidence.attribution import attribute
from analysis.evidence.loaded import loaded
from analysis.language.entries import listed
from analysis.language.folding import fold
from analysis.language.paragraphs import split
from analysis.model.codes import Role, Tier, Voice
from tests.builders import article
from tests.evaluation.voices import heard, right

PACKS = Path(__file__).resolve().parents[3] / "resources" / "packs"
HERE = Path(__file__).parent


def groups():
    from analysis.language.packs import load_packs  # noqa: PLC0415 - parameters come before fixtures

    for code, pack in load_packs(PACKS).by_code.items():
        for group in pack.loaded_wording.group:
            yield pytest.param(code, group, id=group.id)


@pytest.fixture(scope="session")
def marks(packs):
    """The findings of a text."""

    def find(text, code="en", role=Role.PARAGRAPH):
        pack = packs.by_code[code]
        paragraphs = split(article(text, code, role=role), pack)
        return loaded(paragraphs, attribute(paragraphs, pack), pack)

    return find


@pytest.mark.parametrize(("code", "group"), list(groups()))
def test_a_group_marks_what_its_examples_flag(marks, code, group):
    for example in group.flags:
        wanted = re.findall(r"\[([^\]]*)\]", example)
        text = re.sub(r"[\[\]]", "", example)
        found = [f.span.of(text) for f in marks(text, code) if f.rule == group.id]
        for words in wanted:
            assert any(words in f or f in words for f in found), (example, found)


@pytest.mark.parametrize(("code", "group"), list(groups()))
def test_a_group_leaves_alone_what_its_examples_pass(marks, code, group):
    for example in group.passes:
        assert [f for f in marks(example, code) if f.rule == group.id] == [], example


@pytest.mark.parametrize("code", ["en", "fr"])
def test_no_entry_stands_twice(packs, code):
    """A copy without guards would mark what the guarded one spares."""
    entries = Counter(
        (re.split("[=+~]", entry)[0].strip(), group.shape)
        for group in packs.by_code[code].loaded_wording.group
        if not group.quoted_only
        for entry in listed(fold(group.words))
    )
    assert [entry for entry, count in entries.items() if count > 1] == []


def test_a_word_inside_a_quotation_belongs_to_who_is_quoted(marks):
    text = "“This is an outrageous plan for the town and its people,” said Ann Weller."
    assert [f.voice for f in marks(text) if f.tier is Tier.A] == [Voice.QUOTED]


def test_the_same_word_outside_is_the_writers(marks):
    assert [f.voice for f in marks("The outrageous plan passed.")] == [Voice.AUTHOR]


def test_a_short_quotation_without_speaker_is_held_at_a_distance(marks):
    found = marks("The town now has a “moderate” council, and nobody noticed.")
    assert ("scare_quotes", Voice.AUTHOR) in [(f.type, f.voice) for f in found]


def test_a_short_quotation_with_a_speaker_is_not(marks):
    found = marks("The mayor called the plan “moderate” on Monday.")
    assert "scare_quotes" not in [f.type for f in found]


def test_a_name_is_no_judgement(marks):
    assert marks("They met in Savage Street and at the Crook Hotel.") == ()


def test_a_negated_judgement_is_none(marks):
    assert [f for f in marks("The plan was not absurd.") if f.tier is Tier.A] == []


def test_shouting_is_marked_and_acronyms_are_not(marks):
    text = "The council will NEVER answer to UNESCO."
    assert [f.span.of(text) for f in marks(text) if f.type == "typography"] == ["NEVER"]


@pytest.mark.parametrize(
    "text",
    [
        "Un plan audacieux attend un accueil odieux.",  # beside a plain one
        "Le plan de la bureaucratie attend !",  # in an exclamation
    ],
)
def test_a_weaker_word_in_company_is_shown(marks, text):
    alone = "Le plan de la bureaucratie attend."
    assert Tier.A not in [f.tier for f in marks(alone, "fr")]
    assert Tier.B not in [f.tier for f in marks(text, "fr")]


def test_what_a_plainer_wording_would_be_is_told(marks):
    (found,) = marks("The deputy slammed the plan.")
    assert found.plainer == "criticise"


def test_words_of_a_party_for_its_opponent_are_marked_in_its_mouth_only(marks):
    quoted = "« Cette agression contre notre ville doit cesser », a déclaré Paul Verdier."
    plain = "Une agression a eu lieu mardi rue des Lilas."
    assert [f.voice for f in marks(quoted, "fr") if f.rule == "fr.loaded.quoted"] == [Voice.QUOTED]
    assert [f for f in marks(plain, "fr") if f.rule == "fr.loaded.quoted"] == []


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Encore un immense gâchis au port.", "immense gâchis"),
        ("Une supercherie fiscale attend le port.", "supercherie fiscale"),
        ("Une supercherie portuaire attend le quai.", "supercherie"),
    ],
)
def test_a_noun_is_marked_with_what_swells_or_narrows_it(marks, text, whole):
    assert whole in [f.span.of(text) for f in marks(text, "fr") if f.tier is Tier.A]


def test_a_language_without_a_list_gets_no_marks(packs):
    from analysis.language.pack import LanguagePack  # noqa: PLC0415

    assert loaded((), (), LanguagePack.empty("xx")) == ()


@pytest.mark.parametrize("code", ["en", "fr"])
def test_opposite_sides_get_the_same_marks(marks, code):
    pairs = (HERE / f"equal_treatment_{code}.txt").read_text("utf-8").splitlines()
    assert len(pairs) >= 60
    uneven = []
    for pair in pairs:
        one, other = pair.split(" | ")
        tiers = [
            sorted(f.tier for f in marks(text, code) if f.tier is not Tier.C)
            for text in (one, other)
        ]
        if tiers[0] != tiers[1]:
            uneven.append(pair)
    assert uneven == []


@pytest.mark.parametrize(("code", "words"), [("en", 160), ("fr", 75)])
def test_a_word_is_given_to_whose_it_is(packs, code, words):
    found = list(heard(code, packs.by_code[code]))
    share, marked = right(found)
    assert len(found) >= words
    assert marked >= 0.9 * words
    assert share >= 0.95, [w for w in found if w.given is not None and w.given is not w.voice]


def test_both_voices_are_put_to_the_proof(packs):
    voices = [w.voice for w in heard("en", packs.by_code["en"])]
    assert min(voices.count(Voice.AUTHOR), voices.count(Voice.QUOTED)) >= 60


@pytest.fixture(scope="session")
def shown(marks):
    """What is shown by default, with its voice."""
    return lambda text, code: {
        f.span.of(text): f.voice for f in marks(text, code) if f.tier is Tier.A
    }


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


def test_who_shouts_inside_a_quotation_is_who_is_quoted(marks):
    text = "He shouted “NO!” at the clerk."
    shouts = [f for f in marks(text) if f.type == "typography"]
    assert [(f.span.of(text), f.voice) for f in shouts] == [("NO", Voice.QUOTED)]


def test_two_exclamation_marks_are_shown_and_one_is_not(shown):
    assert shown("The bridge is shut!!", "en")
    assert not shown("The bridge is shut!", "en")


def test_the_verb_by_which_somebody_speaks_is_not_marked_as_the_noun_it_looks_like(packs):
    pack = packs.by_code["fr"]
    text = "« Chaque hiver, c'est la même histoire », lâche Odile Brun."
    paragraphs = split(article(text, "fr"), pack)
    found = loaded(paragraphs, attribute(paragraphs, pack), pack)
    assert "lâche" not in {f.span.of(text) for f in found if f.tier is not Tier.C}
