"""A TOML file to a frozen dataclass, strictly: a faulty file says where and why."""

import tomllib
from collections.abc import Hashable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from analysis.errors import PackError

T = TypeVar("T")


def section(path: Path, kind: type[T]) -> T:
    """The file as a `kind`; unknown or missing keys, wrong types and bad syntax are PackErrors.

    A multi-line string becomes words for a set of strings, lines for a tuple of strings, and
    for a mapping lines of "key = value" (quicker to read than a table, and keys may have accents).
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise PackError(path, "-", str(error)) from error
    return filled(path, kind, table, "-")


def filled(path: Path, kind: type[T], table: Mapping[str, Any], where: str) -> T:
    """A `kind` made of `table`; `where` names the entry in an error."""
    hints, known = _fields(kind)  # type: ignore[arg-type]
    name = str(table.get("id", where))
    for key in table:
        if key not in known:
            raise PackError(path, name, f"unknown key {key!r}")
    values = {}
    for key, field in known.items():
        if key in table:
            values[key] = _value(path, hints[key], table[key], f"{name}.{key}")
        elif field.default is MISSING and field.default_factory is MISSING:
            raise PackError(path, name, f"missing key {key!r}")
    try:
        return kind(**values)
    except ValueError as error:
        raise PackError(path, name, str(error)) from error


@lru_cache(maxsize=64)
def _fields(kind: Hashable) -> tuple[Mapping[str, Any], Mapping[str, Field[Any]]]:
    """The types of a class's fields, and the fields, by name: a list of rules asks for each."""
    return get_type_hints(kind), {f.name: f for f in fields(kind)}  # type: ignore[arg-type]


def _value(path: Path, hint: Any, value: Any, where: str) -> Any:  # noqa: ANN401, PLR0911 - one return a type
    """One value as its field wants it."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        hint = next(h for h in get_args(hint) if h is not type(None))
        origin = get_origin(hint)
    if origin is frozenset:
        return frozenset(_strings(path, value, where, lines=False))
    if origin is tuple:
        return _tuple(path, get_args(hint)[0], value, where)
    if origin is Mapping:
        return _mapping(path, get_args(hint)[1], value, where)
    if is_dataclass(hint) and isinstance(hint, type):
        return filled(path, hint, value, where)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _member(path, hint, value, where)
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, hint):
        raise PackError(path, where, f"expected {hint.__name__}, found {value!r}")
    return value


def _member(path: Path, kind: type[Enum], value: object, where: str) -> Enum:
    try:
        return kind(value)
    except ValueError as error:
        raise PackError(path, where, str(error)) from error


def _tuple(path: Path, inner: Any, value: Any, where: str) -> tuple[Any, ...]:  # noqa: ANN401
    if inner is str:
        return tuple(_strings(path, value, where, lines=True))
    if not isinstance(value, list):
        raise PackError(path, where, f"expected a list, found {value!r}")
    return tuple(_value(path, inner, item, f"{where}[{n}]") for n, item in enumerate(value))


def _mapping(path: Path, inner: Any, value: Any, where: str) -> dict[str, Any]:  # noqa: ANN401
    if isinstance(value, str):
        pairs = (line.partition("=") for line in value.splitlines() if line.strip())
        value = {key.strip(): item.strip() for key, _, item in pairs}
    if not isinstance(value, dict):
        raise PackError(path, where, f"expected a table, found {value!r}")
    return {key: _value(path, inner, item, f"{where}.{key}") for key, item in value.items()}


def _strings(path: Path, value: object, where: str, *, lines: bool) -> list[str]:
    if isinstance(value, str):
        return [x.strip() for x in value.splitlines() if x.strip()] if lines else value.split()
    if isinstance(value, list) and all(isinstance(x, str) for x in value):
        return value
    raise PackError(path, where, f"expected text, found {value!r}")
