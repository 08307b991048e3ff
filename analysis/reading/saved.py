"""A page that a browser saved: where it came from, and the file that its folder belongs to."""

import re
from pathlib import Path

_HEAD = 3000  # code points in which a browser notes the address
_NOTE = re.compile(r"<!--[^<>]{0,300}?\burl\s*[:=]\s*(?:\(\d+\))?(https?://[^\s<>\"]+)", re.I)
_BASE = re.compile(r"<base\b[^>]{0,300}?\bhref\s*=\s*[\"']?(https?://[^\s<>\"']+)", re.I)
_PAGES = (".html", ".htm", ".xhtml")
_JOINTS = "_-."


def saved_from(page: str) -> str:
    """The address that a saved page notes in its first lines, or that its links start from."""
    found = _NOTE.search(page, 0, _HEAD) or _BASE.search(page, 0, 10 * _HEAD)
    return found.group(1) if found else ""


def page_beside(path: Path) -> Path:
    """The page whose pictures a folder holds (`page_files` beside `page.html`); else `path`."""
    try:
        if not path.is_dir():
            return path
        for page in sorted(path.parent.iterdir()):
            starts = tuple(page.stem + joint for joint in _JOINTS)
            if page.suffix.lower() in _PAGES and path.name.startswith(starts):
                return page
    except (OSError, ValueError):
        return path  # whoever opens it says why
    return path
