"""Looking outside the page: what is worth a search, in which words, and what a reader found."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar
from urllib.parse import urlsplit

from analysis.judgement.texts import Fact, shortened
from analysis.language.folding import fold
from analysis.language.words import Words
from analysis.model.article import Article, Block
from analysis.model.codes import Kind, SourceKind
from analysis.model.evidence import Finding, Source
from analysis.model.judgement import Analysis
from analysis.model.span import Span

Change = TypeVar("Change")

_MOST: Final = 8  # words of the article in one search: with more, engines find less
_LONGEST: Final = 60  # code points of a name or an office
_WORD: Final = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")


class Search(StrEnum):
    """What can be looked for elsewhere."""

    WHO = "identity"  # who the source is
    KNOWN = "known"  # what is known of it
    OWNER = "owner"  # who owns or pays it
    ORIGINAL = "original"  # the statement or paper itself
    OTHERS = "others"  # who else reports it
    SITE = "site"  # who is behind the site that was read
    PICTURE = "picture"  # where else the picture appears, by the words beside it
    FILE = "file"  # the same, by the address of its file


@dataclass(frozen=True, slots=True)
class LookUp:
    """What a reader found elsewhere about the words at `span`, and where; nothing: it is gone."""

    search: Search
    span: Span
    found: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is looked into: its place and name, the searches that fit, and what fills their blanks.

    A search is left out in the end where the article gives nothing for its blanks.
    """

    span: Span
    name: str
    searches: tuple[Search, ...]
    facts: Mapping[str, Fact]


def about_finding(finding: Finding, analysis: Analysis, words: Words) -> Subject:
    """What can be looked up for a mark; `words` are those of the article's language."""
    source = next((s for s in analysis.sources if s.id == finding.source_id), None)
    article, claim = analysis.article, _claim(finding, analysis)
    if finding.kind is Kind.MONETISATION:  # who else reports what the article is about
        claim = _headline(article)
    facts = _facts(article, source, claim, words)
    block = next((b for b in article.blocks if b.span.touches(finding.span)), None)
    if finding.kind is Kind.ARCHIVE_IMAGE and block is not None:
        facts |= _of_picture(block, finding, article, words)
    name = " ".join(finding.span.of(article.text).split())
    return Subject(finding.span, name, _BY_KIND[finding.kind], _known(facts))


def about_source(source: Source, analysis: Analysis, words: Words) -> Subject:
    """What can be looked up for a source, wherever the article first names it."""
    span = source.mentions[0] if source.mentions else Span(0, 0)
    said = (a.content[0] for a in analysis.attributions if a.source_id == source.id and a.content)
    claim = next(said, None) or _sentence(analysis, span)
    facts = _facts(analysis.article, source, claim.of(analysis.article.text), words)
    return Subject(span, source.name, _BY_SOURCE.get(source.kind, _PERSON), _known(facts))


def standing(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes without look-ups that a later one on the same question replaces or empties."""
    kept: list[Change] = []
    for change in changes:
        if isinstance(change, LookUp):
            kept = [c for c in kept if not (isinstance(c, LookUp) and _same(c, change))]
            if not change.found:
                continue
        kept.append(change)
    return tuple(kept)


def _same(one: LookUp, other: LookUp) -> bool:
    return (one.search, one.span) == (other.search, other.span)


def _claim(finding: Finding, analysis: Analysis) -> str:
    """What is said where a mark stands: the source's own words, or else the whole sentence."""
    text = analysis.article.text
    for made in analysis.attributions:
        if made.source is not None and made.content and made.source.touches(finding.span):
            return made.content[0].of(text)
    return _sentence(analysis, finding.span).of(text)


def _headline(article: Article) -> str:
    return article.metadata.title or article.text.partition("\n")[0]


def _sentence(analysis: Analysis, span: Span) -> Span:
    """The sentence in which these words stand, or else the words."""
    return next((s.span for s in analysis.sentences if s.span.holds(span)), span)


def _facts(article: Article, source: Source | None, claim: str, words: Words) -> dict[str, str]:
    named = source is not None and source.named
    role = source.role if source is not None and named else ""
    name = source.name if source is not None and named else ""
    return {
        "source": _short(name),
        "role": "" if fold(role) in fold(name) else _short(role),
        "claim": _telling(claim, words),
        "site": article.metadata.site or _host(article),
    }


def _of_picture(block: Block, finding: Finding, article: Article, words: Words) -> dict[str, str]:
    """The words for a picture, the title's where it has none; its address if it is on the web."""
    src, alt = (block.picture.src, block.picture.alt) if block.picture is not None else ("", "")
    around = (Span(block.span.start, finding.span.start), Span(finding.span.end, block.span.end))
    told = " ".join([*(span.of(article.text) for span in around), alt])
    beside = told if _WORD.search(told) else _headline(article)
    return {
        "picture": _telling(beside, words),
        "address": src if src.startswith(("https://", "http://")) else "",
    }


def _host(article: Article) -> str:
    address = article.metadata.url or article.page.location
    return (urlsplit(address).hostname or "") if "://" in address else ""


def _known(facts: Mapping[str, str]) -> dict[str, Fact]:
    return {name: value for name, value in facts.items() if value}


def _short(name: str) -> str:
    return shortened(name.strip(" «»“”\"'‘’,;:"), _LONGEST, "")


def _telling(text: str, words: Words) -> str:
    """The words by which a text is found again: names and figures first, no function words."""
    every = [_bare(match.group(), words) for match in _WORD.finditer(text)]
    content = [w for w in every if w and fold(w) not in words.function_words] or every
    once = list(dict.fromkeys(content))
    first = next(iter(every), "")  # whose capital says nothing
    best = sorted(once, key=lambda w: (w == first or w[0].islower(), -len(w)))[:_MOST]
    return " ".join(word for word in once if word in best)


def _bare(word: str, words: Words) -> str:
    """The word without what is elided before it or hung behind it."""
    head, sign, rest = fold(word).partition("'")
    if sign and f"{head}'" in words.elisions:
        return word[len(word) - len(rest) :]
    return _cut(word, words.suffixes)


def _cut(word: str, suffixes: Collection[str]) -> str:
    ends = (suffix for suffix in suffixes if fold(word).endswith(suffix))
    return word[: len(word) - len(next(ends, ""))]


_PERSON: Final = (Search.WHO, Search.KNOWN, Search.ORIGINAL, Search.OTHERS)
_OUTLET: Final = (Search.WHO, Search.OWNER, Search.ORIGINAL, Search.OTHERS)
_EVENT: Final = (Search.OTHERS, Search.ORIGINAL, Search.SITE)

_BY_KIND: Final[Mapping[Kind, tuple[Search, ...]]] = {
    Kind.UNATTRIBUTED_CLAIM: _EVENT,
    Kind.VAGUE_SOURCE: _EVENT,
    Kind.SECOND_HAND: _OUTLET,
    Kind.HEARSAY: _EVENT,
    Kind.LOADED_WORDING: (Search.OTHERS, Search.SITE),
    Kind.HEADLINE_GAP: _EVENT,
    Kind.ARCHIVE_IMAGE: (Search.PICTURE, Search.FILE),
    Kind.MONETISATION: (Search.SITE, Search.OTHERS),
}
_BY_SOURCE: Final[Mapping[SourceKind, tuple[Search, ...]]] = {
    SourceKind.ORGANISATION: _OUTLET,
    SourceKind.STATE_MEDIA: _OUTLET,
    SourceKind.MEDIA: _OUTLET,
    SourceKind.SOCIAL_MEDIA: _OUTLET,
    SourceKind.DOCUMENT: (Search.ORIGINAL, Search.OTHERS),
    SourceKind.SELF: (Search.SITE, Search.OTHERS),
}
"""What fits a kind of mark or of source, the most telling first; after the moves of SIFT."""
