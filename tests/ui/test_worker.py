"""Jobs come back as one signal, the newest wins, and the window closes in the middle of one."""

from threading import Event, current_thread, main_thread

import pytest

from analysis.errors import Cancelled, NotFound, SelonError
from ui.worker import Worker


@pytest.fixture
def worker(qapp):
    made = Worker()
    yield made
    made.stop()
    assert made.ended(within=5)


def test_a_result_comes_back_in_the_main_thread(qtbot, worker):
    threads = []
    worker.finished.connect(lambda _: threads.append(current_thread()))
    with qtbot.waitSignal(worker.finished) as answer:
        worker.start(lambda _c, _p: current_thread())
    assert answer.args[0] is not main_thread()
    assert threads == [main_thread()]


def test_answer_of_an_older_job_is_dropped(qtbot, worker):
    hold, heard = Event(), []
    worker.finished.connect(heard.append)
    worker.start(lambda _c, _p: hold.wait(5) and "old")
    with qtbot.waitSignal(worker.finished):
        worker.start(lambda _c, _p: "new")
    hold.set()
    assert worker.ended(within=5)
    assert heard == ["new"]


def test_an_older_job_is_told_to_stop(qtbot, worker):
    told, begun = Event(), Event()

    def old(cancelled, _progress):
        begun.set()
        while not cancelled():
            pass
        told.set()
        raise Cancelled

    worker.start(old)
    assert begun.wait(5)
    with qtbot.waitSignal(worker.finished):
        worker.start(lambda _c, _p: "new")
    assert told.wait(5)


def test_a_failure_is_handed_on_with_its_code(qtbot, worker):
    def job(_cancelled, _progress):
        raise NotFound(name="x")

    with qtbot.waitSignal(worker.failed) as answer:
        worker.start(job)
    assert isinstance(answer.args[0], NotFound)
    assert not worker.busy


def test_a_fault_of_our_own_is_told_too_and_logged(qtbot, worker, caplog):
    def job(_cancelled, _progress):
        return 1 // 0

    with qtbot.waitSignal(worker.failed) as answer:
        worker.start(job)
    assert isinstance(answer.args[0], SelonError)
    assert "a job failed" in caplog.text


def test_progress_is_reported(qtbot, worker):
    def job(_cancelled, progress):
        progress(3, 10)

    with qtbot.waitSignal(worker.progressed) as answer:
        worker.start(job)
    assert answer.args == [3, 10]


def test_after_cancel_nothing_is_heard(qtbot, worker):
    hold, heard = Event(), []
    worker.finished.connect(heard.append)
    worker.start(lambda _c, _p: hold.wait(5))
    worker.cancel()
    hold.set()
    assert worker.ended(within=5)
    assert heard == []


def test_stopping_waits_for_no_job(worker):
    hold = Event()
    worker.start(lambda _c, _p: hold.wait(20))
    worker.stop()
    assert not worker.ended(within=0)
    hold.set()
    assert worker.ended(within=5)


def test_a_worker_that_was_stopped_takes_no_more_work(qtbot, worker):
    worker.stop()
    done = []
    worker.start(lambda _c, _p: done.append("job"))
    qtbot.wait(50)
    assert done == []
    assert not worker.busy
