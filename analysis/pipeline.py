"""The pass, top to bottom: a page becomes an article, evidence and a judgement."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from analysis.errors import UnknownLanguage
from analysis.evidence.attribution import attribute
from analysis.evidence.claims import Evidence, statements, unattributed
from analysis.evidence.detect import detect
from analysis.evidence.doubt import credited, undoubted
from analysis.evidence.headline import audit, gaps
from analysis.evidence.hearsay import hearsay
from analysis.evidence.interview import voiced
from analysis.evidence.loaded import loaded
from analysis.evidence.own_words import OwnWord, own_words
from analysis.evidence.sources import doubtful, trace
from analysis.evidence.state_media import StateMedia, load_state_media
from analysis.evidence.woven import Found, woven
from analysis.judgement.readability import measure
from analysis.judgement.score import weigh
from analysis.judgement.scoring import Scoring, load_scoring
from analysis.language.pack import LanguagePack
from analysis.language.packs import Packs, load_packs
from analysis.language.paragraphs import split
from analysis.language.tongues import Part, tongues
from analysis.model.article import Article, Page
from analysis.model.codes import InputKind, Kind, Tier, Voice
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis
from analysis.model.origin import Origin
from analysis.model.text import Paragraph
from analysis.reading.load import Fetcher, load
from analysis.reading.read import read

GoOn = Callable[[], None]


def _always() -> None:
    """Nobody stops the pass."""


@dataclass(frozen=True, slots=True)
class Kit:
    """All data of a pass, loaded once: packs, weights, the list of state media."""

    packs: Packs
    scoring: Scoring
    state_media: StateMedia
    own_words: tuple[OwnWord, ...] = ()  # the reader's; marked, and never part of the index


def load_kit(resources: Path) -> Kit:
    """The data in `resources`; a faulty file is a PackError."""
    return Kit(
        packs=load_packs(resources / "packs"),
        scoring=load_scoring(resources / "scoring.toml"),
        state_media=load_state_media(resources / "state_media.toml"),
    )


def read_article(origin: Origin, kit: Kit, fetcher: Fetcher | None = None) -> Article:
    """The article at `origin`, before anything is looked for in it."""
    return read(load(origin, fetcher), kit.packs)


def analyse(page: Page, kit: Kit) -> Analysis:
    """Take `page` through every stage."""
    return analyse_article(read(page, kit.packs), kit)


def analyse_article(article: Article, kit: Kit, go_on: GoOn = _always) -> Analysis:
    """What a careful reader would stop at; each line uses only what stands above it.

    A page in a language without a pack keeps its text and gets no marks; for bare words there
    would be nothing to show, so they are an UnknownLanguage. `go_on` is called between the
    stages: what it raises ends the pass.
    """
    pack = kit.packs.by_code.get(article.language.code)
    if pack is None:
        if article.page.kind is InputKind.TEXT:
            raise UnknownLanguage(language=article.language.code)
        return _unmarked(article, kit)
    return _marked(article, pack, kit, go_on)


def _unmarked(article: Article, kit: Kit) -> Analysis:
    """An article that can be shown and not be read."""
    pack = LanguagePack.empty(article.language.code)
    paragraphs = split(article, pack)
    return Analysis(
        article=article,
        paragraphs=paragraphs,
        sentences=(),
        attributions=(),
        sources=(),
        findings=(),
        credits=(),
        assertions=(),
        score=weigh(article, (), (), (), (), (), kit.scoring),
        readability=measure(paragraphs, pack),
    )


def _marked(article: Article, pack: LanguagePack, kit: Kit, go_on: GoOn) -> Analysis:
    paragraphs, parts = tongues(article, split(article, pack), pack, kit.packs)
    go_on()
    heard = voiced(article, paragraphs)
    found = woven([_found(article, paragraphs, heard, part, kit, go_on) for part in parts])
    sentences, attributions, sources = found.sentences, found.attributions, found.sources
    assertions = audit(heard, sentences, pack)
    findings = in_order(
        detect(article, heard, pack),
        found.wording,
        unattributed(sentences),
        doubtful(attributions, sources),
        gaps(assertions, heard),
    )
    go_on()
    return Analysis(
        article=article,
        paragraphs=heard,
        sentences=sentences,
        attributions=attributions,
        sources=sources,
        findings=findings,
        credits=found.credits,
        assertions=assertions,
        score=weigh(article, sentences, sources, attributions, findings, assertions, kit.scoring),
        readability=measure([heard[n] for n in parts[0].places], pack),
        parts=tuple(part.pack.code for part in parts[1:]),
    )


def _found(  # noqa: PLR0913, PLR0917 - the paragraphs as written and as heard
    article: Article,
    paragraphs: Sequence[Paragraph],
    heard: Sequence[Paragraph],
    part: Part,
    kit: Kit,
    go_on: GoOn,
) -> Found:
    """The evidence of the paragraphs in one language, by its rules."""
    pack, here = part.pack, tuple([paragraphs[n] for n in part.places])
    good = credited(article, here, pack)
    attributions = undoubted(attribute(here, pack), good)
    go_on()
    attributions, sources = trace(article, here, attributions, pack, kit.state_media)
    go_on()
    here = tuple([heard[n] for n in part.places])
    wording = tuple(loaded(here, attributions, pack))
    go_on()
    own = tuple(f.span for f in wording if f.voice is Voice.AUTHOR and f.tier is Tier.A)
    sentences = statements(here, Evidence(attributions, sources, good, own), pack)
    go_on()
    held = hearsay(article, here, attributions, pack)
    words = own_words(here, kit.own_words, pack.words)
    return Found(good, attributions, sources, sentences, (*wording, *held, *words))


def in_order(*groups: Iterable[Finding]) -> tuple[Finding, ...]:
    """All findings as a reader meets them, the longer first, numbered from 0."""
    found = sorted(chain(*groups), key=_place)
    new = tuple.__new__  # as Finding(...), at half the cost; the id is its last field
    return tuple([new(Finding, (*f[:-1], n)) for n, f in enumerate(found)])


def _place(finding: Finding) -> tuple[int, int, Kind, str]:
    kind, rule, (start, end), *_ = finding
    return start, -end, kind, rule
