import pytest

from analysis.reading.dates import date_in, days_in, iso_date, machine_date


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2021-01-23T08:00:00Z", "2021-01-23"),
        ("20210123", "2021-01-23"),
        ("2021-13-40", None),
        ("06/12/2018 11:56", "2018-12-06"),
        ("yesterday", None),
        ("1970-01-01", None),
        ("2021/01/23 08:00", "2021-01-23"),
        ("Sat, 23 Jan 2021 08:00:00 GMT", "2021-01-23"),
        ("January 23, 2021 8:00 am", "2021-01-23"),
        ("23 January 2021", "2021-01-23"),
        ("1611388800", "2021-01-23"),
        ("1611388800000", "2021-01-23"),
        ("1611388800000.0", "2021-01-23"),
        ("2021-1-23", "2021-01-23"),
        ("202101230800", "2021-01-23"),
        ("202101231", None),
        ("161138880", None),
        ("23", None),
        ("12 2021", None),
        ("Volume 3, 2021", None),
    ],
)
def test_dates_for_machines(written, day):
    assert iso_date(written) == day


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2021-02-01 08:00:00", "2021-02-01"),
        ("Mon, 01 Feb 2021 08:00:00 GMT", "2021-02-01"),
        ("lundi 1er février 2021 à 8h", "2021-02-01"),
        ("1 févr. 2021", "2021-02-01"),
        ("du 1er février 2021 au 3 mars 2021", None),
        ("1/2/2021", None),
        ("février 2021", None),
        ("Le pont a ouvert le 1er février 2021, après deux ans de travaux.", None),
    ],
)
def test_french_dates_for_machines(french, written, day):
    assert machine_date(written, french.furniture) == day


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Monday, February 1st, 2021 - 08:00", "2021-02-01"),
        ("Feb. 1, 2021 at 8:00 am", "2021-02-01"),
        ("February 1, 2021 to March 3, 2021", None),
        ("1/2/2021", None),
        ("February 2021", None),
    ],
)
def test_english_dates_for_machines(english, written, day):
    assert machine_date(written, english.furniture) == day


@pytest.mark.parametrize(
    "line",
    [
        "Le 1er février 2021 à 10h",
        "01/02/2021",
        "01/02/21 à 10h",
        "paru le 1 févr. 2021",
        "1 fév 2021",
    ],
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


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Publié le 3 mars 2021, mis à jour le 5 mars 2021", ("2021-03-03", "2021-03-05")),
        ("Mis à jour le 5 mars 2021", (None, "2021-03-05")),
        ("Le 3 mars 2021 à 10h", ("2021-03-03", None)),
    ],
)
def test_the_words_before_a_date_say_what_it_is(french, line, days):
    assert days_in(line, french.furniture) == days
