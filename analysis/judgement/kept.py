"""What a reader changed in one article, kept in a file of its own: JSON, named for the text."""

import json
import re
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from analysis.errors import NotKept
from analysis.judgement.contest import Action, Revision
from analysis.judgement.elsewhere import LookUp, Search
from analysis.judgement.history import Step
from analysis.model.article import Article
from analysis.model.codes import Kind, Role, SourceKind
from analysis.model.span import Span
from analysis.reading.amend import Amend, Amendment

_SCHEMA = "selon-changes/1"
_KINDS = {Action.KIND: Kind, Action.SOURCE_KIND: SourceKind}
"""What `after` names for these actions."""

_LOOK_UP = "look_up"
_CODE = re.compile(r"[a-z]{2,3}")
_DIGEST = re.compile(r"[0-9a-f]{64}")


def place_of(article: Article, folder: Path) -> Path:
    """The file for `article` in `folder`: the same words, however they were opened, share it."""
    return folder / f"{sha256(article.text.encode('utf-8', 'surrogatepass')).hexdigest()}.json"


def keep(steps: Sequence[Step], place: Path) -> None:
    """Write `steps` at `place`, whole or not at all; none take the file away."""
    try:
        if not steps:
            place.unlink(missing_ok=True)
            return
        place.parent.mkdir(parents=True, exist_ok=True)
        fresh = place.with_suffix(".new")
        fresh.write_text(_written(steps), encoding="utf-8")
        fresh.replace(place)
    except OSError as error:
        raise NotKept(name=str(place.parent), why="write") from error


def kept(place: Path) -> tuple[Step, ...]:
    """The steps at `place`; a file that cannot be read is put aside and NotKept raised.

    So is one that a later Selon wrote: it may hold what this one knows no word for.
    """
    try:
        told = json.loads(place.read_text(encoding="utf-8"))
        family, _, version = str(told["schema"]).partition("/")
        if _SCHEMA.startswith(f"{family}/") and not _SCHEMA.endswith(f"/{version}"):
            raise NotKept(name=str(_put_aside(place, ".newer")), why="newer")
        return tuple(_read(row) for row in told["changes"])
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise NotKept(name=str(place), why="read") from error
    except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
        raise NotKept(name=str(_put_aside(place, ".damaged")), why="damaged") from error


def _put_aside(place: Path, suffix: str) -> Path:
    """Where a file that is no use lies now: aside, or still there in a locked folder."""
    try:
        return place.replace(place.with_suffix(suffix))
    except OSError:
        return place


def _written(steps: Sequence[Step]) -> str:
    rows = [_row(one) for one in steps]
    return json.dumps({"schema": _SCHEMA, "changes": rows}, ensure_ascii=False, indent=1) + "\n"


def _row(one: Step) -> dict[str, Any]:
    if isinstance(one, LookUp):
        row = {"search": one.search, "span": list(_ends(one.span))}
        return {"action": _LOOK_UP, **row, "found": one.found, "place": one.where}
    return _mark_row(one) if isinstance(one, Revision) else _block_row(one)


def _mark_row(one: Revision) -> dict[str, Any]:
    return {
        "action": one.action,
        "rule": one.rule,
        "kind": one.kind,
        "span": list(_ends(one.span)),
        "reason": one.reason,
        "after": one.after,
        "above": None if one.above is None else list(_ends(one.above)),
    }


def _block_row(one: Amendment) -> dict[str, Any]:
    row = {"action": one.act, "block": one.digest, "nth": one.nth, "role": one.role}
    return {**row, "language": one.language} if one.act is Amend.LANGUAGE else row


def _read(row: dict[str, Any]) -> Step:
    """One change; a word that no longer exists is a ValueError, a missing one a KeyError."""
    if row["action"] == _LOOK_UP:
        found, where = str(row["found"]), str(row["place"])
        return LookUp(Search(row["search"]), _span(row["span"]), found, where)
    return _block_change(row) if row["action"] in set(Amend) else _revision(row)


def _block_change(row: dict[str, Any]) -> Amendment:
    act, digest, nth = Amend(row["action"]), str(row["block"]), int(row["nth"])
    if nth < 0 or not _DIGEST.fullmatch(digest):
        raise ValueError(digest)
    if act is Amend.LANGUAGE:
        return Amendment(act, digest, nth, language=_code(row["language"]))
    return Amendment(act, digest, nth, Role(row["role"]) if act is Amend.ROLE else None)


def _code(language: object) -> str:
    """A language's code; whatever is none is a ValueError."""
    if not isinstance(language, str) or not _CODE.fullmatch(language):
        raise ValueError(language)
    return language


def _revision(row: dict[str, Any]) -> Revision:
    above, action = row["above"], Action(row["action"])
    if action in _KINDS:
        _KINDS[action](row["after"])
    return Revision(
        action=action,
        rule=str(row["rule"]),
        kind=Kind(row["kind"]),
        span=_span(row["span"]),
        reason=str(row["reason"]),
        after=str(row["after"]),
        above=None if above is None else _span(above),
    )


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _span(pair: Sequence[int]) -> Span:
    start, end = pair
    return Span(int(start), int(end))
