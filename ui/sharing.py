"""The article as its reader has it, for others: one page that opens in any browser."""

from collections.abc import Sequence

from analysis.judgement.contest import Revision
from analysis.judgement.elsewhere import LookUp
from analysis.judgement.messages import Messages
from analysis.judgement.version import Version
from analysis.model.evidence import Finding
from analysis.sharing.page import Own, page
from ui import labels
from ui.contest.words import after, before
from ui.elsewhere.words import question, told


def web_page(version: Version, shown: Sequence[Finding], messages: Messages) -> str:
    """Text, the marks that are on with their reasons, the range, what the reader did with it."""
    text = version.selon.article.text
    changes = tuple(_line(revision, text) for revision in version.revisions)
    rules = max(rate.date for rate in version.scoring.errors.rate.values())
    found = tuple(_found(look_up, text) for look_up in version.look_ups)
    own = Own(tuple(shown), changes, version.ghost, labels.date(rules), found)
    return page(version.own, messages, own)


def _found(look_up: LookUp, text: str) -> str:
    words = labels.in_quotes(" ".join(look_up.span.of(text).split()))
    return f"{words} {question(look_up.search)} {told(look_up)}"


def _line(revision: Revision, text: str) -> str:
    words = labels.in_quotes(" ".join(revision.span.of(text).split()))
    made = f"{revision.rule}: {before(revision)} → {after(revision)}. {words}"
    return f"{made} {revision.reason}".rstrip()
