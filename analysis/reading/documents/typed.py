"""What a typed document leaves to the eye, made mark-up: its title, its headings, its captions."""

import re
from html import escape

from lxml import etree

from analysis.reading.markup import ROW_NAME

STANDFIRST = "standfirst"
"""The class of a block that the writer called a subtitle."""
BETWEEN_CELLS = " | "
"""What parts the cells of a row that is shown as one line."""

_ENDS = re.compile(r"""[.!?…:;,]["'”’»)\]]*$""")
_WORD = re.compile(r"\w+")
_TITLE = 25  # words at the most
_HEADING = 14
_RUNNING = 15  # words of a paragraph of running text, at the least
_TOP = 25  # words of running text above which a bold line may be a by-line
_FIRST = 4  # blocks in which a title is looked for
_CELL = 12  # words of a cell that may be a paragraph, at the least
_WIDE = 40  # words of a cell of figures and remarks, at the most
_CAPITAL = r"[^\W\d_a-zß-ÿ][\w.'’-]*"
_NAME = re.compile(rf"{_CAPITAL}(?: {_CAPITAL}){{1,3}}")
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_STRONG = {"strong", "b"}


def page_of(body: etree._Element, *, head: str = "", language: str = "") -> str:
    """The page of `body`, whose children are blocks; `head` is mark-up for machines."""
    _name_title(body)
    _name_author(body)
    _name_headings(body)
    _tie_captions(body)
    _lay_out_rows(body)
    _open_cells(body)
    body.tag = "div"
    body.set("itemprop", "articleBody")  # all of it is the article, however little that is
    parts = (etree.tostring(e, encoding="unicode", method="html") for e in (_top(body), body))
    opening = f'<html lang="{escape(language)}"><head>{head}</head>'
    return f"{opening}<body>{''.join(parts)}</body></html>"


def words_of(element: etree._Element) -> str:
    """The text of an element, white space as a reader sees it."""
    return " ".join("".join(str(t) for t in element.itertext()).split())


def _size(element: etree._Element) -> int:
    return len(_WORD.findall(words_of(element)))


def _name_title(body: etree._Element) -> None:
    """One h1: the first above the running text, or a short first line; the others are lesser."""
    blocks = [e for e in body if _size(e)]
    texts = (n for n, e in enumerate(blocks) if e.tag not in _HEADINGS and _size(e) >= _RUNNING)
    running = next(texts, len(blocks))
    title = next((e for e in blocks[: max(running, _FIRST)] if e.tag == "h1"), None)
    if title is None:
        top = blocks[: min(max(running, 1), _FIRST)]
        title = next((e for e in top if _is_set_apart(e, _TITLE)), None)
    if title is not None and (running or title.tag == "h1"):
        title.tag = "h1"
    for other in body.iter("h1"):
        if other is not title:
            other.tag = "h2"


def _name_author(body: etree._Element) -> None:
    """A bare name between the title and the text, or its subtitle and the text, is a by-line."""
    blocks = [e for e in body if _size(e)]
    title = next((n for n, e in enumerate(blocks) if e.tag == "h1"), len(blocks))
    behind = [e for e in blocks[title + 1 : title + 3] if e.get("class") != STANDFIRST]
    if len(behind) > 1 or (behind and len(blocks) > title + 3):
        name = behind[0]
        if name.tag == "p" and _NAME.fullmatch(words_of(name)):
            name.tag = "address"


def _name_headings(body: etree._Element) -> None:
    """A short line in bold among the paragraphs is a heading; above them it may be a by-line."""
    running = 0
    for block in body:
        size = _size(block)
        running += size if size > _HEADING else 0
        is_line = block.tag == "p" and _is_set_apart(block, _HEADING)
        if running > _TOP and is_line and _is_bold(block):
            block.tag = "h2"


def _is_set_apart(block: etree._Element, most: int) -> bool:
    """Whether a block is a line of its own that ends as no sentence does."""
    if block.tag not in ("p", "h2", "h3"):
        return False
    return 0 < _size(block) <= most and not _ENDS.search(words_of(block))


def _is_bold(block: etree._Element) -> bool:
    """Whether all the words of a block are in bold."""
    bold = "".join(words_of(e) for e in block if e.tag in _STRONG)
    return bool(bold) and bold.replace(" ", "") == words_of(block).replace(" ", "")


def _tie_captions(body: etree._Element) -> None:
    """A picture and the caption beside it become one figure."""
    for caption in list(body.iter("figcaption")):
        parent = caption.getparent()
        if parent is None or parent.tag == "figure":
            continue
        before, behind = caption.getprevious(), caption.getnext()
        picture = next((e for e in (before, behind) if e is not None and _is_picture(e)), None)
        figure = etree.Element("figure")
        parent.replace(caption, figure)  # lxml moves the tail too, and there is none between blocks
        if picture is not None:
            figure.extend([picture] if picture.tag == "img" else list(picture.iter("img")))
        figure.append(caption)


def _is_picture(block: etree._Element) -> bool:
    return not _size(block) and next(block.iter("img"), None) is not None


def _lay_out_rows(body: etree._Element) -> None:
    """A table of short cells is a line for each row; a layout that holds paragraphs stays one."""
    for table in list(body.iter("table")):
        rows = [cells for row in table.iter("tr") if (cells := _cells(row))]
        if not rows or not all(map(_is_row, rows)) or max(map(len, rows)) == 1:
            continue
        lines = etree.Element("div")
        lines.tail = table.tail
        for cells in rows:
            line = etree.SubElement(lines, "p")
            line.set("class", ROW_NAME)
            line.text = BETWEEN_CELLS.join(map(words_of, cells))
        parent = table.getparent()
        if parent is not None:
            parent.replace(table, lines)


def _cells(row: etree._Element) -> list[etree._Element]:
    """The cells of a row that hold words."""
    return [cell for cell in row if cell.tag in ("td", "th") and _size(cell)]


def _is_row(cells: list[etree._Element]) -> bool:
    """Whether the cells say something together, and none is a text of its own."""
    short = sum(_size(cell) < _CELL for cell in cells)
    return 2 * short >= len(cells) and all(len(c) <= 1 and _size(c) <= _WIDE for c in cells)


def _open_cells(body: etree._Element) -> None:
    """A few words in a cell of a table are no paragraph; what is laid out in a table is."""
    for cell in body.iter("td", "th"):
        if len(cell) == 1 and cell[0].tag == "p" and _size(cell) < _CELL:
            cell[0].tag = "span"


def _top(body: etree._Element) -> etree._Element:
    """The blocks down to the title, or to a subtitle behind it, taken out to stand above the text.

    What is there beside them, a menu that was printed or the name of a paper, is no text.
    """
    top = etree.Element("header")
    blocks = list(body)
    title = next((n for n, e in enumerate(blocks) if e.tag == "h1"), -1)
    behind = blocks[title + 1 : title + 1 + _FIRST]
    under = next((n for n, e in enumerate(behind, 1) if e.get("class") == STANDFIRST), 0)
    top.extend(blocks[: title + under + 1])
    return top
