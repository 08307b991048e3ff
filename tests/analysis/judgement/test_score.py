"""The index: the worked examples, what it must never do, and when there is none."""

from dataclasses import replace

import pytest

from analysis.judgement.score import grade, index, weigh
from analysis.judgement.scoring import reweighted
from analysis.model.codes import Attributed, Genre, Kind, SourceKind, Tier, Voice
from analysis.model.evidence import Finding
from analysis.model.span import Span
from tests.analysis.judgement.invented import BACKED, BARE, LOST, Group, case, source, strong_word

I24, SANA, GROUND, LOCAL = (
    source(0, SourceKind.MEDIA),
    source(1, SourceKind.STATE_MEDIA),
    source(2, SourceKind.ANONYMOUS, via=1),
    source(3, SourceKind.VAGUE),
)


def witness(number):
    return source(number, SourceKind.SELF, witness=True)


def person(number):
    return source(number, SourceKind.PERSON, role="harbour master")


def explained(number):
    return source(number, SourceKind.ANONYMOUS, role="a clerk", explained=True)


def founding(**changes):
    """Fourteen statements, nine with a source; the shape of the article that Selon began with."""
    return case(
        [Group(3, I24), Group(4, SANA, relay=2), Group(2, LOCAL), Group(5)],
        promises=[BACKED, BACKED, BARE, LOST],
        strong_words=6,
        words=900,
        others=[GROUND],
        dated=1,
        **changes,
    )


def values(score):
    return {c.name: c.value for c in score.components}


PROFILES = {
    "agency report": (
        [
            *(Group(n, person(k)) for k, n in enumerate((3, 2, 2))),
            *(Group(1, source(k, SourceKind.ORGANISATION)) for k in (3, 4, 5)),
            *(Group(1, source(k, SourceKind.OFFICIAL)) for k in (6, 7, 8)),
            *(Group(1, source(k, SourceKind.DOCUMENT)) for k in (9, 10)),
            Group(2, witness(11)),
            Group(1, explained(12)),
            Group(2),
        ],
        {"headline": 1.0, "traceability": 0.80, "restraint": 0.83},  # it names the days
        (0.90, 0.84, 1.00),
        89,
    ),
    "investigation": (
        [
            *(Group(4, explained(k)) for k in (0, 1, 2)),
            *(Group(1, source(k, SourceKind.DOCUMENT, linked=True)) for k in range(3, 8)),
            *(Group(1, person(k)) for k in (8, 9)),
            Group(1, source(10, SourceKind.ORGANISATION)),
            Group(4),
        ],
        {"headline": 1.0, "traceability": 0.50, "restraint": 0.83},
        (0.83, 0.68, 1.00),
        79,
    ),
    "local report": (
        [
            Group(6, source(0, SourceKind.PERSON)),
            Group(2, source(1, SourceKind.OFFICIAL)),
            Group(2, witness(2)),
            Group(2),
        ],
        {"headline": 1.0, "traceability": 0.50, "restraint": 0.92},
        (0.83, 0.79, 0.44),
        72,
    ),
    "aggregation with links": (
        [
            *(Group(n, source(k, SourceKind.MEDIA, linked=True)) for k, n in enumerate((4, 3, 2))),
            Group(3),
        ],
        {"headline": 0.75, "traceability": 0.75, "restraint": 0.67},
        (0.75, 0.65, 0.45),
        66,
    ),
    "reprinted press release": (
        [Group(10, source(0, SourceKind.ORGANISATION)), Group(2)],
        {"headline": 1.0, "traceability": 0.50, "restraint": 0.58},
        (0.83, 0.80, 0.00),  # the proposal printed 0.82; ten statements of strength 0.80 mean 0.80
        56,
    ),
    "polemic post": (
        [Group(1, source(0, SourceKind.MEDIA)), Group(2, source(1, SourceKind.VAGUE)), Group(12)],
        {"headline": 0.25, "traceability": 0.25, "restraint": 0.0},
        (0.20, 0.28, 0.00),
        15,
    ),
}


@pytest.mark.parametrize("name", PROFILES)
def test_invented_profiles_come_out_as_reckoned_by_hand(name, scoring):
    groups, others, sourcing, expected = PROFILES[name]
    score = case(groups).score(scoring)
    found = values(score)
    computed = tuple(round(found[n], 2) for n in ("coverage", "strength", "independence"))
    assert computed == pytest.approx(sourcing, abs=0.011)
    whole = index({**found, **others}, scoring, one_voice=score.one_voice)
    assert round(whole) == expected


def test_profiles_stand_in_the_order_a_reader_would_expect(scoring):
    reckoned = [
        index({**values(s), **others}, scoring, one_voice=s.one_voice)
        for groups, others, *_ in PROFILES.values()
        for s in [case(groups).score(scoring)]
    ]
    assert reckoned == sorted(reckoned, reverse=True)


def test_the_founding_shape_is_44_and_shown_as_a_range_around_it(scoring):
    score = founding(cut=True, language="fr").score(scoring)
    found = values(score)
    assert found["coverage"] == pytest.approx(9 / 14)
    assert found["strength"] == pytest.approx(0.311, abs=0.001)
    assert found["independence"] == pytest.approx(0.198, abs=0.001)
    assert found["headline"] == pytest.approx(0.625)
    assert found["restraint"] == pytest.approx(0.444, abs=0.001)
    assert round(index({**found, "traceability": 0.54}, scoring)) == 44
    assert score.low <= score.value <= score.high
    assert score.low in {40, 45}
    assert score.high in {55, 60}
    assert score.visible_part_only


def test_the_range_of_a_cut_text_reaches_further_up(scoring):
    whole, cut = founding().score(scoring), founding(cut=True).score(scoring)
    assert cut.value == whole.value
    assert cut.low >= whole.low
    assert cut.high >= whole.high


def test_counts_come_before_any_index(scoring):
    counts = founding().score(scoring).counts
    assert (counts.claims, counts.attributed, counts.sources, counts.named) == (14, 9, 4, 2)


def test_same_input_same_output(scoring):
    assert founding().score(scoring) == founding().score(scoring)


def test_other_names_leave_the_index_alone(scoring):
    text = founding()
    swapped = replace(
        text, sources=tuple(replace(s, name=f"Other {s.id}", side="x") for s in text.sources)
    )
    assert swapped.score(scoring) == text.score(scoring)


@pytest.mark.parametrize("groups", [p[0] for p in PROFILES.values()])
@pytest.mark.parametrize("captions", [(), ("A harbour.",), ("A harbour. © N. Ferrand",)])
def test_an_archive_notice_never_lowers_the_index(groups, captions, scoring):
    before = case(groups).with_captions(*captions)
    notice = "Archive picture"
    after = before.with_captions(notice)
    end = len(after.article.text)
    after = after.with_findings(
        Finding(Kind.ARCHIVE_IMAGE, "x", Span(end - len(notice), end), type="archive")
    )
    old, new = before.score(scoring), after.score(scoring)
    assert index(values(new), scoring) >= index(values(old), scoring) - 1e-9


def test_prompts_leave_the_index_alone(scoring):
    before = founding()
    prompts = [Finding(Kind.MONETISATION, "x", Span(n, n + 5), type="donate") for n in range(5)]
    after = before.with_findings(*prompts)
    assert after.score(scoring).value == before.score(scoring).value


def test_a_strong_word_put_in_quotation_marks_does_not_lower_the_index(scoring):
    said = founding().with_findings(strong_word(200)).score(scoring)
    quoted = founding().with_findings(strong_word(200, Voice.QUOTED)).score(scoring)
    assert quoted.value >= said.value


def test_a_role_and_a_reason_raise_bare_sources(scoring):
    def with_source(one):
        return case([Group(4, one), Group(6, person(1)), Group(2)]).score(scoring).value

    bare = with_source(source(0, SourceKind.ANONYMOUS))
    assert (
        bare
        < with_source(source(0, SourceKind.ANONYMOUS, role="police"))
        < with_source(explained(0))
    )


def test_nobody_in_place_of_a_named_person_lowers_the_index(scoring):
    named = case([Group(4, person(0)), Group(6, person(1)), Group(2)])
    nobody = case([Group(4, source(0, SourceKind.VAGUE)), Group(6, person(1)), Group(2)])
    assert nobody.score(scoring).value < named.score(scoring).value


def test_dismissing_a_strong_word_never_lowers_the_index(scoring):
    text = founding()
    for n in range(len(text.findings)):
        fewer = replace(text, findings=text.findings[:n] + text.findings[n + 1 :])
        assert fewer.score(scoring).value >= text.score(scoring).value


def test_all_from_one_voice_stops_at_sixty(scoring):
    score = case([Group(12, person(0))], promises=[BACKED]).score(scoring)
    assert score.one_voice
    assert score.value == 60
    assert score.high == 60


def test_statements_that_selon_cannot_trace_are_not_held_against_the_article(scoring):
    he = source(1, SourceKind.UNRESOLVED)
    score = case([Group(6, person(0)), Group(6, he)]).score(scoring)
    found = values(score)
    assert found["coverage"] == 1.0
    assert found["strength"] == pytest.approx(0.9)


def test_a_carried_source_counts_less_than_a_repeated_one(scoring):
    carried = case([Group(5, person(0)), Group(5, person(0), carried=True)]).score(scoring)
    assert values(carried)["coverage"] == pytest.approx(0.85)
    assert carried.counts.carried == 5


def test_nothing_attributed_gives_no_strength_and_no_independence(scoring):
    found = values(case([Group(12)]).score(scoring))
    assert (found["coverage"], found["strength"], found["independence"]) == (0, 0, 0)


@pytest.mark.parametrize(
    ("reason", "changes"),
    [
        ("opinion", {"genre": Genre.OPINION}),
        ("advert", {"genre": Genre.ADVERT}),
        ("interview", {"genre": Genre.INTERVIEW}),
        ("satire", {"genre": Genre.SATIRE}),
        ("language", {"language": "nl"}),
        ("cut_short", {"cut": True, "words": 240}),
    ],
)
def test_no_range_where_none_would_be_fair(reason, changes, scoring):
    groups = [Group(7, person(0)), Group(2)]
    score = case(groups, **changes).score(scoring)
    assert (score.value, score.low, score.high, score.reason) == (None, None, None, reason)
    assert score.counts.claims == 9


def test_no_range_from_too_few_statements_or_words(scoring):
    assert case([Group(7, person(0))]).score(scoring).reason == "thin"
    assert case([Group(8, person(0))], words=0).score(scoring).reason == "too_short"


def test_a_range_that_says_nothing_is_not_shown(scoring):
    narrow = replace(scoring, limits=replace(scoring.limits, width=4))
    score = founding().score(narrow)
    assert (score.reason, score.value) == ("too_wide", None)
    assert score.components


def test_the_range_is_rounded_and_holds_the_value(scoring):
    for groups, *_ in PROFILES.values():
        score = case(groups, language="fr").score(scoring)
        assert score.low % 5 == 0 == score.high % 5
        assert score.low <= score.value <= score.high
        assert score.low < score.high


def test_two_words_where_the_range_crosses_a_border(scoring):
    assert [grade(v, scoring) for v in (0, 34, 35, 55, 75, 100)] == [
        "mostly_hidden",
        "mostly_hidden",
        "partly_shown",
        "mostly_shown",
        "clearly_shown",
        "clearly_shown",
    ]
    assert founding(cut=True).score(scoring).grades[0] == "partly_shown"


def test_rules_that_miss_more_in_a_language_make_its_ranges_wider(scoring):
    english, french = (founding(language=code).score(scoring) for code in ("en", "fr"))
    missed = scoring.errors.rate["missed_attribution"].share
    assert missed["en"] > missed["fr"]
    assert english.value == french.value
    assert english.high > french.high


def test_fewer_draws_are_possible(scoring):
    text = founding()
    score = weigh(
        text.article, text.sentences, text.sources, text.attributions, text.findings,
        text.assertions, scoring, draws=0,
    )  # fmt: skip
    assert score.value == text.score(scoring).value


def test_a_sentence_outside_the_running_text_is_no_statement(scoring):
    text = founding()
    titled = tuple(s._replace(role="title") for s in text.sentences[:3])
    moved = replace(text, sentences=(*titled, *text.sentences[3:]))
    assert moved.score(scoring).counts.claims == 11


def test_components_know_the_findings_they_come_from(scoring):
    text = founding().with_findings(Finding(Kind.UNATTRIBUTED_CLAIM, "x", Span(0, 9), tier=Tier.A))
    coverage = text.score(scoring).components[0]
    assert coverage.findings == (6,)


def test_an_attribution_to_nobody_is_no_source(scoring):
    text = founding()
    nobody = text.sentences[0]._replace(sources=(), attributed=Attributed.INDIRECT)
    changed = replace(text, sentences=(nobody, *text.sentences[1:]))
    assert changed.score(scoring).counts.attributed == 8


def test_a_score_says_when_its_weights_are_the_readers(scoring):
    own = founding().score(reweighted(scoring, {"restraint": 90.0}))
    assert own.own_weights
    assert not founding().score(scoring).own_weights
    assert own.value != founding().score(scoring).value


def test_a_component_may_count_for_nothing(scoring):
    score = founding().score(reweighted(scoring, dict.fromkeys(("strength", "headline"), 0.0)))
    assert score.value is not None
