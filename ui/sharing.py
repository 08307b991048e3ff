"""The article as its reader has it, for others: one page that opens in any browser."""

from collections.abc import Sequence

from analysis.judgement.contest import Revision
from analysis.judgement.messages import Messages
from analysis.judgement.version import Version
from analysis.model.evidence import Finding
from analysis.sharing.page import Own, page
from ui import labels
from ui.contest.words import after, before


def web_page(version: Version, shown: Sequence[Finding], messages: Messages) -> str:
    """Text, the marks that are on with their reasons, the range, and what the reader changed."""
    text = version.selon.article.text
    changes = tuple(_line(revision, text) for revision in version.revisions)
    rules = max(rate.date for rate in version.scoring.errors.rate.values())
    own = Own(tuple(shown), changes, version.ghost, labels.date(rules))
    return page(version.own, messages, own)


def _line(revision: Revision, text: str) -> str:
    words = labels.in_quotes(" ".join(revision.span.of(text).split()))
    made = f"{revision.rule}: {before(revision)} → {after(revision)}. {words}"
    return f"{made} {revision.reason}".rstrip()
