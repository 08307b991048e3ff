"""One letter for each word of a paragraph, so that rules can look at a sentence's shape.

Closed classes have the letters of `lexicon.LETTERS`; V is a cue verb, K another finite verb, J an
adjective that can be a cue, E looks like a participle, G like a gerund, F like an infinitive, X is
capitalised, # a figure, n any other word, q stands inside a quotation, and a mark is itself.
"""

from collections.abc import Sequence
from itertools import compress
from operator import ne

from analysis.evidence.asides import asides
from analysis.evidence.lexicon import Lexicon
from analysis.language.inflection import BASE, FINITE, PAST
from analysis.model.text import Paragraph, Token

_HEADLINE = 40  # tokens that a headline has at the most
_UNSURE = frozenset("SOWPpVKJBHM")  # tags that what stands around the word may change
_LONG_WORD = 4  # letters: articles and prepositions stay small in a headline


def tagged(paragraph: Paragraph, words: Lexicon) -> list[str]:
    """The tags of the paragraph's tokens."""
    tokens, lows, sentence_of = paragraph.tokens, paragraph.lows, paragraph.sentence_of
    out = _by_itself(paragraph, words)
    headline = _is_headline(tokens)
    if not headline:
        _as_names(paragraph, out, words)
    for n in compress(range(len(out)), map(_UNSURE.__contains__, out)):
        tag, before = out[n], out[n - 1] if n else ""
        if tag in "SOW" and _is_acronym(tokens[n], headline=headline):
            tag = out[n] = "X"  # "says WHO"
        if tag == "P" and before == "M" and lows[n] in words.verbs:
            tag = out[n] = "V"  # "would like"
        if tag in "pVKJBHM":
            inside = n > 0 and sentence_of[n] == sentence_of[n - 1]
            tag = _in_context(tokens[n], tag, before if inside else "", headline=headline)
            if tag == "K" and lows[n] in words.verbs and _has_clitic(tokens, n, words):
                tag = "V"
            out[n] = tag
            if before == "T" and tag in "VKBHM" and n > 1 and out[n - 2] in "nX":
                out[n - 1] = "W"  # "the man that said"
    return out


def _by_itself(paragraph: Paragraph, words: Lexicon) -> list[str]:
    """The tag that each token has by itself, by the phrase or by the quotation that it is in."""
    out = list(map(words.shapes.__getitem__, paragraph.texts))
    for n, tag in _phrases(paragraph.lows, words).items():
        out[n] = tag
    if paragraph.quotes:
        own = asides(paragraph, words) if words.grammar.inside_quotation else ()
        for n, quote in enumerate(paragraph.quote_of):
            if quote >= 0 and n not in own:
                out[n] = "q"
    return out


def _as_names(paragraph: Paragraph, out: list[str], words: Lexicon) -> None:
    """Tags as names those that begin with a common word: "Campaign for Better Transport"."""
    tokens, joining = paragraph.tokens, words.listed("naming")
    written = map(ne, paragraph.texts, paragraph.lows)
    for n in compress(range(len(out)), written):  # most are small
        if n + 2 >= len(out) or out[n] not in "VKnRO" or not tokens[n].text[0].isupper():
            continue
        if out[n] in "OR":
            is_title = tokens[n].low in words.people and out[n + 1] == "X"
            if is_title or (n and out[n - 1] == "X" and out[n] == "R"):
                out[n] = "X"  # "Me Vantal", "Doctors Together"
            continue
        if not all(s.forms & BASE for s in words.verbs.get(tokens[n].low, ())):
            continue  # "Campaigning against Byron"
        joint = tokens[n + 1]
        if _bears_verb(paragraph, n, out, words) or (
            joint.low in joining and out[n + 2] == "X" and not _is_plural(tokens[n].low, words)
        ):
            out[n] = "X"
        elif _is_called(paragraph, n, out, words):
            out[n] = out[n + 1] = "X"


def _is_plural(low: str, words: Lexicon) -> bool:
    return low.endswith(words.grammar.plural_endings or "\0")


def _is_called(paragraph: Paragraph, n: int, out: list[str], words: Lexicon) -> bool:
    """Whether a verb opens the sentence as a name, and another follows: "Help the Aged said"."""
    if out[n] not in "VK" or not _opens(paragraph, n) or not words.grammar.base_is_finite:
        return False
    at = n + 1 + (paragraph.lows[n + 1] in words.listed("article"))
    first = at
    while at < len(out) and out[at] == "X":
        at += 1
    if at == first or at >= len(out) or out[at] not in "VHB":
        return False
    return out[at] != "V" or all(
        s.forms & (FINITE | PAST) and not s.forms & BASE for s in words.verbs[paragraph.lows[at]]
    )


def _bears_verb(paragraph: Paragraph, n: int, out: list[str], words: Lexicon) -> bool:
    """Whether a verb that opens the sentence has one of saying at once behind it: "Savage said".

    What is a noun as well stays one: "Reports said".
    """
    low, behind = paragraph.lows[n], paragraph.lows[n + 1]
    if out[n] not in "VK" or out[n + 1] != "V" or out[n + 2] in "PI" or not _opens(paragraph, n):
        return False
    if low in words.listed("noun_like") or not words.grammar.base_is_finite:
        return False
    senses = words.verbs[behind]
    return all(s.forms & PAST and not s.forms & BASE for s in senses)


def _opens(paragraph: Paragraph, n: int) -> bool:
    """Whether a token is the first of its sentence."""
    return n == 0 or paragraph.sentence_of[n - 1] != paragraph.sentence_of[n]


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
    if tag == "M" and before == "X" and not headline and token.text[0].isupper():
        return "X"  # "Sergeant Will Frost"
    if tag in "BHM" or headline or before in ("", ".", ":") or not token.text[0].isupper():
        return tag
    return "X" if tag != "V" or before in "XD" else "V"


def _phrases(lows: tuple[str, ...], words: Lexicon) -> dict[int, str]:
    """The tags of tokens in phrases that are one word to the grammar ("for his part")."""
    found: dict[int, str] = {}
    phrases = words.phrases
    for n in compress(range(len(lows)), map(phrases.__contains__, lows)):
        for phrase, tag in phrases[lows[n]]:
            if lows[n : n + len(phrase)] == phrase:
                found.update(dict.fromkeys(range(n, n + len(phrase)), tag))
    return found


def _is_headline(tokens: Sequence[Token]) -> bool:
    """Whether Most Words Have a Capital, so that a capital says nothing."""
    if len(tokens) > _HEADLINE:
        return False
    long = [token.text[0].isupper() for token in tokens if len(token.text) >= _LONG_WORD]
    return len(long) >= 3 and sum(long) * 3 > len(long) * 2  # noqa: PLR2004 - two words of three
