"""A reader's version stands beside Selon's, and never in its place unseen."""

from analysis.judgement.contest import Action, Revision
from analysis.judgement.elsewhere import LookUp, Search
from analysis.judgement.version import version
from analysis.model.codes import Kind, Statement
from analysis.model.evidence import Finding
from analysis.model.span import Span
from analysis.reading.amend import Amend, Amended, Amendment
from tests.analysis.judgement.invented import BACKED, Group, case, source


def analysis(scoring):
    text = case([Group(6, source(0, "person")), Group(4, source(1, "official")), Group(5)],
                promises=[BACKED])  # fmt: skip
    bare = text.sentences[-1].span
    text = text.with_findings(Finding(Kind.UNATTRIBUTED_CLAIM, "claim.plain", bare, type="plain"))
    return text.analysis(scoring)


def test_without_changes_it_is_selons_own(scoring):
    selon = analysis(scoring)
    same = version(selon, (), {}, scoring)
    assert same.own is selon
    assert (same.is_own, same.ghost, same.log()) == (False, None, ())


def test_a_change_moves_the_range_and_leaves_selons_as_a_ghost(scoring):
    selon = analysis(scoring)
    change = Revision.of(Action.NOT_A_CLAIM, selon.findings[0], reason="a wish")
    changed = version(selon, [change], {}, scoring)
    assert changed.ghost == selon.score
    assert changed.own.score.value > selon.score.value
    assert [line.reason for line in changed.log()] == ["a wish"]
    assert changed.own.sentences[-1].statement is Statement.OPINION


def test_own_weights_are_said(scoring):
    selon = analysis(scoring)
    weighed = version(selon, (), {"coverage": 100.0}, scoring)
    assert weighed.is_own
    assert weighed.own.score.own_weights
    assert not weighed.ghost.own_weights


def test_a_rule_switched_off_marks_nothing_and_selons_range_stays_beside(scoring):
    selon = analysis(scoring)
    off = version(selon, (), {}, scoring, {"claim.plain", "elsewhere"})
    assert off.off == {"claim.plain"}
    assert off.is_own
    assert off.ghost == selon.score
    assert off.own.findings == ()
    assert version(selon, (), {}, scoring, {"elsewhere"}).own is selon


def test_every_point_of_the_own_index_is_told_where_it_comes_from(scoring):
    changed = version(analysis(scoring), (), {"coverage": 100.0}, scoring)
    told = sum(c.amount for c in changed.contributions() if c.component == "coverage")
    share = 100 * 100 / sum(c.weight for c in changed.own.score.components if c.value is not None)
    value = next(c.value for c in changed.own.score.components if c.name == "coverage")
    assert abs(told - share * value) < 1e-6


def test_a_place_in_the_text_is_named(scoring):
    changed = version(analysis(scoring), (), {}, scoring)
    assert all(isinstance(c.span, Span) for c in changed.contributions())


def test_a_block_put_right_is_listed_and_leaves_the_range_selons(scoring):
    selon = analysis(scoring)
    block = selon.article.blocks[0]
    back = Amended(Amendment(Amend.RESTORE, "0" * 64), block.span, "menu")
    changed = version(selon, [back], {}, scoring)
    assert changed.own is selon
    assert not changed.is_own
    (line,) = changed.log()
    assert (line.rule, line.before, line.after) == ("block.restore", "menu", "text")
    assert line.passage == " ".join(block.span.of(selon.article.text).split())


def test_what_was_found_elsewhere_moves_nothing_and_only_the_last_answer_stands(scoring):
    selon = analysis(scoring)
    at = selon.findings[0].span
    first, last = LookUp(Search.OTHERS, at, "nobody"), LookUp(Search.OTHERS, at, "two papers")
    noted = version(selon, [first, last], {}, scoring)
    assert noted.own is selon
    assert not noted.is_own
    assert noted.look_ups == (last,)
    assert [line.after for line in noted.log()] == ["two papers"]
