"""Pages are cut between lines; a heading goes with its text, and no line stands alone."""

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from ui.paper.breaks import breaks


def document(qapp, *blocks):
    made = QTextDocument()
    made.setTextWidth(300)
    cursor = QTextCursor(made)
    for number, (words, level) in enumerate(blocks):
        format_ = QTextBlockFormat()
        format_.setHeadingLevel(level)
        if number:
            cursor.insertBlock(format_)
        else:
            cursor.setBlockFormat(format_)
        cursor.insertText(words)
    made.documentLayout().documentSize()
    return made


def rows(made):
    layout = made.documentLayout()
    block, found = made.begin(), []
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        lines = block.layout()
        found += [
            (block.blockNumber(), top + lines.lineAt(n).y()) for n in range(lines.lineCount())
        ]
        block = block.next()
    return found


def test_every_line_is_on_one_page_and_no_page_is_too_high(qapp):
    made = document(qapp, *(("a line of words " * 30, 0) for _ in range(8)))
    pages = breaks(made, 200)
    assert all(page.bottom - page.top <= 200 for page in pages)
    for _, y in rows(made):
        assert sum(page.top <= y < page.bottom for page in pages) == 1


def test_a_heading_is_not_the_last_line_of_a_page(qapp):
    made = document(qapp, ("words " * 60, 0), ("A heading", 2), ("words " * 60, 0))
    heading = next(y for number, y in rows(made) if number == 1)
    for height in range(100, 400, 9):
        for page in breaks(made, height):
            if page.top <= heading < page.bottom:
                assert page.bottom > heading + 20


def test_two_lines_at_least_stay_together(qapp):
    made = document(qapp, *(("a line of words " * 14, 0) for _ in range(6)))
    for height in range(120, 260, 7):
        for page in breaks(made, height):
            on = [number for number, y in rows(made) if page.top <= y < page.bottom]
            assert on.count(on[-1]) != 1 or len(on) == 1
            assert on.count(on[0]) != 1 or len(on) == 1
