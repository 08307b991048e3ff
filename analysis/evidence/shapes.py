"""The tag that a word has by itself: what the pack lists, else its capital or its ending."""

from collections.abc import Mapping, Set

from analysis.language.attribution_words import Grammar
from analysis.language.folding import fold

LONG_WORD = 4  # letters from which an ending says something


def shape(text: str, tags: Mapping[str, str], grammar: Grammar, nouns: Set[str]) -> str:
    """The tag of a word as the text writes it; see `tagging` for what the letters mean."""
    low, first = fold(text), text[0]
    if low in tags:
        return tags[low]
    if not first.isalnum():
        return first
    if "'" in low:
        return tags.get(low.partition("'")[0], "X" if first.isupper() else "n")
    if first.isdigit():
        return "#"
    if first.isupper():
        return "X"
    return _ending(low, grammar, nouns) if len(low) > LONG_WORD else "n"


def _ending(low: str, grammar: Grammar, nouns: Set[str]) -> str:
    if low.endswith(grammar.adverb_endings):
        return "n" if low in nouns else "R"
    if low.endswith(grammar.gerund_endings):
        return "n" if low in nouns else "G"
    if low.endswith(grammar.participle_endings):
        return "E"
    return "F" if low.endswith(grammar.infinitive_endings) else "n"
