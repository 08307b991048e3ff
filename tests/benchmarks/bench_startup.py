"""From the command to a painted, usable window, beside a bare PySide6 window started the same way.

python -m tests.benchmarks.bench_startup [RUNS]: wall time in turns, least and median of each.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
RUNS = 9

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
application = QApplication(sys.argv)
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, application.quit)
window = Window()
window.resize(1360, 880)
window.show()
application.exec()
"""

_SELON = """
import gc, os, sys
gc.disable()  # as main.py does
from PySide6.QtCore import QTimer
from ui import opening
opening.Opening.warm = lambda self: os._exit(0)  # what follows the first paint
from pathlib import Path
from ui.app import run
run(Path("resources"))
"""


def main(runs: int) -> None:
    """Measure, and print each with its ratio."""
    least, middle = ratios(runs)
    print(f"ratio  least {least:.2f}, median {middle:.2f} (goal 1.6)")  # noqa: T201


def ratios(runs: int) -> tuple[float, float]:
    """Selon's time by the bare window's, the least and the median of each.

    The two start in turns, so that a busy machine slows both.
    """
    times: dict[str, list[float]] = {"bare": [], "selon": []}
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "XDG_CONFIG_HOME": home}
        for _ in range(runs):
            for name, code in (("bare", _BARE), ("selon", _SELON)):
                start = time.perf_counter()
                subprocess.run(
                    [sys.executable, "-c", code],
                    check=True,
                    cwd=ROOT,
                    env=environment,
                    capture_output=True,
                )
                times[name].append(1000 * (time.perf_counter() - start))
    for name, all_of in times.items():
        print(f"{name:6} least {min(all_of):4.0f} ms, median {median(all_of):4.0f} ms")  # noqa: T201
    selon, bare = times["selon"], times["bare"]
    return min(selon) / min(bare), median(selon) / median(bare)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
