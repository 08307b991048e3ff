"""Each assertion of title and opening leads to its paragraph, or to the card that warns."""

from dataclasses import replace

import pytest

from analysis.model.codes import CutSign, Kind
from analysis.model.evidence import Assertion, Finding
from analysis.model.span import Span
from ui.panel.promises import Promises, paragraph_of
from ui.panel.rows import BODY, NOTE


@pytest.fixture
def view(qtbot, badge):
    made = Promises(badge)
    qtbot.addWidget(made)
    return made


def span(analysis, words):
    start = analysis.article.text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def audited(analysis):
    """Two assertions with a backing, one for whom nobody is given, one without any."""
    text = analysis.article.text
    title = span(analysis, "Shocking state of the quay at Port-Alder")
    opening = span(analysis, "The north quay stays shut until June")
    sourced = next(s for s in analysis.sentences if "Marc Evrard" in s.span.of(text))
    bare = next(s for s in analysis.sentences if "single landing stage" in s.span.of(text))
    lost = span(analysis, "the port authority said on Tuesday")
    assertions = (
        Assertion(lost, None, attributed=False),
        Assertion(title, sourced.span, attributed=True),
        Assertion(opening, bare.span, attributed=False),
    )
    gap = Finding(Kind.HEADLINE_GAP, "headline.not_found", lost, id=77)
    findings = (*(f for f in analysis.findings if f.kind is not Kind.HEADLINE_GAP), gap)
    return replace(analysis, assertions=assertions, findings=findings)


def test_they_are_listed_in_the_order_of_the_text_in_its_own_words(view, audited):
    view.show_promises(audited)
    bodies = [view.model.index(row).data(BODY) for row in range(3)]
    assert "Shocking state of the quay at Port-Alder" in bodies[0]
    assert "According to" in bodies[0]
    assert "Evrard" in bodies[0]
    assert "According to" not in bodies[1]
    assert view.model.index(1).data(NOTE) == "no source given"
    assert view.model.index(2).data() == "Not found"
    assert "rest of the text" in bodies[2]
    assert view.model.row(view.model.index(2)).badge is not None


def test_the_paragraph_is_the_one_that_a_reader_counts(view, audited):
    view.show_promises(audited)
    backing = audited.assertions[1].backing
    number = paragraph_of(backing, audited)
    assert view.model.index(0).data() == f"→ paragraph {number}"
    assert number > 1


def test_a_cut_text_says_that_only_a_part_could_be_seen(view, audited):
    notes = replace(audited.article.notes, cut=(CutSign.WALL,))
    view.show_promises(replace(audited, article=replace(audited.article, notes=notes)))
    assert "could see" in view.model.index(2).data(BODY)


def test_a_click_leads_to_the_backing_or_opens_the_card(view, audited, qtbot):
    view.show_promises(audited)
    with qtbot.waitSignal(view.thread_chosen) as led:
        view.list.clicked.emit(view.model.index(0))
    assert led.args == [audited.assertions[1].span, audited.assertions[1].backing]
    with qtbot.waitSignal(view.finding_chosen) as opened:
        view.list.clicked.emit(view.model.index(2))
    assert opened.args == [77]


def test_what_is_not_found_and_has_no_mark_any_more_is_still_a_place(view, audited, qtbot):
    view.show_promises(replace(audited, findings=()))
    with qtbot.waitSignal(view.passage_chosen) as told:
        view.list.clicked.emit(view.model.index(2))
    assert told.args == [audited.assertions[0].span]


def test_with_nothing_to_compare_there_is_no_list(view, analysis):
    view.show_promises(replace(analysis, assertions=()))
    assert view.isHidden()
