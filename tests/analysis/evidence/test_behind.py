"""Cues behind and inside what they introduce."""

import pytest

from tests.said import said


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("“It will rain all day,” he said.", "he", ("“It will rain all day,”",)),
        ("“It will rain all day,” said Ada Byron.", "Ada Byron", ("“It will rain all day,”",)),
        (
            "“It will rain,” Byron said, “and then it will snow.”",
            "Byron",
            ("“It will rain,”", "“and then it will snow.”"),
        ),
        ("The goal, he said, is to finish the dam.", "he", ("The goal", "is to finish the dam")),
        ("“Who built this old dam?” Byron asked.", "Byron", ("“Who built this old dam?”",)),
    ],
)
def test_english_content_stands_before_and_around_the_cue(english, text, source, content):
    (found,) = said(text, english)
    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Le pont a été fermé, a annoncé la préfecture.",
            "la préfecture",
            ("Le pont a été fermé",),
        ),
        ("« Il va pleuvoir demain », a-t-il dit.", "il", ("« Il va pleuvoir demain »",)),
        (
            "« Il va pleuvoir », a dit Ada Morel, maire d'Orvelle.",
            "Ada Morel, maire d'Orvelle",
            ("« Il va pleuvoir »",),
        ),
    ],
)
def test_french_inversion_gives_the_subject_behind_the_verb(french, text, source, content):
    (found,) = said(text, french)
    assert (found.source, found.content) == (source, content)


def test_as_somebody_noted_is_a_frame(english):
    (found,) = said("The dam has been leaking for years, as Byron noted.", english)
    assert (found.source, found.rule) == ("Byron", "frame.as")


def test_a_cue_may_interrupt_before_the_content_begins(english):
    (found,) = said("At first, he said, the dam was leaking.", english)
    assert (found.source, found.content) == ("he", ("the dam was leaking",))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Deux ponts ont été fermés, apprend-on de source policière.", "source policière"),
        ("Le pont est sûr, indique-t-on à la préfecture.", "la préfecture"),
        ("Il pleut ici, a estimé jeudi sur Radio Sud le maire Jean Bault.", "le maire Jean Bault"),
        ("L'eau reste potable, comme l'a rappelé la préfète.", "la préfète"),
    ],
)
def test_french_sources_behind_an_impersonal_or_a_station(french, text, source):
    (found,) = said(text, french)
    assert found.source == source


def test_an_addressee_may_end_the_sentence(english):
    (found,) = said("The minister is expected to resign, two officials told The Relay.", english)
    assert found.content == ("The minister is expected to resign",)


def test_as_somebody_reports_may_lead_on_with_a_colon(english):
    (found,) = said("As the Dunmore Gazette reports: the quay has sunk by a metre.", english)
    assert found.content == ("the quay has sunk by a metre",)


def test_a_statement_that_somebody_spoke_in_is_no_source_beside_them(french):
    (found,) = said("Le maire juge que la digue tiendra, selon un communiqué.", french)
    assert (found.source, found.content) == ("Le maire", ("que la digue tiendra",))


def test_a_statement_alone_is_the_source(french):
    (found,) = said("La digue tiendra encore, selon un communiqué.", french)
    assert found.source == "un communiqué"


@pytest.mark.parametrize(
    "where", ["devant la presse", "dans un communiqué", "dimanche devant la presse"]
)
def test_a_french_source_behind_where_it_was_said(french, where):
    (found,) = said(f"« Le pont va fermer lundi », a déclaré {where} Ada Morel.", french)
    assert found.source == "Ada Morel"


def test_a_noun_that_looks_like_a_verb_inverts_nothing(english):
    (found,) = said("The bridge is shut, state television reported on Sunday.", english)
    assert (found.source, found.cue) == ("state television", "reported")


def test_place_may_stand_between_verb_and_subject(french):
    text = "« J'ai eu peur ce soir-là », a déclaré à la barre le greffier."
    (found,) = said(text, french)
    assert found.source == "le greffier"


def test_participle_that_opens_the_sentence_is_not_what_is_said(french):
    text = "Interrogé sur Radio Lorme, le ministre a promis des renforts."
    (found,) = said(text, french)
    assert found.content == ("des renforts",)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("La route est coupée, a-t-on appris auprès de la préfecture.", "la préfecture"),
        ("La route est coupée, a-t-on appris mardi soir de source policière.", "source policière"),
        ("La route est coupée, apprend-on de sources concordantes.", "sources concordantes"),
    ],
)
def test_whom_one_hears_it_from_is_the_source(french, text, source):
    (found,) = said(text, french)
    assert found.source == source


def test_a_patient_describes_what_he_quotes(english):
    text = "“The stairs took me half an hour,” the patient described in the report."
    (found,) = said(text, english)
    assert found.source == "the patient"


def test_a_place_may_stand_between_verb_and_subject(french):
    text = "« La digue tiendra », a promis hier soir à la télévision d'État le ministre Ada Morel."
    (found,) = said(text, french)
    assert found.source == "le ministre Ada Morel"


def test_a_listener_and_a_comma_are_no_clause(english):
    text = "The firms did not exist, she told the court, and the money was paid to him."
    (found,) = said(text, english)
    assert (found.source, found.content[0]) == ("she", "The firms did not exist")


def test_what_only_sets_the_scene_is_no_content(french):
    (found,) = said("À la suite des élections, le maire a dévoilé la liste des travaux.", french)
    assert found.content == ("la liste des travaux",)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("« Il ne reste rien », lâche, amer, Ivo Tavel.", "Ivo Tavel"),
        ("« Il ne reste rien », rectifie en riant sa nièce.", "sa nièce"),
    ],
)
def test_how_it_was_said_may_stand_before_who_said_it(french, text, source):
    (found,) = said(text, french)
    assert found.source == source
