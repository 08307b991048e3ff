"""Names before a colon, behind a dash, and colons that announce a quotation."""

from tests.said import said


def test_a_headline_with_its_speaker(english):
    (found,) = said("Byron: The dam will never leak again", english)
    assert (found.source, found.content) == ("Byron", ("The dam will never leak again",))


def test_a_place_before_a_colon_is_no_speaker_in_french(french):
    assert said("Orvelle : le barrage fuit depuis trois jours", french) == []


def test_a_signature_behind_a_dash(english):
    (found,) = said("“The dam is a danger to all of us.” ― Ada Byron", english)
    assert (found.source, found.rule) == ("Ada Byron", "label.dash")


def test_a_quotation_behind_a_colon_belongs_to_the_subject(french):
    (found,) = said("Le maire est resté calme : « Nous avons vu bien pire en avril. »", french)
    assert (found.source, found.rule) == ("Le maire", "colon.quote")


def test_a_colon_at_the_end_of_a_block_announces_the_next(english):
    text = "Byron continued:\n\n“The dam is old. It must be rebuilt this year.”"
    (found,) = said(text, english)
    assert found.content == ("“The dam is old. It must be rebuilt this year.”",)


def test_a_colon_that_announces_nothing_is_no_attribution(english):
    assert said("Byron continued:\n\nThe rain went on.", english) == []


def test_verb_that_no_list_has_is_no_part_of_the_name(french):
    for text, source in (
        ("Lina zozote la tête : « Moi aussi, je pars. »", "Lina"),
        ("Fatiguée, la maire Élise Morin botte en touche : « Nous verrons. »",
         "la maire Élise Morin"),
    ):  # fmt: skip
        (found,) = said(text, french)
        assert found.source == source


def test_short_sentence_behind_a_colon_is_somebodys_and_a_title_is_nobodys(english):
    (found,) = said("Byron shrugged: “Ask them.”", english)
    assert found.source == "Byron"
    assert said("A rally in the park had one theme: “Dump it.”", english) == []


def test_an_infinitive_may_tell(french):
    (found,) = said("Et le ministre de conclure : « Nous irons jusqu'au bout. »", french)
    assert found.source == "le ministre"


def test_somebody_whose_verb_no_list_has_is_quoted_behind_the_colon(french):
    text = "L'entraîneur ne décolère pas : « On nous a volé le match hier soir. »"
    (found,) = said(text, french)
    assert found.source == "L'entraîneur"
