"""Selon's own report card can be read, and says how many false alarms each rule gave."""

import pytest

from analysis.errors import PackError
from analysis.judgement.report_card import Counted, load_report_card
from analysis.model.codes import Kind

KINDS = {*Kind, "attribution", "source_kind"}


@pytest.fixture(scope="module")
def card(resources):
    return load_report_card(resources / "report_card.toml")


def test_every_count_has_its_day_its_texts_and_a_known_kind(card):
    assert card.date.startswith("20")
    assert card.counted
    for counted in card.counted:
        assert counted.kind in KINDS
        assert counted.language in {"en", "fr"}
        assert counted.texts > 0


def test_the_rules_add_up_to_their_kind(card):
    for counted in card.counted:
        rows = counted.by_rule()
        assert sum(right for _, right, _ in rows) == counted.hits
        assert sum(alarms for _, _, alarms in rows) == counted.alarms


def test_what_was_right_is_a_share_of_the_marks_and_of_what_was_there():
    counted = Counted("loaded_wording", "en", 10, hits=6, alarms=2, misses=6, rules={"x": "6 2"})
    assert counted.precision == pytest.approx(0.75)
    assert counted.recall == pytest.approx(0.5)
    assert Counted("hearsay", "en", 10, 0, 0, 0).precision is None


def test_the_busiest_rule_comes_first():
    counted = Counted("hearsay", "en", 1, 9, 4, 0, {"a": "1 1", "b": "8 3"})
    assert counted.by_rule() == (("b", 8, 3), ("a", 1, 1))


def test_a_faulty_card_is_refused(tmp_path):
    path = tmp_path / "report_card.toml"
    path.write_text('date = "2026-11-27"\n[[counted]]\nkind = "x"\n', "utf-8")
    with pytest.raises(PackError):
        load_report_card(path)
