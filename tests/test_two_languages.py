"""An article with a part in another language: each is read by its own rules, all as one article."""

from dataclasses import replace
from pathlib import Path

import pytest

from analysis.evidence.own_words import OwnWord
from analysis.judgement.messages import Messages
from analysis.model.article import Language
from analysis.model.codes import Kind
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import analyse_article, load_kit, read_article
from analysis.record import record
from analysis.sharing.report import report

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
ENGLISH = (
    "Storm closes the harbour bridge at Port-Alder",
    "The bridge was closed on Tuesday after high winds damaged two cables, the port authority "
    "said. Engineers will inspect the deck this week, and Claire Vasseur, the mayor, said the road "
    "was to open before Sunday.",
    "Marc Evrard, head of the workshop, said the repairs would cost 2.4 million crowns. Eleven of "
    "the pillars have cracks, according to a report by the inspectorate.",
)
FRENCH = (
    "La tempête ferme le pont du port",
    "Le pont a été fermé mardi après que le vent a endommagé deux câbles, a indiqué la préfecture. "
    "Les travaux doivent durer une semaine, selon Claire Vasseur, la maire de la ville.",
    "Onze des piliers ont des fissures, d'après un rapport de l'inspection. Les réparations "
    "coûteront deux millions, affirme Marc Evrard, le chef de l'atelier.",
)
PARTS = {
    "fr": "Selon la préfecture de Lorme, le port voisin restera fermé jusqu'à vendredi. La maire, "
    "Claire Vasseur, a déclaré que les bateaux devaient rester à quai. Le vent aurait arraché le "
    "toit de la criée, et quarante familles ont quitté leurs maisons.",
    "en": "According to the prefecture of Lorme, the next harbour will stay shut until Friday. "
    "Claire Vasseur said that the boats had to stay where they were. The wind reportedly tore off "
    "the roof of the market, and forty families have left their homes.",
    "de": "Nach Angaben der Präfektur von Lorme bleibt der Hafen bis Freitag geschlossen. Claire "
    "Vasseur sagte, dass die Boote nicht auslaufen dürfen und vierzig Familien ihre Häuser "
    "verlassen haben.",
}


@pytest.fixture(scope="module")
def kit():
    return load_kit(RESOURCES)


def analysed(lines, kit):
    text = "\n\n".join(lines)
    return analyse_article(read_article(Origin(OriginKind.TEXT, text), kit), kit)


def mixed(host, part, kit):
    """The analysis of the host with the part as its third paragraph, and where the part stands."""
    analysis = analysed((*host[:2], part, *host[2:]), kit)
    start = analysis.article.text.index(part)
    return analysis, start, start + len(part)


def cues(analysis, start=0, end=1_000_000):
    text = analysis.article.text
    return [a.cue.of(text) for a in analysis.attributions if start <= a.cue.start < end]


@pytest.mark.parametrize(
    ("host", "other", "expected"),
    [
        (ENGLISH, "fr", ["Selon", "a déclaré"]),
        (ENGLISH, "de", ["Nach Angaben", "sagte"]),
        (FRENCH, "en", ["According to", "said", "reportedly"]),
        (FRENCH, "de", ["Nach Angaben", "sagte"]),
    ],
)
def test_cues_of_a_language_are_found_in_its_part_only(kit, host, other, expected):
    analysis, start, end = mixed(host, PARTS[other], kit)
    assert analysis.parts == (other,)
    assert cues(analysis, start, end) == expected
    alone = analysed(host, kit)
    assert cues(analysis, 0, start) + cues(analysis, end) == cues(alone)


@pytest.mark.parametrize(("host", "other"), [(ENGLISH, "fr"), (FRENCH, "en")])
def test_the_rest_is_read_as_if_the_part_were_not_there(kit, host, other):
    analysis, start, end = mixed(host, PARTS[other], kit)
    alone = analysed(host, kit)
    rest = [f for f in analysis.findings if not start <= f.span.start < end]
    assert [(f.kind, f.rule, f.span.of(analysis.article.text)) for f in rest] == [
        (f.kind, f.rule, f.span.of(alone.article.text)) for f in alone.findings
    ]
    assert analysis.readability == alone.readability
    assert analysis.article.language.code == alone.article.language.code


def test_what_the_part_says_is_found_by_its_rules(kit):
    analysis, start, end = mixed(ENGLISH, PARTS["fr"], kit)
    found = {
        f.kind: f.span.of(analysis.article.text)
        for f in analysis.findings
        if start <= f.span.start < end
    }
    assert found[Kind.HEARSAY] == "aurait arraché"
    given = [s.sources for s in analysis.sentences if start <= s.span.start < end]
    assert [bool(ids) for ids in given] == [True, True, False]


def test_the_parts_make_one_article_in_text_order(kit):
    analysis, _, _ = mixed(ENGLISH, PARTS["fr"], kit)
    assert [s.id for s in analysis.sources] == list(range(len(analysis.sources)))
    firsts = [min(s.mentions) for s in analysis.sources]
    assert firsts == sorted(firsts)
    for spans in ([s.span for s in analysis.sentences], [a.cue for a in analysis.attributions]):
        assert spans == sorted(spans)
    for attribution in analysis.attributions:
        if attribution.source_id is not None:
            assert attribution.source in analysis.sources[attribution.source_id].mentions


def test_who_is_named_in_both_languages_is_one_source(kit):
    analysis, start, end = mixed(ENGLISH, PARTS["fr"], kit)
    (mayor,) = [s for s in analysis.sources if "Vasseur" in s.name]
    inside = [start <= span.start < end for span in mayor.mentions]
    assert True in inside
    assert False in inside


def test_own_words_are_marked_in_both(kit):
    kit = replace(kit, own_words=(OwnWord("pillars"), OwnWord("familles")))
    analysis, _, _ = mixed(ENGLISH, PARTS["fr"], kit)
    own = [f.span.of(analysis.article.text) for f in analysis.findings if f.type == "own"]
    assert own == ["familles", "pillars"]


def test_a_language_that_the_reader_chose_is_that_of_the_whole_text(kit):
    article = mixed(ENGLISH, PARTS["fr"], kit)[0].article
    whole = analyse_article(replace(article, language=Language("fr", 1.0, chosen=True)), kit)
    assert whole.parts == ()
    assert "said" not in cues(whole)
    assert "Selon" in cues(whole)


@pytest.mark.parametrize(("language", "told"), [("en", "French"), ("fr", "français")])
def test_record_and_report_say_so(kit, language, told):
    analysis, _, _ = mixed(ENGLISH, PARTS["fr"], kit)
    messages = Messages(RESOURCES / "messages", language)
    made = record("x", analysis, messages)
    assert made["language"]["code"] == "en"
    assert [told in warning for warning in made["reading"]["warnings"]] == [True]
    assert made["reading"]["warnings"][0] in " ".join(report(analysis, messages).split())


def test_every_language_that_can_be_read_has_its_sentence(kit):
    for language in ("en", "fr"):
        messages = Messages(RESOURCES / "messages", language)
        said = {messages.warning(f"part_{code}") for code in kit.packs.by_code}
        assert len(said) == len(kit.packs.by_code)
        assert messages.warning("warning") not in said
