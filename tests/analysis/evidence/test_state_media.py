"""The list of state media is somebody's, dated, and read strictly."""

import pytest

from analysis.errors import PackError
from analysis.evidence.state_media import load_state_media


def test_the_list_says_whose_it_is_and_from_when(state_media):
    assert state_media.name == "State Media Monitor"
    assert state_media.date == "2024-02"
    assert state_media.link.startswith("https://")


@pytest.mark.parametrize(
    ("words", "code"),
    [(["sana"], "SC"), (["the", "xinhua", "agency"], "SC"), (["bbc"], "IP"), (["rfi"], "ISFM")],
)
def test_an_outlet_is_found_among_words(state_media, words, code):
    assert state_media.outlet(words).code == code


def test_other_words_are_no_outlet(state_media):
    assert state_media.outlet(["the", "mayor", "of", "iran"]) is None


def test_a_faulty_line_is_refused(tmp_path):
    path = tmp_path / "list.toml"
    path.write_text(
        'name="n"\ndate="d"\nlink="l"\ncontrolled=["SC"]\noutlets="""\nSANA | Syria\n"""\n'
        '[codes]\nSC="x"\n',
        encoding="utf-8",
    )
    with pytest.raises(PackError):
        load_state_media(path)
