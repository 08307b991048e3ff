"""One letter for each word of a paragraph, so that rules can look at a sentence's shape.

Closed classes have the letters of `lexicon.LETTERS`; V is a cue verb, K another finite verb, J an
adjective that can be a cue, E looks like a participle, G like a gerund, F like an infinitive, X is
capitalised, # a figure, n any other word, q stands inside a quotation, and a mark is itself.
"""

from collections.abc import Sequence

from analysis.evidence.asides import asides
from analysis.evidence.lexicon import Lexicon
from analysis.model.text import Paragraph, Token

_HEADLINE = 40  # tokens that a headline has at the most
_LONG_WORD = 4  # letters: articles and prepositions stay small in a headline


def tagged(paragraph: Paragraph, words: Lexicon) -> list[str]:
    """The tags of the paragraph's tokens."""
    sentence_of = paragraph.sentence_of
    tokens, quote_of, known = paragraph.tokens, paragraph.quote_of, words.tags
    headline = _is_headline(tokens)
    fixed = _phrases(tokens, words)
    own = asides(paragraph, words) if words.grammar.inside_quotation and paragraph.quotes else ()
    out: list[str] = []
    before = ""
    for n, token in enumerate(tokens):
        if quote_of[n] >= 0 and n not in own:
            tag = "q"
        else:
            tag = fixed.get(n) or known.get(token.low) or _shape(token, words)
            if tag in "SOW" and _is_acronym(token, headline=headline):
                tag = "X"  # "says WHO"
            if tag == "P" and before == "M" and token.low in words.verbs:
                tag = "V"  # "would like"
            if tag in "pVKJBHM":
                inside = n > 0 and sentence_of[n] == sentence_of[n - 1]
                tag = _in_context(token, tag, before if inside else "", headline=headline)
                if tag == "K" and token.low in words.verbs and _has_clitic(tokens, n, words):
                    tag = "V"
                if before == "T" and tag in "VKBHM" and n > 1 and out[-2] in "nX":
                    out[-1] = "W"  # "the man that said"
        out.append(tag)
        before = tag
    return out


def _is_acronym(token: Token, *, headline: bool) -> bool:
    """Whether a word that looks like a pronoun is a body's name in capitals."""
    return token.text.isupper() and len(token.text) > 1 and not headline


def _has_clitic(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether the pronoun that makes a cue of a verb stands before it: "y voit"."""
    return at > 0 and any(
        tokens[at - 1].low in sense.kind.clitics for sense in words.verbs[tokens[at].low]
    )


def _in_context(token: Token, tag: str, before: str, *, headline: bool) -> str:
    """The tag of a word that its neighbour or its capital makes something else."""
    if tag == "p":
        return "B" if before == "S" else "p"
    if tag in "BHM" or headline or before in ("", ".", ":") or not token.text[0].isupper():
        return tag
    return "X" if tag != "V" or before in "XD" else "V"


def _phrases(tokens: Sequence[Token], words: Lexicon) -> dict[int, str]:
    """The tags of tokens in phrases that are one word to the grammar ("for his part")."""
    found: dict[int, str] = {}
    for n, token in enumerate(tokens):
        for phrase, tag in words.phrases.get(token.low, ()):
            if tuple(t.low for t in tokens[n : n + len(phrase)]) == phrase:
                found.update(dict.fromkeys(range(n, n + len(phrase)), tag))
    return found


def _is_headline(tokens: Sequence[Token]) -> bool:
    """Whether Most Words Have a Capital, so that a capital says nothing."""
    if len(tokens) > _HEADLINE:
        return False
    long = [token.text[0].isupper() for token in tokens if len(token.text) >= _LONG_WORD]
    return len(long) >= 3 and sum(long) * 3 > len(long) * 2  # noqa: PLR2004 - two words of three


def _shape(token: Token, words: Lexicon) -> str:
    """The tag of a word that the pack does not list, by its capital or its ending."""
    text, low = token.text, token.low
    first = text[0]
    if not first.isalnum():
        return first
    if "'" in low:
        return words.tags.get(low.partition("'")[0], "X" if first.isupper() else "n")
    if first.isdigit():
        return "#"
    if first.isupper():
        return "X"
    return _ending(low, words) if len(low) > _LONG_WORD else "n"


def _ending(low: str, words: Lexicon) -> str:
    grammar = words.grammar
    if low.endswith(grammar.adverb_endings):
        return "n" if low in words.listed("noun") else "R"
    if low.endswith(grammar.gerund_endings):
        return "n" if low in words.listed("noun") else "G"
    if low.endswith(grammar.participle_endings):
        return "E"
    return "F" if low.endswith(grammar.infinitive_endings) else "n"
