"""A paste has a rich and a plain form; the plain one stands by."""

from PySide6.QtCore import QMimeData, QUrl

from analysis.model.origin import Origin, OriginKind
from ui.incoming import origins_of


def test_a_rich_paste_keeps_its_plain_words_in_reserve():
    data = QMimeData()
    data.setHtml("<p>One two three</p>")
    data.setText("One two three")
    (origin,) = origins_of(data)
    assert origin.kind is OriginKind.HTML
    assert origin.plain == "One two three"


def test_a_dropped_file_is_a_path():
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/article.html")])
    assert origins_of(data) == (Origin(OriginKind.PATH, "/tmp/article.html"),)


def test_an_empty_clipboard_is_nothing():
    assert origins_of(QMimeData()) == ()
