"""An analysis as one HTML page that opens in any browser, without network and without scripts."""

from collections.abc import Iterator
from html import escape
from itertools import pairwise
from typing import NamedTuple

from analysis.judgement.messages import Messages
from analysis.model.article import Article, Block
from analysis.model.codes import Role, Tier
from analysis.model.evidence import Finding
from analysis.model.judgement import Analysis, Score
from analysis.model.span import Span

_TAGS = {Role.TITLE: "h1", Role.SUBTITLE: "h2", Role.HEADING: "h3", Role.CAPTION: "figcaption"}

_CUT = ("cut", "visible_part_only")  # warnings that say what the page's head says better

_STYLE = """
body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif;
color:#22252a;background:#fbf8f1}
mark{background:#eef0f3;color:inherit;border-bottom:2px dashed #5c6068}
mark.loaded_wording{background:#fbe3cc;border-bottom:0;text-decoration:underline wavy #ae4408}
mark.unattributed_claim{background:#d9e7f5;border-bottom:2px dashed #1c5fa3}
mark.archive_image{background:#d5ede3;border-bottom:4px double #0b6b57}
mark.vague_source{background:#e4e6ea;border-bottom:2px dotted #4b5563}
mark.second_hand{background:#f3e9bf;border-bottom:3px solid #705800}
mark.hearsay{background:#f8dfea;border-bottom:2px groove #a02463}
mark.headline_gap{background:#cfeaf0;border:2px solid #0a6375;border-top:0}
mark.monetisation{background:#eadff3;border-bottom:3px dotted #73399a}
mark sup{font:600 .7rem sans-serif}
.byline,.date,.rights,.prompt,figcaption{font-size:.9rem;color:#5c6068}
aside{border:1px solid #c9c1ac;border-radius:.4rem;padding:0 1rem;font-size:.95rem}
section{border-top:1px solid #e3ddcf;margin-top:2rem;font-size:.95rem}
li{margin:.6rem 0}
"""


class Own(NamedTuple):
    """What a reader's page has besides: the marks that are on, the changes, the date of the rules.

    `changes`, and what was `found` outside the page, are one line each, in the language of the
    notes; `selon` is Selon's own score where the reader's differs; `rules` the day on which the
    rules were measured last, or empty.
    """

    shown: tuple[Finding, ...] | None = None
    changes: tuple[str, ...] = ()
    selon: Score | None = None
    rules: str = ""
    found: tuple[str, ...] = ()


def page(analysis: Analysis, messages: Messages, own: Own = Own()) -> str:  # noqa: B008 - frozen
    """The article with numbered marks, then the range, the sources and a note for each mark."""
    article = analysis.article
    strong = tuple(f for f in analysis.findings if f.tier is Tier.A)
    kept = strong if own.shown is None else own.shown
    shown = [f._replace(id=number) for number, f in enumerate(kept)]  # no gaps between the notes
    title = escape(article.metadata.title or "Selon")
    body = "\n".join(marked(block, article.text, shown) for block in article.blocks)
    notes = "\n".join(_note(f, analysis, messages) for f in shown)
    return (
        f'<!doctype html>\n<html lang="{escape(article.language.code)}"><head>'
        f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f'<body dir="auto">\n{_head(analysis, messages)}{_where_from(article)}{body}\n'
        f"{_index(analysis, messages)}\n"
        f'<section lang="{messages.language}"><h3>{escape(messages.word("findings"))}</h3>'
        f"<ul>{notes}</ul></section>\n{_own(own, messages)}"
        "</body></html>\n"
    )


def marked(block: Block, text: str, shown: list[Finding]) -> str:
    """One block of the article as HTML, with the marks that lie in it."""
    tag = _TAGS.get(block.role, "p")
    inner = "".join(_stretches(block.span, text, [f for f in shown if block.span.holds(f.span)]))
    return f'<{tag} class="{block.role}">{inner}</{tag}>'


def _stretches(span: Span, text: str, found: list[Finding]) -> Iterator[str]:
    """The words of a block, each stretch inside the marks that cover it, however they nest."""
    edges = {span.start, span.end, *(f.span.start for f in found), *(f.span.end for f in found)}
    cuts = sorted(edges)
    for start, end in pairwise(cuts):
        over = [f for f in found if f.span.start <= start and end <= f.span.end]
        words = escape(text[start:end])
        for finding in reversed(over):
            number = f"<sup>{finding.id + 1}</sup>" if finding.span.end == end else ""
            words = f'<mark class="{finding.kind}">{words}{number}</mark>'
        yield words


def _head(analysis: Analysis, messages: Messages) -> str:
    """What one has to know before reading: that the text is cut, or was read with trouble."""
    notes = analysis.article.notes
    told = [messages.warning(code) for code in analysis.warnings if code not in _CUT]
    if notes.visible_part_only:
        told.insert(0, messages.visible_part_only())
    lines = "".join(f"<p>{escape(line)}</p>" for line in told)
    return f'<aside lang="{messages.language}">{lines}</aside>\n' if lines else ""


def _where_from(article: Article) -> str:
    """By-line and day where no line of the text gives them, and where the page stands."""
    about, address = article.metadata, article.page.address
    shown = {block.role for block in article.blocks}
    told = [about.byline if Role.BYLINE not in shown else None]
    told.append(about.published if Role.DATE not in shown else None)
    parts = [escape(part) for part in told if part]
    if address and address.startswith(("http://", "https://")):
        parts.append(f'<a href="{escape(address)}">{escape(address)}</a>')
    return f'<p class="byline">{" · ".join(parts)}</p>\n' if parts else ""


def _index(analysis: Analysis, messages: Messages) -> str:
    score = analysis.score
    lines = [messages.counts(score.counts)]
    if score.value is None:
        lines.append(messages.no_score(score.reason or ""))
    else:
        visible = f" ({messages.word('visible_part_only')})" if score.visible_part_only else ""
        lines += [f"{messages.index(score)}{visible}", messages.beside_the_range()]
    sources = "".join(
        f"<li>{escape(s.name)} · {escape(messages.word(f'source_{s.kind}'))}</li>"
        for s in analysis.sources
    )
    told = "".join(f"<p>{escape(line)}</p>" for line in lines)
    heading = escape(messages.word("sources"))
    return (
        f'<section lang="{messages.language}">{told}<h3>{heading}</h3><ul>{sources}</ul></section>'
    )


def _own(own: Own, messages: Messages) -> str:
    """What the reader changed, with Selon's own range, and found; and which rules these are."""
    begin, made = f'<section lang="{messages.language}">', ""
    if own.changes or own.selon is not None:
        score = own.selon
        told = messages.index(score) if score is not None and score.value is not None else ""
        line = f"<p>{escape(messages.word('of_selon'))} {escape(told)}</p>" if told else ""
        rows = "".join(f"<li>{escape(change)}</li>" for change in own.changes)
        heading = escape(messages.word("changes"))
        made = f"{begin}<h3>{heading}</h3>{line}<ul>{rows}</ul></section>\n"
    if own.found:
        rows = "".join(f"<li>{escape(found)}</li>" for found in own.found)
        made += f"{begin}<h3>{escape(messages.word('elsewhere'))}</h3><ul>{rows}</ul></section>\n"
    if not own.rules:
        return made
    rules = escape(f"{messages.word('rules_of')} {own.rules}")
    return f"{made}{begin}<p>{rules}</p></section>\n"


def _note(finding: Finding, analysis: Analysis, messages: Messages) -> str:
    told = messages.finding(finding, analysis)
    words = escape(finding.span.of(analysis.article.text))
    parts = (told.reason, told.plainer, told.question, told.innocent)
    said = " ".join(escape(part) for part in parts if part)
    return f"<li><b>{finding.id + 1}. {escape(told.label)}</b> <q>{words}</q><br>{said}</li>"
