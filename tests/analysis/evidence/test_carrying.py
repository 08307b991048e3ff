"""What a sentence takes up from those before it."""

from analysis.evidence.claims import Evidence, statements
from analysis.model.codes import Attributed


def attributed(traced, pack, text):
    _, paragraphs, attributions, sources = traced(text, "en")
    return [s.attributed for s in statements(paragraphs, Evidence(attributions, sources), pack)]


def test_a_pronoun_leans_on_the_sentence_before(traced, packs):
    text = "Nora Pell said the quay was shut. Its gates had rusted in the winter storms."
    assert attributed(traced, packs.by_code["en"], text)[1] is Attributed.CARRIED


def test_a_study_does_not_cross_into_a_paragraph_of_something_else(traced, packs):
    text = (
        "The wards were full, according to a study by the Marsh Foundation."
        "\n\nTwo soldiers died in November near the old harbour wall."
    )
    assert attributed(traced, packs.by_code["en"], text)[1] is Attributed.NONE


def test_a_study_is_taken_up_again_after_something_else(traced, packs):
    text = (
        "Sleep helps, according to a study by the Marsh Foundation.\n\n"
        "The harbour is an old part of the town.\n\n"
        "Patients who slept longer recovered sooner."
    )
    found = attributed(traced, packs.by_code["en"], text)
    assert found[1:] == [Attributed.NONE, Attributed.CARRIED]


def test_a_figure_about_the_same_thing_goes_on_from_the_data(traced, packs):
    text = (
        "The port sold 300 vehicles in May, according to data from the Marsh Foundation.\n\n"
        "It had sold 280 vehicles in April.\n\nVehicles on order have risen to 90."
    )
    found = attributed(traced, packs.by_code["en"], text)
    assert found[1] is Attributed.CARRIED


def test_what_is_on_record_is_not_the_studys(traced, packs):
    text = (
        "Sleep helps, according to a study by the Marsh Foundation. "
        "The study was published in the Journal of Sleep on Monday."
    )
    assert attributed(traced, packs.by_code["en"], text)[1] is Attributed.NONE


def test_a_study_that_came_again_is_told_on_in_its_figures(traced, packs):
    text = (
        "Sleep helps, according to a study by the Marsh Foundation.\n\n"
        "The harbour is an old part of the town.\n\n"
        "The study looked at 300 sailors.\n\nNearly 30 percent of them slept badly."
    )
    found = attributed(traced, packs.by_code["en"], text)
    assert found[2:] == [Attributed.CARRIED, Attributed.CARRIED]


def test_who_made_the_study_is_not_what_it_found(traced, packs):
    text = (
        "Sleep helps, according to a study by the Marsh Foundation. "
        "The research team was led by Nora Pell of Dunmore."
    )
    assert attributed(traced, packs.by_code["en"], text)[1] is Attributed.NONE
