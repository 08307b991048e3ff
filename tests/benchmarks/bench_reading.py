"""From the bytes of a page to its blocks, beside the extractors known best, on the same pages.

python -m tests.benchmarks.bench_reading: CPU milliseconds, the least of three, in one run; and
the memory that one reading adds to a program of its own.
"""

import gzip
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from analysis.errors import SelonError
from analysis.model.article import Article
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import Kit, load_kit
from analysis.reading.encoding import decoded
from analysis.reading.load import Fetched, load
from analysis.reading.read import read

ROOT = Path(__file__).resolve().parents[2]
READING = Path(__file__).with_name("READING.md")
CORPORA = Path(os.environ.get("SELON_CORPORA") or ROOT.parent / "shared" / "corpora")
_FOLDERS = ("extraction/html", "extraction/modern", "pages/html")
_RUNS = 3
_MIDDLE = range(50_000, 200_000)  # bytes of what counts as a page of 100 KB
_LARGE = 800_000  # bytes of what counts as one of 1 MB

Pages = dict[str, bytes]
_WORDS = (
    "the council harbour said Monday that work new bridge over river will take two years and "
    "about forty people came listen plan from town with engineers who had measured water"
)


class Given:
    """Hands over a page as a site would, so that every step from the bytes on is timed."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def fetch(self, address: str, *_others: object) -> Fetched:
        """The page, whatever is asked for."""
        return Fetched(address, self._data, "text/html")


def selon(data: bytes, kit: Kit) -> Article:
    """Bytes to blocks."""
    page = load(Origin(OriginKind.ADDRESS, "https://example.org/a"), Given(data))
    return read(page, kit.packs)


def readers(kit: Kit) -> dict[str, Callable[[bytes], object]]:
    """Who reads a page, by name; trafilatura where it is installed."""
    from readability import Document  # noqa: PLC0415 - only measured here

    found: dict[str, Callable[[bytes], object]] = {
        "Selon": lambda data: selon(data, kit),
        "readability-lxml": lambda data: Document(decoded(data).text).summary(),
    }
    if find_spec("trafilatura"):
        from trafilatura import extract  # noqa: PLC0415 - of the group "evaluation"

        found["trafilatura"] = extract
    return found


def development() -> Pages:
    """The saved pages of the corpora, those that are there."""
    paths = (p for f in _FOLDERS if (CORPORA / f).is_dir() for p in sorted((CORPORA / f).iterdir()))
    return {
        str(p.relative_to(CORPORA)): gzip.decompress(p.read_bytes())
        for p in paths
        if p.suffix == ".gz"
    }


def generated(size: int, *, words: int = 60) -> bytes:
    """A page of `size` bytes, all of it article: paragraphs of so many words with a link each."""
    dice, known = random.Random(size + words), _WORDS.split()

    def sentence(length: int) -> str:
        return " ".join(dice.choices(known, k=length)).capitalize() + "."

    parts = ["<html lang='en'><title>A bridge</title><body><article><h1>A bridge</h1>"]
    length = 0
    while length < size:
        part = f"<p>{sentence(words)} <a href='/{length}'>{sentence(4)}</a></p>\n"
        parts.append(part)
        length += len(part)
    return "".join((*parts, "</article></body></html>")).encode()


def least(act: Callable[[bytes], object], data: bytes) -> float:
    """Milliseconds of CPU, the least of several runs; a refusal is an answer too."""
    times = []
    for _ in range(_RUNS):
        start = time.process_time()
        with suppress(SelonError):
            act(data)
        times.append(time.process_time() - start)
    return 1000 * min(times)


def memory(data: bytes) -> float:
    """How many times its own size a page takes at the most while it is read; NaN off Linux."""
    if not sys.platform.startswith("linux"):
        return float("nan")
    code = (
        "import re, sys\n"
        "from pathlib import Path\n"
        "from tests.benchmarks.bench_reading import generated, load_kit, selon, ROOT\n"
        "kit = load_kit(ROOT / 'resources')\n"
        "page = sys.stdin.buffer.read()\n"
        "selon(generated(50_000), kit)\n"  # what is loaded and compiled once does not count
        "status = Path('/proc/self/status')\n"
        "peak = lambda: int(re.search(r'VmHWM:\\s+(\\d+)', status.read_text())[1])\n"
        "before = peak()\n"
        "selon(page, kit)\n"
        "print(1024 * (peak() - before) / len(page))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=data, cwd=ROOT, capture_output=True, check=True
    )
    return float(done.stdout)


def _row(what: str, pages: Pages, kit: Kit, goal: int) -> Iterator[str]:
    """A line for each reader: the median, the worst, and each page's time beside Selon's."""
    own: list[float] = []
    for name, act in readers(kit).items():
        times = [least(act, data) for data in pages.values()]
        own = own or times
        ratio = median(mine / other for mine, other in zip(own, times, strict=True))
        mine = name == "Selon"
        beside = "" if mine else f"{ratio:.2f}"
        wanted = f"≤ {goal} ms" if mine and goal else ""
        yield (
            f"| {what} | {len(pages)} | {name} | {median(times):.1f} | {max(times):.1f} "
            f"| {beside} | {wanted} |"
        )


def tables(kit: Kit) -> str:
    """All of it, in Markdown."""
    found = development()
    middle = {k: v for k, v in found.items() if len(v) in _MIDDLE}
    large = {k: v for k, v in found.items() if len(v) >= _LARGE}
    dense, lines = generated(1_000_000), generated(1_000_000, words=8)
    groups = (
        ("development pages, 50 to 200 KB", middle, 25),
        ("development pages, 0.8 to 1.3 MB", large, 400),
        ("generated, 100 KB, all text", {"": generated(100_000)}, 25),
        ("generated, 1 MB, all text", {"": dense}, 400),
        ("generated, 1 MB, ten thousand short lines", {"": lines}, 0),
    )
    out = [
        "# How long it takes to read a page",
        "",
        "Written by `make bench`: CPU milliseconds from bytes to blocks, the least of three for",
        "each page. “Selon takes” is Selon’s time for a page by the other reader’s, at the median:",
        "below 1, Selon is quicker.",
        "",
        "| pages | how many | reader | median ms | worst ms | Selon takes | goal |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for what, pages, goal in groups:
        if pages:
            out += _row(what, pages, kit, goal)
    out += ["", "Memory at the most while one page is read, in times the size of the page:", ""]
    out += ["| page | times its size | goal |", "| --- | --- | --- |"]
    weighed = (("development page", data) for data in large.values())
    for what, data in (*weighed, ("generated, all text", dense), ("ten thousand lines", lines)):
        out.append(f"| {what}, {len(data) / 1e6:.1f} MB | {memory(data):.1f} | ≤ 20 |")
    return "\n".join(out) + "\n"


def write_reading(kit: Kit) -> str:
    """Measure, write the tables beside this file, and give them back."""
    text = tables(kit)
    READING.write_text(text, encoding="utf-8")
    return text


if __name__ == "__main__":
    print(write_reading(load_kit(ROOT / "resources")))  # noqa: T201
