"""What a sentence goes on with: a pronoun leans on the one before, a study is told at length."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from analysis.language.folding import fold
from analysis.language.pack import LanguagePack
from analysis.model.codes import Attributed, SourceKind, Statement
from analysis.model.evidence import Source
from analysis.model.text import Paragraph, Sentence, Token

_NONE, _CARRIED = Attributed.NONE, Attributed.CARRIED
_TOLD = frozenset({SourceKind.DOCUMENT, SourceKind.ANONYMOUS, SourceKind.VAGUE})
_LEAN = 2  # sentences in a row that may lean on another by a pronoun
_BEGINNING = 6  # tokens in which a sentence takes up the study again
_STEM = 5  # letters by which two forms of a word are taken for one
_PAPER = 8  # sentences in a row that may tell more of one study


class Thread(NamedTuple):
    """What the sentences so far were given for, and how many in a row have leaned on it."""

    sources: tuple[int, ...] = ()
    paragraph: int = -1  # where the last attributed sentence stands
    leaning: int = 0
    paper: tuple[int, ...] = ()  # the study that is being told, others may speak in between
    told: int = 0  # sentences in a row that have told more of it
    topic: frozenset[str] = frozenset()  # words of the sentence that gave a study last
    taken_up: bool = False  # the study came again by its own words: its figures follow

    def follow(
        self,
        sentence: Sentence,
        tokens: Sequence[Token],
        paragraph: Paragraph,
        papers: frozenset[int],
        pack: LanguagePack,
    ) -> tuple["Sentence", "Thread"]:
        """The sentence with what it takes up, and the thread behind it."""
        start = paragraph.block.span.start
        if sentence.attributed is not _NONE:
            paper = tuple(n for n in sentence.sources if n in papers) or self.paper
            topic = _stems(tokens) if paper else frozenset()
            return sentence, Thread(sentence.sources, start, 0, paper, 0, topic)
        leans = tokens[0].low in pack.claims.carries
        named = bool(self.paper) and _names_paper(tokens[:_BEGINNING], pack)
        goes_on = named or (self.paper and self.told < _PAPER)
        if goes_on and self._tells(sentence, tokens, start, pack):
            carried = sentence._replace(attributed=_CARRIED, sources=self.paper)
            taken_up = self.taken_up or not self.sources
            sources = self.sources or self.paper
            told = 1 if named else self.told + 1
            return carried, self._replace(
                sources=sources, paragraph=start, told=told, taken_up=taken_up
            )
        if self.sources and leans and self.leaning < _LEAN:
            carried = sentence._replace(attributed=_CARRIED, sources=self.sources)
            return carried, self._replace(paragraph=start, leaning=self.leaning + 1)
        return sentence, Thread(paper=self.paper, told=self.told)

    def _tells(
        self, sentence: Sentence, tokens: Sequence[Token], start: int, pack: LanguagePack
    ) -> bool:
        """Whether a sentence tells more of the study.

        Once something else came between, it has to begin with what the study looks at.
        """
        if sentence.statement is Statement.RECORD:
            return False
        if not self.sources:
            return _is_told(tokens[:_BEGINNING], pack)
        speaks = not set(self.sources).isdisjoint(self.paper)
        same = not self.told and not self.topic.isdisjoint(_stems(tokens))
        counts = sentence.type == "figure" and (same or self.taken_up)
        leans = tokens[0].low in pack.claims.carries
        goes_on = speaks and (start == self.paragraph or counts)
        return leans or goes_on or _is_told(tokens, pack)


def papers_of(sources: Iterable[Source], pack: LanguagePack) -> frozenset[int]:
    """The sources that are told at length: studies, surveys, reports of a case."""
    studies = pack.claims.studies
    return frozenset(
        s.id for s in sources if s.kind in _TOLD and studies.intersection(fold(s.name).split())
    )


def _names_paper(tokens: Sequence[Token], pack: LanguagePack) -> bool:
    """Whether one of the words is what a study is called, which is then told anew."""
    return any(token.low in pack.claims.studies for token in tokens)


def _is_told(tokens: Sequence[Token], pack: LanguagePack) -> bool:
    """Whether a sentence speaks of what a study looks at: "the patients", "of these women"."""
    return any(token.low in pack.claims.studied for token in tokens)


def _stems(tokens: Sequence[Token]) -> frozenset[str]:
    """Beginnings of the words that say something, by which two sentences speak of one thing."""
    return frozenset(
        token.low[:_STEM] for token in tokens if len(token.low) > _STEM and token.low[0].isalpha()
    )
