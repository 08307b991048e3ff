"""From a page to an article: plain text line by line, a page or a document by its mark-up."""

import re

from analysis.errors import Empty, NoArticle
from analysis.language.guess import guess
from analysis.language.pack import LanguagePack
from analysis.language.packs import Packs
from analysis.model.article import Article, Language, Page, ReadingNotes
from analysis.model.codes import InputKind
from analysis.reading.cut import cut_signs, placed
from analysis.reading.documents.opened import opened, unfolded
from analysis.reading.html import read_html
from analysis.reading.plain import plain_blocks

UNBROKEN = "no_paragraphs"
"""The whole text is one line."""

_WORD = re.compile(r"\w+")
_PARAGRAPH = 400  # words beyond which a paragraph is none


def read(page: Page, packs: Packs) -> Article:
    """The article of `page`; raises Empty or NoArticle where there is none."""
    if page.kind is InputKind.TEXT:
        return _plain(page, packs)
    if page.kind in (InputKind.HTML, InputKind.URL):
        return read_html(unfolded(page), packs)
    try:
        return read_html(opened(page, packs), packs)
    except NoArticle as error:
        raise NoArticle(**{**error.facts, "why": "document"}) from error


def pack_of(language: Language, packs: Packs) -> LanguagePack:
    """The pack of a language; an empty one where there is none."""
    return packs.by_code.get(language.code) or LanguagePack.empty(language.code)


def _plain(page: Page, packs: Packs) -> Article:
    text = page.content
    if not _WORD.search(text):
        raise Empty(name=page.location)
    language = guess(text, None, packs.profiles)
    pack = pack_of(language, packs)
    blocks, metadata, words = plain_blocks(text, pack)
    cut = cut_signs(text, blocks, words, pack.furniture)
    blocks = placed(text, blocks, cut, pack)
    form = (UNBROKEN,) if len(blocks) == 1 and words > _PARAGRAPH else ()
    notes = ReadingNotes("plain", cut, words, (), (*page.warnings, *form, *pack.warnings))
    return Article(page, text, blocks, metadata, language, notes)
