"""What a file is, by its first bytes before its name."""

import re

from analysis.errors import NotText, UnknownFormat
from analysis.model.article import InputKind

_MAGIC = {
    b"%PDF-": "pdf",
    b"PK\x03\x04": "zip",  # DOCX, ODT and EPUB too
    b"\x89PNG": "png",
    b"\xff\xd8\xff": "jpeg",
    b"GIF8": "gif",
    b"\x1f\x8b": "gzip",
    b"\x7fELF": "elf",
    b"MZ\x90": "exe",
    b"RIFF": "riff",
    b"ID3": "mp3",
    b"OggS": "ogg",
    b"\xd0\xcf\x11\xe0": "doc",
    b"{\\rtf": "rtf",
    b"SQLite format 3": "sqlite",
    b"7z\xbc\xaf": "7z",
    b"Rar!": "rar",
    b"wOF2": "font",
}
_DOCUMENTS = {"pdf", "zip", "doc", "rtf"}  # formats with words in them, not read yet
_PAGES = {".html", ".htm", ".xhtml", ".xht", ".shtml", ".php", ".asp", ".aspx"}
_TEXTS = {".txt", ".text", ".md", ".markdown"}
_TAGS = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_ANY_TAG = re.compile(r"</(?:p|div|body|html|article|h[1-6]|span|section)\s*>", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
_SOME = 0.02  # share of control characters beyond which it is no text
_HEAD = 20_000


def refuse_binary(data: bytes, name: str) -> None:
    """Raise for bytes that begin as those of a format that Selon does not read."""
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            if what in _DOCUMENTS:
                raise UnknownFormat(name=name, format=what)
            raise NotText(name=name, format=what)


def refuse_noise(text: str, name: str) -> None:
    """Raise for a text that is mostly what no writer writes."""
    head = text[:_HEAD]
    if head and len(_CONTROL.findall(head)) > _SOME * len(head):
        raise NotText(name=name, format="binary")


def kind_of(text: str, suffix: str, content_type: str = "") -> InputKind:
    """Page or plain text: by the server's word, the first tag, the name, the tags inside."""
    if content_type.startswith("text/plain") or suffix in _TEXTS:
        return InputKind.HTML if _declares_page(text) else InputKind.TEXT
    if "html" in content_type or suffix in _PAGES or _TAGS.match(text[:_HEAD]):
        return InputKind.HTML
    few = 3  # closing tags
    return InputKind.HTML if len(_ANY_TAG.findall(text[:_HEAD])) > few else InputKind.TEXT


def _declares_page(text: str) -> bool:
    """Whether a file that is called text opens as a page: saved with the wrong name."""
    head = text[:_HEAD].lstrip().lower()
    return head.startswith(("<!doctype html", "<html"))
