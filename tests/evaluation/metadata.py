"""What a page says about itself, against what somebody read on its face and in its mark-up.

`metadata_gold.jsonl` holds no text: a page's id, the days in clear, and digests of its title, its
authors and its site's name (each a list, for what may be written in more than one way). Pages were
read one by one; the title is the heading that readers see, the authors are those of the by-line
that readers see (of the mark-up, where none is shown), the site's name is the one it gives itself,
the day is that of first publication; `cut`: the text goes on where one cannot read it. A site is in
one half only, `tune` or `check`.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from tests.evaluation.corpora import Corpora, Row

GOLD = Path(__file__).with_name("metadata_gold.jsonl")
FIELDS = ("title", "author", "published", "site")
_FILES = ("pages/dev.jsonl", "extraction/dev.jsonl", "extraction/modern.dev.jsonl")
_JOINING = frozenset(("by", "par", "et", "and", "avec", "with", "in", "the", "de", "of"))


class Said(NamedTuple):
    """What one reader says of one page."""

    title: str = ""
    author: str = ""
    published: str = ""
    site: str = ""


class Share(NamedTuple):
    """How many of `pages` pages a reader has right in one field."""

    reader: str
    half: str
    field: str
    right: int
    pages: int


def normal(field: str, value: str) -> str:
    """A value without what may differ: case, accents, punctuation; for authors the order too."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", value) if not unicodedata.combining(c))
    words = re.findall(r"\w+", bare.casefold())
    if field == "site":
        return "".join(words)
    if field == "author":
        return " ".join(sorted({w for w in words if w not in _JOINING}))
    return " ".join(words)


def digest(field: str, value: str) -> str:
    """The first sixteen digits of the SHA-256 of a normal value."""
    return hashlib.sha256(normal(field, value).encode()).hexdigest()[:16]


def is_right(field: str, value: str, gold: list[str]) -> bool:
    """Whether a value is one of those that the page was read to give."""
    return (value[:10] if field == "published" else digest(field, value)) in gold


def shares(corpora: Corpora) -> Iterator[Share]:
    """Selon, then the others that are installed, on each half and on both languages of it."""
    pages = {row["id"]: row for row in _requests(corpora)}
    gold = [row for row in _gold() if row["id"] in pages]
    for name, reader in _readers(corpora).items():
        said = {row["id"]: reader(pages[row["id"]]) for row in gold}
        for half in ("tune", "check", "en", "fr", "all"):
            rows = [r for r in gold if half in ("all", r["half"], r["lang"])]
            for field in FIELDS:
                right = sum(is_right(field, getattr(said[r["id"]], field), r[field]) for r in rows)
                yield Share(name, half, field, right, len(rows))


def cut_right(corpora: Corpora) -> tuple[int, int, int]:
    """Cut texts that are told as such, all cut texts, and whole texts that are told as cut."""
    gold = {row["id"]: row["cut"] for row in _gold()}
    pages = (row for row in _requests(corpora) if row["id"] in gold)
    told = {r["id"]: corpora.record(r)["reading"]["visible_part_only"] for r in pages}
    found = sum(told[n] for n, cut in gold.items() if cut)
    return found, sum(gold.values()), sum(told[n] for n, cut in gold.items() if not cut)


def _gold() -> list[Row]:
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


def _requests(corpora: Corpora) -> Iterable[Row]:
    tools = corpora.evaluator("records")
    for name in _FILES:
        for row in corpora.gold(name):
            yield tools.batch_input(row, (corpora.folder / name).parent)


def _readers(corpora: Corpora) -> dict[str, Callable[[Row], Said]]:
    readers: dict[str, Callable[[Row], Said]] = {"Selon": lambda row: _selon(corpora, row)}
    if find_spec("trafilatura"):
        readers["trafilatura"] = _trafilatura
    if find_spec("htmldate"):
        readers["htmldate"] = _htmldate
    return readers


def _selon(corpora: Corpora, row: Row) -> Said:
    about = corpora.record(row)["metadata"] or {}
    keys = ("title", "byline", "published", "site")
    return Said(*(about.get(key) or "" for key in keys))


def _trafilatura(row: Row) -> Said:
    found = import_module("trafilatura.metadata").extract_metadata(
        row["html"], default_url=row.get("url") or None
    )
    return Said(*(getattr(found, k) or "" for k in ("title", "author", "date", "sitename")))


def _htmldate(row: Row) -> Said:
    day = import_module("htmldate").find_date(
        row["html"], original_date=True, url=row.get("url") or None
    )
    return Said(published=day or "")
