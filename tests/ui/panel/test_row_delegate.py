from PySide6.QtGui import QFontMetrics

from ui.panel.row_delegate import wrapped

TEXT = "A serious charge, but no one is named and no document is cited. Who are these sources?"


def test_words_are_wrapped_without_loss(qapp):
    lines = wrapped(TEXT, qapp.font(), 200, 9)
    assert " ".join(lines) == TEXT
    assert all(QFontMetrics(qapp.font()).horizontalAdvance(line) <= 202 for line in lines)


def test_the_last_line_is_cut_short_when_there_is_no_room(qapp):
    lines = wrapped(TEXT, qapp.font(), 120, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")


def test_no_words_take_no_lines(qapp):
    assert wrapped("", qapp.font(), 100, 3) == ()
