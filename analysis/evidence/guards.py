"""What keeps a listed word from being marked: names, negation, another part of speech, domains."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from analysis.language.entries import Entry
from analysis.language.lexicon import Match
from analysis.language.loaded_words import AFFIXES, LoadedWords
from analysis.model.text import Paragraph, Token

_SHAPES = frozenset({"verb", "noun", "adjective"})  # parts of speech that are written alike
_NEAR = 6  # words on either side that tell a literal sense
_TOPIC = 3  # times that a word is met before it is taken for the topic
_SHARE = 50  # words of which one is of the trade of what an article is about
_SHORT = 3  # letters up to which headlines write words small
_CRIES = frozenset("!?,.”»")  # signs behind a name that somebody is called
_FEW = 5  # words from which a share says something
_TITLE_CASE = 0.7  # share of capitalised words from which capitals say nothing


def spared(match: Match, paragraph: Paragraph, words: LoadedWords) -> bool:
    """Whether a guard says that the words of `match` are innocent here."""
    entry, tokens = match.entry, paragraph.tokens
    group = entry.group
    if group is None:
        return False
    if tokens[match.first].text[0].isupper() and _is_name(match, paragraph, words):
        return True
    if group.shape in _SHAPES and _other_part_of_speech(match, tokens, words):
        return True
    if group.negatable and _negated(match, tokens, words):
        return True
    guarded = entry.unless is not None or entry.only is not None
    return guarded and group.shape not in AFFIXES and _elsewhere(entry, match, tokens)


def without_homographs(
    kept: list[Match], found: Sequence[Match], tokens: Sequence[Token], words: LoadedWords
) -> list[Match]:
    """Of `kept`, no verb where a listed noun is written alike and no pronoun asks for a verb."""
    if not any(m.entry.group and m.entry.group.shape == "verb" for m in kept):
        return kept
    nouns = {(m.first, m.last) for m in found if m.entry.group and m.entry.group.shape == "noun"}
    return [
        m
        for m in kept
        if m.entry.group is None
        or m.entry.group.shape != "verb"
        or (m.first, m.last) not in nouns
        or (m.first and tokens[m.first - 1].low in words.verb_before)
    ]


def topical(matched: Sequence[Sequence[Match]]) -> frozenset[str]:
    """Words that have a literal sense and keep coming back: what the article is about.

    Verbs are none: that somebody is said to claim something again and again is no topic.
    """
    places = {
        (m.entry.lemma, n, m.first)
        for n, matches in enumerate(matched)
        for m in matches
        if m.entry.unless is not None and m.entry.group and m.entry.group.shape != "verb"
    }
    times = Counter(lemma for lemma, _, _ in places)
    return frozenset(lemma for lemma, count in times.items() if count >= _TOPIC)


def in_domain(name: str, paragraphs: Sequence[Paragraph], words: LoadedWords) -> bool:
    """Whether the article is about a domain: one word in fifty, not a lone one, is of its trade."""
    trade = words.domains[name]
    met = [*filter(trade.__contains__, chain.from_iterable([p.lows for p in paragraphs]))]
    return len(met) * _SHARE > sum([len(p.lows) for p in paragraphs]) and len(set(met)) > 1


def _elsewhere(entry: Entry, match: Match, tokens: Sequence[Token]) -> bool:
    """Whether the neighbours speak for the literal sense, or do not speak for the loaded one."""
    before = [t.low for t in tokens[max(0, match.first - _NEAR) : match.first]]
    near = before + [t.low for t in tokens[match.last + 1 : match.last + 1 + _NEAR]]
    if entry.unless is not None and entry.unless.any_of(near):
        return True
    return entry.only is not None and not entry.only.any_of(near)


def _negated(match: Match, tokens: Sequence[Token], words: LoadedWords) -> bool:
    start = max(0, match.first - words.negation_reach)
    return any(
        t.low in words.negations or t.low.endswith("n't") for t in tokens[start : match.first]
    )


def _other_part_of_speech(match: Match, tokens: Sequence[Token], words: LoadedWords) -> bool:
    """Whether the words around it show a verb or adjective to be a noun, or a noun a verb."""
    shape = match.entry.group.shape if match.entry.group else ""
    before = tokens[match.first - 1].low if match.first else ""
    if shape == "noun":
        return before in words.verb_before and not _called(match, tokens, words)
    low = tokens[match.first].low
    inflected = not match.entry.lemma.startswith(low)  # "shred" ends like a participle too
    if shape == "verb" and inflected and low.endswith(words.participles):
        return False
    after = tokens[match.last + 1].low if match.last + 1 < len(tokens) else ""
    if shape == "adjective":
        return after in words.no_adjective_before and before in words.noun_before
    return before in words.noun_before or after in words.noun_behind


def _called(match: Match, tokens: Sequence[Token], words: LoadedWords) -> bool:
    """Whether somebody is addressed by the word: "You cowards!"."""
    behind = tokens[match.last + 1].text if match.last + 1 < len(tokens) else "!"
    return tokens[match.first - 1].low in words.addressed and behind in _CRIES


def _is_name(match: Match, paragraph: Paragraph, words: LoadedWords) -> bool:
    """Whether its capital, inside the sentence, makes it part of a name or a title."""
    tokens = paragraph.tokens
    token = tokens[match.first]
    if match.entry.capital:
        return False
    if token.text.isupper() and len(token.text) > 1:
        return False
    opens = match.first == 0 or _opens(match.first, paragraph)
    following = tokens[match.last + 1] if match.last + 1 < len(tokens) else None
    beside = following is not None and following.text[0].isupper() and len(following.text) > 1
    if opens and _speaks(match, tokens, words):
        return True
    if opens and match.last == match.first:
        return beside and not _title_case(paragraph, match.first)
    return not opens and not _title_case(paragraph, match.first)


def _speaks(match: Match, tokens: Sequence[Token], words: LoadedWords) -> bool:
    """Whether a lone word in the singular says something, which a noun needs an article for.

    "Savage said" is somebody of that name.
    """
    behind = tokens[match.last + 1 : match.last + 2]
    said = bool(behind) and behind[0].low in words.sayers
    many = tokens[match.first].low.endswith(words.plurals or "\0")
    return said and match.last == match.first and not many


def _opens(n: int, paragraph: Paragraph) -> bool:
    """Whether token `n` is the first word of its sentence or quotation."""
    if paragraph.sentence_of[n - 1] != paragraph.sentence_of[n]:
        return True
    before = paragraph.tokens[n - 1].text
    if not before[0].isalnum() and before not in (",", "-", "'", "’", "."):
        return True
    return before == "." or not any(
        t.text[0].isalnum()
        for t, s in zip(paragraph.tokens[:n], paragraph.sentence_of[:n], strict=True)
        if s == paragraph.sentence_of[n]
    )


def _title_case(paragraph: Paragraph, n: int) -> bool:
    """Whether the sentence of token `n` writes most words with a capital, as headlines do."""
    sentence, cuts = paragraph.sentence_of[n], paragraph.cuts
    said = paragraph.tokens[cuts[sentence] : cuts[sentence + 1]]
    capitals = [t.text[0].isupper() for t in said if len(t.text) > _SHORT]
    return len(capitals) > _FEW and sum(capitals) > _TITLE_CASE * len(capitals)
