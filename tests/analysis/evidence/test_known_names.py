"""What the lists know of a source wins over what its words look like."""

import pytest

from analysis.model.codes import SourceKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Reuters", SourceKind.MEDIA),
        ("the Dunmore Gazette", SourceKind.MEDIA),
        ("the White House", SourceKind.OFFICIAL),
        ("Oxfam", SourceKind.ORGANISATION),
        ("Damascus", SourceKind.OFFICIAL),
        ("our reporter", SourceKind.SELF),
        ("a study published in Nature", SourceKind.DOCUMENT),
    ],
)
def test_listed_sources(traced, text, kind):
    _, _, _, sources = traced(f"According to {text}, the old bridge is cracked.", "en")
    assert [source.kind for source in sources] == [kind]


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("Campaign for Better Transport said the bus was late.", "en", None),
        ("The bus was late, said Campaign for Better Transport.", "en", None),
        ("Action on Smoke said the air was bad.", "en", "Action on Smoke"),
        ("Help the Deaf said the hall was too loud.", "en", "Help the Deaf"),
        ("Agir pour l'estuaire affirme que l'eau est sale.", "fr", "Agir pour l'estuaire"),
        ("Sauver la baie estime que les travaux ont débuté.", "fr", "Sauver la baie"),
    ],
)
def test_a_body_s_name_may_begin_with_a_common_word(traced, text, code, name):
    *_, (source,) = traced(text, code)
    assert (source.name, source.kind) == (
        name or "Campaign for Better Transport",
        SourceKind.ORGANISATION,
    )


def test_somebody_reached_by_the_outlets_reporter_is_not_the_outlet(traced):
    text = "« Le pont tremble », témoigne Ada, une bergère jointe par notre envoyée spéciale."
    _, _, _, (source,) = traced(text, "fr")
    assert source.kind is not SourceKind.SELF


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Australian said the ferry was sold.", SourceKind.MEDIA),
        ("A large Australian study said the ferry was slow.", SourceKind.DOCUMENT),
        ("Independent experts said the dam was safe.", SourceKind.VAGUE),
        ("The Independent said the dam was not.", SourceKind.MEDIA),
    ],
)
def test_a_paper_that_only_its_article_makes_one(traced, text, kind):
    *_, (source,) = traced(text, "en")
    assert source.kind is kind


def test_papers_that_an_outlet_has_seen_are_papers(traced):
    text = "The feed held dyes, according to internal emails seen by the Merrin Gazette."
    *_, (source,) = traced(text, "en")
    assert source.kind is SourceKind.DOCUMENT


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Texas said the levy would rise.", "official", "Texas"),
        ("Texas Norvane said the levy would rise.", "person", "Texas Norvane"),
        ("South Korea said the levy would rise.", "official", "South Korea"),
    ],
)
def test_a_place_inside_a_longer_name_is_not_its_government(traced, text, kind, name):
    *_, [source] = traced(text, "en")
    assert (source.kind.value, source.name) == (kind, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Health and Safety Executive said the levy would rise.",
            "Health and Safety Executive",
        ),
        ("The Centers for Fever Control said it rained.", "Centers for Fever Control"),
    ],
)
def test_a_body_may_be_named_by_common_words_with_capitals(traced, text, name):
    *_, [source] = traced(text, "en")
    assert (source.kind, source.name) == (SourceKind.ORGANISATION, name)
