"""What a file is, by its first bytes before its name."""

import re

from analysis.errors import Encrypted, NoArticle, NotText, UnknownFormat
from analysis.model.codes import InputKind

READABLE = {
    InputKind.HTML: (".html", ".htm", ".xhtml", ".xht", ".shtml"),
    InputKind.MHTML: (".mhtml", ".mht", ".eml"),
    InputKind.TEXT: (".txt", ".text"),
    InputKind.MARKDOWN: (".md", ".markdown", ".mdown", ".mkd"),
    InputKind.PDF: (".pdf",),
    InputKind.DOCX: (".docx", ".docm", ".dotx"),
    InputKind.ODT: (".odt", ".ott"),
    InputKind.EPUB: (".epub",),
}
"""The usual endings of what Selon reads; what a file is, its content says."""

_SIGNS = (
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"ID3", "sound"),
    (b"OggS", "sound"),
    (b"fLaC", "sound"),
    (b"\x1aE\xdf\xa3", "video"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"PK\x05\x06", "archive"),  # an empty one
    (b"\x7fELF", "program"),
    (b"MZ\x90", "program"),
    (b"SQLite format 3", "database"),
    (b"wOF2", "font"),
    (b"wOFF", "font"),
    (b"OTTO", "font"),
)
_RIFF = {b"WEBP": "picture", b"WAVE": "sound", b"AVI ": "video"}
_ISO = {b"heic": "picture", b"mif1": "picture", b"avif": "picture", b"M4A ": "sound"}
_ZIP = b"PK\x03\x04"
_PDF = b"%PDF-"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the files of old office programs
_STREAMS = (
    ("EncryptedPackage", "encrypted"),  # a new document behind a password
    ("WordDocument", "doc"),
    ("Workbook", "spreadsheet"),
    ("PowerPoint Document", "presentation"),
)
_PAGES = {*READABLE[InputKind.HTML], ".php", ".asp", ".aspx"}
_TAGS = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_ANY_TAG = re.compile(r"</(?:p|div|body|html|article|h[1-6]|span|section)\s*>", re.IGNORECASE)
_HEADERS = re.compile(rb"\s*(?:[A-Za-z][\w-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}")
_MESSAGE = re.compile(rb"^(?:mime-version|content-type)[ \t]*:", re.IGNORECASE | re.MULTILINE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
_FEED = re.compile(
    r"\s*+(?:<\?(?:(?!\?>).)*+\?>\s*+|<!--(?:(?!-->).)*+-->\s*+|<!DOCTYPE[^>]*+>\s*+)*+"
    r"<(?:rss|feed|rdf:RDF)[\s>]",
    re.DOTALL | re.IGNORECASE,
)
_SOME = 0.02  # share of control characters beyond which it is no text
_HEAD = 20_000
_BEFORE = 1024  # bytes that may stand before a PDF begins, as its readers have it


def document_kind(data: bytes, name: str) -> InputKind | None:
    """The format of a document, or None for text; raises for what Selon does not read."""
    if data.startswith(_ZIP):
        from analysis.reading.documents.package import package_kind  # noqa: PLC0415 - only for one

        return package_kind(data, name)
    if data.lstrip()[: len(_PDF)] == _PDF or _is_late_pdf(data):
        return InputKind.PDF
    if data.startswith(_COMPOUND):
        _refuse_compound(data, name)
    if data.startswith(b"{\\rtf"):
        raise UnknownFormat(name=name, why="rtf")
    if data.startswith(b"bplist00") and b"WebMainResource" in data:
        raise UnknownFormat(name=name, why="webarchive")
    what = _sign(data)
    if what:
        raise NotText(name=name, why=what)
    return InputKind.MHTML if _is_message(data) else None


def refuse_noise(text: str, name: str) -> None:
    """Raise for a text that is mostly what no writer writes."""
    head = text[:_HEAD]
    if head and len(_CONTROL.findall(head)) > _SOME * len(head):
        raise NotText(name=name)


def refuse_feed(text: str, name: str) -> None:
    """Raise for a list of articles that a site keeps for readers of news (RSS, Atom)."""
    if _FEED.match(text[:_HEAD]):
        raise NoArticle(name=name, why="feed")


def kind_of(text: str, suffix: str, content_type: str = "") -> InputKind:
    """Page, Markdown or plain text: by the server's word, the first tag, the name, the tags."""
    if content_type.startswith("text/markdown") or suffix in READABLE[InputKind.MARKDOWN]:
        return InputKind.HTML if _declares_page(text) else InputKind.MARKDOWN
    if content_type.startswith("text/plain") or suffix in READABLE[InputKind.TEXT]:
        return InputKind.HTML if _declares_page(text) else InputKind.TEXT
    if "html" in content_type or suffix in _PAGES or _TAGS.match(text[:_HEAD]):
        return InputKind.HTML
    few = 3  # closing tags
    return InputKind.HTML if len(_ANY_TAG.findall(text[:_HEAD])) > few else InputKind.TEXT


def _declares_page(text: str) -> bool:
    """Whether a file that is called text opens as a page: saved with the wrong name."""
    head = text[:_HEAD].lstrip().lower()
    return head.startswith(("<!doctype html", "<html"))


def _is_late_pdf(data: bytes) -> bool:
    """Whether a PDF begins behind a few other bytes, as some servers send it."""
    return _PDF in data[:_BEFORE] and b"startxref" in data[-_BEFORE:]


def _refuse_compound(data: bytes, name: str) -> None:
    for stream, what in _STREAMS:
        if stream.encode("utf-16-le") in data:
            if what == "encrypted":
                raise Encrypted(name=name)
            raise UnknownFormat(name=name, why=what)
    raise NotText(name=name)


def _sign(data: bytes) -> str:
    """What the first bytes say it is: a picture, a sound; empty where they say nothing."""
    if data.startswith(b"RIFF"):
        return _RIFF.get(data[8:12], "")
    if data[4:8] == b"ftyp":
        return _ISO.get(data[8:12], "video")
    return next((what for sign, what in _SIGNS if data.startswith(sign)), "")


def _is_message(data: bytes) -> bool:
    """Whether it begins with the headers of a page saved in one file, or of a mail."""
    head = _HEADERS.match(data[:_HEAD])
    return bool(head and len(set(_MESSAGE.findall(head.group().lower()))) > 1)
