"""What Selon says: reasons, questions and sentences in the language of the one who reads."""

from dataclasses import dataclass
from pathlib import Path

from analysis.errors import SelonError
from analysis.judgement.elsewhere import Search, Subject
from analysis.judgement.texts import Blanks, Card, Fact, Lines, Texts, shortened
from analysis.language.section import section
from analysis.model.codes import Kind, Voice
from analysis.model.evidence import Finding, Source
from analysis.model.judgement import Analysis, Component, Counts, Score

_QUOTED = 48  # code points of the article's words that a reason repeats


@dataclass(frozen=True, slots=True)
class Explanation:
    """A card: what was found, why one stops there, what to ask, when it is fine."""

    label: str
    reason: str
    question: str
    innocent: str
    plainer: str = ""  # how it could be said more plainly; empty where nothing is to be said
    standard: str = ""  # the professional rule behind it, where one is known


class Messages:
    """The texts of one language, from `folder`/`language`.toml; a faulty file is a PackError."""

    def __init__(self, folder: Path, language: str) -> None:
        self.language = language
        self._texts = section(folder / f"{language}.toml", Texts)
        self._blanks = Blanks(self._texts.singular, self._texts.decimal)

    def finding(self, finding: Finding, analysis: Analysis) -> Explanation:
        """The card of `finding`: by its rule, else by kind and type, else by kind."""
        source = _source(finding, analysis)
        cards = [self._texts.card.get(key, Card()) for key in _keys(finding, source, analysis)]
        facts = _facts(finding, source, analysis)
        label = next((card.label for card in cards if card.label), "")
        place = self.word(f"place_{finding.place}") if finding.place else ""
        return Explanation(
            label=" · ".join(part for part in (label, place) if part),
            reason=self._first([card.reason for card in cards], facts),
            question=self._first([card.question for card in cards], facts),
            innocent=self._first([card.innocent for card in cards], facts),
            plainer=self._first([self._texts.plainer, *(card.plainer for card in cards)], facts),
            standard=self._first([card.standard for card in cards], facts),
        )

    def component(self, component: Component) -> tuple[str, str]:
        """The name of `component` and its sentence, with its numbers."""
        text = self._texts.component[component.name]
        if component.value is None:
            return text.name, text.missing
        return text.name, self._blanks.fill(text.told, component.facts)

    def component_name(self, name: str) -> str:
        """What a component is called."""
        return self._texts.component[name].name

    def counts(self, counts: Counts) -> str:
        """ "9 of 14 statements say who they come from"."""
        said = self._texts.counts
        facts: dict[str, Fact] = {"claims": counts.claims, "attributed": counts.attributed}
        if not counts.claims:
            return said.empty
        return self._blanks.fill(said.some if counts.attributed else said.none, facts)

    def carried(self, counts: Counts) -> str:
        """ "2 of them through the sentence before"; empty when there are none."""
        if not counts.carried:
            return ""
        return self._blanks.fill(self._texts.counts.carried, {"carried": counts.carried})

    def sources(self, counts: Counts) -> str:
        """ "5 sources, 3 named"."""
        said = self._texts.counts
        facts: dict[str, Fact] = {"sources": counts.sources, "named": counts.named}
        if not counts.sources:
            return said.no_sources
        return self._blanks.fill(said.sources if counts.named else said.unnamed, facts)

    def range(self, score: Score) -> str:
        """ "45 to 60, visible part only"; empty when there is no range."""
        if score.low is None or score.high is None:
            return ""
        lines = self._texts.range.cut if score.visible_part_only else self._texts.range.plain
        return self._blanks.fill(lines, {"low": score.low, "high": score.high})

    def no_score(self, code: str) -> str:
        """Why there is no range."""
        return self._texts.no_score.get(code, code)

    def index(self, score: Score) -> str:
        """ "Sourcing you can see: 45–60"; empty when there is no range."""
        if score.low is None or score.high is None:
            return ""
        facts: dict[str, Fact] = {"low": score.low, "high": score.high}
        return self._blanks.fill(self._texts.range.index, facts)

    def grade(self, code: str) -> str:
        """The words for a stretch of the index."""
        return self._texts.grade.get(code, code)

    def grades(self, codes: tuple[str, ...]) -> str:
        """The words for a range by the stretches of its two ends; empty when there is none."""
        if not codes:
            return ""
        both = f"{codes[0]} {codes[-1]}"
        return self._texts.grades.get(both, self.grade(codes[0]))

    def beside_the_range(self) -> str:
        """The sentence that stands beside every range."""
        return self._texts.beside_the_range

    def visible_part_only(self) -> str:
        """What a cut text does to the range."""
        return self._texts.visible_part_only

    def one_voice(self) -> str:
        """Why the index stops where it does when one origin stands behind everything."""
        return self._texts.one_voice

    def cannot_see(self) -> tuple[str, ...]:
        """What no look at the text can tell; printed under every range."""
        return self._texts.cannot_see

    def error(self, error: SelonError) -> str:
        """One sentence: what was wrong, and what to do."""
        lines = next(
            (self._texts.error[k] for k in _error_keys(error) if k in self._texts.error),
            self._texts.error["error"],
        )
        where = error.facts.get("location", error.facts.get("address", ""))
        named = {"name": where} if where else {}
        facts = {**named, **{k: v for k, v in error.facts.items() if v != ""}}
        why = str(facts.get("why", ""))
        if why.startswith("http_") and "status" not in facts:
            facts["status"] = why.removeprefix("http_")
        return self._blanks.fill(lines, facts)

    def warning(self, code: str) -> str:
        """What the reader should know about how the text was read."""
        return self._texts.warning.get(code, self._texts.warning["warning"])

    def note(self, code: str, facts: dict[str, Fact]) -> str:
        """What the page says about itself, in a sentence."""
        return self._blanks.fill(self._texts.note[code], facts)

    def searches(self, subject: Subject) -> tuple[tuple[Search, str], ...]:
        """The searches for which the article gives words, each with its words."""
        facts = subject.facts
        filled = ((s, self._blanks.fill(self._texts.search[s], facts)) for s in subject.searches)
        return tuple((search, words) for search, words in filled if words)

    def word(self, code: str) -> str:
        """A heading or a name in a report; a code without words stands for itself."""
        return self._texts.word.get(code, code)

    def _first(self, choices: list[Lines], facts: dict[str, Fact]) -> str:
        """The narrowest text whose blanks are known."""
        return next((said for lines in choices if (said := self._blanks.fill(lines, facts))), "")


def _source(finding: Finding, analysis: Analysis) -> Source | None:
    return next((s for s in analysis.sources if s.id == finding.source_id), None)


def _keys(finding: Finding, source: Source | None, analysis: Analysis) -> list[str]:
    """Names of the cards that fit, the narrowest first."""
    kind = finding.kind
    variants: list[str] = []
    if finding.voice is Voice.QUOTED:
        variants.append("quoted")
    if kind is Kind.HEADLINE_GAP and analysis.article.notes.visible_part_only:
        variants.append("cut")
    if source and kind is Kind.SECOND_HAND:
        if source.state_media:
            variants.append("called_state" if finding.type == "called_state" else "state_media")
        if _relayed(source, analysis):
            variants.append("relayed")
    if finding.type and finding.presumes:
        variants.append(f"{finding.type}.{finding.presumes}")
    if finding.type:
        variants.append(finding.type)
    if source and kind is Kind.VAGUE_SOURCE:
        variants.append(source.kind)
    return [finding.rule, *(f"{kind}.{variant}" for variant in variants), kind]


def _facts(finding: Finding, source: Source | None, analysis: Analysis) -> dict[str, Fact]:
    """What fills the blanks; a blank is left out where the article gives nothing for it."""
    text = analysis.article.text
    matched = " … ".join(span.of(text) for span in finding.matched)
    facts = {
        "words": _short(finding.span.of(text)),
        "matched": _short(matched or finding.span.of(text)),
        "plainer": finding.plainer,
        "note": finding.note,
        "source": _short(source.name) if source else "",
        "relayed": _short(_relayed(source, analysis)) if source else "",
    }
    return {name: value for name, value in facts.items() if value}


def _relayed(source: Source, analysis: Analysis) -> str:
    """Whom `source` itself cites, in the article's words."""
    behind = next((s.name for s in analysis.sources if s.via == source.id), "")
    spans = (a.relayed for a in analysis.attributions if a.source_id == source.id)
    span = next((s for s in spans if s), None)
    return behind or (span.of(analysis.article.text) if span else "")


def _short(words: str) -> str:
    """The words on one line, cut behind a whole word."""
    return shortened(words.strip(" «»“”\"'‘’,;:"), _QUOTED, "…")


def _error_keys(error: SelonError) -> list[str]:
    """Names of the texts that fit, the narrowest first: of http_503, of http_5xx, of the code."""
    why = str(error.facts.get("why", ""))
    is_link = "://" in str(error.facts.get("name", ""))
    keys = [f"{error.code}.{why}", *([f"{error.code}.link"] if is_link else [])]
    if why.startswith("http_"):
        keys.append(f"{error.code}.{why[:6]}xx")
    return [*keys, error.code]
