"""The tour shows marks that are there, and takes less than a minute to read."""

import pytest
from PySide6.QtCore import QCoreApplication

from analysis.model.codes import Kind
from tests.ui.conftest import analysis
from ui.tour.stops import said, stops

SLOW = 180
"""Words a minute of a fifteen-year-old who reads slowly; a stop takes two seconds to look at."""


@pytest.fixture(params=["en", "fr"])
def language(request, window):
    window.actions_.tongues[request.param].trigger()
    QCoreApplication.processEvents()
    return request.param


def test_it_takes_less_than_a_minute(language):
    way = stops(analysis().findings, panel=True)
    words = sum(len(said(stop).split()) for stop in way)
    assert len(way) == 6
    assert 60 * words / SLOW + 2 * len(way) < 60


def test_it_shows_only_what_is_marked_and_names_it(language):
    loaded = [f for f in analysis().findings if f.kind is Kind.LOADED_WORDING]
    way = stops(loaded, panel=False)
    assert {stop.finding for stop in way} == set(loaded)
    assert "{kind}" not in "".join(map(said, way))


def test_no_word_of_it_judges_the_article(language):
    told = " ".join(said(stop) for stop in stops(analysis().findings, panel=True)).lower().split()
    assert not {"true", "false", "fake", "reliable", "vrai", "faux", "fiable"} & set(told)


def test_without_marks_there_is_no_tour():
    assert stops((), panel=True) == ()
