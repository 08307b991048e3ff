"""The headless command: `check` reads articles, `batch` a file of them, failures included."""

import argparse
import hashlib
import json
import locale
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from analysis.errors import (
    BadRequest,
    InternalFault,
    NotFound,
    SameFile,
    SelonError,
    Unwritable,
)
from analysis.judgement.messages import Messages
from analysis.model.codes import InputKind
from analysis.model.judgement import Analysis
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import Kit, analyse_article, load_kit, read_article
from analysis.reading.load import Fetcher
from analysis.record import Record, failure, record
from analysis.sharing.page import page
from analysis.sharing.report import report

READ, SOME_UNREAD, WRONG_USAGE = 0, 1, 2
"""Exit status: all were read, some were not, the call was wrong."""

_KEYS = {"text": OriginKind.TEXT, "html": OriginKind.HTML, "path": OriginKind.PATH}


@dataclass(frozen=True, slots=True)
class Desk:
    """What every request needs: the data of a pass, the reader's language, the way to the web."""

    kit: Kit
    messages: Messages
    fetcher: Callable[[], Fetcher]


def run(arguments: list[str], resources: Path, fetcher: Callable[[], Fetcher]) -> int:
    """Run the command with `arguments`; `fetcher` is only called when a link is to be read."""
    parser = _parser(resources)
    try:
        asked = parser.parse_args(arguments)
        if getattr(asked, "format", "") == "html" and len(asked.articles) > 1:
            parser.error("--format html: single ARTICLE")
    except SystemExit as stop:
        return WRONG_USAGE if stop.code else READ
    messages = Messages(resources / "messages", asked.language)
    try:
        _refuse_same(asked)
        with _output(asked.out) as out:
            desk = Desk(load_kit(resources), messages, fetcher)
            act = _batch if asked.command == "batch" else _check
            return act(asked, desk, out)
    except SelonError as error:
        print(messages.error(error), file=sys.stderr)  # noqa: T201 - a command speaks
        return WRONG_USAGE
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READ


def _refuse_same(asked: argparse.Namespace) -> None:
    """A batch is never written over its own input."""
    given = getattr(asked, "input", None)
    both = given and asked.out and asked.out.exists() and given.exists()
    if both and asked.out.samefile(given):
        raise SameFile(name=str(given))


def _parser(resources: Path) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py", description="Read articles without a window.")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser(
        "check", help="read articles: files, links, or - for standard input"
    )
    check.add_argument("articles", nargs="+", metavar="ARTICLE")
    check.add_argument("--format", choices=("json", "text", "html"), default="text")
    batch = commands.add_parser("batch", help="read a file of requests, one JSON object a line")
    batch.add_argument("input", metavar="INPUT.jsonl", type=Path)
    languages = sorted(p.stem for p in (resources / "messages").glob("*.toml"))
    for command in (check, batch):
        command.add_argument("--out", type=Path, metavar="PATH", help="instead of standard output")
        command.add_argument("--language", choices=languages, default=_own(languages))
    return parser


def _own(languages: list[str]) -> str:
    """The reader's language, from the machine's settings."""
    setting = (locale.getlocale()[0] or "")[:2].lower()
    return setting if setting in languages else "en"


@contextmanager
def _output(path: Path | None) -> Iterator[IO[str]]:
    if path is None:
        yield sys.stdout
        return
    try:
        stream = path.open("w", encoding="utf-8", newline="\n")
    except OSError as error:
        raise Unwritable(name=str(path), why=error.strerror or "") from error
    with stream:
        yield stream


# --- check ----------------------------------------------------------------------------------------


def _check(asked: argparse.Namespace, desk: Desk, out: IO[str]) -> int:
    status = READ
    for article in asked.articles:
        name = "-" if article == "-" else Path(article).name or article
        try:
            analysis = _analysed(_origin(article), desk)
        except SelonError as error:
            status = SOME_UNREAD
            if asked.format == "json":
                source = {"kind": None, "location": article, "sha256": None, "fetched": None}
                _write(failure(name, source, error, desk.messages), out)
            else:
                told = desk.messages.error(error)
                told = told if article in told else f"{article}: {told}"
                print(told, file=sys.stderr)  # noqa: T201
            continue
        _tell(asked.format, name, analysis, desk, out)
    return status


def _origin(article: str) -> Origin:
    if article == "-":
        return Origin(OriginKind.BYTES, "", data=sys.stdin.buffer.read())
    is_link = article.partition("://")[0].lower() in ("http", "https")
    return Origin(OriginKind.ADDRESS if is_link else OriginKind.PATH, article)


def _tell(style: str, name: str, analysis: Analysis, desk: Desk, out: IO[str]) -> None:
    if style == "json":
        _write(record(name, analysis, desk.messages), out)
    elif style == "html":
        out.write(page(analysis, desk.messages))
    else:
        out.write(report(analysis, desk.messages))


# --- batch ----------------------------------------------------------------------------------------


def _batch(asked: argparse.Namespace, desk: Desk, out: IO[str]) -> int:
    try:
        lines = asked.input.open(encoding="utf-8", errors="replace")
    except OSError as error:
        raise NotFound(name=str(asked.input)) from error
    status = READ
    with lines:
        for number, line in enumerate(lines, 1):
            answer = _answer(line, number, asked.input.parent, desk)
            status = SOME_UNREAD if answer["error"] else status
            _write(answer, out)
    return status


def _answer(line: str, number: int, folder: Path, desk: Desk) -> Record:
    """The record of one line; whatever goes wrong with it, the lines after it are still read.

    What is no request has no id: a line's number could be the id of another. Its place in the
    answer and the sentence tell which line it was.
    """
    name: Any = None
    source: Record | None = None
    try:
        request = _request(line, number)
        name = request.get("id", number)
        origin = _requested(request, number, folder)
        source = _source(origin)
        return record(name, _analysed(origin, desk), desk.messages)
    except SelonError as error:
        return failure(name, source, error, desk.messages)
    except Exception as fault:  # the edge of a line: one bad article must not cost the others
        return failure(name, source, InternalFault(why=repr(fault)), desk.messages)


def _request(line: str, number: int) -> Record:
    if not line.strip():
        raise BadRequest(line=number, why="blank")
    try:
        request = json.loads(line)
    except json.JSONDecodeError as error:
        raise BadRequest(line=number, why=str(error)) from error
    if not isinstance(request, dict):
        raise BadRequest(line=number, why="not an object")
    return request


def _requested(request: Record, number: int, folder: Path) -> Origin:
    """The origin that a line asks for: exactly one of text, html and path."""
    asked = [key for key in _KEYS if key in request]
    if len(asked) != 1 or not isinstance(request[asked[0]], str):
        raise BadRequest(line=number, why="one of text, html, path")
    key, value = asked[0], request[asked[0]]
    if key == "path":
        value = str(folder / value)
    address = request.get("url")
    return Origin(_KEYS[key], value, address=address if isinstance(address, str) else "")


def _source(origin: Origin) -> Record:
    """The record's `input` for what could not be read."""
    is_path = origin.kind is OriginKind.PATH
    given = origin.value.encode("utf-8", "surrogatepass")
    return {
        "kind": None if is_path else InputKind(origin.kind),
        "location": origin.value if is_path else origin.address,
        "sha256": None if is_path else hashlib.sha256(given).hexdigest(),
        "fetched": None,
    }


# --- both -----------------------------------------------------------------------------------------


def _analysed(origin: Origin, desk: Desk) -> Analysis:
    fetcher = desk.fetcher() if origin.kind is OriginKind.ADDRESS else None
    return analyse_article(read_article(origin, desk.kit, fetcher), desk.kit)


def _write(answer: Record, out: IO[str]) -> None:
    text = json.dumps(answer, ensure_ascii=False)
    out.write(text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n")
