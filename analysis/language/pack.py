"""A language pack: each field is a section, a file of the same name in the pack's folder."""

from dataclasses import dataclass, field

from analysis.language.rules import RuleSet
from analysis.language.source_words import SourceWords
from analysis.language.words import Stops, Words


@dataclass(frozen=True, slots=True, eq=False)
class LanguagePack:
    """All that Selon knows about one language; compared by identity, so it can key a cache."""

    code: str
    words: Words
    sentences: Stops = field(default_factory=Stops)
    sources: SourceWords = field(default_factory=SourceWords)
    archive_image: RuleSet = field(default_factory=RuleSet)
    monetisation: RuleSet = field(default_factory=RuleSet)

    @classmethod
    def empty(cls, code: str) -> "LanguagePack":
        """A pack that knows no word: for a page that can be shown and not be marked."""
        return cls(code, Words(name=code, function_words=frozenset(), quotes=()))
