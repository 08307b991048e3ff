"""How fast the window is, on the screen that there is: `python -m tests.benchmarks.bench_window`.

Wall time in milliseconds, medians unless told otherwise. A 100,000-word text gets 5,000 marks of
every kind, five times what a dense newspaper has. Memory is the whole process at its largest.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from analysis.model.article import Article
from analysis.model.codes import Kind
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis
from analysis.model.origin import Origin, OriginKind
from analysis.model.span import Span
from tests.benchmarks.bench_startup import RUNS, ratios
from tests.benchmarks.growth import SHAPES
from ui.app import STYLE, make_window
from ui.main_window import MainWindow
from ui.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
RESULTS = Path(__file__).with_name("WINDOW.md")
LONG, MARKS, ARTICLES = 100_000, 5_000, 200
_PATIENCE = 120_000  # milliseconds
_BEAT = 4  # milliseconds

Row = tuple[str, str, str]


def main() -> int:
    """Measure in processes of their own, print, and write the table."""
    if len(sys.argv) > 1:
        return _measured(sys.argv[1])
    rows = [("start to painted window, of a bare one's time", f"{ratios(RUNS)[1]:.2f}", "≤ 1.6")]
    for part in ("short", "long", "many"):
        told = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.bench_window", part],
            check=True,
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
        rows += [tuple(line.split("|")) for line in told.stdout.splitlines() if "|" in line]
    text = _table(rows)
    print(text)  # noqa: T201
    RESULTS.write_text(text, encoding="utf-8")
    return 0


def _table(rows: list[Row]) -> str:
    where = QApplication(["selon", *STYLE]).platformName()
    lines = [
        "# How fast the window is",
        "",
        f"Written by `make bench` on {where}: wall time, medians unless told otherwise.",
        "",
        "| what | measured | goal |",
        "| --- | --- | --- |",
    ]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)]) + "\n"


def _measured(part: str) -> int:
    """One part of the table, on standard output."""
    application = QApplication(["selon", *STYLE])
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(f"{folder}/selon.ini", QSettings.Format.IniFormat)
        store.setValue("language", "en")
        window = make_window(application, ROOT / "resources", Settings(store))
        window.resize(1360, 880)
        window.show()
        _settle(1500)  # the packs are loaded behind the first paint
        parts = {"short": _short, "long": _long, "many": _many}
        for row in parts[part](window, Path(folder)):
            print("|".join(row))  # noqa: T201
        window.close()
    os._exit(0)


def _short(window: MainWindow, folder: Path) -> list[Row]:
    """A newspaper's article, from the file to its painted marks; the first one and a later one."""
    times = []
    for number in range(6):
        path = folder / f"short{number}.txt"
        path.write_text(SHAPES["paragraphs, en"](1_000) + f"\nNumber {number}.", encoding="utf-8")
        times.append(_timed(lambda path=path: _open(window, path)))
    later = median(times[1:])
    return [
        ("1,000 words, file to first marks, the first article", f"{times[0]:.0f} ms", "≤ 150 ms"),
        ("1,000 words, file to first marks, a later one", f"{later:.0f} ms", "≤ 150 ms"),
    ]


def _long(window: MainWindow, folder: Path) -> list[Row]:
    """A book: while it is looked through, then with 5,000 marks."""
    path = folder / "long.txt"
    path.write_text(SHAPES["paragraphs, en"](LONG), encoding="utf-8")
    reader = window.page.reader
    heart = _Heart()
    stalls: list[float] = []
    window.opening.article_read.connect(lambda _: stalls.append(heart.longest(until_now=True)))
    window.opening.analysed.connect(lambda _: stalls.append(heart.longest(until_now=False)))
    _open(window, path)
    _settle(400)
    stalls.append(heart.longest(until_now=True))
    heart.stop()
    version = window.contest.version
    assert version is not None
    everything = replace(version.own, findings=_marks(version.own.article))
    first = _timed(lambda: _shown_again(window, everything))
    bar = reader.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    _settle(50)
    action = window.actions_.layers[Kind.LOADED_WORDING]
    toggles = [_timed(lambda: _painted(window, action.trigger)) for _ in range(7)]
    wheels = [_timed(lambda: _wheel(window)) for _ in range(15)]
    paint = [_timed(lambda: _painted(window, reader.view.viewport().update)) for _ in range(7)]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return [
        ("100,000 words, longest stall until the text is seen", f"{stalls[0]:.0f} ms", "≤ 50 ms"),
        ("… while the rest comes and it is looked through", f"{stalls[1]:.0f} ms", "≤ 50 ms"),
        ("… while its marks and panel are shown", f"{stalls[2]:.0f} ms", "≤ 50 ms"),
        ("… 5,000 marks, set and painted with panel and strip", f"{first:.0f} ms", "≤ 300 ms"),
        ("… painted again", f"{median(paint):.1f} ms", ""),
        ("… a layer turned", f"{median(toggles):.1f} ms", "≤ 60 ms"),
        ("… a step of the wheel", f"{median(wheels):.1f} ms", "≤ 8 ms"),
        ("… memory at the most", f"{peak:.0f} MB", "≤ 350 MB"),
    ]


def _many(window: MainWindow, folder: Path) -> list[Row]:
    """A day of reading, one article after another."""
    sizes = []
    for number in range(ARTICLES + 20):
        path = folder / "one.txt"
        path.write_text(SHAPES["paragraphs, en"](1_000) + f"\nNumber {number}.", encoding="utf-8")
        _open(window, path)
        sizes.append(_resident())
    grown = sizes[-1] - sizes[19]  # what is kept of twenty for going back is there by then
    return [("200 articles one after another, growth", f"{grown:.1f} MB", "< 20 MB")]


def _open(window: MainWindow, path: Path) -> None:
    """Open a file and wait until its marks are painted."""
    loop = QEventLoop()
    window.analysed.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, loop.quit)
    window.open((Origin(OriginKind.PATH, str(path)),))
    loop.exec()
    window.analysed.disconnect(loop.quit)
    _painted(window, window.page.reader.view.viewport().update)


def _shown_again(window: MainWindow, everything: Analysis) -> None:
    messages, reader = window._desk.messages("en"), window.page.reader
    _painted(window, lambda: reader.show_analysis(everything, messages))
    while reader.strip.shows < MARKS:  # which comes a moment after the marks
        QApplication.processEvents()
    _painted(window, reader.strip.update)


def _wheel(window: MainWindow) -> None:
    view = window.page.reader.view
    middle = QPointF(view.viewport().rect().center())
    where = view.viewport().mapToGlobal(middle)
    none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(middle, where, QPoint(), QPoint(0, -120), none, keys, phase, False)
    _painted(window, lambda: QApplication.sendEvent(view.viewport(), turn))


def _painted(window: MainWindow, act: Callable[[], object]) -> None:
    """Do something and paint what follows from it at once."""
    act()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    window.repaint()
    for part in (window.page.reader.view.viewport(), window.page.reader.strip):
        part.repaint()


def _marks(article: Article) -> tuple[Finding, ...]:
    """So many marks, evenly, of all kinds in turn, one in five around another."""
    step, kinds = len(article.text) // MARKS, tuple(Kind)
    made = []
    for n in range(MARKS):
        start = n * step
        length = 90 if n % 5 == 0 else 14
        made.append(Finding(kinds[n % len(kinds)], "en.x", Span(start, start + length), id=n))
    return tuple(made)


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - start)


def _resident() -> float:
    """Megabytes of the process in memory now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class _Heart:
    """Beats every few milliseconds and keeps the longest work of its thread between two beats."""

    def __init__(self) -> None:
        self._longest, self._last = 0.0, time.thread_time()
        self._timer = QTimer(interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def longest(self, *, until_now: bool) -> float:
        """The longest in milliseconds, without what is going on unless asked; then counts anew."""
        if until_now:
            self._beat()
        longest, self._longest = 1000 * self._longest, 0.0
        return longest

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def _beat(self) -> None:
        now = time.thread_time()
        self._longest, self._last = max(self._longest, now - self._last), now


if __name__ == "__main__":
    sys.exit(main())
