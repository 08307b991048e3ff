"""Mentions are joined into sources, and the doubtful ones are pointed out."""

import pytest

from analysis.evidence.sources import doubtful
from analysis.judgement.strength import strength_class
from analysis.model.codes import Kind, Role, SourceKind, Tier

CHAIN = (
    "Le pont a cédé, rapporte l’agence de presse syrienne SANA, citant des sources sur le terrain."
    "\n\nSelon le rapport, deux camions sont tombés."
)


def by_name(sources):
    return {s.name: s for s in sources}


def test_a_report_is_its_agency_s(traced):
    _, _, _, sources = traced(CHAIN, "fr")
    sana = by_name(sources)["SANA"]
    assert sana.kind is SourceKind.STATE_MEDIA
    assert sana.second_hand
    assert len(sana.mentions) == 2


def test_a_chain_says_who_passed_the_words_on(traced):
    _, _, _, sources = traced(CHAIN, "fr")
    ground = by_name(sources)["sources sur le terrain"]
    assert ground.kind is SourceKind.ANONYMOUS
    assert sources[ground.via].name == "SANA"


def test_a_surname_is_joined_to_the_full_name(traced):
    text = (
        "Le maire de Lorme, Paul Vernet, a ouvert le pont mardi."
        "\n\n« Le pont est sûr », a déclaré M. Vernet."
    )
    _, _, attributions, sources = traced(text, "fr")
    (speech,) = [a for a in attributions if a.source and "Vernet" in a.source.of(text)]
    assert sources[speech.source_id].name == "Paul Vernet"
    assert sources[speech.source_id].kind is SourceKind.OFFICIAL


def test_a_pronoun_takes_up_who_spoke_last(traced):
    text = "Alma Reyes, the mayor, said the road was shut. She said it would open in May."
    _, _, _, sources = traced(text, "en")
    assert [s.name for s in sources] == ["Alma Reyes"]
    assert len(sources[0].mentions) == 2


def test_the_outlet_s_own_name_is_itself(traced):
    text = "Le Nord Presse a révélé que le pont fermerait."
    _, _, _, sources = traced(text, "fr", site="Nord Presse")
    assert SourceKind.MEDIA not in {s.kind for s in sources}


def test_anonymity_with_its_reason_is_no_fault(traced):
    text = (
        "A port official, who was not authorised to speak publicly, said the crane had failed."
        "\n\nSources said the crane was old."
    )
    _, _, attributions, sources = traced(text, "en")
    marks = list(doubtful(attributions, sources))
    assert [f.span.of(text) for f in marks if f.kind is Kind.VAGUE_SOURCE] == ["Sources"]


def test_each_outlet_is_pointed_out_once_loudly(traced):
    _, _, attributions, sources = traced(CHAIN, "fr")
    second_hand = [f for f in doubtful(attributions, sources) if f.kind is Kind.SECOND_HAND]
    assert [f.tier for f in second_hand] == [Tier.A, Tier.B]
    assert {f.rule for f in second_hand} == {"source.state_media"}


def test_state_media_by_the_articles_own_words_are_told_from_the_list(traced):
    text = "The bridge is shut, state television reported on Sunday."
    _, _, attributions, sources = traced(text, "en")
    (mark,) = doubtful(attributions, sources)
    assert (mark.rule, mark.type) == ("source.called_state", "called_state")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The harbour authority said the quay was shut. The authority said it would open.", "en"),
        (
            "L'autorité portuaire a dit que le quai fermait. L'autorité a dit qu'il ouvrira.",
            "fr",
        ),
    ],
)
def test_a_body_is_taken_up_by_its_common_noun(traced, text, code):
    *_, sources = traced(text, code)
    assert [len(s.mentions) for s in sources] == [2]


def test_another_body_of_the_kind_is_not(traced):
    text = "The harbour authority said the quay was shut. The ministry said it would open."
    *_, sources = traced(text, "en")
    assert len(sources) == 2


@pytest.mark.parametrize(
    ("text", "code", "agency"),
    [
        ("The bridge has collapsed, Reuters reported on Monday.", "en", True),
        ("According to the news agency Tessar, the bridge has collapsed.", "en", True),
        ("According to the Dunmore Gazette, the bridge has collapsed.", "en", False),
        ("Le pont a cédé, selon l'AFP.", "fr", True),
        ("Le pont a cédé, selon l'agence de presse Tessar.", "fr", True),
        ("Le pont a cédé, selon le journal Le Nord.", "fr", False),
    ],
)
def test_a_news_agency_is_told_from_other_outlets(traced, text, code, agency):
    (source,) = traced(text, code)[-1]
    assert source.kind is SourceKind.MEDIA
    assert source.agency is agency
    assert strength_class(source) == ("agency" if agency else "media")


@pytest.mark.parametrize(
    ("code", "text", "second"),
    [
        ("en", "Mayor Alma Reyes said the road was shut. The report says it is cracked.", "report"),
        ("en", "Mayor Alma Reyes said the road was shut. The driver said it hurt.", "driver"),
        ("en", "Several witnesses said the car was fast. She insisted it was slow.", "She"),
        ("fr", "Le préfet Paul Vernet a dit que tout allait. Le chauffeur dit qu'il dormait.",
         "chauffeur"),
        ("fr", "« Elles seront publiques », promet le colonel Paul Vernet. "
         "Le ministre dit que tout va bien.", "ministre"),
        ("fr", "Deux riverains disent que l'eau monte. Il affirme que la digue tient.", "Il"),
        ("fr", "Paul Vernet dit que l'eau monte. Ils affirment que la digue tient.", "Ils"),
    ],
)  # fmt: skip
def test_what_does_not_fit_takes_up_nobody(traced, code, text, second):
    _, _, _, sources = traced(text, code)
    assert [s.name for s in sources][1:] == [second]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "Mayor Alma Reyes said it was shut. The mayor said it would open.", "Alma Reyes"),
        ("en", "The driver, Tom Hale, was hurt. The driver said the brakes failed.", "Tom Hale"),
        ("en", "A senior official said it was dead. The official said it was late.",
         "senior official"),
        ("fr", "Le ministre, Jean Rivat, était là. Le ministre dit que l'eau monte.", "Jean Rivat"),
        ("fr", "Les riverains disent que l'eau monte. Ils disent que la digue cède.", "riverains"),
    ],
)  # fmt: skip
def test_role_takes_up_whoever_was_introduced_with_it(traced, code, text, name):
    _, _, _, sources = traced(text, code)
    assert [s.name for s in sources] == [name]


def test_reason_for_anonymity_explains_several_officials(traced):
    text = (
        "Officials familiar with the matter, who spoke on condition of anonymity because they were "
        "not authorised to speak, said the plan was dead."
    )
    _, _, _, (source,) = traced(text, "en")
    assert (source.kind, source.explained) == (SourceKind.ANONYMOUS, True)


def test_name_behind_a_title_names_the_lawyer(traced):
    text = "« Le dossier est vide », affirme l'avocate de la famille, Me Claire Dubray."
    _, _, _, (source,) = traced(text, "fr")
    assert (source.name, source.role) == ("Claire Dubray", "avocate de la famille")


def test_president_of_a_club_is_no_official_under_any_name(traced):
    text = "Myriam Costil, présidente du club, est venue. « Rien ne change », dit Mme Costil."
    _, _, _, (source,) = traced(text, "fr")
    assert (source.name, source.kind) == ("Myriam Costil", SourceKind.PERSON)


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "Boss Phil Orrin was glad after the referee Sam Tully gave a penalty. "
         "“We were the better team today,” he told the radio.", "Phil Orrin"),
        ("en", "Tom Hale met Anna Pell. She said it was new.", "Anna Pell"),
        ("en", "Tom Hale said it was old. Anna Pell left. He said it was new.", "Tom Hale"),
        ("fr", "Luc Morel a reçu Anne Vernet. Elle affirme que le pont est neuf.", "Anne Vernet"),
    ],
)  # fmt: skip
def test_pronoun_is_whom_the_sentence_before_is_about(traced, code, text, name):
    _, _, _, sources = traced(text, code)
    assert [s.name for s in sources] == [name]


@pytest.mark.parametrize(
    ("text", "code", "kind", "name"),
    [
        (
            "« Il est en fuite », a indiqué une source policière à l'AFP.",
            "fr",
            "anonymous",
            "source policière",
        ),
        ("Il est en fuite, a déclaré le maire à l'AFP.", "fr", "official", "maire"),
        (
            "À la Ligue des bateliers, on assure que le pont tiendra.",
            "fr",
            "organisation",
            "Ligue des bateliers",
        ),
        ("Au ministère, on assure que le décret est prêt.", "fr", "official", "ministère"),
        ("Au Japon, on assure que le décret est prêt.", "fr", "vague", "on"),
        ("The lock will reopen in May, according to its website.", "en", "unresolved", "its"),
    ],
)
def test_who_speaks_is_neither_who_hears_it_nor_the_place_it_is_said_in(
    traced, text, code, kind, name
):
    _, _, _, [source] = traced(text, code)
    assert (source.kind.value, source.name) == (kind, name)


def test_adviser_of_somebody_is_somebody_else(traced):
    said = "Un conseiller de Julie Bernard a affirmé que le vote aurait lieu."
    _, _, _, sources = traced(f"{said} Julie Bernard a affirmé le contraire.", "fr")
    assert [(s.kind.value, s.role) for s in sources] == [
        ("anonymous", "conseiller de Julie Bernard"),
        ("person", ""),
    ]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "A sign on the door says “Closed until further notice”."),
        ("fr", "Le panneau dit que la route est fermée."),
    ],
)
def test_sign_is_nobody(traced, code, text):
    _, _, _, sources = traced(text, code)
    assert sources == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Two people said the bridge was shut. They said the beams were cracked.", "en"),
        ("Deux témoins ont vu le feu, racontent-ils. Ils disent que la cave brûlait.", "fr"),
    ],
)
def test_they_are_the_people_who_spoke_before(traced, text, code):
    *_, (source,) = traced(text, code)
    assert len(source.mentions) == 2


def test_they_is_nothing_to_ask_about_where_nobody_spoke_before(traced):
    _, _, attributions, sources = traced("The mill was shut. They said it would stay so.", "en")
    assert list(doubtful(attributions, sources)) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Nobody in the ministry said the plan was dead.", "en"),
        ("None of the workers knew that it was.", "en"),
        ("Personne n'a dit que le plan était mort.", "fr"),
    ],
)
def test_nobody_is_no_source(traced, text, code):
    _, _, _, sources = traced(text, code)
    assert sources == ()


def test_everyone_in_a_place_is_not_the_place(traced):
    _, _, _, (source,) = traced("Everyone in the county knows why the mill was shut.", "en")
    assert (source.name, source.kind) == ("Everyone in the county", SourceKind.VAGUE)


@pytest.mark.parametrize("firm", ["Marrow & Pell", "Harlan & Sons Shipping"])
def test_two_names_that_a_sign_joins_are_a_firm(traced, firm):
    *_, (source,) = traced(f"{firm} said sales were flat.", "en")
    assert (source.name, source.kind) == (firm, SourceKind.ORGANISATION)


def test_a_source_is_named_by_the_running_text_and_not_by_a_title_cut_short(traced):
    text = "Regulator says dam leaks\n\nThe regulator said on Monday that the dam leaks."
    *_, (source,) = traced(text, "en", first=Role.TITLE)
    assert (source.name, len(source.mentions)) == ("regulator", 2)


def test_its_website_is_not_the_people_s_who_spoke_before(traced):
    text = "Two former clerks, speaking in secret, said it was true. Its website says it is not."
    *_, sources = traced(text, "en")
    assert len(sources[0].mentions) == 1
