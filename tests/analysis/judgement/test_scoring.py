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


def test_assumed_rates_say_so_with_their_date(scoring):
    assert scoring.errors.basis in {"assumed", "measured"}
    assert scoring.errors.date.startswith("20")


def test_a_class_may_weigh_otherwise_beside_selon(scoring):
    own = reweighted(scoring, {"restraint": 40.0})
    assert own.component["restraint"].weight == 40
    assert own.component["coverage"] == scoring.component["coverage"]
    assert scoring.component["restraint"].weight == 10


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[strength.vague]", "[strength.vaguest]"),
        ("[component.restraint]", "[component.calm]"),
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
