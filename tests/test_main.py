"""The command that opens the window."""

import gc

import main
from ui.collector import at_rest


def test_the_search_for_cycles_rests_until_the_first_job_has_ended(monkeypatch):
    searched = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("ui.app.run", lambda *_: searched.append(gc.isenabled()) or 0)
    try:
        assert main.main([]) == 0
        with at_rest():  # as every job of the window runs
            pass
        assert searched == [False]
        assert gc.isenabled()
    finally:
        gc.enable()
