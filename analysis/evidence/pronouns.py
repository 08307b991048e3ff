"""A source that is a pronoun: nobody in particular, the writer, or somebody named before."""

from analysis.evidence.agreement import gender_of, number_told
from analysis.evidence.mentioned import Mention
from analysis.language.source_words import SourceWords
from analysis.model.codes import SourceKind
from analysis.model.span import Span
from analysis.model.text import Token

_ANY = frozenset(SourceKind)


def is_pronoun(token: Token, words: SourceWords) -> bool:
    """A word that stands for somebody; in capitals it is a body's name ("WHO")."""
    bare = _bare(token)
    in_capitals = token.text.isupper() and len(token.text) > 1 and bare is token
    return not in_capitals and (bare.low in words.relatives or bare.low in words.pronouns)


def pronoun(span: Span, token: Token, words: SourceWords) -> Mention:
    """What a pronoun says: whom it may take up, and their gender and number."""
    token = _bare(token)
    low = token.low
    if low in words.vague_bare:
        return Mention(span, SourceKind.VAGUE, token.text, key=low)
    takes_up = frozenset() if low in words.speakers else _ANY
    tells = low not in words.possessives or low in words.human
    return Mention(
        span,
        SourceKind.UNRESOLVED,
        token.text,
        key=f"pronoun {span.start}",
        pronoun=bool(takes_up),
        pronoun_of_writer=not takes_up,
        relative=low in words.relatives,
        takes_up=takes_up,
        gender=gender_of((token,), words) if tells else "",
        number=number_told(token, words),
        person_only=low in words.human,
        thing_only=low in words.thing,
    )


def _bare(token: Token) -> Token:
    """The pronoun of a contraction: "they" in "they've"; any other word as it is."""
    low, mark, verb = token.low.partition("'")
    return token._replace(text=token.text[: len(low)], low=low) if mark and verb else token
