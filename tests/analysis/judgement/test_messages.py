"""Selon has a text for everything that it can find and for everything that can go wrong."""

import re
from itertools import combinations

import pytest

from analysis import errors
from analysis.judgement.messages import Messages
from analysis.judgement.scoring import COMPONENTS
from analysis.language.packs import load_packs
from analysis.language.rules import RuleSet
from analysis.model.codes import Genre, Kind, Place, SourceKind, Voice
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis, Component, Counts, Readability, Score
from analysis.model.span import Span
from tests.analysis.judgement.invented import Group, case, source

TYPES = {
    Kind.ARCHIVE_IMAGE: "archive stock illustration generated handout",
    Kind.MONETISATION: "subscribe membership donate newsletter paywall affiliate sponsored "
    "ad-blocker merchandise app-install",
    Kind.LOADED_WORDING: "label dysphemism war_image disaster_image evaluative intensifier "
    "hyperbole reporting_verb delegitimising scare_quotes irony accusation emotion euphemism "
    "presupposition typography",
    Kind.HEARSAY: "past_conditional present_conditional hearsay_word alleged",
    Kind.UNATTRIBUTED_CLAIM: "figure accusation cause record background carried plain",
    Kind.VAGUE_SOURCE: "anonymous social_media self document",
    Kind.SECOND_HAND: "state_media called_state relayed",
    Kind.HEADLINE_GAP: "cut",
}
PAIRS = [(kind, type_) for kind in Kind for type_ in (None, *TYPES[kind].split())]
WHYS = [
    *("no_network", "dns", "refused", "offline", "proxy", "timeout", "too_large", "closed"),
    *(
        "redirect_loop",
        "private_address",
        "bad_redirect",
        "tls",
        "not_html",
        "cancelled",
        "encoding",
        "not_http",
    ),
    *(f"http_{n}" for n in (401, 402, 403, 404, 410, 418, 429, 451, 500, 503)),
]
JUDGING = re.compile(
    r"\b(true|false|fake|reliable|unreliable|vraie?s?|faux|fausses?|fiables?)\b", re.IGNORECASE
)
CARD = ("label", "reason", "question", "innocent", "plainer", "standard")


def analysis_of(groups=(), cut=False):
    text = case(list(groups) or [Group(3)], cut=cut)
    return Analysis(
        article=text.article,
        paragraphs=(),
        sentences=text.sentences,
        attributions=text.attributions,
        sources=text.sources,
        findings=(),
        credits=(),
        assertions=(),
        score=Score(None, None, None, (), cut, None, False, (), Counts(0, 0, 0, 0, 0)),
        readability=Readability(0, 0, 0, "", 0.0, ""),
    )


def card(messages, kind, type_=None, **about):
    analysis = about.pop("analysis", None) or analysis_of()
    finding = Finding(kind, "x", Span(0, 46), type=type_, **about)
    return messages.finding(finding, analysis)


@pytest.mark.parametrize(("kind", "type_"), PAIRS)
def test_every_kind_and_type_has_a_card_of_ninety_words_at_most(kind, type_, messages):
    told = card(messages, kind, type_)
    assert told.label
    assert told.reason
    assert told.question
    assert told.innocent
    texts = [getattr(told, name) for name in CARD]
    assert all(len(text.split()) <= 30 for text in texts), texts
    assert sum(len(text.split()) for text in texts) <= 90


def test_types_differ_from_their_kind(messages):
    for kind, type_ in PAIRS:
        if type_ not in (None, "plain", "cut"):
            assert card(messages, kind, type_).label != card(messages, kind).label, (kind, type_)


def test_every_type_that_a_pack_can_find_has_a_card_of_its_own(messages, packs_folder):
    cards = messages._texts.card
    for pack in load_packs(packs_folder).by_code.values():
        for kind in Kind:
            rules = getattr(pack, kind, None)
            for rule in rules.rules if isinstance(rules, RuleSet) else ():
                assert not rule.type or f"{kind}.{rule.type}" in cards, rule.id


def test_the_two_languages_say_the_same_things(resources):
    english, french = (Messages(resources / "messages", code)._texts for code in ("en", "fr"))
    tables = [
        "word",
        "grade",
        "grades",
        "no_score",
        "component",
        "error",
        "warning",
        "note",
        "card",
    ]
    for table in tables:
        assert getattr(english, table).keys() == getattr(french, table).keys()
    assert len(english.cannot_see) == len(french.cannot_see)
    for key, one in english.card.items():
        other = french.card[key]
        filled = [[bool(getattr(c, name)) for name in CARD] for c in (one, other)]
        assert filled[0] == filled[1], key


def test_no_text_judges_an_article(resources, messages):
    path = resources / "messages" / f"{messages.language}.toml"
    lines = path.read_text("utf-8").splitlines()
    found = [line for line in lines if JUDGING.search(line)]
    assert [line.split(" = ")[0] for line in found] == ["beside_the_range"]


def test_the_sentence_beside_the_range_says_what_it_does_not_say(messages):
    assert JUDGING.search(messages.beside_the_range())


def test_a_card_repeats_the_words_it_is_about(messages):
    assert "The harbour board met" in card(messages, Kind.LOADED_WORDING, "label").reason


def test_a_quoted_word_is_the_speakers(messages):
    quoted = card(messages, Kind.LOADED_WORDING, "label", voice=Voice.QUOTED)
    own = card(messages, Kind.LOADED_WORDING, "label")
    assert quoted.reason == own.reason
    assert quoted.innocent != own.innocent


def test_a_call_for_money_says_where_it_stands(messages):
    told = card(messages, Kind.MONETISATION, "paywall", place=Place.CUT)
    plain = card(messages, Kind.MONETISATION, "paywall")
    assert told.label == f"{plain.label} · {messages.word('place_cut')}"


def test_a_cut_text_is_given_the_benefit_of_the_hidden_part(messages):
    gap = card(messages, Kind.HEADLINE_GAP, analysis=analysis_of(cut=True))
    assert gap == card(messages, Kind.HEADLINE_GAP, "cut")


def test_a_second_hand_source_is_named(messages):
    paper = source(4, SourceKind.MEDIA, name="The Selwyn Courier")
    analysis = analysis_of([Group(3, paper)])
    told = card(messages, Kind.SECOND_HAND, source_id=4, analysis=analysis)
    assert "The Selwyn Courier" in told.reason
    assert "The Selwyn Courier" in told.question


def test_state_media_are_named_with_the_list_and_its_date(messages):
    agency = source(4, SourceKind.STATE_MEDIA, name="Vesta Agency")
    analysis = analysis_of([Group(3, agency)])
    told = card(messages, Kind.SECOND_HAND, source_id=4, analysis=analysis)
    assert "Vesta Agency" in told.reason
    assert "State Media Monitor" in told.reason
    assert "2024" in told.reason


def test_a_chain_names_both_ends(messages):
    paper = source(4, SourceKind.MEDIA, name="The Selwyn Courier")
    behind = source(5, SourceKind.ANONYMOUS, name="two dockers", via=4)
    analysis = analysis_of([Group(3, paper), Group(1, behind)])
    told = card(messages, Kind.SECOND_HAND, source_id=4, analysis=analysis)
    assert "The Selwyn Courier" in told.reason
    assert "two dockers" in told.reason


def all_errors():
    found = [errors.SelonError]
    for error in found:
        found.extend(error.__subclasses__())
    return found


@pytest.mark.parametrize("error", [e for e in all_errors() if e is not errors.PackError])
def test_every_error_has_a_sentence_with_facts_and_without(error, messages):
    facts = {"name": "x.html", "address": "ftp://x", "limit": 5, "format": "png", "line": 3}
    for given in ({}, facts):
        told = messages.error(error(**given))
        assert told.endswith(".")
        assert "{" not in told
    assert error is errors.SelonError or told != messages.error(errors.SelonError())


@pytest.mark.parametrize("why", WHYS)
def test_every_failure_to_fetch_has_its_own_sentence(why, messages):
    told = messages.error(errors.FetchFailed(address="http://x.invalid", why=why))
    assert told.endswith(".")
    assert told != messages.error(errors.FetchFailed(address="http://x.invalid", why="new"))


def test_an_answer_without_a_text_of_its_own_is_told_with_its_number(messages):
    assert "503" in messages.error(errors.FetchFailed(address="x", why="http_503"))
    assert "418" in messages.error(errors.FetchFailed(address="x", why="http_418"))


def test_a_faulty_pack_is_told_with_path_and_rule(messages, tmp_path):
    told = messages.error(errors.PackError(tmp_path / "a.toml", "en.x", "no examples"))
    assert "a.toml" in told
    assert "en.x" in told
    assert "no examples" in told


def test_a_location_is_as_good_as_a_name(messages):
    assert "x.txt" in messages.error(errors.NotFound(location="x.txt"))


@pytest.mark.parametrize("name", COMPONENTS)
def test_every_component_has_a_name_and_a_sentence_without_a_value(name, messages):
    title, told = messages.component(Component(name, None, 10.0))
    assert title
    assert told.endswith(".")


def test_every_component_is_told_with_its_numbers(messages, scoring):
    text = case(
        [Group(9, source(0, SourceKind.PERSON)), Group(5)],
        promises=[(Span(0, 2), True)],
        strong_words=3,
    )
    for component in text.score(scoring).components:
        told = messages.component(component)[1]
        assert re.search(r"\d", told), component.name
        assert "{" not in told


def test_codes_have_words(messages, scoring):
    codes = [*Genre, "thin", "too_wide", "cut_short", "too_short", "language"]
    for code in codes:
        if code != Genre.NEWS:
            assert messages.no_score(code) != code
    for code in scoring.grade:
        assert messages.grade(code) != code
    for one, other in combinations(scoring.grade, 2):
        said = messages.grades((one, other))
        assert said
        assert said not in (messages.grade(one), messages.grade(other))
    assert messages.grades(("partly_shown",)) == messages.grade("partly_shown")
    assert messages.grades(()) == ""
    for kind in SourceKind:
        assert messages.word(f"source_{kind}") != f"source_{kind}"
    for level in ("easy", "medium", "hard", "very_hard"):
        assert messages.word(f"level_{level}") != f"level_{level}"


def test_an_unknown_warning_is_still_told(messages):
    assert messages.warning("new") == messages.warning("warning")


@pytest.mark.parametrize(
    ("code", "counts", "said"),
    [
        ("en", (14, 9), "9 of 14 statements say who they come from"),
        ("en", (14, 1), "1 of 14 statements says who it comes from"),
        ("en", (1, 1), "1 of 1 statement says who it comes from"),
        ("en", (14, 0), "None of the 14 statements says who it comes from."),
        ("en", (1, 0), "The only checkable statement does not say who it comes from."),
        ("en", (0, 0), "No checkable statement found."),
        ("fr", (14, 9), "9 des 14 affirmations disent de qui elles viennent"),
        ("fr", (14, 1), "1 des 14 affirmations dit de qui elle vient"),
        ("fr", (1, 1), "1 affirmation dit de qui elle vient"),
        ("fr", (14, 0), "Aucune des 14 affirmations ne dit de qui elle vient."),
        ("fr", (1, 0), "La seule affirmation vérifiable ne dit pas de qui elle vient."),
    ],
)
def test_counts_are_said_with_the_right_plurals(code, counts, said, resources):
    assert Messages(resources / "messages", code).counts(Counts(*counts, 0, 5, 3)) == said


def test_sources_and_what_is_carried_are_said(messages):
    counts = Counts(14, 9, 2, 5, 3)
    assert re.findall(r"\d", messages.sources(counts)) == ["5", "3"]
    assert "2" in messages.carried(counts)
    assert messages.carried(Counts(14, 9, 0, 5, 3)) == ""


@pytest.mark.parametrize(
    ("code", "counts", "said"),
    [
        ("en", (0, 0), "No source is given."),
        ("en", (1, 0), "1 source, not named"),
        ("en", (3, 0), "3 sources, none of them named"),
        ("en", (3, 1), "3 sources, 1 named"),
        ("fr", (0, 0), "Aucune source n’est donnée."),
        ("fr", (1, 0), "1 source, non nommée"),
        ("fr", (3, 0), "3 sources, aucune n’est nommée"),
        ("fr", (3, 1), "3 sources, dont 1 nommée"),
    ],
)
def test_sources_are_said_as_one_says_them(code, counts, said, resources):
    assert Messages(resources / "messages", code).sources(Counts(9, 4, 0, *counts)) == said


def test_a_plainer_wording_that_is_known_is_said(messages):
    told = card(messages, Kind.LOADED_WORDING, "reporting_verb", plainer="criticise")
    assert "criticise" in told.plainer
    general = card(messages, Kind.LOADED_WORDING, "reporting_verb")
    assert general.plainer
    assert "criticise" not in general.plainer


def test_a_verb_of_saying_tells_what_it_takes_for_granted(messages):
    def reason(presumes):
        return card(messages, Kind.LOADED_WORDING, "reporting_verb", presumes=presumes).reason

    codes = ("", "doubt", "hostile", "boast", "complaint", "admission", "insistence")
    assert len({reason(code) for code in codes}) == len(codes)
    assert reason("something new") == reason("")


def test_french_signs_stand_behind_blanks_that_do_not_break(resources):
    text = (resources / "messages" / "fr.toml").read_text("utf-8")
    told = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    assert not re.search(r" [:;!?»%](\s|\"|$)|« ", told, re.MULTILINE)


def test_a_range_says_when_only_a_part_was_visible(messages):
    whole = Score(48, 45, 60, (), False, None, False, (), Counts(14, 9, 0, 4, 2))
    cut = Score(48, 45, 60, (), True, None, False, (), Counts(14, 9, 0, 4, 2))
    none = Score(None, None, None, (), True, "thin", False, (), Counts(4, 2, 0, 1, 1))
    assert re.findall(r"\d+", messages.range(whole)) == ["45", "60"]
    assert len(messages.range(cut)) > len(messages.range(whole))
    assert messages.range(none) == ""


def test_what_selon_cannot_see_is_a_list(messages):
    assert len(messages.cannot_see()) == 5
    assert messages.one_voice()
    assert messages.visible_part_only()


def test_a_language_without_texts_is_an_error(resources):
    with pytest.raises(errors.PackError):
        Messages(resources / "messages", "xx")


def test_a_link_without_words_is_no_file(messages):
    link = messages.error(errors.Empty(name="https://gull.example/a"))
    assert link != messages.error(errors.Empty(name="a.txt")).replace(
        "a.txt", "https://gull.example/a"
    )


def test_the_source_of_one_statement_is_one(messages):
    facts = {"attributed": 1, "average": 60}
    one = messages.component(Component("strength", 60.0, 1.0, facts))[1]
    assert "1 " not in one.split("100")[0].replace("60", "")


def test_each_leaning_of_a_verb_has_its_own_innocent_reading(messages):
    kinds = ("doubt", "hostile", "boast", "complaint", "admission", "insistence")
    said = {
        card(messages, Kind.LOADED_WORDING, "reporting_verb", presumes=kind).innocent
        for kind in kinds
    }
    assert len(said) == len(kinds)
