"""The report for a terminal: counts, range, sources, findings."""

from dataclasses import replace

import pytest

from analysis.judgement.messages import Messages
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import analyse_article, load_kit, read_article
from analysis.sharing.page import page
from analysis.sharing.report import report

TEXT = (
    "Selon la préfecture, le port de Lorme fermera aux navires dès le mois de mai.\n\n"
    "Deux cents ouvriers ont perdu leur emploi & leur <maison> depuis le début de l’année."
)


@pytest.fixture(scope="module")
def analysis(resources):
    kit = load_kit(resources)
    return analyse_article(read_article(Origin(OriginKind.TEXT, TEXT), kit), kit)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_report_names_its_sources_and_its_marks(analysis, resources, language):
    text = report(analysis, Messages(resources / "messages", language))
    assert "préfecture" in text
    assert "Deux cents ouvriers" in text


def test_the_page_escapes_what_the_article_says(analysis, resources):
    text = page(analysis, Messages(resources / "messages", "en"))
    assert "&lt;maison&gt;" in text
    assert "<maison>" not in text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_report_says_when_the_weights_are_the_readers(analysis, resources, language):
    messages = Messages(resources / "messages", language)
    score = replace(analysis.score, value=50, low=45, high=60, reason=None)
    said = messages.word("own_weights")
    own = replace(analysis, score=replace(score, own_weights=True))
    assert said in " ".join(report(own, messages).split())
    assert said not in " ".join(report(replace(analysis, score=score), messages).split())


def test_the_report_opens_with_the_text_and_says_nothing_twice(resources):
    kit = load_kit(resources)
    messages = Messages(resources / "messages", "fr")
    mail = "De : Ana Brel\nObjet : le port\n\n" + TEXT
    analysis = analyse_article(read_article(Origin(OriginKind.TEXT, mail), kit), kit)
    assert report(analysis, messages).startswith("Selon la préfecture")
    about = replace(analysis.article.metadata, byline="Ana Brel", agency="Par Ana Brel avec AFP")
    signed = replace(analysis, article=replace(analysis.article, metadata=about))
    assert report(signed, messages).splitlines()[2] == "Par Ana Brel avec AFP"
