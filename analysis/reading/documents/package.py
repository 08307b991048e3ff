"""A document that is a ZIP archive, opened with limits: which format it is, and its parts."""

import io
import zipfile
import zlib

from lxml import etree

from analysis.errors import Damaged, Encrypted, NotText, TooLarge, UnknownFormat
from analysis.model.codes import InputKind

_PART = 30_000_000  # bytes of a part, unpacked
_PARTS = 20_000  # files in an archive
_TYPES = {
    "application/epub+zip": InputKind.EPUB,
    "application/vnd.oasis.opendocument.text": InputKind.ODT,
    "application/vnd.oasis.opendocument.text-template": InputKind.ODT,
    "application/vnd.oasis.opendocument.text-web": InputKind.ODT,
}
_OTHERS = {
    "application/vnd.oasis.opendocument.spreadsheet": "spreadsheet",
    "application/vnd.oasis.opendocument.presentation": "presentation",
}
_FOLDERS = {"xl/": "spreadsheet", "ppt/": "presentation", "Index/": "pages"}
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError)


class Package:
    """An open archive; `name` is what the reader calls it."""

    def __init__(self, data: bytes, name: str) -> None:
        """Raise Damaged for what is no archive, TooLarge for one of too many files."""
        self.name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise Damaged(name=name) from error
        if len(self._zip.infolist()) > _PARTS:
            raise TooLarge(name=name, why="unpacked")

    def names(self) -> list[str]:
        """The names of the parts, in the archive's order."""
        return self._zip.namelist()

    def __contains__(self, part: str) -> bool:
        """Whether there is a part of that name."""
        return part in self._zip.NameToInfo

    def part(self, part: str) -> bytes:
        """The bytes of a part; raises Damaged, Encrypted or TooLarge where there are none."""
        info = self._zip.NameToInfo.get(part)
        if info is None:
            raise Damaged(name=self.name)
        if info.flag_bits & 1:
            raise Encrypted(name=self.name)
        if info.file_size > _PART:
            raise TooLarge(name=self.name, why="unpacked")
        try:
            with self._zip.open(info) as stream:  # gives no more than the size that it declares
                return stream.read()
        except RuntimeError as error:  # so zipfile asks for a password
            raise Encrypted(name=self.name) from error
        except _BROKEN as error:
            raise Damaged(name=self.name) from error

    def tree(self, part: str) -> etree._Element:
        """A part that is XML; entities stay closed, nothing is fetched."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            return etree.fromstring(self.part(part), parser)
        except etree.XMLSyntaxError as error:
            raise Damaged(name=self.name) from error


def package_kind(data: bytes, name: str) -> InputKind:
    """The document's format; raises UnknownFormat or NotText for another archive."""
    package = Package(data, name)
    declared = _declared(package)
    if declared in _TYPES:
        return _TYPES[declared]
    if any(n.startswith("word/document") for n in package.names()):  # some write document2.xml
        return InputKind.DOCX
    if "META-INF/container.xml" in package:
        return InputKind.EPUB
    tops = _tops(package)
    why = _OTHERS.get(declared) or next((_FOLDERS[top] for top in _FOLDERS if top in tops), "")
    if why:
        raise UnknownFormat(name=name, why=why)
    raise NotText(name=name, why="archive")


def _declared(package: Package) -> str:
    """What the archive's first part says that it is, as in ODT and EPUB."""
    few = 200  # bytes of a media type
    if "mimetype" not in package:
        return ""
    return package.part("mimetype")[:few].decode("ascii", "replace").strip()


def _tops(package: Package) -> set[str]:
    """The folders at the top of the archive."""
    return {name.partition("/")[0] + "/" for name in package.names() if "/" in name}
