"""A word of wrongdoing accuses only when somebody did it."""

import pytest

from analysis.evidence.nature import nature


def kind(text, code, cut, packs):
    (paragraph,) = cut(text, code)
    return nature(paragraph.tokens, paragraph.lows, quoted=False, pack=packs.by_code[code]).type


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The guards killed a fisherman on the quay.", "en"),
        ("A fisherman was killed by the guards of the harbour.", "en"),
        ("He lied about the leak for years.", "en"),
        ("Le maire a menti au sujet de la fuite.", "fr"),
        ("Des policiers ont tué un pêcheur sur le quai.", "fr"),
    ],
)
def test_somebodys_deed_is_an_accusation(text, code, cut, packs):
    assert kind(text, code, cut, packs) == "accusation"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Three of its soldiers were killed in November when a depot exploded.", "en"),
        ("Several soldiers were killed by the explosion of a depot.", "en"),
        ("An explosion killed several soldiers near the quay.", "en"),
        ("Two machines refused the coins.", "en"),
        ("L'explosion a tué plusieurs soldats près du quai.", "fr"),
    ],
)
def test_an_explosion_accuses_nobody(text, code, cut, packs):
    assert kind(text, code, cut, packs) != "accusation"
