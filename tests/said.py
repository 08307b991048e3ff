"""Attributions as words, so that a test reads as a sentence."""

from typing import NamedTuple

from analysis.evidence.attribution import attribute
from analysis.language.pack import LanguagePack
from analysis.language.paragraphs import split
from analysis.model.evidence import Attribution
from tests.builders import article


class Said(NamedTuple):
    """The words of one attribution."""

    source: str | None
    cue: str
    content: tuple[str, ...]
    rule: str


def attributed(text: str, pack: LanguagePack) -> tuple[Attribution, ...]:
    return attribute(split(article(text, pack.code), pack), pack)


def said(text: str, pack: LanguagePack) -> list[Said]:
    return [
        Said(
            a.source.of(text) if a.source else None,
            a.cue.of(text),
            tuple(span.of(text) for span in a.content),
            a.rule,
        )
        for a in attributed(text, pack)
    ]
