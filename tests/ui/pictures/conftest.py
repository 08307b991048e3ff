"""Pictures as a site would send them, and a site on loopback that counts who asks."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from tests.server import Server


def drawn(kind="PNG", width=60, height=40):
    """The bytes of a picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data().data())


@pytest.fixture
def site(monkeypatch):
    """A server on loopback."""
    monkeypatch.delenv("http_proxy", raising=False)
    made = Server()
    yield made
    made.stop()
