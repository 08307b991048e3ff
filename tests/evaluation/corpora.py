"""The development corpora with their evaluators, and Selon's records of them."""

import importlib.util
import json
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from analysis.errors import SelonError
from analysis.judgement.messages import Messages
from analysis.model.judgement import Analysis
from analysis.model.origin import Origin, OriginKind
from analysis.pipeline import Kit, analyse_article, load_kit, read_article
from analysis.record import failure, record

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
DEFAULT = ROOT.parent / "shared" / "corpora"

Row = dict[str, Any]


@dataclass(frozen=True)
class Corpora:
    """A folder of gold data; the programs that score against it stand beside it in `eval`."""

    folder: Path

    @classmethod
    def found(cls) -> "Corpora | None":
        """The corpora that SELON_CORPORA names, or the default; None where there are none."""
        folder = Path(os.environ.get("SELON_CORPORA") or DEFAULT)
        return cls(folder) if folder.is_dir() else None

    @cached_property
    def kit(self) -> Kit:
        """The data of a pass, loaded once."""
        return load_kit(RESOURCES)

    @cached_property
    def messages(self) -> Messages:
        """Reasons in English; no evaluator reads them."""
        return Messages(RESOURCES / "messages", "en")

    def evaluator(self, name: str) -> ModuleType:
        """One of the evaluators, as a module."""
        path = self.folder.parent / "eval" / f"{name}.py"
        if str(path.parent) not in sys.path:
            sys.path.insert(0, str(path.parent))
        spec = importlib.util.spec_from_file_location(f"selon_eval_{name}", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        return module

    def gold(self, name: str) -> list[Row]:
        """The rows of one gold file."""
        lines = (self.folder / name).read_text(encoding="utf-8").split("\n")
        return [json.loads(line) for line in lines if line.strip()]

    def records(self, name: str) -> Iterator[Row]:
        """Selon's record of each row of a gold file."""
        tools = self.evaluator("records")
        for row in self.gold(name):
            yield self.record(tools.batch_input(row, (self.folder / name).parent))

    def analyses(self, name: str) -> Iterator[tuple[Row, Analysis | None]]:
        """Each row of a gold file with Selon's analysis; None where it could not be read."""
        tools = self.evaluator("records")
        for row in self.gold(name):
            request = tools.batch_input(row, (self.folder / name).parent)
            try:
                yield row, self.analysis(request)
            except SelonError:
                yield row, None

    def analysis(self, request: Row) -> Analysis:
        """Selon's analysis of one request in the form of a batch."""
        kind = OriginKind.HTML if "html" in request else OriginKind.TEXT
        origin = Origin(kind, request[kind.value], address=request.get("url", ""))
        return analyse_article(read_article(origin, self.kit), self.kit)

    def predictions(self, name: str, task: str, *, tiers: str = "A") -> list[Row]:
        """What the evaluator of `task` reads, one a record; failures are left out, aloud."""
        tools = self.evaluator("records")
        out, failed = [], 0
        for answer in self.records(name):
            failed += bool(answer["error"])
            row = None if answer["error"] else tools.TASKS[task](answer, tiers)
            if row is not None:
                out.append(row)
        if failed:
            print(f"{name}: {failed} records with an error", file=sys.stderr)  # noqa: T201
        return out

    def record(self, request: Row) -> Row:
        """Selon's record of one request in the form of a batch."""
        try:
            analysis = self.analysis(request)
        except SelonError as error:
            return failure(request["id"], None, error, self.messages)
        return record(request["id"], analysis, self.messages)


def by_id(rows: Iterable[Row]) -> dict[str, Row]:
    """Rows by their id."""
    return {row["id"]: row for row in rows}
