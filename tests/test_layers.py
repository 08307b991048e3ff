"""The rules of the house that no linter knows: where Qt is, how long things get, what has a test.

Who may import whom inside `analysis` is import-linter's business (`make check`).
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted(path for room in ("analysis", "ui") for path in (ROOT / room).rglob("*.py"))
CODE = [ROOT / "main.py", *MODULES]
TREES = {path: ast.parse(path.read_text("utf-8")) for path in CODE}

QT = {"PySide6", "shiboken6", "ui"}
LONGEST_FILE = 300
LONGEST_FUNCTION = 40
UNTESTED = {"__init__.py"}  # and the values of analysis/model, which hold no decisions
PRIVATE_PLACES = re.compile(r"(?<![\w.])/work[/]|(?<!\w)shared[/](?!corpora|seed)")


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def nodes(path: Path, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
    return (node for node in ast.walk(TREES[path]) if isinstance(node, kinds))


def imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [name.name.partition(".")[0] for name in node.names]
    return [(node.module or "").partition(".")[0]]


def project_files() -> Iterator[Path]:
    """Every file of the project; without git, since an unpacked archive has none."""
    tops = [path for path in ROOT.iterdir() if not path.name.startswith(".")]
    for top in [*tops, ROOT / ".ci", ROOT / ".gitignore"]:
        for path in [top] if top.is_file() else top.rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                yield path


def test_the_analysis_names_no_qt_and_no_interface_even_inside_a_function():
    found = [
        f"{short(path)}:{node.lineno}"
        for path in MODULES
        if path.is_relative_to(ROOT / "analysis")
        for node in nodes(path, ast.Import, ast.ImportFrom)
        if QT.intersection(imported(node))
    ]
    assert found == []


def test_the_analysis_and_the_command_run_where_qt_cannot_be_imported():
    names = [
        short(path)[: -len(".py")].replace("/", ".")
        for path in CODE
        if not path.is_relative_to(ROOT / "ui") and path.name != "__init__.py"
    ]
    script = f"""
import importlib, sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
for name in {names!r}:
    importlib.import_module(name)
"""
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, timeout=60)


def test_no_module_is_longer_than_300_lines():
    lengths = {short(path): len(path.read_text("utf-8").splitlines()) for path in CODE}
    assert {name: n for name, n in lengths.items() if n > LONGEST_FILE} == {}


def test_no_function_is_longer_than_40_lines():
    lengths = {
        f"{short(path)}: {node.name}": node.end_lineno - node.lineno + 1
        for path in CODE
        for node in nodes(path, ast.FunctionDef, ast.AsyncFunctionDef)
    }
    assert {name: n for name, n in lengths.items() if n > LONGEST_FUNCTION} == {}


def does_something(path):
    """Whether a module holds code; one that only declares values is tested by those who fill it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree))


def test_every_module_has_its_test():
    untested = [
        short(path)
        for path in MODULES
        if path.name not in UNTESTED
        and does_something(path)
        and not path.is_relative_to(ROOT / "analysis" / "model")
        and not (ROOT / "tests" / path.relative_to(ROOT)).with_name(f"test_{path.name}").is_file()
    ]
    assert untested == []


def test_every_test_has_its_module():
    orphans = [
        short(path)
        for room in ("analysis", "ui")
        for path in (ROOT / "tests" / room).rglob("test_*.py")
        if not (ROOT / path.relative_to(ROOT / "tests"))
        .with_name(path.name.removeprefix("test_"))
        .is_file()
        and short(path) != "tests/ui/test_pyside.py"  # about Qt itself
    ]
    assert orphans == []


def test_every_module_opens_with_a_docstring_and_an_init_holds_nothing_else():
    bare = [short(path) for path in CODE if ast.get_docstring(TREES[path]) is None]
    full = [
        short(path) for path in CODE if path.name == "__init__.py" and len(TREES[path].body) > 1
    ]
    assert (bare, full) == ([], [])


def test_every_room_is_a_package():
    rooms = {path.parent for path in MODULES}
    assert [short(room) for room in sorted(rooms) if not (room / "__init__.py").is_file()] == []


def test_a_translatable_sentence_is_never_built_at_run_time():
    built = [
        f"{short(path)}:{call.lineno}"
        for path in CODE
        for call in nodes(path, ast.Call)
        if getattr(call.func, "attr", getattr(call.func, "id", "")) in {"tr", "translate"}
        for argument in call.args
        if isinstance(argument, ast.JoinedStr)
    ]
    assert built == []


def test_nothing_names_the_places_where_it_was_written():
    named = {
        short(path): match.group()
        for path in project_files()
        if (match := PRIVATE_PLACES.search(path.read_text("utf-8", "replace")))
    }
    assert named == {}
