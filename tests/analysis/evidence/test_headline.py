"""Title and opening against the body: backed, or not found in the text."""

from analysis.evidence.claims import Evidence, statements
from analysis.evidence.headline import OPENS, audit, gaps
from analysis.model.codes import Role

REST = (
    "Selon la préfecture, le convoi comptait une quarantaine de camions.\n\n"
    "Les camions sont passés par le pont de Lorme.\n\n"
    "La ville compte deux ponts.\n\n"
    "Le conseil se réunira lundi."
)
TITLE = f"Un convoi de 40 camions traverse Lorme\n\n{REST}"
ACT = (
    f"Le président Karlic a donné l’ordre à un convoi de 40 camions d’entrer dans Lorme.\n\n{REST}"
)


def audited(text, traced, packs, first=None):
    _, paragraphs, attributions, sources = traced(text, "fr", first=first)
    pack = packs.by_code["fr"]
    return audit(paragraphs, statements(paragraphs, Evidence(attributions, sources), pack), pack)


def test_an_assertion_is_tied_to_the_sentence_that_backs_it(traced, packs):
    (assertion,) = audited(TITLE, traced, packs, Role.TITLE)
    assert "quarantaine" in assertion.backing.of(TITLE)
    assert assertion.attributed


def test_an_act_of_somebody_who_never_comes_again_is_not_found(traced, packs):
    found = [a for a in audited(ACT, traced, packs) if a.backing is None]
    assert [a.span.of(ACT) for a in found] == [
        "Le président Karlic a donné l’ordre à un convoi de 40 camions d’entrer dans Lorme"
    ]
    _, paragraphs, *_ = traced(ACT, "fr")
    assert [(f.span, f.type) for f in gaps(found, paragraphs)] == [(found[0].span, OPENS)]


def test_an_opening_with_its_source_need_not_come_again(traced, packs):
    text = f"Le président Karlic a donné l’ordre d’entrer, selon le préfet Aubrac.\n\n{REST}"
    assert not [a for a in audited(text, traced, packs) if a.backing is None]


def test_a_short_text_backs_nothing_and_is_not_asked(traced, packs):
    assert audited("Le port ferme.\n\nIl rouvrira.", traced, packs) == ()
