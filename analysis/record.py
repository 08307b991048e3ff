"""An analysis to the record `selon/1`; the only file that knows its keys."""

from typing import Any

from analysis.errors import SelonError
from analysis.judgement.messages import Messages
from analysis.model.article import Article, Block, Page, Picture
from analysis.model.codes import Role
from analysis.model.evidence import Attribution, Finding, Source
from analysis.model.judgement import Analysis, Readability, Score
from analysis.model.span import Span
from analysis.model.text import Sentence

SCHEMA = "selon/1"

_EXCERPT = 300  # code points of a block that was left out

_KEYS = (
    "schema",
    "id",
    "input",
    "language",
    "metadata",
    "text",
    "blocks",
    "sentences",
    "attributions",
    "sources",
    "findings",
    "score",
    "reading",
    "readability",
    "error",
)

Record = dict[str, Any]


def record(name: str | None, analysis: Analysis, messages: Messages) -> Record:
    """The record of `analysis`, with reasons in the language of `messages`."""
    article = analysis.article
    notes = article.notes
    return {
        "schema": SCHEMA,
        "id": name,
        "input": input_of(article.page),
        "language": {"code": article.language.code, "confidence": article.language.confidence},
        "metadata": _metadata(article),
        "text": article.text,
        "blocks": [_block(block) for block in article.blocks],
        "sentences": [_sentence(sentence) for sentence in analysis.sentences],
        "attributions": [_attribution(a) for a in analysis.attributions],
        "sources": [_source(source) for source in analysis.sources],
        "findings": [_finding(f, analysis, messages) for f in analysis.findings],
        "score": _score(analysis.score, messages),
        "reading": {
            "extractor": notes.extractor,
            "visible_part_only": notes.visible_part_only,
            "cut": list(notes.cut),
            "words_seen": notes.words_seen,
            "removed": [{"text": r.text[:_EXCERPT], "why": r.why} for r in notes.removed],
            "warnings": [messages.warning(code) for code in analysis.warnings],
        },
        "readability": _readability(analysis.readability),
        "error": None,
    }


def failure(
    name: str | int | None, source: Record | None, error: SelonError, messages: Messages
) -> Record:
    """The record of an input that could not be read."""
    empty: Record = dict.fromkeys(_KEYS)
    told = {"code": error.code, "message": messages.error(error)}
    return {**empty, "schema": SCHEMA, "id": name, "input": source, "error": told}


def input_of(page: Page) -> Record:
    """Where a page came from, and the digest of what arrived."""
    return {
        "kind": page.kind,
        "location": page.location,
        "sha256": page.sha256,
        "fetched": page.fetched,
    }


def _metadata(article: Article) -> Record:
    about = article.metadata
    return {
        "title": about.title,
        "byline": about.byline,
        "published": about.published,
        "modified": about.modified,
        "site": about.site,
        "url": about.url,
        "lead_image": about.lead_image,
        "language": about.language,
        "standfirst": about.standfirst,
        "section": about.section,
        "genre": about.genre,
        "agency": about.agency,
        "corrections": _pairs(about.corrections),
        "statements": [
            {"field": s.field, "value": s.value, "origin": s.origin} for s in about.statements
        ],
        "disputed": list(about.disputed),
        "pictures": [_pictured(p, article) for p in article.pictures],
        "links": [
            {**_range(link.span), "href": link.href, "external": link.external}
            for link in about.links
        ],
    }


def _range(span: Span) -> Record:
    return {"start": span.start, "end": span.end}


def _pairs(spans: tuple[Span, ...]) -> list[list[int]]:
    return [list(span) for span in spans]


def _block(block: Block) -> Record:
    return {
        **_range(block.span),
        "role": block.role,
        "image": _picture(block.picture),
        "place": block.place,
    }


def _picture(picture: Picture | None) -> Record | None:
    return {"src": picture.src, "alt": picture.alt} if picture else None


def _pictured(picture: Picture, article: Article) -> Record:
    """A picture of the ledger with the blocks that speak of it."""
    told = (b.span for b in article.blocks if b.picture == picture and b.role is Role.CAPTION)
    return {
        "src": picture.src,
        "alt": picture.alt,
        "captions": _pairs(tuple(told)),
        "credit": picture.credit or None,
        "digital_source_type": picture.source_type or None,
        "taken": picture.taken,
        "notices": [
            {"type": n.type, "origin": n.witness, "words": n.words} for n in picture.notices
        ],
    }


def _sentence(sentence: Sentence) -> Record:
    return {
        **_range(sentence.span),
        "claim": sentence.is_claim,
        "attributed": sentence.attributed,
        "voice": sentence.voice,
    }


def _attribution(attribution: Attribution) -> Record:
    return {
        "cue": list(attribution.cue),
        "source": list(attribution.source) if attribution.source else None,
        "content": _pairs(attribution.content),
        "manner": attribution.manner,
        "type": attribution.attitude,
        "source_id": attribution.source_id,
    }


def _source(source: Source) -> Record:
    return {
        "id": source.id,
        "name": source.name,
        "kind": source.kind,
        "named": source.named,
        "second_hand": source.second_hand,
        "state_media": source.state_media,
        "via": source.via,
        "mentions": _pairs(source.mentions),
        "words": source.words,
    }


def _finding(finding: Finding, analysis: Analysis, messages: Messages) -> Record:
    told = messages.finding(finding, analysis)
    return {
        "id": finding.id,
        "kind": finding.kind,
        "rule": finding.rule,
        **_range(finding.span),
        "text": finding.span.of(analysis.article.text),
        "voice": finding.voice,
        "tier": finding.tier,
        "confidence": finding.confidence,
        "type": finding.type,
        "source_id": finding.source_id,
        "place": finding.place,
        "matched": _pairs(finding.matched),
        "reason": told.reason,
        "question": told.question,
        "innocent": told.innocent,
    }


def _score(score: Score, messages: Messages) -> Record:
    return {
        "value": score.value,
        "low": score.low,
        "high": score.high,
        "grade": " · ".join(messages.grade(code) for code in score.grades) or None,
        "visible_part_only": score.visible_part_only,
        "reason": messages.no_score(score.reason) if score.reason else None,
        "weights": "reader" if score.own_weights else "selon",
        "components": [
            {
                "name": component.name,
                "value": None if component.value is None else round(100 * component.value),
                "weight": component.weight,
                "findings": list(component.findings),
                "reason": messages.component(component)[1],
            }
            for component in score.components
        ],
    }


def _readability(readability: Readability) -> Record:
    return {
        "words": readability.words,
        "sentences": readability.sentences,
        "minutes": readability.minutes,
        "formula": readability.formula,
        "value": readability.value,
        "level": readability.level,
    }
