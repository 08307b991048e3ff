"""A paragraph cut into stretches: sentences with the whole of their quotations, every word tagged.

A tag is one letter: those of `lexicon.LETTERS` for closed classes, V cue verb, K other verb, J
adjective that can be a cue, E looks like a participle, G like a gerund, F like an infinitive, X
capitalised, # figure, n any other word, q inside a quotation, else the mark itself.
"""

from collections.abc import Sequence
from typing import NamedTuple

from analysis.evidence.asides import asides
from analysis.evidence.lexicon import Lexicon
from analysis.model.span import Span
from analysis.model.text import Paragraph, Token


_HEADLINE = 40  # tokens that a headline has at the most


class Run(NamedTuple):
    """A range of tokens in a paragraph, `past` excluded."""

    first: int
    past: int


class Stretch(NamedTuple):
    """One sentence, or several that a quotation holds together, as the rules see it."""

    tokens: Sequence[Token]
    tags: Sequence[str]
    low: Sequence[str]
    quote_of: Sequence[int]
    first: int
    past: int
    words: Lexicon

    def span(self, run: Run) -> Span:
        """Where the tokens of `run` stand in the text."""
        return Span(self.tokens[run.first].start, self.tokens[run.past - 1].end)


def stretches(paragraph: Paragraph, words: Lexicon) -> list[Stretch]:
    """The paragraph's sentences, joined where the border lies inside a quotation."""
    tokens, quote_of = paragraph.tokens, paragraph.quote_of
    tags = _tags(paragraph, words)
    low = [token.low for token in tokens]
    out, first = [], 0
    for n in range(1, len(tokens) + 1):
        if n < len(tokens):
            if paragraph.sentence_of[n] == paragraph.sentence_of[n - 1]:
                continue
            if quote_of[n] >= 0 and quote_of[n] == quote_of[n - 1]:
                continue
            if quote_of[n - 1] >= 0 and tags[n] != "q" and _asks(tokens, n) and _speaks(tags, n):
                continue
        out.append(Stretch(tokens, tags, low, quote_of, first, n, words))
        first = n
    return out


def _asks(tokens: Sequence[Token], past: int) -> bool:
    """Whether the quotation before token `past` ends in "?" or "!", which end no sentence here."""
    return past > 1 and tokens[past - 2].text in ("?", "!", "…", "...")


def _speaks(tags: Sequence[str], first: int) -> bool:
    """Whether a subject and a cue verb follow at once."""
    at = first
    while at < len(tags) and at - first < 6 and tags[at] in "XnSDpR#JP":
        at += 1
    return at < len(tags) and tags[at] == "V"


def _tags(paragraph: Paragraph, words: Lexicon) -> list[str]:
    known, quote_of = words.tags, paragraph.quote_of
    out: list[str] = []
    before, headline = "", _is_headline(paragraph.tokens)
    phrases = _adverbials(paragraph.tokens, words)
    own = asides(paragraph, words) if words.grammar.inside_quotation and paragraph.quotes else ()
    for n, token in enumerate(paragraph.tokens):
        if quote_of[n] >= 0 and n not in own:
            tag = "q"
        else:
            tag = "R" if n in phrases else known.get(token.low) or _shape(token, words)
            if tag == "p" and before == "S":
                tag = "B"
            elif tag in "VKJt" and before not in ("", ".", "q", ":") and token.text[0].isupper():
                if not headline and tag != "t" and (tag != "V" or before in "XD"):
                    tag = "X"
            if tag in "BHMVK" and before == "T" and n > 1 and out[-2] in "nX" and token:
                out[-1] = "W"
        out.append(tag)
        before = tag
    return out


def _adverbials(tokens: Sequence[Token], words: Lexicon) -> set[int]:
    """The tokens of adverbs of several words ("for his part")."""
    found: set[int] = set()
    for n, token in enumerate(tokens):
        for phrase in words.phrases.get(token.low, ()):
            past = n + len(phrase)
            if past <= len(tokens) and all(
                tokens[n + k].low == word for k, word in enumerate(phrase)
            ):
                found.update(range(n, past))
    return found


def _is_headline(tokens: Sequence[Token]) -> bool:
    """Whether Most Words Have a Capital, so that a capital says nothing."""
    if len(tokens) > _HEADLINE:
        return False
    long = [token.text[0].isupper() for token in tokens if len(token.text) > 3]
    return len(long) > 2 and sum(long) * 3 > len(long) * 2


def _shape(token: Token, words: Lexicon) -> str:
    """The tag of a word that the pack does not list, by its capital or its ending."""
    text, low, grammar = token.text, token.low, words.grammar
    if not text[0].isalnum():
        return text[0]
    if "'" in low:
        return words.tags.get(low.partition("'")[0], "X" if text[0].isupper() else "n")
    if text[0].isdigit():
        return "#"
    if text[0].isupper():
        return "X"
    if len(low) > 4:
        if low.endswith(grammar.adverb_endings) and low not in words.lists.get("noun", ()):
            return "R"
        if low.endswith(grammar.gerund_endings):
            return "G"
        if low.endswith(grammar.participle_endings):
            return "E"
        if low.endswith(grammar.infinitive_endings):
            return "F"
    return "n"
