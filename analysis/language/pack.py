"""A language pack: each field is a section, a file of the same name in the pack's folder."""

from dataclasses import dataclass, field

from analysis.language.attribution_words import AttributionWords
from analysis.language.claim_words import ClaimWords
from analysis.language.furniture import Furniture
from analysis.language.headline_words import HeadlineWords
from analysis.language.inflection import Inflection
from analysis.language.literal_words import LiteralWords
from analysis.language.loaded_words import LoadedWords
from analysis.language.paradigms import Paradigms
from analysis.language.rules import RuleSet
from analysis.language.source_words import SourceWords
from analysis.language.syllables import Reading
from analysis.language.words import Stops, Words


@dataclass(frozen=True, slots=True, eq=False)
class LanguagePack:
    """All that Selon knows about one language; compared by identity, so it can key a cache."""

    code: str
    words: Words
    sentences: Stops = field(default_factory=Stops)
    sources: SourceWords = field(default_factory=SourceWords)
    attribution: AttributionWords = field(default_factory=AttributionWords)
    inflection: Inflection = field(default_factory=Inflection)
    claims: ClaimWords = field(default_factory=ClaimWords)
    headline: HeadlineWords = field(default_factory=HeadlineWords)
    hearsay: RuleSet = field(default_factory=RuleSet)
    doubt: RuleSet = field(default_factory=RuleSet)
    paradigms: Paradigms = field(default_factory=Paradigms)
    loaded_wording: LoadedWords = field(default_factory=LoadedWords)
    literal: LiteralWords = field(default_factory=LiteralWords)
    readability: Reading = field(default_factory=Reading)
    furniture: Furniture = field(default_factory=Furniture)
    archive_image: RuleSet = field(default_factory=RuleSet)
    monetisation: RuleSet = field(default_factory=RuleSet)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Codes of what the reader should know about the pack itself."""
        return ("trial_language",) if self.words.trial else ()

    @classmethod
    def empty(cls, code: str) -> "LanguagePack":
        """A pack that knows no word: for a page that can be shown and not be marked."""
        return cls(code, Words(name=code, function_words=frozenset(), quotes=()))
