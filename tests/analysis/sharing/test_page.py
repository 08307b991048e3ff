"""Marks nest and overlap, notes are numbered without gaps, a cut text says so at its head."""

import re
from dataclasses import replace

import pytest

from analysis.judgement.messages import Messages
from analysis.model.article import Block
from analysis.model.codes import Kind, Role
from analysis.model.evidence import Finding
from analysis.model.origin import Origin, OriginKind
from analysis.model.span import Span
from analysis.pipeline import analyse_article, load_kit, read_article
from analysis.sharing.page import Own, marked, page


@pytest.fixture(scope="module")
def sample(resources):
    """The report on a bundled page, as text; its text stops at a paywall in the first."""
    kit = load_kit(resources)

    def made(name, language="en"):
        path = str(resources / "samples" / f"{name}.html")
        analysis = analyse_article(read_article(Origin(OriginKind.PATH, path), kit), kit)
        return page(analysis, Messages(resources / "messages", language))

    return made


def test_overlapping_marks_keep_every_word_once():
    text = "one two three four"
    found = [
        Finding(Kind.UNATTRIBUTED_CLAIM, "r", Span(0, 13), id=0),
        Finding(Kind.LOADED_WORDING, "r", Span(8, 18), id=1),
    ]
    html = marked(Block(Span(0, 18), Role.PARAGRAPH), text, found)
    bare = html.replace("<sup>1</sup>", "").replace("<sup>2</sup>", "")
    for kind in ("unattributed_claim", "loaded_wording"):
        bare = bare.replace(f'<mark class="{kind}">', "")
    assert bare.replace("</mark>", "") == '<p class="paragraph">one two three four</p>'


def test_notes_are_numbered_as_the_marks_are_and_without_gaps(sample):
    text = sample("en-opinion")
    notes = [int(number) for number in re.findall(r"<li><b>(\d+)\.", text)]
    marks = {int(number) for number in re.findall(r"<sup>(\d+)</sup>", text)}
    assert notes == list(range(1, len(notes) + 1))
    assert marks == set(notes)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_cut_text_says_at_its_head_that_only_a_part_was_visible(sample, resources, language):
    told = Messages(resources / "messages", language)
    text = sample("fr-archive-mur", language)
    assert text.index(told.visible_part_only()) < text.index("<h1")
    assert f"({told.word('visible_part_only')})" in text
    assert "<aside" not in sample("fr-meme-evenement", language)


def test_a_page_says_who_wrote_when_and_where_it_stands(resources):
    """What the text itself shows is not said twice; an address that is no web page is no link."""
    kit = load_kit(resources)
    said = (
        '<html lang="en"><head><title>A quay for all</title>'
        '<link rel="canonical" href="https://gull.example/quay">'
        '<meta name="author" content="Ada Wren">'
        '<meta property="article:published_time" content="2021-03-03"></head><body><article>'
        "<h1>A quay for all</h1>" + "<p>The quay has been mended, the mayor said.</p>" * 9
    )
    analysis = analyse_article(read_article(Origin(OriginKind.HTML, said), kit), kit)
    page_ = analysis.article.page
    for address, linked in (("https://gull.example/quay", True), ("file:///quay", False)):
        article = replace(analysis.article, page=replace(page_, address=address))
        made = page(replace(analysis, article=article), Messages(resources / "messages", "en"))
        assert ">Ada Wren · 2021-03-03" in made
        assert ('href="https://gull.example/quay"' in made) == linked
        assert "file:" not in made


def test_french_signs_stand_as_french_has_them(sample):
    assert "œil nu\u00a0: " in sample("fr-archive-mur", "fr")


def test_a_reader_s_page_has_the_marks_that_are_on_and_says_what_was_changed(resources):
    kit = load_kit(resources)
    path = str(resources / "samples" / "en-opinion.html")
    analysis = analyse_article(read_article(Origin(OriginKind.PATH, path), kit), kit)
    told = Messages(resources / "messages", "en")
    own = Own(analysis.findings[:2], ("rule: <b> → nothing",), analysis.score, "1 May 2026")
    text = page(analysis, told, own)
    assert re.findall(r"<li><b>(\d+)\.", text) == ["1", "2"]
    assert "rule: &lt;b&gt; → nothing" in text
    assert "measured on 1 May 2026" in text
    assert told.word("changes") not in page(analysis, told)


def test_what_the_reader_found_elsewhere_stands_in_a_part_of_its_own(resources):
    kit = load_kit(resources)
    path = str(resources / "samples" / "en-opinion.html")
    analysis = analyse_article(read_article(Origin(OriginKind.PATH, path), kit), kit)
    told = Messages(resources / "messages", "fr")
    text = page(analysis, told, Own(found=("Qui est-ce ? une <agence>",)))
    assert told.word("elsewhere") in text
    assert "<li>Qui est-ce ? une &lt;agence&gt;</li>" in text
    assert told.word("changes") not in text
    assert told.word("elsewhere") not in page(analysis, told)
