"""Two numbers are typed and put right like any others; nothing else can be typed."""

import pytest

from ui.classroom.hands import Hands


def typed(keys):
    hands = Hands()
    for key in keys:
        hands = hands.with_digit(key) if key.isdecimal() else hands.with_sign(key)
    return hands


@pytest.mark.parametrize("keys", ["18/9", "18 9", "18:9", "18//9", "/18,9", "18x/y9"])
def test_two_numbers_with_a_sign_between(keys):
    assert typed(keys).counts == (18, 9)
    assert typed(keys).words == "18 / 9"


@pytest.mark.parametrize("keys", ["", "18", "18/", "/", "/9"])
def test_one_number_is_not_enough(keys):
    assert typed(keys).counts is None


def test_no_class_has_a_thousand_hands():
    assert typed("12345/9").counts == (123, 9)


def test_what_was_typed_wrong_is_taken_back_one_by_one():
    hands = typed("18/9")
    seen = []
    for _ in range(6):
        hands = hands.shortened()
        seen.append(hands.words)
    assert seen == ["18 / ", "18", "1", "", "", ""]


def test_nobody_s_hand_is_a_number_too():
    assert typed("0/27").counts == (0, 27)
