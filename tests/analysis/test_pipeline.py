"""The pass: findings in reading order, and the same answer every time."""

import pytest

from analysis.errors import UnknownLanguage
from analysis.model.codes import Kind
from analysis.model.evidence import Finding
from analysis.model.origin import Origin, OriginKind
from analysis.model.span import Span
from analysis.pipeline import analyse_article, in_order, load_kit, read_article

TEXT = (
    "Selon la préfecture, le port de Lorme fermera aux navires.\n\n"
    "Le maire aurait ordonné la fermeture du pont voisin. Quarante familles sont parties."
)


@pytest.fixture(scope="module")
def kit(resources):
    return load_kit(resources)


def analysed(text, kit):
    return analyse_article(read_article(Origin(OriginKind.TEXT, text), kit), kit)


def test_findings_are_numbered_as_a_reader_meets_them():
    late = Finding(Kind.HEARSAY, "r", Span(9, 12))
    inner = Finding(Kind.LOADED_WORDING, "r", Span(0, 3))
    outer = Finding(Kind.UNATTRIBUTED_CLAIM, "r", Span(0, 8))
    found = in_order([late], [inner, outer])
    assert [f.kind for f in found] == [outer.kind, inner.kind, late.kind]
    assert [f.id for f in found] == [0, 1, 2]


def test_the_same_text_gives_the_same_analysis(kit):
    first, again = analysed(TEXT, kit), analysed(TEXT, kit)
    assert first.findings == again.findings
    assert first.score == again.score


def test_every_source_is_mentioned_in_the_text(kit):
    analysis = analysed(TEXT, kit)
    assert analysis.sources
    for source in analysis.sources:
        for span in source.mentions:
            assert span.of(TEXT)


def test_findings_lie_in_the_text_and_in_order(kit):
    spans = [f.span for f in analysed(TEXT, kit).findings]
    assert spans == sorted(spans, key=lambda s: (s.start, -s.end))


def test_words_in_an_unknown_language_are_refused(kit):
    with pytest.raises(UnknownLanguage):
        analysed("これは日本語の記事です。" * 20, kit)


def test_a_page_in_an_unknown_language_is_shown_without_marks(kit):
    line = "Rada miasta zebrała się w poniedziałek i przyjęła nowy budżet dla portu oraz mostu. "
    page = f"<html lang='pl'><body><article>{f'<p>{line * 3}</p>' * 4}</article></body></html>"
    article = read_article(Origin(OriginKind.HTML, page), kit)
    analysis = analyse_article(article, kit)
    assert "budżet" in analysis.article.text
    assert analysis.findings == ()
    assert analysis.score.value is None
