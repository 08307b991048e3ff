"""Numbers that somebody counted, and numbers that say when, how old or which."""

import pytest

from analysis.evidence.figures import has_figure


def figures(text, code, cut, packs):
    (paragraph,) = cut(text, code)
    lows = frozenset(token.low for token in paragraph.tokens)
    return has_figure(paragraph.tokens, lows, packs.by_code[code])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The port employs 40 fewer sailors.", "en"),
        ("Three factories have slowed production.", "en"),
        ("The two million tonnes were lost.", "en"),
        ("La route a été coupée pendant six heures.", "fr"),
        ("Quarante dockers n'ont pas travaillé.", "fr"),
    ],
)
def test_what_was_counted(text, code, cut, packs):
    assert figures(text, code, cut, packs)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The three accounts were given separately.", "en"),
        ("Each of them agrees with the dates in the two reports.", "en"),
        ("Messages were sent on 6, 12 and 19 May.", "en"),
        ("Ada Byron, 76, fell from the quay.", "en"),
        ("The owners ignored repeated requests.", "en"),
        ("Les deux rapports se contredisent.", "fr"),
        ("Ada Morel, 49 ans, est tombée du quai.", "fr"),
        ("Le pont a fermé les 6, 12 et 19 mai 2019.", "fr"),
    ],
)
def test_dates_ages_and_what_was_spoken_of_before(text, code, cut, packs):
    assert not figures(text, code, cut, packs)
