"""Files beside a saved page: in its own folder, and nowhere else."""

from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

_LARGEST = 30_000_000  # bytes


def file_beside(page: str, src: str) -> Path | None:
    """The file that `src` names in the folder of the page at path `page`.

    None for all else: an address, a place outside the folder, another machine's share.
    """
    name = _path(src)
    if not page or not name:
        return None
    try:
        folder = Path(page).parent.resolve(strict=True)
        path = (folder / name).resolve()
        inside = path.is_relative_to(folder) and path.is_file()
        return path if inside and path.stat().st_size <= _LARGEST else None
    except (OSError, RuntimeError, ValueError):  # a folder that is gone, a link to itself, a NUL
        return None


def _path(src: str) -> str:
    """The path in `src`, relative or a `file:` address of this machine; empty for all else."""
    try:
        parts = urlsplit(src.strip())
    except ValueError:
        return ""
    if parts.scheme == "file":
        return url2pathname(parts.path) if parts.netloc in ("", "localhost") else ""
    name = unquote(parts.path)
    foreign = parts.scheme or parts.netloc or name.startswith(("/", "\\"))
    return "" if foreign or any(sign in name for sign in ":\\\0") else name
