"""A pronoun says whom it may take up, in a contraction too."""

import pytest

from analysis.evidence.pronouns import is_pronoun, pronoun
from analysis.language.tokens import tokens
from analysis.model.codes import SourceKind
from analysis.model.span import Span
from tests.said import said


def token(text, pack):
    return tokens(text, Span(0, len(text)), pack.words).each[0]


@pytest.mark.parametrize("word", ["they", "They’ve", "she'll", "we're", "who"])
def test_english_pronouns(english, word):
    assert is_pronoun(token(word, english), english.sources)


@pytest.mark.parametrize("word", ["WHO", "Byron", "experts"])
def test_what_is_no_pronoun(english, word):
    assert not is_pronoun(token(word, english), english.sources)


def test_a_contraction_tells_what_its_pronoun_tells(english):
    span = Span(0, 3)
    she, we = (pronoun(span, token(w, english), english.sources) for w in ("She’ll", "We've"))
    assert (she.name, she.gender, she.pronoun) == ("She", "f", True)
    assert (we.name, we.pronoun_of_writer) == ("We", True)


def test_some_are_nobody_in_particular(french):
    found = pronoun(Span(0, 2), token("on", french), french.sources)
    assert found.kind is SourceKind.VAGUE


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("They've said that it rained.", "They", ("that it rained",)),
        ("She's said that it rained.", "She", ("that it rained",)),
        ("It's said that it rained.", None, ("that it rained",)),
        ("He's said to be ill.", None, ("He", "to be ill")),
    ],
)
def test_who_speaks_is_the_pronoun_alone(english, text, source, content):
    (found,) = said(text, english)
    assert (found.source, found.content) == (source, content)
