"""What a block itself gives away: calls for money, and pictures that are not of the event."""

from collections.abc import Iterator

from analysis.language.folding import fold_whole
from analysis.language.pack import LanguagePack
from analysis.language.rules import Hit, Marks, RuleSet
from analysis.model.article import Article, Block
from analysis.model.codes import Kind, PictureWitness, Place, Role, Tier
from analysis.model.evidence import Finding
from analysis.model.span import Span
from analysis.model.text import Paragraph

_SURE = (PictureWitness.JSON_LD, PictureWitness.FILE)
BOX = "page.money.box"
"""The rule of a line that belongs to a box which asks for money, by the page's mark-up."""


def detect(
    article: Article, paragraphs: tuple[Paragraph, ...], pack: LanguagePack
) -> tuple[Finding, ...]:
    """Findings of monetisation and archive_image, one a block."""
    folded = fold_whole(article.text)
    found: list[Finding] = []
    prompt, caption = Role.PROMPT, Role.CAPTION
    for block in article.blocks:
        if block.role is prompt:
            found.append(_prompt(block, folded, pack))
        elif block.role is caption or block.picture is not None:
            found.extend(_notice(block, folded, pack.archive_image))
    return tuple(found)


def _prompt(block: Block, folded: str, pack: LanguagePack) -> Finding:
    """The block as a call for money; in a menu it is listed and not counted (tier B)."""
    hits = _hits(pack.monetisation, block, folded, Role.PARAGRAPH)
    hit = next((h for h in hits if h.rule.marks is Marks.BLOCK), None)
    return Finding(
        kind=Kind.MONETISATION,
        rule=hit.rule.id if hit else BOX,
        span=block.span,
        tier=Tier.B if block.place is Place.MENU else Tier.A,
        confidence=hit.rule.confidence if hit else 0.6,
        type=block.hint or (hit.rule.type if hit else None),
        matched=(hit.span,) if hit else (),
        place=block.place,
    )


def _notice(block: Block, folded: str, rules: RuleSet) -> Iterator[Finding]:
    """The caption as a notice, by the first rule that matches it, else by its picture."""
    hit = next(_hits(rules, block, folded, Role.CAPTION), None)
    told = block.picture.notices if block.picture else ()
    sure = next((n for n in told if n.witness in _SURE), None)
    if hit is None and sure:
        yield Finding(
            kind=Kind.ARCHIVE_IMAGE,
            rule=f"page.picture.{sure.type}",
            span=block.span,
            tier=Tier.A if sure.type == "generated" else Tier.B,
            confidence=0.9,
            type=sure.type,
        )
    if hit:
        yield Finding(
            kind=Kind.ARCHIVE_IMAGE,
            rule=hit.rule.id,
            span=block.span,
            tier=hit.rule.tier,
            confidence=hit.rule.confidence,
            type=hit.rule.type,
            matched=(hit.span,),
        )


def _hits(rules: RuleSet, block: Block, folded: str, role: Role) -> Iterator[Hit]:
    """What the rules match in the block alone, so that a rule can ask for its beginning."""
    start, own = block.span.start, block.span.of(folded)
    for rule, span in rules.find(own, Span(0, len(own)), role):
        yield Hit(rule, Span(start + span.start, start + span.end))
