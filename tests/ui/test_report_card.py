"""The report card shows every count, rule by rule, and says what was never counted."""

import pytest

from analysis.judgement.report_card import load_report_card
from tests.ui.conftest import RESOURCES
from ui.report_card import ReportCardDialog


@pytest.fixture
def card():
    return load_report_card(RESOURCES / "report_card.toml")


@pytest.fixture
def dialog(qtbot, card):
    made = ReportCardDialog(card)
    qtbot.addWidget(made)
    return made


def test_every_kind_and_every_rule_has_its_line(dialog, card):
    assert dialog.tree.topLevelItemCount() == len(card.counted)
    for number, counted in enumerate(card.counted):
        item = dialog.tree.topLevelItem(number)
        assert item.childCount() == len(counted.rules)
        assert [item.text(n) for n in (1, 2, 3)] == [
            str(counted.hits),
            str(counted.alarms),
            str(counted.misses),
        ]


def test_the_day_and_what_is_not_counted_are_said(dialog):
    assert "2026" in dialog.about.text()
    assert "Hearsay" in dialog.rest.text()


def test_it_opens_from_the_menu(window):
    window.actions_["report_card"].trigger()
    dialog = window.findChild(ReportCardDialog)
    assert dialog.isVisible()
    dialog.close()
