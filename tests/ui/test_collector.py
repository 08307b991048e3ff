"""The search for cycles rests with the jobs and comes back after the last of them."""

import gc

import pytest

from ui.collector import at_rest


def test_there_is_no_search_while_a_job_runs_and_there_is_one_again_behind_it():
    with at_rest():
        assert not gc.isenabled()
        with at_rest():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_job_that_fails_gives_it_back():
    with pytest.raises(ValueError, match="x"), at_rest():
        raise ValueError("x")
    assert gc.isenabled()


def test_what_a_job_has_made_is_set_aside():
    gc.unfreeze()
    with at_rest():
        made = [[number] for number in range(100)]
    assert gc.get_freeze_count() >= len(made)
