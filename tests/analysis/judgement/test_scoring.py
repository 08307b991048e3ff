"""The numbers of the index are read strictly, and each says where it comes from."""

import pytest

from analysis.errors import PackError
from analysis.judgement.scoring import COMPONENTS, load_scoring, reweighted


def test_weights_make_a_hundred(scoring):
    assert list(scoring.component) == list(COMPONENTS)
    assert sum(share.weight for share in scoring.component.values()) == 100


def test_every_weight_and_strength_says_where_it_comes_from(scoring):
    assert all(share.why for share in scoring.component.values())
    assert all(strength.why for strength in scoring.strength.values())


def test_every_rate_of_error_says_whether_it_was_measured_when_and_on_what(scoring):
    for rate in scoring.errors.rate.values():
        assert rate.basis in {"assumed", "measured"}
        assert rate.date.startswith("20")
        assert rate.why
        assert all(0 <= share <= 1 for share in rate.share.values())


def test_a_class_may_weigh_otherwise_beside_selon(scoring):
    own = reweighted(scoring, {"restraint": 40.0})
    assert own.component["restraint"].weight == 40
    assert own.component["coverage"] == scoring.component["coverage"]
    assert scoring.component["restraint"].weight == 20
    assert (own.own_weights, scoring.own_weights) == (True, False)


@pytest.mark.parametrize("weight", [{}, {"restraint": 20.0}, dict.fromkeys(COMPONENTS, 0.0)])
def test_weights_that_change_nothing_or_count_nothing_are_selons(weight, scoring):
    assert reweighted(scoring, weight) is scoring


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[strength.vague]", "[strength.vaguest]"),
        ("[component.restraint]", "[component.calm]"),
        ("[errors.rate.wrong_word]", "[errors.rate.odd_word]"),
        ("fr = 0.5", "nl = 0.5"),
        ("hop = 0.85", "leap = 0.85"),
        ("claims = 8", 'claims = "eight"'),
    ],
)
def test_a_faulty_file_is_refused(old, new, resources, tmp_path):
    text = (resources / "scoring.toml").read_text("utf-8")
    assert old in text
    path = tmp_path / "scoring.toml"
    path.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(PackError):
        load_scoring(path)
