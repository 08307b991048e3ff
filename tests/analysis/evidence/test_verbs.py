"""A cue verb with its subject before it, and what it takes behind it."""

import pytest

from tests.said import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Byron said it would rain.", ("Ada Byron", "said", ("it would rain",), "verb.bare")),
        ("Byron: it rains. He wants to go.", ("He", "wants", ("to go",), "verb.infinitive")),
        ("Critics denounced the plan.", ("Critics", "denounced", ("the plan",), "verb.object")),
        (
            "She called for new elections.",
            ("She", "called for", ("new elections",), "verb.asked"),
        ),
        ("He asked whether it rained.", ("He", "asked", ("whether it rained",), "verb.clause")),
        (
            "She told the council that it rained.",
            ("She", "told", ("that it rained",), "verb.clause"),
        ),
        (
            "Several threatened to leave.",
            ("Several", "threatened", ("to leave",), "verb.infinitive"),
        ),
    ],
)
def test_english_verbs_take_their_complements(english, text, expected):
    assert expected in said(text, english)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le maire dit qu'il pleut.", ("Le maire", "dit", ("qu'il pleut",), "verb.clause")),
        (
            "Elle affirme avoir vu la crue.",
            ("Elle", "affirme", ("avoir vu la crue",), "verb.infinitive"),
        ),
        ("Il a promis de partir.", ("Il", "a promis", ("de partir",), "verb.infinitive")),
        (
            "Le syndicat dénonce la réforme.",
            ("Le syndicat", "dénonce", ("la réforme",), "verb.object"),
        ),
        (
            "Elle a dit : « Nous partirons demain. »",
            ("Elle", "a dit", ("« Nous partirons demain. »",), "verb.colon"),
        ),
    ],
)
def test_french_verbs_take_their_complements(french, text, expected):
    assert said(text, french) == [expected]


def test_a_verb_behind_and_shares_the_subject_of_the_first(english):
    found = said("Ada Byron came to Orvela and said that the dam leaks.", english)
    assert [f.source for f in found] == ["Ada Byron"]


def test_only_is_no_that(french):
    assert said("Ces taxes ne rapporteront que trois millions.", french) == []


def test_what_seems_has_no_source(english):
    (found,) = said("The dam seems to leak.", english)
    assert (found.source, found.content) == (None, ("The dam", "to leak"))


def test_a_noun_is_not_taken_for_the_verb_it_looks_like(english):
    assert said("The White House press secretary was in the state capital.", english) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("La chercheuse Ada Morel, y voit « un signe de fatigue ».", "La chercheuse Ada Morel"),
        ("La maire y voit une provocation.", "La maire"),
        ("La maire voit la mer de sa fenêtre.", None),
    ],
)
def test_a_verb_may_need_its_pronoun_to_be_a_cue(french, text, source):
    assert [found.source for found in said(text, french)] == ([source] if source else [])


def test_a_body_in_capitals_is_no_pronoun(english):
    (found,) = said("The fever is “always fatal”, says WHO.", english)
    assert found.source == "WHO"


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("A poll by YouGov found 52% in favour.", "A poll by YouGov", "52% in favour"),
        ("Figures out on Monday showed that prices rose.", "Figures out on Monday",
         "that prices rose"),
        ("Court documents show he owed £3,000.", "Court documents", "he owed £3,000"),
        ("Orvela plans a dam that farmers say will flood the valley.", "farmers",
         "will flood the valley"),
        ("Police said a man, 34, had been arrested.", "Police", "a man, 34, had been arrested"),
        ("Winning is a habit, as Ada Byron put it.", "Ada Byron", "Winning is a habit"),
    ],
)  # fmt: skip
def test_papers_relatives_and_ages(english, text, source, content):
    (found,) = said(text, english)
    assert (found.source, found.content) == (source, (content,))


def test_woman_who_finds_her_keys_tells_nothing(english):
    assert said("Ada Byron found her keys under the bridge.", english) == []


def test_sum_with_its_sign_is_an_amount(english):
    text = "The Orvela Bank, citing its audits, put the cost at $3.1 billion."
    assert ("The Orvela Bank", "put") in [f[:2] for f in said(text, english)]


def test_town_that_counts_its_people_wants_nothing(french):
    assert said("La commune compte 3 200 habitants.", french) == []


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Les experts le disent.", "Les experts", "le"),
        ("Le maire l'a confirmé mardi.", "Le maire", "l'"),
        ("Les pêcheurs l'affirment : la digue cède.", "Les pêcheurs", "la digue cède"),
    ],
)
def test_a_french_pronoun_stands_for_what_was_said(french, text, source, content):
    (found,) = said(text, french)
    assert (found.source, found.content) == (source, (content,))


@pytest.mark.parametrize("text", ["Le maire le soutient.", "La ville demande le compte."])
def test_a_french_pronoun_may_stand_for_somebody(french, text):
    assert all(found.rule != "verb.pro" for found in said(text, french))


def test_what_was_said_may_be_taken_up_by_so(english):
    (found,) = said("The quay will close, the mayor said so on Monday.", english)
    assert (found.source, found.content) == ("the mayor", ("The quay will close",))
    (found,) = said("The experts say so.", english)
    assert (found.source, found.content) == ("The experts", ("so",))


def test_an_unknown_verb_still_makes_a_clause(english):
    assert [f.rule for f in said("Critics say the dam leaks.", english)] == ["verb.bare"]
    assert [f.rule for f in said("Critics saw the dam gates.", english)] != ["verb.bare"]


def test_a_relative_clause_ends_where_the_main_clause_goes_on(french):
    text = "Ce livre, dont l'auteure affirme qu'il est vrai, a été retiré de la vente."
    (found,) = said(text, french)
    assert found.content == ("qu'il est vrai",)


def test_the_one_who_speaks_may_stand_behind_a_relative(french):
    (found,) = said("Voici un bilan que conteste le syndicat des dockers.", french)
    assert (found.source, found.content) == ("le syndicat des dockers", ("un bilan",))
