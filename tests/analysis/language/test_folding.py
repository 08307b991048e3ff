"""Folding never moves an offset."""

import pytest

from analysis.language.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("L’Été", "l'été"),
        ("« Oui »", '" oui "'),
        ("10\u202f000\u00a0€", "10 000 €"),
        ("İzmir", "İzmir"),
        ("“A” ‑ B", '"a" - b'),
    ],
)
def test_folding_keeps_the_length(text, folded):
    assert fold(text) == folded
    assert len(fold(text)) == len(text)


def test_every_single_code_point_folds_to_one():
    text = "".join(chr(n) for n in range(0x20, 0xD800))
    assert len(fold(text)) == len(text)
