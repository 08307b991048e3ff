"""The way of a sentence: who passed it on, the weakest rung framed, addresses to read only."""

from dataclasses import replace

import pytest

from analysis.judgement.version import version
from analysis.model.codes import SourceKind
from analysis.model.evidence import Source
from ui.panel.chain import ChainView
from ui.panel.rows import BODY, FRAMED, NOTE

LINK = "https://list.example/"


@pytest.fixture
def view(qtbot):
    made = ChainView()
    qtbot.addWidget(made)
    made.list_link = LINK
    return made


def state_agency(analysis, **changes):
    """The analysis with one sentence that is given for an agency of the list."""
    sentence = next(s for s in analysis.sentences if s.sources)
    fields = {"state_media": True, "second_hand": True, **changes}
    agency = Source(
        900, "Agency", SourceKind.STATE_MEDIA, True, mentions=(sentence.span,), words=9, **fields
    )
    sentences = tuple(
        s._replace(sources=(900,)) if s is sentence else s for s in analysis.sentences
    )
    return replace(analysis, sources=(agency,), sentences=sentences), sentence.span


def show(view, analysis, messages, kit):
    view.show_chains(analysis, messages, version(analysis, (), {}, kit.scoring))


def test_nothing_is_shown_before_somebody_asks(view, analysis, messages, kit):
    show(view, analysis, messages, kit)
    assert view.isHidden()
    view.show_chains(analysis, messages, None)
    assert view.ask(0) is None


def test_the_article_stands_first_and_a_single_source_is_not_framed(view, analysis, messages, kit):
    made, span = state_agency(analysis)
    show(view, made, messages, kit)
    assert view.ask(span.start) == span
    assert not view.isHidden()
    rows = [view.model.index(row) for row in range(view.model.rowCount())]
    assert [row.data() for row in rows] == ["This article", "← Agency"]
    assert "State Media Monitor" in rows[1].data(BODY)
    assert not any(row.data(FRAMED) for row in rows)
    assert view.links.text() == LINK


def test_a_role_by_the_article_is_not_the_list_s_word(view, analysis, messages, kit):
    made, span = state_agency(analysis, role="the state agency")
    show(view, made, messages, kit)
    view.ask(span.start)
    body = view.model.index(1).data(BODY)
    assert body.startswith("The state agency")
    assert "Monitor" not in body
    assert view.links.text() == ""


def test_somebody_unnamed_is_said_to_be_so(view, analysis, messages, kit):
    made, span = state_agency(analysis)
    unnamed = replace(made.sources[0], kind=SourceKind.ANONYMOUS, named=False, state_media=False)
    show(view, replace(made, sources=(unnamed,)), messages, kit)
    view.ask(span.start)
    assert view.model.index(1).data(BODY) == "Nobody is named"


def test_a_sentence_without_a_source_says_so(view, analysis, messages, kit):
    bare = next(s for s in analysis.sentences if not s.sources)
    show(view, analysis, messages, kit)
    view.ask(bare.span.start)
    assert view.model.index(1).data(FRAMED)
    assert "gives nobody" in view.model.index(1).data(BODY)
    assert view.model.index(1).data(NOTE) == ""


def test_a_click_goes_to_the_mention(view, analysis, messages, kit, qtbot):
    made, span = state_agency(analysis)
    show(view, made, messages, kit)
    view.ask(span.start)
    with qtbot.waitSignal(view.passage_chosen) as told:
        view.list.clicked.emit(view.model.index(1))
    assert told.args == [span]


def test_the_answer_stays_for_the_same_article_and_goes_with_it(view, analysis, messages, kit):
    made, span = state_agency(analysis)
    show(view, made, messages, kit)
    view.ask(span.start)
    show(view, made, messages, kit)
    assert not view.isHidden()
    show(view, replace(made, article=replace(made.article)), messages, kit)
    assert view.isHidden()
