"""Threads that are there when a job is, and keep nobody who closes waiting."""

from threading import Event

import pytest

from ui.pool import Pool


@pytest.fixture
def pool():
    made = Pool(1, "test")
    yield made
    made.close()


def test_who_has_run_nothing_has_ended(pool):
    assert pool.ended(within=0)


def test_a_job_is_waited_for_no_longer_than_is_said(pool):
    go_on, done = Event(), Event()
    pool.run(lambda: go_on.wait(10) and done.set())
    assert not pool.ended(within=0.01)
    go_on.set()
    assert pool.ended(within=10)
    assert done.is_set()


def test_what_waits_behind_a_job_is_forgotten_at_the_close(pool):
    go_on, begun, ran = Event(), Event(), Event()
    pool.run(lambda: begun.set() or go_on.wait(10))
    pool.run(ran.set)
    assert begun.wait(10)
    pool.close()
    go_on.set()
    assert pool.ended(within=10)
    assert not ran.is_set()
