"""Selon: a window, or the headless command. The only place that knows where resources/ is."""

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.reading.load import Fetcher

RESOURCES = Path(__file__).resolve().parent / "resources"
SAMPLE = RESOURCES / "samples" / "fr-archive-mur.html"
COMMANDS = frozenset({"check", "batch", "-h", "--help"})


def main(arguments: list[str]) -> int:
    """Run the command if one is named, else open the window: on ARTICLE, or at its start page."""
    if arguments and arguments[0] in COMMANDS:
        return _headless(arguments)
    if not _has_display():
        print("No screen here: this is the report of the sample that the window would show.\n")  # noqa: T201
        return _headless(["check", *(arguments or [str(SAMPLE)])])
    gc.disable()  # nothing made before the first paint is garbage; the first job's end enables it
    from ui.app import run  # noqa: PLC0415 - the command never loads Qt

    return run(RESOURCES, *arguments[:1])


def _headless(arguments: list[str]) -> int:
    from analysis.command import run  # noqa: PLC0415 - the window loads it behind its first paint

    return run(arguments, RESOURCES, _fetcher)


def _fetcher() -> "Fetcher":
    try:
        from ui.fetcher import QtFetcher  # noqa: PLC0415 - only when a link is read
    except ImportError as error:  # a machine without Qt's own libraries still reads files
        from analysis.errors import FetchFailed  # noqa: PLC0415

        raise FetchFailed(why="no_network") from error
    return QtFetcher()


def _has_display() -> bool:
    """Whether a window can open: Linux needs a display server, the others bring their own."""
    if not sys.platform.startswith("linux"):
        return True
    variables = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in variables)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
