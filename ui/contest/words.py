"""The interface's words for what a reader may change, and for what was changed."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from analysis.judgement.contest import Action, Revision
from analysis.model.codes import Kind, Role, SourceKind
from analysis.reading.amend import Amended
from ui import labels

translate = QCoreApplication.translate

_ASKED: Final[Mapping[Action, object]] = {
    Action.NOT_A_CLAIM: QT_TRANSLATE_NOOP("contest", "It is no checkable &statement"),
    Action.SOURCE_ABOVE: QT_TRANSLATE_NOOP("contest", "Its source stands &above:"),
    Action.KIND: QT_TRANSLATE_NOOP("contest", "The mark is of another &kind:"),
    Action.SOURCE_KIND: QT_TRANSLATE_NOOP("contest", "The source is of another &class:"),
    Action.DISMISS: QT_TRANSLATE_NOOP("contest", "There is &nothing to mark here"),
    Action.DISMISS_WORDS: QT_TRANSLATE_NOOP("contest", "No mark on these &words in this article"),
    Action.DISMISS_RULE: QT_TRANSLATE_NOOP("contest", "No mark by this r&ule, in any article"),
}

_DONE: Final[Mapping[Action, object]] = {
    Action.NOT_A_CLAIM: QT_TRANSLATE_NOOP("contest", "Not checkable"),
    Action.SOURCE_ABOVE: QT_TRANSLATE_NOOP("contest", "Source stands above"),
    Action.DISMISS: QT_TRANSLATE_NOOP("contest", "Nothing to mark"),
    Action.DISMISS_WORDS: QT_TRANSLATE_NOOP("contest", "These words not in this article"),
    Action.DISMISS_RULE: QT_TRANSLATE_NOOP("contest", "The rule in no article"),
}

_REASONS: Final = (
    QT_TRANSLATE_NOOP("contest", "The sentence before says it."),
    QT_TRANSLATE_NOOP("contest", "Everybody knows this."),
    QT_TRANSLATE_NOOP("contest", "It is a wish or an opinion, not a fact."),
    QT_TRANSLATE_NOOP("contest", "The word is the usual one here."),
    QT_TRANSLATE_NOOP("contest", "The article says who this is."),
)


def asked(action: Action) -> str:
    """What the reader may answer to "Not right?"."""
    return translate("contest", str(_ASKED[action]))


def reasons() -> tuple[str, ...]:
    """Reasons to choose from; any other may be written."""
    return tuple(translate("contest", str(words)) for words in _REASONS)


def before(revision: Revision) -> str:
    """What the mark was."""
    return labels.kind(revision.kind)


def after(revision: Revision) -> str:
    """What the reader makes of it."""
    if revision.action is Action.KIND:
        return labels.kind(Kind(revision.after))
    if revision.action is Action.SOURCE_KIND:
        return labels.source_kind(SourceKind(revision.after))
    return translate("contest", str(_DONE[revision.action]))


def amended(change: Amended) -> str:
    """What the reader made of a block, and what it was."""
    role, language = change.amendment.role, change.amendment.language
    if language:
        return f"{labels.language(change.before)} → {labels.language(language)}"
    if role is None:
        return translate("contest", "Put back into the text")
    return f"{labels.role(Role(change.before))} → {labels.role(role)}"
