import pytest

from analysis.judgement.contest import Action, Revision
from analysis.judgement.elsewhere import LookUp, Search
from analysis.judgement.version import version
from analysis.model.codes import Role
from analysis.reading.amend import Amend, Amended, Amendment
from ui.panel.changes import Changes
from ui.panel.rows import BODY, NOTE


@pytest.fixture
def view(qtbot):
    made = Changes()
    qtbot.addWidget(made)
    return made


def test_without_changes_there_is_nothing_to_see(view, analysis, kit):
    view.show_changes(version(analysis, (), {}, kit.scoring))
    assert view.isHidden()
    view.show_changes(None)
    assert view.isHidden()


def test_a_change_shows_what_was_what_is_why_and_the_rule(view, analysis, kit):
    revision = Revision.of(Action.DISMISS, analysis.findings[0], reason="usual here")
    view.show_changes(version(analysis, [revision], {}, kit.scoring))
    index = view.model.index(0)
    assert "→ Nothing to mark" in index.data()
    assert "usual here" in index.data(BODY)
    assert revision.rule in index.data(NOTE)
    assert not view.isHidden()


def test_a_click_leads_to_the_words(view, analysis, kit, qtbot):
    revision = Revision.of(Action.DISMISS, analysis.findings[0])
    view.show_changes(version(analysis, [revision], {}, kit.scoring))
    with qtbot.waitSignal(view.passage_chosen) as told:
        view.list.clicked.emit(view.model.index(0))
    assert told.args[0] == revision.span


def test_own_weights_alone_are_said_too(view, analysis, kit):
    view.show_changes(version(analysis, (), {"coverage": 50.0}, kit.scoring))
    assert not view.isHidden()
    assert "as you set them" in view.about.text()
    assert view.save.isHidden()


def test_blocks_put_right_are_listed_with_their_first_words(view, analysis, kit):
    block = analysis.article.blocks[0]
    back = Amended(Amendment(Amend.RESTORE, "0" * 64), block.span, "menu")
    role = Amended(Amendment(Amend.ROLE, "0" * 64, role=Role.CAPTION), block.span, Role.TITLE)
    view.show_changes(version(analysis, [back, role], {}, kit.scoring))
    assert not view.isHidden()
    titles = [view.model.index(row).data() for row in range(2)]
    assert titles == ["Put back into the text", "Title → Caption"]
    assert block.span.of(analysis.article.text)[:40] in view.model.index(0).data(BODY)


def test_a_look_up_is_listed_and_only_a_change_leads_back_to_selon_s(view, analysis, kit):
    look_up = LookUp(Search.OTHERS, analysis.findings[0].span, "Two papers.", "Gull Gazette")
    view.show_changes(version(analysis, [look_up], {}, kit.scoring))
    index = view.model.index(0)
    assert index.data() == "Who else reports it?"
    assert "Two papers. (Gull Gazette)" in index.data(BODY)
    assert view.reset.isHidden()
    dismissed = Revision.of(Action.DISMISS, analysis.findings[1])
    view.show_changes(version(analysis, [look_up, dismissed], {}, kit.scoring))
    assert not view.reset.isHidden()
