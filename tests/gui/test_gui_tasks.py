from __future__ import annotations

import threading

from PySide6.QtCore import QThread

from evidence_desktop.gui.tasks import Tasks
from evidence_desktop.model.errors import CancelledError, EvidenceError, InputError


def test_the_result_arrives_on_the_ui_thread_and_the_work_does_not_run_there(qtbot, tasks: Tasks):
    news = []
    tasks.run(
        lambda _progress: threading.get_ident(), lambda ident: news.append((ident, QThread.isMainThread())), news.append
    )
    qtbot.waitUntil(lambda: bool(news))
    assert news[0][0] != threading.get_ident()
    assert news[0][1]


def test_progress_reaches_the_page_and_its_last_report_is_never_left_out(qtbot, tasks: Tasks):
    seen, done = [], []

    def job(progress):
        for step in range(1, 5001):
            progress.report(step * 2**31, 5000 * 2**31)

    tasks.run(job, done.append, done.append, progress=lambda now, total: seen.append((now, total)))
    qtbot.waitUntil(lambda: bool(done))
    assert seen[-1] == (5000 * 2**31, 5000 * 2**31)
    assert len(seen) < 1000, "reports that nobody can see are held back"


def test_stopping_ends_the_work_at_its_next_checkpoint(qtbot, tasks: Tasks):
    failed: list[EvidenceError] = []
    begun = threading.Event()

    def job(progress):
        begun.set()
        while True:
            progress.checkpoint()

    task = tasks.run(job, lambda _none: None, failed.append)
    assert begun.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], CancelledError)
    assert not tasks.busy


def test_work_that_was_stopped_before_it_began_never_runs(qtbot, tasks: Tasks):
    ran, failed, gate = [], [], threading.Event()
    tasks.run(lambda _progress: gate.wait(5), ran.append, failed.append)
    tasks.run(lambda _progress: ran.append("second"), ran.append, failed.append).cancel()
    gate.set()
    qtbot.waitUntil(lambda: len(ran) + len(failed) == 2)
    assert ran == [True]
    assert isinstance(failed[0], CancelledError)


def test_every_kind_of_failure_becomes_a_sentence(qtbot, tasks: Tasks):
    failed: list[EvidenceError] = []

    def raises(error: Exception):
        def job(_progress):
            raise error

        return job

    for error in (
        InputError("a", "A sentence.", "A hint."),
        OSError(28, "No space left on device"),
        ZeroDivisionError("x"),
    ):
        tasks.run(raises(error), lambda _none: None, failed.append)
    qtbot.waitUntil(lambda: len(failed) == 3)
    assert failed[0].message == "A sentence."
    assert "No space left on device" in failed[1].message
    assert "ZeroDivisionError" in failed[2].message
    assert all(error.hint for error in failed)


def test_work_on_the_vault_is_done_in_the_order_in_which_it_was_asked_for(qtbot, tasks: Tasks):
    order: list[int] = []
    for number in range(20):
        tasks.run(lambda _progress, number=number: number, order.append, lambda _error: None)
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))
