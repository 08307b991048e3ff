"""Reads the language packs of a folder, strictly; a faulty file says where and why."""

import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields
from pathlib import Path
from typing import Any, get_type_hints

from analysis.errors import PackError
from analysis.language.guess import Profile
from analysis.language.pack import LanguagePack
from analysis.language.rules import Rule, RuleSet
from analysis.language.section import section


@dataclass(frozen=True, slots=True)
class Packs:
    """Every pack by its code, and the profiles that an article's language is guessed by."""

    by_code: Mapping[str, LanguagePack]
    profiles: Mapping[str, Profile]


@dataclass(frozen=True, slots=True)
class _RuleFile:
    rule: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class _Neighbours:
    """Languages that Selon can name and cannot read."""

    language: Mapping[str, tuple[str, ...]]


def load_packs(folder: Path) -> Packs:
    """The packs in `folder`, one a sub-folder, and the neighbours named in `neighbours.toml`."""
    packs = {f.name: load_pack(f) for f in sorted(folder.iterdir()) if f.is_dir()}
    profiles = {c: Profile(p.words.function_words, p.words.letters) for c, p in packs.items()}
    others = section(folder / "neighbours.toml", _Neighbours).language
    for code, (words, *letters) in others.items():
        profiles.setdefault(code, Profile(frozenset(words.split()), "".join(letters)))
    return Packs(packs, profiles)


def load_pack(folder: Path) -> LanguagePack:
    """The pack in `folder`; its name is the language's code."""
    hints = get_type_hints(LanguagePack)
    known = {f.name: f for f in fields(LanguagePack) if f.name != "code"}
    for path in sorted(folder.glob("*.toml")):
        if path.stem not in known:
            raise PackError(path, "-", "no section of that name")
    found = {
        name: _read(folder / f"{name}.toml", hints[name])
        for name, f in known.items()
        if _is_there(folder / f"{name}.toml", f)
    }
    return LanguagePack(code=folder.name, **found)


def _is_there(path: Path, field: Field[Any]) -> bool:
    """Whether to read a section; one without a default must be there."""
    optional = field.default is not MISSING or field.default_factory is not MISSING
    return path.exists() or not optional


def _read(path: Path, hint: type) -> Any:  # noqa: ANN401 - whatever the field holds
    if hint is not RuleSet:
        return section(path, hint)
    rules = section(path, _RuleFile).rule
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise PackError(path, rule.id, "two rules of one id")
        seen.add(rule.id)
        _compiles(path, rule)
    return RuleSet(rules)


def _compiles(path: Path, rule: Rule) -> None:
    """Refuse a pattern that does not compile; compiling all costs too much, so only look."""
    for pattern in (rule.pattern, *rule.unless):
        if pattern.count("(") != pattern.count(")") and "\\(" not in pattern:
            raise PackError(path, rule.id, f"unbalanced pattern {pattern!r}")
        if "[[:" in pattern or re.search(r"\(\?[imsx]\)", pattern):
            raise PackError(path, rule.id, f"flags inside the pattern {pattern!r}")
