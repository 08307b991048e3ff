"""The interface's words for what can be looked up elsewhere."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from analysis.judgement.elsewhere import LookUp, Search

translate = QCoreApplication.translate

_QUESTIONS: Final[Mapping[Search, object]] = {
    Search.WHO: QT_TRANSLATE_NOOP("elsewhere", "Who is this source?"),
    Search.KNOWN: QT_TRANSLATE_NOOP("elsewhere", "What is known of this source?"),
    Search.OWNER: QT_TRANSLATE_NOOP("elsewhere", "Who owns or pays this source?"),
    Search.ORIGINAL: QT_TRANSLATE_NOOP("elsewhere", "What does the original say?"),
    Search.OTHERS: QT_TRANSLATE_NOOP("elsewhere", "Who else reports it?"),
    Search.SITE: QT_TRANSLATE_NOOP("elsewhere", "Who is behind this site?"),
    Search.PICTURE: QT_TRANSLATE_NOOP("elsewhere", "Where else is this picture?"),
    Search.FILE: QT_TRANSLATE_NOOP("elsewhere", "Which pages show this very file?"),
}


def question(search: Search) -> str:
    """What one wants to know."""
    return translate("elsewhere", str(_QUESTIONS[search]))


def told(look_up: LookUp) -> str:
    """What was found, and where if that was noted."""
    if not look_up.where:
        return look_up.found
    words = translate("elsewhere", "%1 (%2)", "what was found, and where")
    return words.replace("%1", look_up.found).replace("%2", look_up.where)
