"""Numbers that somebody counted, and numbers that say when, how old or which."""

import pytest

from analysis.evidence.figures import has_figure, is_fixture


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
        ("Le train a eu 3 heures de retard.", "fr"),
        ("The bill is three times higher.", "en"),
        ("17h15 - Onze ports sont fermés.", "fr"),
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
        ("17h15 - Le port est fermé.", "fr"),
        ("The 45-year-old man and a girl aged 12 were found.", "en"),
        ("Un homme de 34 ans et une femme âgée de 81 ans ont été entendus.", "fr"),
        ("Il l'a redit trois fois.", "fr"),
        ("Le bac part à 8 h 30, puis à 9 heures.", "fr"),
        ("The ferry leaves at 7pm from the 2nd quay.", "en"),
        ("La guerre de Cent Ans fascine les élèves.", "fr"),
        ("Il est batelier depuis trente ans.", "fr"),
        ("She has been a miller for 30 years.", "en"),
        ("Le 3e pont de la ville est fermé.", "fr"),
    ],
)
def test_dates_ages_and_what_was_spoken_of_before(text, code, cut, packs):
    assert not figures(text, code, cut, packs)


def test_a_fixture_gives_its_time_in_brackets(cut):
    (shown,) = cut("They host Wenmoor on Tuesday (19:45 GMT).", "en")
    (told,) = cut("The shop opened at 9:00 (by invitation).", "en")
    assert is_fixture(shown.tokens)
    assert not is_fixture(told.tokens)
