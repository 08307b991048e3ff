"""What somebody typed, pasted or dropped, understood as something to read."""

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QUrl

from analysis.model.origin import Origin, OriginKind

_HOST: Final = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)
_LONGEST_PATH: Final = 1024


def from_words(words: str) -> Origin | None:
    """A link, a path or the words themselves; None where there is nothing."""
    text = words.strip()
    if not text:
        return None
    one_line = None if "\n" in text else _from_line(text.strip("\"'<>"))
    if one_line:
        return one_line
    if text.lower().startswith(("<!doctype html", "<html")):
        return Origin(OriginKind.HTML, words)
    return Origin(OriginKind.TEXT, words)


def _from_line(line: str) -> Origin | None:
    """A link or a path, when the line is one."""
    if line.lower().startswith(("http://", "https://")) and " " not in line:
        return Origin(OriginKind.ADDRESS, line)
    if line.lower().startswith("file:"):
        return Origin(OriginKind.PATH, QUrl(line).toLocalFile())
    path = _path(line)
    if path:
        return Origin(OriginKind.PATH, str(path))
    return Origin(OriginKind.ADDRESS, f"https://{line}") if _HOST.fullmatch(line) else None


def from_mime(mime: QMimeData) -> Origin | None:
    """What was dropped or pasted: a file or link first, then a page's HTML, then words."""
    for url in mime.urls():
        if url.isLocalFile():
            return Origin(OriginKind.PATH, url.toLocalFile())
        if url.scheme() in ("http", "https"):
            return Origin(OriginKind.ADDRESS, url.toString())
    understood = from_words(mime.text()) if mime.hasText() else None
    if understood and understood.kind is not OriginKind.TEXT:
        return understood
    if mime.hasHtml():
        return Origin(OriginKind.HTML, mime.html(), plain=mime.text())
    return understood


def _path(text: str) -> Path | None:
    """The path, when it exists or can be nothing else."""
    if len(text) > _LONGEST_PATH:
        return None
    path = Path(text).expanduser()
    if text.startswith(("/", "~/", "./", "../")) or re.match(r"[A-Za-z]:[\\/]", text):
        return path
    try:
        return path if path.is_file() else None
    except (OSError, ValueError):
        return None
