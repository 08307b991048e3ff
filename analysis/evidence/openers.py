"""Names of one word that open a sentence: what the rest of the text says of their capital."""

from collections.abc import Sequence
from itertools import chain

from analysis.evidence.mentioned import Mention
from analysis.model.text import Paragraph


def proved(
    mentions: Sequence[Mention], paragraphs: Sequence[Paragraph], opens: Sequence[Sequence[bool]]
) -> Sequence[Mention]:
    """The mentions; those that only open sentences are names, words or still open to doubt.

    Where the text writes the word small it is no name ("Companies say"); where it has its capital
    inside a sentence as well, it is one. `opens`: which tokens begin a sentence.
    """
    asked = {m.name for m in mentions if m.opening}
    if not asked:
        return mentions
    written = set(chain.from_iterable(p.texts for p in paragraphs))
    small = {name for name in asked if name[0].lower() + name[1:] in written}
    names = {
        text
        for paragraph, first in zip(paragraphs, opens, strict=True)
        if not asked.isdisjoint(paragraph.texts)
        for text, begins in zip(paragraph.texts, first, strict=True)
        if text in asked and not begins
    }
    return [
        m._replace(many=m.many or m.name in small, opening=m.name not in names) if m.opening else m
        for m in mentions
    ]
