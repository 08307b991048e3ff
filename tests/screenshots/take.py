"""Draws the pictures of the README: D1 in light, dark and French; the seed's stays out of git.

python -m tests.screenshots.take [ARTICLE THEME LANGUAGE OUT [STEPS [WIDTHxHEIGHT]]]
"""

import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from analysis.model.origin import Origin, OriginKind
from ui.app import STYLE, make_window
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.theme import load_theme

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
D1 = ROOT / "resources" / "samples" / "fr-archive-mur.html"
SEED = ROOT.parent / "shared" / "seed" / "article.txt"
PATIENCE = 15_000  # milliseconds


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: what is open, how it looks, how many marks one has gone through."""

    article: Path
    theme: str
    language: str
    out: Path
    steps: int = 0
    size: tuple[int, int] = (1280, 840)


SHOTS = (
    Shot(D1, "paper", "en", HERE / "d1-light.png", 4),
    Shot(D1, "dark", "en", HERE / "d1-dark.png", 6),
    Shot(D1, "paper", "fr", HERE / "d1-french.png", 2),
    Shot(SEED, "paper", "fr", HERE / "seed" / "seed-light.png", 3),
    Shot(SEED, "dark", "en", HERE / "seed" / "seed-dark.png", 5),
)


def main(arguments: list[str]) -> None:
    """Take one shot if it is described, else all whose article is there."""
    application = QApplication(["selon", *STYLE])
    shots = SHOTS
    if arguments:
        article, theme, language, out, *rest = arguments
        width, height = (rest[1] if len(rest) > 1 else "1280x840").split("x")
        steps = int(rest[0]) if rest else 0
        size = (int(width), int(height))
        shots = (Shot(Path(article), theme, language, Path(out), steps, size),)
    for shot in shots:
        if shot.article.exists() or arguments:
            shot.out.parent.mkdir(exist_ok=True)
            take(application, shot)


def take(application: QApplication, shot: Shot) -> None:
    """Open a window with settings of its own, drive it, save what it shows."""
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(f"{folder}/selon.ini", QSettings.Format.IniFormat)
        store.setValue("theme", shot.theme)
        store.setValue("language", shot.language)
        store.setValue("toured", "yes")  # its offer is for those who come for the first time
        window = make_window(application, ROOT / "resources", Settings(store))
        window.resize(*shot.size)
        window.show()
        wait(50)
        if shot.article.exists():
            open_article(window, shot.article)
        for _ in range(shot.steps):
            window.page.reader.step(1)
        if shot.article.exists():
            window.page.panel.area.verticalScrollBar().setValue(0)  # the range beside the card
        wait(150)
        inks = load_theme(ROOT / "resources" / "themes", shot.theme).marks.values()
        kept = [colour.rgb() for ink in inks for colour in (ink.line, ink.fill)]
        save(window.grab().toImage(), shot.out, kept)
        window.close()


def open_article(window: MainWindow, path: Path) -> None:
    """Open a file and wait until its marks are there."""
    loop = QEventLoop()
    window.analysed.connect(loop.quit)
    window.opening.worker.failed.connect(loop.quit)
    QTimer.singleShot(PATIENCE, loop.quit)
    window.open((Origin(OriginKind.PATH, str(path)),))
    loop.exec()


def save(image: QImage, path: Path, kept: list[int]) -> None:
    """A small file: 256 colours, those of the marks and the commonest, are enough."""
    full = image.convertToFormat(QImage.Format.Format_RGB32)
    common = Counter(memoryview(full.constBits()).cast("I")).most_common(256 - len(kept))
    flags = Qt.ImageConversionFlag.ThresholdDither
    few = full.convertToFormat(
        QImage.Format.Format_Indexed8, [*kept, *(c for c, _ in common)], flags
    )
    few.save(str(path), "PNG", 0)


def wait(milliseconds: int) -> None:
    """Let the window settle."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(sys.argv[1:])
