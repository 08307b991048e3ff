"""`make bench`: how long things take, in CPU time and beside a bare pass over the same text.

Shared machines are noisy: read the ratios. Each figure is the least of several runs.
"""

import json
import platform
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

from analysis.evidence.attribution import attribute
from analysis.evidence.loaded import loaded
from analysis.evidence.sources import trace
from analysis.language.lexicon import lexicon
from analysis.language.loaded_words import LoadedWords
from analysis.language.pack import LanguagePack
from analysis.language.paragraphs import split
from analysis.language.section import section
from analysis.model.article import Article
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import Kit, analyse_article, load_kit, read_article
from tests.benchmarks import bench_score
from tests.benchmarks.bench_reading import write_reading
from tests.benchmarks.growth import write_growth

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
RESULTS = Path(__file__).with_name("RESULTS.md")
CORPORA = ROOT.parent / "shared" / "corpora"

_WORD = re.compile(r"\w+|[^\w\s]")
_RUNS = 7  # on a shared machine a minute may be a tenth slower than the next
_WORDS = 1000


class Row(NamedTuple):
    """One figure: milliseconds of CPU, and how many bare passes that is."""

    what: str
    milliseconds: float
    ratio: float
    goal: str = ""


def least(act: Callable[[], object], runs: int = _RUNS) -> float:
    """The least CPU time of several runs, in milliseconds."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        act()
        times.append(time.process_time() - start)
    return min(times) * 1000


def bare(text: str) -> list[tuple[int, int]]:
    """What any program must do at the least: find every word and mark."""
    return [m.span() for m in _WORD.finditer(text)]


def texts(code: str) -> list[str]:
    """Articles of a language: the development corpus where it is there, else the samples."""
    path = CORPORA / "attribution" / f"{code}.dev.jsonl"
    if path.is_file():
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        return [row["text"] for row in rows]
    samples = sorted((ROOT / "tests" / "articles").glob(f"**/*{code}*.txt"))
    return [sample.read_text(encoding="utf-8") for sample in samples]


def stages(article: Article, kit: Kit) -> Iterator[tuple[str, Callable[[], object], str]]:
    """The stages of the pass over one article, each with its goal for 1,000 words."""
    pack = kit.packs.by_code[article.language.code]
    paragraphs = split(article, pack)
    attributions = attribute(paragraphs, pack)
    origin = Origin(OriginKind.TEXT, article.text)
    yield "read", lambda: read_article(origin, kit), ""
    yield "split", lambda: split(article, pack), ""
    yield "attribute", lambda: attribute(paragraphs, pack), "≤ 5 ms with trace"
    yield "trace", lambda: trace(article, paragraphs, attributions, pack, kit.state_media), ""
    yield "loaded", lambda: loaded(paragraphs, attributions, pack), "≤ 1.5 ms"
    yield "analyse", lambda: analyse_article(article, kit), ""
    yield (
        "whole pass",
        lambda: analyse_article(read_article(origin, kit), kit),
        "≤ 12 ms",
    )


def passes(code: str, kit: Kit) -> list[Row]:
    """Every stage over the articles of a language, scaled to 1,000 words, at the median."""
    found: dict[str, list[tuple[float, float]]] = {}
    goals: dict[str, str] = {}
    for text in texts(code):
        article = read_article(Origin(OriginKind.TEXT, text), kit)
        if article.language.code != code:
            continue
        scale = _WORDS / max(1, len(text.split()))
        floor = least(lambda text=text: bare(text)) * scale
        for name, act, goal in stages(article, kit):
            act()  # warm
            found.setdefault(name, []).append((least(act) * scale, floor))
            goals[name] = goal
    rows = []
    for name, times in found.items():
        cost, floor = median(t for t, _ in times), median(f for _, f in times)
        rows.append(Row(f"{code} {name}", cost, cost / floor, goals[name]))
    return rows


def loading() -> list[Row]:
    """Reading all data of a pass, and both packs alone."""
    floor = least(lambda: bare("word " * _WORDS))
    from analysis.language.packs import load_packs  # noqa: PLC0415 - timed here only

    packs = least(lambda: load_packs(RESOURCES / "packs"))
    kit = least(lambda: load_kit(RESOURCES))
    both = [(c, p) for c, p in load_kit(RESOURCES).packs.by_code.items() if c != "de"]
    words = least(lambda: [_loaded_words(code, pack) for code, pack in both])
    return [
        Row("load packs", packs, packs / floor, "≤ 60 ms"),
        Row("loaded words, both packs", words, words / floor, "≤ 40 ms"),
        Row("load all data", kit, kit / floor),
    ]


def scores(kit: Kit) -> list[Row]:
    """The index alone, with and without its range."""
    floor = least(lambda: bare("word " * _WORDS))
    return [Row(what, ms, ms / floor, goal) for what, ms, goal in bench_score.lines(kit.scoring)]


def _loaded_words(code: str, pack: LanguagePack) -> None:
    """From the file to a list that can be looked through."""
    section(RESOURCES / "packs" / code / "loaded_wording.toml", LoadedWords)
    lexicon.__wrapped__(pack)


def interpreter() -> str:
    """Which Python this is: how one is built makes it a fifth slower or faster."""
    system = "the system's own" if sys.base_prefix == "/usr" else "not the system's own"
    return f"{platform.python_implementation()} {platform.python_version()}, {system}"


def main() -> int:
    """Measure, print, and write the table."""
    kit = load_kit(RESOURCES)
    rows = [*loading(), *passes("en", kit), *passes("fr", kit), *scores(kit)]
    lines = [
        "# How long things take",
        "",
        "Written by `make bench`: CPU milliseconds for 1,000 words (median over articles), and the",
        "ratio to a bare pass over the same text (`\\w+|[^\\w\\s]`) in the same run.",
        f"Measured on {interpreter()}.",
        "",
        "| what | ms | × bare | goal |",
        "| --- | --- | --- | --- |",
    ]
    lines += [f"| {r.what} | {r.milliseconds:.2f} | {r.ratio:.1f} | {r.goal} |" for r in rows]
    text = "\n".join(lines) + "\n"
    print(text)  # noqa: T201
    RESULTS.write_text(text, encoding="utf-8")
    print(write_reading(kit))  # noqa: T201
    print(write_growth(kit))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
