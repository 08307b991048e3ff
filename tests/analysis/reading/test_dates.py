import pytest

from analysis.reading.dates import date_in, iso_date


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2021-01-23T08:00:00Z", "2021-01-23"),
        ("20210123", "2021-01-23"),
        ("2021-13-40", None),
        ("yesterday", None),
        ("1970-01-01", None),
    ],
)
def test_dates_for_machines(written, day):
    assert iso_date(written) == day


@pytest.mark.parametrize(
    "line", ["Le 1er février 2021 à 10h", "01/02/2021", "paru le 1 févr. 2021", "1 fév 2021"]
)
def test_dates_as_french_writes_them(french, line):
    assert date_in(line, french.furniture) == "2021-02-01"


@pytest.mark.parametrize(
    "line", ["February 1, 2021", "1st of February 2021", "2/1/2021", "Feb. 1, 2021"]
)
def test_dates_as_english_writes_them(english, line):
    assert date_in(line, english.furniture) == "2021-02-01"


def test_a_day_that_does_not_exist_is_no_date(english):
    assert date_in("February 30, 2021", english.furniture) is None
