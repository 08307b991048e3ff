"""Facts inside real picture files, made here."""

import pytest
from PIL import Image, PngImagePlugin

from analysis.reading.embedded import Embedded, embedded

XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:DateCreated="2012-05-01"
 xmlns:iptc="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
 <photoshop:Credit>Ada Wren / The Gull</photoshop:Credit>
 <iptc:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</iptc:DigitalSourceType>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


@pytest.fixture
def image():
    return Image.new("RGB", (4, 3))


def test_exif_of_a_photograph(tmp_path, image):
    exif = Image.Exif()
    exif[315] = "Ada Wren"
    exif.get_ifd(0x8769)[36867] = "2012:05:01 10:00:00"
    image.save(tmp_path / "quay.jpg", exif=exif)
    assert embedded(tmp_path / "quay.jpg") == Embedded("2012-05-01", "Ada Wren")


def test_xmp_of_a_generated_picture(tmp_path, image):
    image.save(tmp_path / "quay.jpg", xmp=XMP.encode())
    found = embedded(tmp_path / "quay.jpg")
    assert found == Embedded("2012-05-01", "Ada Wren / The Gull", "trainedAlgorithmicMedia")


def test_xmp_of_a_png(tmp_path, image):
    info = PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", XMP)
    image.save(tmp_path / "quay.png", pnginfo=info)
    assert embedded(tmp_path / "quay.png").source_type == "trainedAlgorithmicMedia"


@pytest.mark.parametrize(
    "data", [b"", b"no picture", b"\xff\xd8\xff\xe1\x00\x10Exif\0\0junk", b"GIF89a"]
)
def test_a_file_that_is_no_picture_is_silent(tmp_path, data):
    (tmp_path / "quay.jpg").write_bytes(data)
    assert embedded(tmp_path / "quay.jpg") == Embedded()


def test_a_broken_packet_is_silent(tmp_path, image):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;<'
    image.save(tmp_path / "quay.jpg", xmp=bomb.encode())
    assert embedded(tmp_path / "quay.jpg") == Embedded()
