"""What a sentence takes up from those before it."""

from analysis.evidence.claims import Evidence, statements
from analysis.model.text import Attributed


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
