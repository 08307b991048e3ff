"""Archives that are documents, archives that are not, and those that mean harm."""

import io
import zipfile

import pytest

from analysis.errors import Damaged, Encrypted, NotText, TooLarge, UnknownFormat
from analysis.model.codes import InputKind
from analysis.reading.documents.package import Package, package_kind


def archive(**parts):
    """A ZIP of these parts; two underscores stand for a slash, one for a dot."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, words in parts.items():
            packed.writestr(name.replace("__", "/").replace("_", "."), words)
    return out.getvalue()


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ({"word__document_xml": "<a/>"}, InputKind.DOCX),
        ({"word__document2_xml": "<a/>"}, InputKind.DOCX),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, InputKind.ODT),
        ({"mimetype": "application/epub+zip\n"}, InputKind.EPUB),
        ({"META-INF__container_xml": "<a/>"}, InputKind.EPUB),
    ],
)
def test_a_document_is_known_by_its_parts(parts, kind):
    assert package_kind(archive(**parts), "a.zip") is kind


@pytest.mark.parametrize(
    ("parts", "error", "why"),
    [
        ({"xl__workbook_xml": "<a/>"}, UnknownFormat, "spreadsheet"),
        ({"ppt__presentation_xml": "<a/>"}, UnknownFormat, "presentation"),
        (
            {"mimetype": "application/vnd.oasis.opendocument.spreadsheet"},
            UnknownFormat,
            "spreadsheet",
        ),
        ({"Index__Document_iwa": "x"}, UnknownFormat, "pages"),
        ({"photo_jpg": "x"}, NotText, "archive"),
    ],
)
def test_another_archive_is_called_by_its_name(parts, error, why):
    with pytest.raises(error) as caught:
        package_kind(archive(**parts), "a.docx")
    assert caught.value.facts["why"] == why


def test_a_broken_archive_is_damaged():
    whole = archive(word__document_xml="<a>word</a>" * 500)
    for data in (whole[:-40], whole[: len(whole) // 2], b"PK\x03\x04 some bytes"):
        with pytest.raises(Damaged):
            package_kind(data, "a.docx")
    with pytest.raises(Damaged):
        Package(whole[:45] + b"\xff\xff\xff" + whole[48:], "a").part("word/document.xml")


def test_a_bomb_is_left_closed():
    package = Package(archive(word__document_xml=bytes(40_000_000)), "a.docx")
    with pytest.raises(TooLarge) as caught:
        package.part("word/document.xml")
    assert caught.value.facts["why"] == "unpacked"


def test_an_archive_of_too_many_files_is_left_closed():
    with pytest.raises(TooLarge):
        Package(archive(**{f"a{n}": "" for n in range(20_001)}), "a.docx")


def test_a_locked_part_says_so():
    data = bytearray(archive(a_xml="<a>word</a>"))
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(sign) + at] |= 1
    with pytest.raises(Encrypted):
        Package(bytes(data), "a.docx").part("a.xml")


def test_an_entity_is_never_opened():
    bomb = (
        '<!DOCTYPE a [<!ENTITY b "word"><!ENTITY c "&b;&b;&b;&b;">'
        '<!ENTITY d SYSTEM "file:///etc/hostname">]><a>&c;&d;</a>'
    )
    root = Package(archive(a_xml=bomb), "a.docx").tree("a.xml")
    assert root.text is None
    with pytest.raises(Damaged):
        Package(archive(a_xml="<a>"), "a.docx").tree("a.xml")
