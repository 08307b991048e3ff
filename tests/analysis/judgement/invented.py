"""Articles that exist as evidence only: statements counted by hand, sources made up."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis.judgement.score import weigh
from analysis.judgement.scoring import Scoring
from analysis.model.article import Article, Block, Language, Metadata, Page, ReadingNotes
from analysis.model.codes import (
    Attitude,
    Attributed,
    CutSign,
    Genre,
    InputKind,
    Kind,
    Manner,
    Role,
    SourceKind,
    Statement,
    Tier,
    Voice,
)
from analysis.model.evidence import Assertion, Attribution, Finding, Source
from analysis.model.judgement import Analysis, Readability, Score
from analysis.model.span import Span
from analysis.model.text import Sentence

LINE = "The harbour board met again on the quay of Port Selwyn that day.\n"
BACKED = (Span(0, 9), True)
BARE = (Span(0, 9), False)
LOST = (None, False)


@dataclass(frozen=True)
class Group:
    """So many statements given for one source; `relay` is the id of whom it cites."""

    count: int
    source: Source | None = None
    carried: bool = False
    relay: int | None = None


@dataclass(frozen=True)
class Case:
    """All that `weigh` takes."""

    article: Article
    sentences: tuple[Sentence, ...]
    sources: tuple[Source, ...]
    attributions: tuple[Attribution, ...]
    findings: tuple[Finding, ...] = ()
    assertions: tuple[Assertion, ...] = ()

    def score(self, scoring: Scoring) -> Score:
        return weigh(
            self.article,
            self.sentences,
            self.sources,
            self.attributions,
            self.findings,
            self.assertions,
            scoring,
        )

    def analysis(self, scoring: Scoring) -> Analysis:
        """The case with its score, as the window and contesting take it."""
        return Analysis(
            article=self.article,
            paragraphs=(),
            sentences=self.sentences,
            attributions=self.attributions,
            sources=self.sources,
            findings=self.findings,
            credits=(),
            assertions=self.assertions,
            score=self.score(scoring),
            readability=Readability(0, 0, 0, "", 0.0, ""),
        )

    def with_captions(self, *texts: str) -> "Case":
        """The same article with a caption more for each text, each under a picture of its own."""
        text, blocks = self.article.text, list(self.article.blocks)
        for caption in texts:
            text += f"\n- - -\n{caption}"
            blocks.append(Block(Span(len(text) - len(caption), len(text)), Role.CAPTION))
        return replace(self, article=replace(self.article, text=text, blocks=tuple(blocks)))

    def with_findings(self, *findings: Finding) -> "Case":
        both = (*self.findings, *findings)
        return replace(self, findings=tuple(f._replace(id=n) for n, f in enumerate(both)))


def source(number: int, kind: SourceKind, **about: object) -> Source:
    """A source with a name unless its kind has none."""
    nameless = kind in (SourceKind.ANONYMOUS, SourceKind.VAGUE, SourceKind.UNRESOLVED)
    plain = Source(
        id=number,
        name=f"Source {number}",
        kind=kind,
        named=not nameless,
        second_hand=kind in (SourceKind.MEDIA, SourceKind.STATE_MEDIA),
        state_media=kind is SourceKind.STATE_MEDIA,
        mentions=(Span(10_000 + 10 * number, 10_006 + 10 * number),),
        words=20,
    )
    return replace(plain, **about)


def case(
    groups: Sequence[Group],
    *,
    promises: Sequence[tuple[Span | None, bool]] = (),
    strong_words: int = 0,
    words: int = 900,
    cut: bool = False,
    genre: Genre = Genre.NEWS,
    language: str = "en",
    others: Sequence[Source] = (),
    dated: int = 0,
) -> Case:
    """An article with these statements, each on a line of its own, and so many words in all.

    The first `dated` of them name the day.
    """
    sentences: list[Sentence] = []
    attributions: list[Attribution] = []
    for group in groups:
        for _ in range(group.count):
            span = Span(len(LINE) * len(sentences), len(LINE) * (len(sentences) + 1) - 1)
            sentences.append(_sentence(span, group))
            if group.source and not group.carried:
                attributions.append(_attribution(span, group, others))
    filled = LINE * len(sentences)
    filled += "word " * max(0, words - len(filled.split()))
    known = {g.source.id: g.source for g in groups if g.source}
    hits = [Span(5 * n, 5 * n + 4 + n % 2) for n in range(strong_words)]
    return Case(
        article=_article(filled, language, genre, cut=cut),
        sentences=tuple(s._replace(dated=n < dated) for n, s in enumerate(sentences)),
        sources=(*known.values(), *others),
        attributions=tuple(attributions),
        findings=tuple(Finding(Kind.LOADED_WORDING, "x", s, id=n) for n, s in enumerate(hits)),
        assertions=tuple(Assertion(Span(0, 3), backing, on) for backing, on in promises),
    )


def strong_word(start: int, voice: Voice = Voice.AUTHOR, tier: Tier = Tier.A) -> Finding:
    return Finding(Kind.LOADED_WORDING, "x", Span(start, start + 7), voice=voice, tier=tier)


def _sentence(span: Span, group: Group) -> Sentence:
    given = Attributed.CARRIED if group.carried else Attributed.INDIRECT
    return Sentence(
        span=span,
        role=Role.PARAGRAPH,
        voice=Voice.AUTHOR,
        statement=Statement.CLAIM,
        probability=1.0,
        attributed=given if group.source else Attributed.NONE,
        sources=(group.source.id,) if group.source else (),
    )


def _attribution(span: Span, group: Group, others: Sequence[Source]) -> Attribution:
    relayed = next((s.mentions[0] for s in others if s.id == group.relay), None)
    return Attribution(
        cue=Span(span.start, span.start + 3),
        source=group.source.mentions[0],
        content=(span,),
        manner=Manner.INDIRECT,
        attitude=Attitude.SPEECH,
        rule="x",
        relayed=relayed,
        source_id=group.source.id,
    )


def _article(text: str, language: str, genre: Genre, *, cut: bool) -> Article:
    return Article(
        page=Page(InputKind.TEXT, text, "", "", ""),
        text=text,
        blocks=(Block(Span(0, len(text)), Role.PARAGRAPH),),
        metadata=Metadata(genre=genre),
        language=Language(language, 0.99),
        notes=ReadingNotes("plain", (CutSign.WALL,) if cut else ()),
    )
